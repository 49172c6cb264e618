import { penOf, type Pen } from "#lib/composition/canvas.ts";
import type { Box, GroupLayer, Layer } from "#lib/composition/model.ts";
import type { Moment, Stage } from "#lib/composition/draw/stage.ts";

type DrawLayer = (stage: Stage, layer: Layer, moment: Moment) => void;

/**
 * Children in the group's box. A group that is translucent or blended is drawn apart first, so that its children
 * do not show through each other; any other costs nothing.
 */
export function drawGroup(stage: Stage, group: GroupLayer, moment: Moment, drawLayer: DrawLayer): void {
  const { pen } = stage;
  const apart = pen.globalAlpha < 0.999 || pen.globalCompositeOperation !== "source-over";
  if (!apart || group.children.length === 0) {
    clipTo(stage, group);
    for (const child of group.children) drawLayer(stage, child, moment);
    return;
  }
  const matrix = pen.getTransform();
  const surface = stage.sprites.borrow(stage.device.width, stage.device.height);
  const inner = penOf(surface);
  inner.save();
  clipToArea(inner, stage.area);
  inner.setTransform(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f);
  const apartStage = { ...stage, pen: inner };
  clipTo(apartStage, group);
  for (const child of group.children) drawLayer(apartStage, child, moment);
  inner.restore();
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.drawImage(surface, 0, 0);
}

/** Keeps a pen within an area of its canvas. */
export function clipToArea(pen: Pen, { x, y, width, height }: Box): void {
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.beginPath();
  pen.rect(x, y, width, height);
  pen.clip();
}

function clipTo(stage: Stage, group: GroupLayer): void {
  const { clip } = group;
  if (!clip) return;
  const { pen } = stage;
  const { x, y, width, height } = clip.box;
  pen.beginPath();
  if (clip.kind === "ellipse") pen.ellipse(x + width / 2, y + height / 2, width / 2, height / 2, 0, 0, Math.PI * 2);
  else if (clip.radius) pen.roundRect(x, y, width, height, clip.radius);
  else pen.rect(x, y, width, height);
  pen.clip();
}
