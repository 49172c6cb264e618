import type { AssetUrls } from "#components/player/browser-host.ts";
import { scheduleTracks, type Start } from "#components/player/schedule.ts";
import { createShelf } from "#components/player/sound-shelf.ts";
import type { Composition } from "#lib/composition/model.ts";

/** All that is heard of a film, played in the page; while it plays, its clock leads the picture. */
export type Sound = {
  /** Takes over another film's tracks. What was decoded before stays; the rest joins in as it arrives. */
  load(film: Composition, urls: AssetUrls): void;
  /** Plays from a moment of the film (seconds) on. Browsers stay silent until the page has been pressed somewhere. */
  start(seconds: number): void;
  stop(): void;
  /** The moment that is heard now; null while nothing keeps time here. */
  seconds(): number | null;
  setMuted(muted: boolean): void;
  /** Whether an asset's sound is at hand, so that nothing else need play it. */
  plays(asset: string): boolean;
  close(): void;
};

type Playing = { start: Start; output: GainNode; sources: AudioScheduledSourceNode[] };

const SAMPLE_RATE = 48_000;
/** Between asking for sound and hearing it, so that all tracks begin at their sample. */
const HEAD_START = 0.03;
/** How fast it falls silent when it is stopped or muted: no click, no tail (time constant, seconds). */
const HUSH = 0.004;

/** `onArrival` is called whenever an asset's sound has been decoded. */
export function createSound(onArrival: () => void = () => undefined): Sound {
  let context: AudioContext | null = null;
  let master: GainNode | null = null;
  let film: Composition | null = null;
  let muted = false;
  let playing: Playing | null = null;
  /** What was asked for last, and when (milliseconds): sound that is allowed late joins where the film is by then. */
  let wanted: { from: number; since: number } | null = null;

  const shelf = createShelf((asset, buffer) => {
    join(asset, buffer);
    onArrival();
  });
  /** A sound that arrives while the film plays starts where the others are. */
  const join = (asset: string, buffer: AudioBuffer): void => {
    if (!playing || !context || !film) return;
    const at = onGrid(context.currentTime + HEAD_START);
    const tracks = film.audio.filter((track) => track.asset === asset);
    playing.sources.push(...scheduleTracks(playing.output, film, tracks, new Map([[asset, buffer]]), { at, from: playing.start.from + at - playing.start.at }));
  };
  const hush = (): void => {
    if (!playing || !context) return;
    const { output, sources } = playing;
    const end = context.currentTime + HUSH * 6;
    output.gain.setTargetAtTime(0, context.currentTime, HUSH);
    for (const source of sources) source.stop(end);
    playing = null;
  };
  const begin = (): void => {
    if (!wanted || !film || !context || !master || context.state !== "running") return;
    hush();
    const output = context.createGain();
    output.connect(master);
    const at = onGrid(context.currentTime + HEAD_START);
    const start = { at, from: wanted.from + (performance.now() - wanted.since) / 1000 };
    playing = { start, output, sources: scheduleTracks(output, film, film.audio, shelf.ready(), start) };
  };
  /** Opened when something is first to be heard, because that is when a person has pressed something. */
  const open = (): void => {
    if (!context) {
      context = new AudioContext({ latencyHint: "interactive", sampleRate: SAMPLE_RATE });
      master = context.createGain();
      master.connect(context.destination);
      context.addEventListener("statechange", begin);
    }
    if (context.state !== "running") void context.resume();
  };

  return {
    load(next, urls) {
      film = next;
      shelf.want(next, urls);
    },
    start(from) {
      wanted = { from, since: performance.now() };
      if (muted && !context) return;
      open();
      begin();
    },
    stop() {
      wanted = null;
      hush();
    },
    seconds() {
      if (!playing || context?.state !== "running") return null;
      return playing.start.from + Math.max(0, context.currentTime - playing.start.at - (context.outputLatency || 0));
    },
    setMuted(next) {
      muted = next;
      if (!muted && wanted && !context) open();
      if (context && master) master.gain.setTargetAtTime(muted ? 0 : 1, context.currentTime, HUSH);
    },
    plays: (asset) => shelf.ready().has(asset),
    close() {
      wanted = null;
      hush();
      shelf.close();
      context?.removeEventListener("statechange", begin);
      void context?.close();
      context = null;
    },
  };
}

/** A time of the context's clock at which a sample begins: between two, every sample would be interpolated. */
const onGrid = (seconds: number): number => Math.ceil(seconds * SAMPLE_RATE) / SAMPLE_RATE;
