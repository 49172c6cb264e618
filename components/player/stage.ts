import type { Host } from "#lib/composition/canvas.ts";
import { createRenderer, type Renderer } from "#lib/composition/draw/renderer.ts";
import type { Composition } from "#lib/composition/model.ts";
import { penOn } from "#components/player/browser-host.ts";

/** Sizes are taken in steps, so that dragging a window's edge does not make a renderer for each pixel. */
const SCALE_STEP = 1 / 24;

export type CanvasStage = { draw(frame: number, always: boolean): void; close(): void };

/** Draws on a canvas at the size it is shown, device pixels counted, never above the film's own. */
export function createStage(canvas: HTMLCanvasElement, composition: Composition, host: Host, onResize: () => void): CanvasStage {
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
    renderer = createRenderer(composition, host, { scale });
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
    },
  };
}
