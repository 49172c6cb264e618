import type { Layer } from "#lib/composition/model.ts";
import { placement, type Matrix } from "#lib/composition/layout/placement.ts";
import { moves, peak, sampleOr } from "#lib/composition/timeline/sample.ts";
import { stands } from "#lib/composition/timeline/scenes.ts";
import { drawGround } from "#lib/composition/draw/ground.ts";
import { drawGroup } from "#lib/composition/draw/group.ts";
import { drawImage } from "#lib/composition/draw/image.ts";
import { drawLight } from "#lib/composition/draw/light.ts";
import { drawParticles } from "#lib/composition/draw/particles.ts";
import { drawPictogram } from "#lib/composition/draw/pictogram.ts";
import { drawShape } from "#lib/composition/draw/shape.ts";
import { clamp01, type Moment, type Stage } from "#lib/composition/draw/stage.ts";
import { drawText } from "#lib/composition/draw/text.ts";
import { drawVideo } from "#lib/composition/draw/video.ts";

const COMPOSITES = {
  normal: "source-over",
  multiply: "multiply",
  screen: "screen",
  overlay: "overlay",
  soft_light: "soft-light",
  lighten: "lighten",
  darken: "darken",
  add: "lighter",
} as const;

/** Draws a layer as it stands at a moment, if it does. */
export function drawLayer(stage: Stage, layer: Layer, moment: Moment): void {
  if (!stands(layer, moment.frame)) return;
  const opacity = clamp01(sampleOr(layer.opacity, moment.frame, 1));
  if (!isSeen(opacity)) return;
  const { pen } = stage;
  pen.save();
  const { a, b, c, d, e, f } = placed(layer, moment.frame);
  pen.transform(a, b, c, d, e, f);
  pen.globalAlpha *= opacity;
  if (layer.blend && layer.blend !== "normal") pen.globalCompositeOperation = COMPOSITES[layer.blend];
  const magnified = peak(layer.scale, 1) * Math.max(peak(layer.scaleX, 1), peak(layer.scaleY, 1));
  const inner = { ...stage, density: stage.density * Math.max(0.1, magnified), still: stage.still && isAtRest(layer, moment.frame) };
  drawContent(inner, layer, moment);
  pen.restore();
}

/**
 * Where a layer lies, to a hundredth of a pixel at the far end of a frame: what moves by less, as springs do for long
 * at their end, stands.
 */
export function placed(layer: Layer, frame: number): Matrix {
  const { a, b, c, d, e, f } = placement(layer, frame);
  return { a: rounded(a, 1e5), b: rounded(b, 1e5), c: rounded(c, 1e5), d: rounded(d, 1e5), e: rounded(e, 100), f: rounded(f, 100) };
}

function rounded(value: number, steps: number): number {
  return Math.round(value * steps) / steps;
}

/** Whether anything is left of a layer at this opacity. */
export function isSeen(opacity: number): boolean {
  return opacity > 0.002;
}

/** Whether a layer neither has just moved nor is about to, so that it may lie on whole pixels. */
export function isAtRest(layer: Layer, frame: number): boolean {
  return [layer.x, layer.y, layer.scale, layer.scaleX, layer.scaleY, layer.rotation, layer.skewX].every((value) => !moves(value, frame - 1, frame + 1));
}

function drawContent(stage: Stage, layer: Layer, moment: Moment): void {
  switch (layer.kind) {
    case "ground":
      return drawGround(stage, layer, moment);
    case "image":
      return drawImage(stage, layer);
    case "video":
      return drawVideo(stage, layer, moment);
    case "text":
      return drawText(stage, layer, moment);
    case "shape":
      return drawShape(stage, layer, moment);
    case "pictogram":
      return drawPictogram(stage, layer);
    case "particles":
      return drawParticles(stage, layer, moment);
    case "light":
      return drawLight(stage, layer, moment);
    case "group":
      return drawGroup(stage, layer, moment, drawLayer);
  }
}
