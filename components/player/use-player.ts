import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import type { Pen } from "#lib/composition/canvas.ts";
import { createRenderer } from "#lib/composition/draw/renderer.ts";
import type { Composition } from "#lib/composition/model.ts";
import { openBrowserHost, type AssetUrls, type BrowserHost } from "#components/player/browser-host.ts";
import { createPlayback, type Playback } from "#components/player/playback.ts";

export type PlayerInput = { composition: Composition; assets: AssetUrls; audioUrl?: string | undefined; autoPlay: boolean };
export type PlayerState = { status: "loading" | "ready" | "failed"; playing: boolean; frame: number; muted: boolean; looping: boolean };

export type Player = PlayerState & {
  canvas: RefObject<HTMLCanvasElement | null>;
  toggle(): void;
  seek(frame: number): void;
  toggleMuted(): void;
  toggleLooping(): void;
  retry(): void;
};

/** Most device pixels per composition pixel that a preview is drawn at. */
const LARGEST_SCALE = 1;
/** Sizes are taken in steps, so that dragging a window's edge does not make a renderer for each pixel. */
const SCALE_STEP = 1 / 24;

const calm = () => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

/** A composition on a canvas with a playhead. */
export function usePlayer({ composition, assets, audioUrl, autoPlay }: PlayerInput): Player {
  const canvas = useRef<HTMLCanvasElement>(null);
  const playback = useRef<Playback | null>(null);
  const redraw = useRef<() => void>(() => undefined);
  const loopingNow = useRef(true);
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<PlayerState>({ status: "loading", playing: false, frame: composition.posterFrame, muted: audioUrl !== undefined && autoPlay, looping: true });
  const host = useBrowserHost(composition, assets, attempt, redraw, setState);
  const scale = useScale(canvas, composition.size.width);

  useEffect(() => {
    const audio = audioUrl === undefined ? null : new Audio(audioUrl);
    const made = createPlayback({ frames: composition.frames, fps: composition.fps, audio, now: () => performance.now(), atEnd: () => (loopingNow.current ? "loop" : "stop") });
    made.seek(composition.posterFrame);
    playback.current = made;
    return () => made.close();
  }, [composition.frames, composition.fps, composition.posterFrame, audioUrl]);

  useEffect(() => playback.current?.setMuted(state.muted), [state.muted, audioUrl]);
  useFrames(canvas, host, composition, scale, playback, redraw, setState);

  const start = useCallback((from?: number) => {
    if (from !== undefined) playback.current?.seek(from);
    void playback.current?.play();
    setState((before) => ({ ...before, playing: true }));
  }, []);
  useEffect(() => {
    if (host && autoPlay && !calm()) start(0);
  }, [host, autoPlay, start]);

  return {
    ...state,
    canvas,
    toggle() {
      const head = playback.current;
      if (!head) return;
      if (!head.playing()) return start();
      head.pause();
      setState((before) => ({ ...before, playing: false }));
    },
    seek(frame) {
      playback.current?.seek(frame);
      redraw.current();
    },
    toggleMuted: () => setState((before) => ({ ...before, muted: !before.muted })),
    toggleLooping() {
      loopingNow.current = !loopingNow.current;
      setState((before) => ({ ...before, looping: loopingNow.current }));
    },
    retry: () => setAttempt((count) => count + 1),
  };
}

type SetState = (update: (before: PlayerState) => PlayerState) => void;

function useBrowserHost(composition: Composition, assets: AssetUrls, attempt: number, redraw: RefObject<() => void>, setState: SetState): BrowserHost | null {
  const [host, setHost] = useState<BrowserHost | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    let opened: BrowserHost | null = null;
    setState((before) => ({ ...before, status: "loading" }));
    openBrowserHost(composition, assets, { onChange: () => redraw.current(), signal: stop.signal }).then(
      (made) => {
        opened = made;
        if (stop.signal.aborted) return made.close();
        setHost(made);
        setState((before) => ({ ...before, status: "ready" }));
      },
      () => {
        if (!stop.signal.aborted) setState((before) => ({ ...before, status: "failed" }));
      },
    );
    return () => {
      stop.abort();
      opened?.close();
      setHost(null);
    };
  }, [composition, assets, attempt, redraw, setState]);
  return host;
}

/** Device pixels per composition pixel at which the canvas is shown. */
function useScale(canvas: RefObject<HTMLCanvasElement | null>, width: number): number {
  const [scale, setScale] = useState(0.4);
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const measure = () => {
      const wanted = (element.clientWidth * window.devicePixelRatio) / width;
      setScale(Math.min(LARGEST_SCALE, Math.max(SCALE_STEP, Math.ceil(wanted / SCALE_STEP) * SCALE_STEP)));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [canvas, width]);
  return scale;
}

/** Draws while the film plays, and once whenever something else changed the picture. */
function useFrames(
  canvas: RefObject<HTMLCanvasElement | null>,
  host: BrowserHost | null,
  composition: Composition,
  scale: number,
  playback: RefObject<Playback | null>,
  redraw: RefObject<() => void>,
  setState: SetState,
): void {
  useEffect(() => {
    const element = canvas.current;
    if (!element || !host) return;
    const renderer = createRenderer(composition, host.host, { scale });
    element.width = Math.round(composition.size.width * scale);
    element.height = Math.round(composition.size.height * scale);
    const pen: Pen | null = element.getContext("2d");
    if (!pen) return;
    let drawn = "";
    const draw = (always: boolean) => {
      const head = playback.current;
      if (!head) return;
      const frame = head.frame();
      const key = renderer.frameKey(frame);
      if (always || key !== drawn) renderer.draw(pen, frame);
      drawn = key;
      setState((before) => (before.frame === frame && before.playing === head.playing() ? before : { ...before, frame, playing: head.playing() }));
    };
    redraw.current = () => draw(true);
    draw(true);
    const stop = everyFrame(() => {
      if (playback.current?.playing()) draw(false);
    });
    return () => {
      stop();
      redraw.current = () => undefined;
      renderer.release();
    };
  }, [canvas, host, composition, scale, playback, redraw, setState]);
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
