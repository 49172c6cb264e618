import type { Layer } from "#lib/composition/model.ts";
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

/** Fraction of a layer's box that is its anchor when none is named. */
export const CENTRE: readonly [number, number] = [0.5, 0.5];

/** Draws a layer as it stands at a moment, if it does. */
export function drawLayer(stage: Stage, layer: Layer, moment: Moment): void {
  if (!stands(layer, moment.frame)) return;
  const opacity = clamp01(sampleOr(layer.opacity, moment.frame, 1));
  if (opacity <= 0.002) return;
  const { pen } = stage;
  pen.save();
  place(stage, layer, moment.frame);
  pen.globalAlpha *= opacity;
  if (layer.blend && layer.blend !== "normal") pen.globalCompositeOperation = COMPOSITES[layer.blend];
  const magnified = peak(layer.scale, 1) * Math.max(peak(layer.scaleX, 1), peak(layer.scaleY, 1));
  const inner = { ...stage, density: stage.density * Math.max(0.1, magnified), still: stage.still && isStill(layer, moment.frame) };
  drawContent(inner, layer, moment);
  pen.restore();
}

/** The size of a layer's own box, and its corner in the layer's coordinates. */
export function ownBox(layer: Layer): { x: number; y: number; width: number; height: number } {
  if ("box" in layer) return layer.box;
  if (layer.kind === "pictogram") return { x: 0, y: 0, width: layer.size, height: layer.size };
  return { x: 0, y: 0, width: layer.width, height: layer.height };
}

/** Moves the pen so that the layer's own coordinates begin at its box's corner (or at its parent's, for layers with a `box`). */
function place(stage: Stage, layer: Layer, frame: number): void {
  const { pen } = stage;
  const box = ownBox(layer);
  const [u, v] = layer.anchor ?? CENTRE;
  const [pivotX, pivotY] = [box.x + u * box.width, box.y + v * box.height];
  const own = "box" in layer ? 1 : 0;
  pen.translate(sampleOr(layer.x, frame, 0) + own * pivotX, sampleOr(layer.y, frame, 0) + own * pivotY);
  const rotation = sampleOr(layer.rotation, frame, 0);
  if (rotation !== 0) pen.rotate((rotation * Math.PI) / 180);
  const skew = sampleOr(layer.skewX, frame, 0);
  if (skew !== 0) pen.transform(1, 0, Math.tan((skew * Math.PI) / 180), 1, 0, 0);
  const scale = sampleOr(layer.scale, frame, 1);
  const [sx, sy] = [scale * sampleOr(layer.scaleX, frame, 1), scale * sampleOr(layer.scaleY, frame, 1)];
  if (sx !== 1 || sy !== 1) pen.scale(sx, sy);
  pen.translate(-pivotX, -pivotY);
}

function isStill(layer: Layer, frame: number): boolean {
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
