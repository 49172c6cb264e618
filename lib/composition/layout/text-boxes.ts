import type { Box, Composition, Layer, TextLayer } from "#lib/composition/model.ts";
import { boundsOf, combine, IDENTITY, placement, type Matrix } from "#lib/composition/layout/placement.ts";
import { sampleOr } from "#lib/composition/timeline/sample.ts";
import { sceneAt, stands } from "#lib/composition/timeline/scenes.ts";

/** A text as it stands in the frame, motion of its letters left aside. */
export type TextBox = {
  layer: TextLayer;
  /** Id of its scene; null for an overlay. */
  scene: string | null;
  text: string;
  /** Upright box around its ink and its plates, in pixels of the composition. */
  box: Box;
  /** Product of its own opacity and that of the groups around it. */
  opacity: number;
};

/** Every text that shows at a frame, in drawing order. Both scenes count while one takes over from the other. */
export function textBoxes(composition: Composition, frame: number): TextBox[] {
  const moment = sceneAt(composition, frame);
  const found: TextBox[] = [];
  const collect = (layers: readonly Layer[], at: number, scene: string | null, outer: Matrix, opacity: number): void => {
    for (const layer of layers) {
      if (!stands(layer, at)) continue;
      const matrix = combine(outer, placement(layer, at));
      const shown = opacity * Math.min(1, Math.max(0, sampleOr(layer.opacity, at, 1)));
      if (shown < 0.02) continue;
      if (layer.kind === "group") collect(layer.children, at, scene, matrix, shown);
      if (layer.kind === "text" && isOut(layer, at)) found.push({ layer, scene, text: textOf(layer), box: boundsOf(matrix, inkAndPlates(layer)), opacity: shown });
    }
  };
  const { transition } = moment;
  if (transition) collect(transition.previous.layers, transition.previousFrame, transition.previous.id, IDENTITY, 1);
  collect(moment.scene.layers, moment.frame, moment.scene.id, IDENTITY, 1);
  collect(composition.overlays, frame, null, IDENTITY, 1);
  return found;
}

/** The words of a layer as they are read. */
export function textOf(layer: TextLayer): string {
  return layer.lines.map((line) => line.runs.map((run) => run.text).join(" ")).join(" ");
}

/** Between the first frame of its entrance and the last of its exit. */
function isOut({ entrance, exit }: TextLayer, frame: number): boolean {
  return (!entrance || frame >= entrance.start) && (!exit || frame < exit.start + exit.frames);
}

function inkAndPlates({ width, height, plate }: TextLayer): Box {
  const [padX, padY] = [plate?.padX ?? 0, plate?.padY ?? 0];
  return { x: -padX, y: -padY, width: width + 2 * padX, height: height + 2 * padY };
}
