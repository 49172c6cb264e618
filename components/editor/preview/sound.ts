import { speechOf } from "#components/editor/preview/ducking.ts";
import type { AssetUrls } from "#components/player/browser-host.ts";
import type { Composition } from "#lib/composition/model.ts";

type Track = Composition["audio"][number];

/** The film's narration and music, played in the page; its clock leads the picture while it plays. */
export type Sound = {
  /** Takes over another film's tracks. What was fetched before stays; the rest comes in as it arrives. */
  load(composition: Composition, urls: AssetUrls): void;
  /** Begins to play from a moment of the film (seconds). Call it from a person's press: browsers keep silent otherwise. */
  start(seconds: number): void;
  stop(): void;
  /** The moment that is heard now; null while nothing keeps time here. */
  seconds(): number | null;
  setMuted(muted: boolean): void;
  close(): void;
};

/** Time between asking for sound and hearing it, so that all tracks begin together. */
const HEAD_START = 0.04;
/** How far music steps back under speech, and how fast it goes and comes (time constants in seconds). */
const DUCKED = 0.3;
const DUCK_TIME = 0.08;
const RETURN_TIME = 0.35;

export function createSound(onArrival: () => void): Sound {
  const buffers = new Map<string, Promise<AudioBuffer | null>>();
  const ready = new Map<string, AudioBuffer>();
  let context: AudioContext | null = null;
  let master: GainNode | null = null;
  let film: Composition | null = null;
  let muted = false;
  let playing: { from: number; at: number; sources: AudioBufferSourceNode[] } | null = null;

  /** Decodes without a context of its own, so that loading needs no press. */
  const decode = async (url: string): Promise<AudioBuffer | null> => {
    const response = await fetch(url);
    if (!response.ok) return null;
    return new OfflineAudioContext(2, 1, 48_000).decodeAudioData(await response.arrayBuffer());
  };
  const fetchTrack = (asset: string, url: string): void => {
    if (buffers.has(asset)) return;
    // A sound that can't be had leaves the preview silent there; the next film asks again.
    const buffer = decode(url).catch(() => null);
    buffers.set(asset, buffer);
    void buffer.then((data) => {
      if (!data) return buffers.delete(asset);
      ready.set(asset, data);
      return onArrival();
    });
  };
  const open = (): { context: AudioContext; master: GainNode } => {
    if (!context || !master) {
      context = new AudioContext({ latencyHint: "interactive" });
      master = context.createGain();
      master.gain.value = muted ? 0 : 1;
      master.connect(context.destination);
    }
    void context.resume();
    return { context, master };
  };
  const stop = (): void => {
    for (const source of playing?.sources ?? []) source.stop();
    playing = null;
  };
  return {
    load(composition, urls) {
      film = composition;
      for (const { asset, role } of composition.audio) if (role !== "clip" && urls[asset]) fetchTrack(asset, urls[asset]);
    },
    start(from) {
      stop();
      if (!film) return;
      const output = open();
      const at = output.context.currentTime + HEAD_START;
      const tracks = film.audio.filter((track) => ready.has(track.asset));
      const sources = tracks.flatMap((track) => playTrack(output, { track, buffer: ready.get(track.asset)!, film: film!, from, at }) ?? []);
      playing = { from, at, sources };
    },
    stop,
    seconds() {
      if (!playing || context?.state !== "running") return null;
      return playing.from + Math.max(0, context.currentTime - playing.at - (context.outputLatency || 0));
    },
    setMuted(next) {
      muted = next;
      if (context && master) master.gain.setTargetAtTime(next ? 0 : 1, context.currentTime, 0.015);
    },
    close() {
      stop();
      void context?.close();
      context = null;
    },
  };
}

type Start = { track: Track; buffer: AudioBuffer; film: Composition; /** Moment of the film, seconds. */ from: number; /** Time of the context at which it sounds. */ at: number };

/** Starts one track from within it, or later when its time comes; null when it is over already. */
function playTrack({ context, master }: { context: AudioContext; master: GainNode }, { track, buffer, film, from, at }: Start): AudioBufferSourceNode | null {
  const begins = track.from / film.fps;
  const ends = (track.from + track.frames) / film.fps;
  if (from >= ends) return null;
  const entered = Math.max(0, from - begins);
  const source = context.createBufferSource();
  source.buffer = buffer;
  const gain = context.createGain();
  source.connect(gain).connect(track.role === "music" ? ducked(context, master, film, from, at) : master);
  shape(gain.gain, track, { fps: film.fps, clock: (frame) => at + frame / film.fps - from });
  source.start(at + Math.max(0, begins - from), (track.offset ?? 0) / film.fps + entered, ends - begins - entered);
  return source;
}

type Clock = { fps: number; /** Time of the context at a frame of the film. */ clock(frame: number): number };

function shape(gain: AudioParam, { from, frames, gain: decibels, fadeIn = 0, fadeOut = 0 }: Track, { clock }: Clock): void {
  const level = 10 ** (decibels / 20);
  const points: [frame: number, level: number][] = [
    [from, fadeIn > 0 ? 0 : level],
    [from + fadeIn, level],
    [from + frames - fadeOut, level],
    [from + frames, fadeOut > 0 ? 0 : level],
  ];
  gain.setValueAtTime(points[0]![1], 0);
  for (const [frame, value] of points) gain.linearRampToValueAtTime(value, Math.max(0, clock(frame)));
}

/** A way to the output that steps back while somebody speaks. */
function ducked(context: AudioContext, master: GainNode, film: Composition, from: number, at: number): GainNode {
  const gain = context.createGain();
  gain.connect(master);
  gain.gain.setValueAtTime(1, 0);
  for (const speech of speechOf(film)) {
    const clock = (frame: number) => Math.max(0, at + frame / film.fps - from);
    gain.gain.setTargetAtTime(DUCKED, clock(speech.from) - Math.min(clock(speech.from), 0.15), DUCK_TIME);
    gain.gain.setTargetAtTime(1, clock(speech.to), RETURN_TIME);
  }
  return gain;
}
