import { createFilmClock } from "#components/editor/preview/film-clock.ts";
import type { Playhead } from "#components/editor/state/playhead.ts";
import { type AssetLibrary, type AssetUrls, createAssetLibrary } from "#components/player/browser-host.ts";
import { everyFrame } from "#components/player/every-frame.ts";
import { createSound, type Sound } from "#components/player/sound.ts";
import { type CanvasStage, createStage } from "#components/player/stage.ts";
import type { Host } from "#lib/composition/canvas.ts";
import type { Composition } from "#lib/composition/model.ts";

export type FilmPlayerState = { status: "empty" | "loading" | "ready" | "failed"; muted: boolean; /** The film that is drawn now, and what it is drawn with. */ shown: { composition: Composition; host: Host } | null };

/** Plays an ad that changes under its hands: another film takes over at the frame where the one before stood. */
export type FilmPlayer = {
  state(): FilmPlayerState;
  subscribe(onChange: () => void): () => void;
  attach(canvas: HTMLCanvasElement): () => void;
  show(composition: Composition, urls: AssetUrls): void;
  toggle(): void;
  pause(): void;
  seek(frame: number): void;
  /** J, K and L: backwards, stop, forwards; pressed again, twice and four times as fast. */
  shuttle(direction: -1 | 0 | 1): void;
  toggleMuted(): void;
  retry(): void;
  /** Lets go of sound and clips; what is shown again is loaded again. */
  close(): void;
};

const FASTEST = 4;

export function createFilmPlayer(playhead: Playhead): FilmPlayer {
  const listeners = new Set<() => void>();
  let state: FilmPlayerState = { status: "empty", muted: false, shown: null };
  let wanted: { composition: Composition; urls: AssetUrls } | null = null;
  let canvas: HTMLCanvasElement | null = null;
  let stage: CanvasStage | null = null;
  let loading = new AbortController();

  const change = (part: Partial<FilmPlayerState>): void => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  const draw = (always: boolean): void => {
    stage?.draw(Math.min(playhead.frame(), (state.shown?.composition.frames ?? 1) - 1), always);
    for (const clip of library.clips().values()) clip.rest();
  };
  const library = createAssetLibrary(() => draw(true));
  const sound = createSound(() => setClipSounds(library, sound, state));
  const clock = createFilmClock({
    playhead,
    heard: sound.seconds,
    now: () => performance.now(),
    onRun(rate, from) {
      if (rate === 1) sound.start(from);
      else sound.stop();
      for (const clip of library.clips().values()) clip.setRunning(rate === 1);
    },
  });
  /** Does something to the film at rest, and lets it go on as it did. */
  const atRest = (work: () => void): void => {
    const rate = clock.rate();
    if (rate !== 0) clock.run(0);
    work();
    if (rate !== 0) clock.run(rate);
  };

  async function load(): Promise<void> {
    if (!wanted || !canvas) return;
    loading.abort();
    loading = new AbortController();
    const { signal } = loading;
    const { composition, urls } = wanted;
    if (!state.shown) change({ status: "loading" });
    try {
      const host = await library.open(composition, urls, signal);
      if (signal.aborted) return;
      stage?.close();
      stage = createStage(canvas, composition, host, () => draw(true));
      change({ status: "ready", shown: { composition, host } });
      setClipSounds(library, sound, state);
      draw(true);
    } catch {
      // Which file it was means nothing to a person; the next film, or "Try again", loads it anew.
      if (!signal.aborted) change({ status: "failed" });
    }
  }
  function detach(): void {
    clock.run(0);
    loading.abort();
    stage?.close();
    [stage, canvas] = [null, null];
    change({ shown: null, status: wanted ? "loading" : "empty" });
  }

  return {
    state: () => state,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    attach(element) {
      canvas = element;
      void load();
      const stop = everyFrame(() => clock.tick() && draw(false));
      return () => {
        stop();
        detach();
      };
    },
    show(composition, urls) {
      atRest(() => {
        wanted = { composition, urls };
        sound.load(composition, urls);
        clock.setFilm(composition);
      });
      void load();
    },
    toggle: () => (clock.rate() === 0 ? clock.play(1) : clock.run(0)),
    pause: () => clock.run(0),
    seek: (frame) =>
      atRest(() => {
        clock.place(frame);
        draw(false);
      }),
    shuttle(direction) {
      const rate = clock.rate();
      if (direction === 0) clock.run(0);
      else clock.play(Math.sign(rate) === direction ? Math.max(-FASTEST, Math.min(FASTEST, rate * 2)) : direction);
    },
    toggleMuted() {
      change({ muted: !state.muted });
      sound.setMuted(state.muted);
      setClipSounds(library, sound, state);
    },
    retry: () => void load(),
    close() {
      clock.run(0);
      sound.close();
      library.close();
    },
  };
}

/** Until a clip's own sound can be played with the others, to the sample, its picture's player is heard. */
function setClipSounds(library: AssetLibrary, sound: Sound, { muted, shown }: FilmPlayerState): void {
  for (const [id, clip] of library.clips()) {
    const own = shown?.composition.audio.find((track) => track.role === "clip" && track.asset === id);
    clip.setVolume(own && !muted && !sound.plays(id) ? Math.min(1, 10 ** (own.gain / 20)) : 0);
  }
}
