import { createRenderer, type Renderer } from "#lib/composition/draw/renderer.ts";
import type { Composition } from "#lib/composition/model.ts";
import { openBrowserHost, penOn, type AssetUrls, type BrowserHost } from "#components/player/browser-host.ts";
import { createPlayback } from "#components/player/playback.ts";

export type PlayerInput = { composition: Composition; assets: AssetUrls; audioUrl?: string | undefined; autoPlay: boolean };
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

/** Sizes are taken in steps, so that dragging a window's edge does not make a renderer for each pixel. */
const SCALE_STEP = 1 / 24;

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
  let load = (): void => undefined;

  const show = (always: boolean): void => {
    if (!head) return;
    const frame = head.frame();
    stage?.draw(frame, always);
    change({ frame, playing: head.playing() });
  };
  const play = (): void => {
    void head?.play();
    change({ playing: true });
  };

  return {
    state: () => state,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    attach(canvas) {
      const audio = audioUrl === undefined ? null : new Audio(audioUrl);
      const playback = createPlayback({ frames, fps, audio, now: () => performance.now(), atEnd: () => (state.looping ? "loop" : "stop") });
      head = playback;
      playback.setMuted(state.muted);
      playback.seek(posterFrame);
      const ending = new AbortController();
      load = () => {
        change({ status: "loading" });
        openBrowserHost(composition, assets, { onChange: () => show(true), signal: ending.signal }).then(
          (host) => {
            if (ending.signal.aborted) return host.close();
            stage = createStage(canvas, composition, host, () => show(true));
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

type CanvasStage = { draw(frame: number, always: boolean): void; close(): void };

/** Draws on a canvas at the size it is shown, device pixels counted, never above the film's own. */
function createStage(canvas: HTMLCanvasElement, composition: Composition, host: BrowserHost, onResize: () => void): CanvasStage {
  const pen = penOn(canvas);
  const { width, height } = composition.size;
  let renderer: Renderer | null = null;
  let [scale, drawn] = [0, ""];

  const fit = (): void => {
    const wanted = (canvas.clientWidth * window.devicePixelRatio) / width;
    const next = Math.min(1, Math.max(SCALE_STEP, Math.ceil(wanted / SCALE_STEP) * SCALE_STEP));
    if (next === scale) return;
    scale = next;
    renderer?.release();
    renderer = createRenderer(composition, host.host, { scale });
    [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
    onResize();
  };
  fit();
  const observer = new ResizeObserver(fit);
  observer.observe(canvas);
  return {
    draw(frame, always) {
      if (!renderer) return;
      const key = renderer.frameKey(frame);
      if (always || key !== drawn) renderer.draw(pen, frame);
      drawn = key;
    },
    close() {
      observer.disconnect();
      renderer?.release();
      host.close();
    },
  };
}

function everyFrame(run: () => void): () => void {
  let request = 0;
  const step = () => {
    run();
    request = requestAnimationFrame(step);
  };
  request = requestAnimationFrame(step);
  return () => cancelAnimationFrame(request);
}
