import type { z } from "zod";
import type { Pen } from "#lib/composition/canvas.ts";
import type { Box, shapeLayer } from "#lib/composition/model.ts";
import { sampleOr } from "#lib/composition/timeline/sample.ts";
import { styleOf } from "#lib/composition/draw/paint.ts";
import { boundsOfPath, parsePath, tracePath, traceTrimmed, type Segment } from "#lib/composition/draw/path.ts";
import { lay, laySoft, layShadow, shadowSprite, spriteOf, type Moment, type Stage } from "#lib/composition/draw/stage.ts";

type ShapeLayer = z.infer<typeof shapeLayer>;

/** Distance of a cubic's handles that makes a quarter circle. */
const QUARTER = 0.5522847498;

/** An outline of more pieces than this is cheaper to lay as a picture than to fill again. */
const INTRICATE = 40;

/** Pixels along a large pool of light or shade: from one to the next it changes by less than a shade. */
const SOFT_SIDE = 800;

/**
 * A shape at a moment. Filling an outline costs a fraction of moving a picture of it, so most are traced anew at
 * every frame; what stands still, or has no edge that could show a whole-pixel step, is laid as a picture. The
 * shadow is always one, since blurring is dear.
 */
export function drawShape(stage: Stage, layer: ShapeLayer, moment: Moment): void {
  const trim = sampleOr(layer.trim, moment.frame, 1);
  if (trim <= 0) return;
  const { shadow } = layer;
  const pad = 2 + (layer.stroke?.width ?? 0);
  const box = { x: -pad, y: -pad, width: layer.width + 2 * pad, height: layer.height + 2 * pad };
  const soft = isSoft(layer);
  const density = soft ? Math.min(stage.density, SOFT_SIDE / Math.max(box.width, box.height)) : stage.density;
  const picture = () => spriteOf({ ...stage, density }, layer, `ink/${trim}`, box, (pen) => paintShape(pen, layer, trim));
  if (shadow) layShadow(stage, shadowSprite(stage, layer, `shadow/${trim}`, picture(), shadow), shadow);
  if (soft) laySoft(stage, picture());
  else if (stage.still && !stage.once && isCostly(layer)) lay(stage, picture());
  else paintShape(stage.pen, layer, trim);
}

/** Fades to nothing at its rim, so that it has no edge. */
function isSoft({ fill, stroke, shape }: ShapeLayer): boolean {
  if (stroke || shape.kind !== "ellipse" || !fill || typeof fill === "string" || fill.kind !== "radial") return false;
  return fill.stops.at(-1)!.color.toLowerCase().endsWith("00") && fill.stops.at(-1)!.color.length === 9;
}

function isCostly(layer: ShapeLayer): boolean {
  return typeof layer.fill === "object" || outlineOf(layer).length > INTRICATE;
}

function paintShape(pen: Pen, layer: ShapeLayer, trim: number): void {
  const outline = outlineOf(layer);
  const box = { x: 0, y: 0, width: layer.width, height: layer.height };
  pen.save();
  if (layer.fill && trim >= 1) {
    pen.fillStyle = styleOf(pen, layer.fill, box);
    pen.beginPath();
    tracePath(pen, outline);
    pen.fill();
  }
  if (layer.stroke) {
    pen.strokeStyle = styleOf(pen, layer.stroke.paint, box);
    pen.lineWidth = layer.stroke.width;
    pen.lineCap = layer.stroke.cap ?? "round";
    pen.lineJoin = "round";
    pen.setLineDash(layer.stroke.dash ?? []);
    pen.beginPath();
    if (trim < 1) traceTrimmed(pen, outline, trim);
    else tracePath(pen, outline);
    pen.stroke();
  }
  pen.restore();
}

const outlines = new WeakMap<ShapeLayer, Segment[]>();
const bounds = new WeakMap<ShapeLayer, Box>();

function outlineOf(layer: ShapeLayer): Segment[] {
  const known = outlines.get(layer) ?? makeOutline(layer);
  outlines.set(layer, known);
  return known;
}

/** A box around a shape's outline, its curves' handles included. */
export function outlineBounds(layer: ShapeLayer): Box {
  const known = bounds.get(layer) ?? boundsOfPath(outlineOf(layer));
  bounds.set(layer, known);
  return known;
}

function makeOutline({ shape, width, height }: ShapeLayer): Segment[] {
  switch (shape.kind) {
    case "path":
      return parsePath(shape.d);
    case "ellipse":
      return roundedBox(width, height, width / 2, height / 2);
    case "rect": {
      const radius = Math.min(shape.radius ?? 0, width / 2, height / 2);
      return roundedBox(width, height, radius, radius);
    }
    case "polygon":
      return polygon(width, height, shape.sides, shape.inner, shape.round ?? 0);
  }
}

/** A box with elliptical corners, clockwise from the top left. */
function roundedBox(width: number, height: number, rx: number, ry: number): Segment[] {
  const [hx, hy] = [rx * (1 - QUARTER), ry * (1 - QUARTER)];
  const path: string[] = [`M${rx} 0`, `L${width - rx} 0`];
  if (rx > 0) path.push(`C${width - hx} 0 ${width} ${hy} ${width} ${ry}`);
  path.push(`L${width} ${height - ry}`);
  if (rx > 0) path.push(`C${width} ${height - hy} ${width - hx} ${height} ${width - rx} ${height}`);
  path.push(`L${rx} ${height}`);
  if (rx > 0) path.push(`C${hx} ${height} 0 ${height - hy} 0 ${height - ry}`);
  path.push(`L0 ${ry}`);
  if (rx > 0) path.push(`C0 ${hy} ${hx} 0 ${rx} 0`);
  return parsePath(`${path.join(" ")} Z`);
}

/** A regular polygon, or a star where `inner` (fraction of the radius) is given; `round` softens corners, 0…1. */
function polygon(width: number, height: number, sides: number, inner: number | undefined, round: number): Segment[] {
  const count = inner === undefined ? sides : sides * 2;
  const corners = Array.from({ length: count }, (_, i) => {
    const radius = inner !== undefined && i % 2 === 1 ? inner : 1;
    const angle = (i / count) * Math.PI * 2 - Math.PI / 2;
    return [width / 2 + (Math.cos(angle) * radius * width) / 2, height / 2 + (Math.sin(angle) * radius * height) / 2] as const;
  });
  const cut = Math.min(1, Math.max(0, round)) / 2;
  const toward = (a: readonly [number, number], b: readonly [number, number]) => [a[0] + (b[0] - a[0]) * cut, a[1] + (b[1] - a[1]) * cut] as const;
  const parts = corners.map((corner, i) => {
    const before = toward(corner, corners[(i + count - 1) % count]!);
    const after = toward(corner, corners[(i + 1) % count]!);
    return `${i === 0 ? "M" : "L"}${before.join(" ")} Q${corner.join(" ")} ${after.join(" ")}`;
  });
  return parsePath(`${parts.join(" ")} Z`);
}
