import { type Canvas, createCanvas } from "@napi-rs/canvas";
import type { Pen } from "#lib/composition/canvas.ts";
import { createRenderer } from "#lib/composition/draw/renderer.ts";
import type { Box, Composition } from "#lib/composition/model.ts";
import { type AssetFiles, openHost } from "#lib/render/host.ts";

/** A canvas of the composition's size with everything at hand to draw its frames. */
export type Stage = {
  canvas: Canvas;
  /** Draws a frame onto the canvas; answers the areas that differ from what it showed before. */
  draw(frame: number): Box[];
};

let open: { film: string; stage: Stage; close: () => void } | null = null;

/**
 * The stage of a film in this thread. One is kept: the scenes of a film follow each other and share its fonts,
 * pictures and sprites; the next film replaces it.
 */
export async function stageFor(film: string, composition: Composition, assets: AssetFiles): Promise<Stage> {
  if (open?.film === film) return open.stage;
  leaveStage();
  const { host, close } = await openHost(composition, assets);
  const renderer = createRenderer(composition, host);
  const canvas = createCanvas(composition.size.width, composition.size.height);
  const pen = canvas.getContext("2d", { alpha: false }) as unknown as Pen;
  let shown: number | undefined;
  const stage: Stage = {
    canvas,
    draw(frame) {
      const areas = renderer.draw(pen, frame, shown);
      shown = frame;
      return areas;
    },
  };
  open = {
    film,
    stage,
    close() {
      renderer.release();
      close();
    },
  };
  return stage;
}

/** Lets go of the stage that is kept, and of its memory. */
export function leaveStage(): void {
  open?.close();
  open = null;
}
