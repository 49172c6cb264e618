import type { Pen } from "#lib/composition/canvas.ts";
import type { Box, Paint } from "#lib/composition/model.ts";

/** A fill or stroke style for a box: a colour as it is, or a gradient over the box. */
export function styleOf(pen: Pen, paint: Paint, box: Box): unknown {
  if (typeof paint === "string") return paint;
  const at = ([u, v]: [number, number]) => [box.x + u * box.width, box.y + v * box.height] as const;
  const [x0, y0] = at(paint.from);
  const [x1, y1] = at(paint.to);
  const gradient =
    paint.kind === "linear"
      ? pen.createLinearGradient(x0, y0, x1, y1)
      : pen.createRadialGradient(x0, y0, 0, x0, y0, Math.max(1, Math.hypot(x1 - x0, y1 - y0)));
  for (const stop of paint.stops) gradient.addColorStop(stop.at, stop.color);
  return gradient;
}

/** A gradient of evenly or explicitly placed stops between two points. */
export function linear(pen: Pen, from: readonly [number, number], to: readonly [number, number], stops: readonly (readonly [number, string])[]): unknown {
  const gradient = pen.createLinearGradient(from[0], from[1], to[0], to[1]);
  for (const [at, color] of stops) gradient.addColorStop(at, color);
  return gradient;
}

/** A gradient around a point. */
export function radial(pen: Pen, x: number, y: number, radius: number, stops: readonly (readonly [number, string])[]): unknown {
  const gradient = pen.createRadialGradient(x, y, 0, x, y, Math.max(0.01, radius));
  for (const [at, color] of stops) gradient.addColorStop(at, color);
  return gradient;
}
