import type { Box, Layer } from "#lib/composition/model.ts";
import { sampleOr } from "#lib/composition/timeline/sample.ts";

/** An affine map as canvases write it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = { a: number; b: number; c: number; d: number; e: number; f: number };

export const IDENTITY: Matrix = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };

const CENTRE: readonly [number, number] = [0.5, 0.5];

/** A layer's own box in its own coordinates. */
export function ownBox(layer: Layer): Box {
  if ("box" in layer) return layer.box;
  if (layer.kind === "pictogram") return { x: 0, y: 0, width: layer.size, height: layer.size };
  return { x: 0, y: 0, width: layer.width, height: layer.height };
}

/** From a layer's own coordinates to those of what holds it, at a frame of the holder. */
export function placement(layer: Layer, frame: number): Matrix {
  const box = ownBox(layer);
  const [u, v] = layer.anchor ?? CENTRE;
  const [pivotX, pivotY] = [box.x + u * box.width, box.y + v * box.height];
  const inPlace = "box" in layer ? 1 : 0;
  const turn = (sampleOr(layer.rotation, frame, 0) * Math.PI) / 180;
  const lean = Math.tan((sampleOr(layer.skewX, frame, 0) * Math.PI) / 180);
  const scale = sampleOr(layer.scale, frame, 1);
  const [sx, sy] = [scale * sampleOr(layer.scaleX, frame, 1), scale * sampleOr(layer.scaleY, frame, 1)];
  const [cos, sin] = turn === 0 ? [1, 0] : [Math.cos(turn), Math.sin(turn)];
  const [a, b, c, d] = [cos * sx, sin * sx, (cos * lean - sin) * sy, (sin * lean + cos) * sy];
  return {
    a,
    b,
    c,
    d,
    e: sampleOr(layer.x, frame, 0) + inPlace * pivotX - a * pivotX - c * pivotY,
    f: sampleOr(layer.y, frame, 0) + inPlace * pivotY - b * pivotX - d * pivotY,
  };
}

/** First `inner`, then `outer`. */
export function combine(outer: Matrix, inner: Matrix): Matrix {
  return {
    a: outer.a * inner.a + outer.c * inner.b,
    b: outer.b * inner.a + outer.d * inner.b,
    c: outer.a * inner.c + outer.c * inner.d,
    d: outer.b * inner.c + outer.d * inner.d,
    e: outer.a * inner.e + outer.c * inner.f + outer.e,
    f: outer.b * inner.e + outer.d * inner.f + outer.f,
  };
}

/** The upright box around a mapped box. */
export function boundsOf(matrix: Matrix, box: Box): Box {
  const corners = [
    [box.x, box.y],
    [box.x + box.width, box.y],
    [box.x, box.y + box.height],
    [box.x + box.width, box.y + box.height],
  ].map(([x, y]) => [matrix.a * x! + matrix.c * y! + matrix.e, matrix.b * x! + matrix.d * y! + matrix.f] as const);
  const [left, top] = [Math.min(...corners.map(([x]) => x)), Math.min(...corners.map(([, y]) => y))];
  return { x: left, y: top, width: Math.max(...corners.map(([x]) => x)) - left, height: Math.max(...corners.map(([, y]) => y)) - top };
}
