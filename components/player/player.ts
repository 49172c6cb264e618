import type { Composition } from "#lib/composition/model.ts";
import { type AssetUrls, openBrowserHost } from "#components/player/browser-host.ts";
import { everyFrame } from "#components/player/every-frame.ts";
import { createStage } from "#components/player/stage.ts";
import { createPlayback } from "#components/player/playback.ts";
import { createSound } from "#components/player/sound.ts";

export type PlayerInput = {
  composition: Composition;
  assets: AssetUrls;
  /** The film's sound already mixed; without it, the composition's own tracks are played. */
  audioUrl?: string | undefined;
  autoPlay: boolean;
};
export type PlayerState = { status: "loading" | "ready" | "failed"; playing: boolean; frame: number; muted: boolean; looping: boolean };

/** A film on a canvas with a playhead; a store that React (or anything else) can subscribe to. */
export type Player = {
  state(): PlayerState;
  subscribe(onChange: () => void): () => void;
  /** Begins to load and draw on this canvas; the returned function ends everything. */
  attach(canvas: HTMLCanvasElement): () => void;
  toggle(): void;
  seek(frame: number): void;
  toggleMuted(): void;
  toggleLooping(): void;
  /** Loads again after a failure. */
  retry(): void;
};

const wantsCalm = () => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

/** A player at rest on the film's poster frame. Nothing is loaded before it is attached. */
export function createPlayer({ composition, assets, audioUrl, autoPlay }: PlayerInput): Player {
  const { frames, fps, posterFrame } = composition;
  const listeners = new Set<() => void>();
  let state: PlayerState = { status: "loading", playing: false, frame: posterFrame, muted: autoPlay, looping: true };
  const change = (part: Partial<PlayerState>) => {
    if (Object.entries(part).every(([name, value]) => state[name as keyof PlayerState] === value)) return;
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };

  let stage: ReturnType<typeof createStage> | null = null;
  let head: ReturnType<typeof createPlayback> | null = null;
  let [load, close] = [(): void => undefined, (): void => undefined];

  const show = (always: boolean): void => {
    if (!head) return;
    const frame = head.frame();
    stage?.draw(frame, always);
    change({ frame, playing: head.playing() });
  };
  const play = (): void => {
    head?.play();
    change({ playing: true });
  };

  return {
    state: () => state,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    attach(canvas) {
      const sound = soundOf({ composition, assets, audioUrl });
      const playback = createPlayback({ frames, fps, sound, now: () => performance.now(), atEnd: () => (state.looping ? "loop" : "stop") });
      head = playback;
      playback.setMuted(state.muted);
      playback.seek(posterFrame);
      const ending = new AbortController();
      load = () => {
        change({ status: "loading" });
        openBrowserHost(composition, assets, { onChange: () => show(true), signal: ending.signal }).then(
          (host) => {
            if (ending.signal.aborted) return host.close();
            stage = createStage(canvas, composition, host.host, () => show(true));
            close = host.close;
            change({ status: "ready" });
            show(true);
            if (!autoPlay || wantsCalm()) return;
            playback.seek(0);
            play();
          },
          () => {
            if (!ending.signal.aborted) change({ status: "failed" });
          },
        );
      };
      load();
      const stop = everyFrame(() => {
        if (playback.playing()) show(false);
      });
      return () => {
        ending.abort();
        stop();
        stage?.close();
        close();
        playback.close();
        [stage, head] = [null, null];
        change({ playing: false });
      };
    },
    toggle() {
      if (!head) return;
      if (!head.playing()) return play();
      head.pause();
      change({ playing: false });
    },
    seek(frame) {
      head?.seek(frame);
      show(false);
    },
    toggleMuted() {
      head?.setMuted(!state.muted);
      change({ muted: !state.muted });
    },
    toggleLooping: () => change({ looping: !state.looping }),
    retry: () => load(),
  };
}

const MIXED = "mixed";

/** Whether a film will be heard. */
export function hasSound({ composition, assets, audioUrl }: Omit<PlayerInput, "autoPlay">): boolean {
  return audioUrl !== undefined || composition.audio.some(({ asset }) => assets[asset] !== undefined);
}

function soundOf(input: Omit<PlayerInput, "autoPlay">) {
  if (!hasSound(input)) return null;
  const { composition, assets, audioUrl } = input;
  const sound = createSound();
  if (audioUrl === undefined) sound.load(composition, assets);
  else sound.load({ ...composition, audio: [{ id: MIXED, asset: MIXED, role: "music", from: 0, frames: composition.frames, gain: 0 }] }, { [MIXED]: audioUrl });
  return sound;
}
