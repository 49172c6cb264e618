import type { Box } from "#lib/composition/model.ts";

/** Arithmetic of boxes, in pixels of the composition. */

export const right = (box: Box): number => box.x + box.width;
export const bottom = (box: Box): number => box.y + box.height;
export const centerX = (box: Box): number => box.x + box.width / 2;
export const centerY = (box: Box): number => box.y + box.height / 2;

/** Smaller by `x` left and right and by `y` above and below; never less than one pixel. */
export function inset(box: Box, x: number, y: number = x): Box {
  return {
    x: box.x + x,
    y: box.y + y,
    width: Math.max(1, box.width - 2 * x),
    height: Math.max(1, box.height - 2 * y),
  };
}

/** The largest box of an aspect (width ÷ height) inside another, centred. */
export function fitAspect(box: Box, aspect: number): Box {
  const width = Math.min(box.width, box.height * aspect);
  const height = width / aspect;
  return { x: centerX(box) - width / 2, y: centerY(box) - height / 2, width, height };
}

/** Whether two boxes share any area beyond `tolerance` pixels. */
export function overlaps(a: Box, b: Box, tolerance = 0): boolean {
  return (
    a.x < right(b) - tolerance && b.x < right(a) - tolerance && a.y < bottom(b) - tolerance && b.y < bottom(a) - tolerance
  );
}

/** Whether `inner` lies within `outer`, give or take `tolerance` pixels. */
export function contains(outer: Box, inner: Box, tolerance = 0): boolean {
  return (
    inner.x >= outer.x - tolerance &&
    inner.y >= outer.y - tolerance &&
    right(inner) <= right(outer) + tolerance &&
    bottom(inner) <= bottom(outer) + tolerance
  );
}

/** `count` equal cells side by side (or one above another) with `gap` between them. */
export function cells(box: Box, count: number, gap: number, direction: "row" | "column"): Box[] {
  const across = direction === "row";
  const length = ((across ? box.width : box.height) - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => {
    const offset = index * (length + gap);
    return across
      ? { x: box.x + offset, y: box.y, width: length, height: box.height }
      : { x: box.x, y: box.y + offset, width: box.width, height: length };
  });
}
