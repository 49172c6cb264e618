import type { Box } from "#lib/composition/model.ts";
import { around, type Part } from "#lib/composition/draw/parts.ts";

/** Pixels around an area for softened edges and for what is laid on the nearest whole pixel. */
const MARGIN = 2;
/** Painting costs something for every area, whatever its size. */
const MOST_AREAS = 3;
/** Two areas are painted as one when that paints at most this many times the pixels. */
const WORTH_JOINING = 1.2;
/** From this part of the frame on, all of it is painted. */
const NEARLY_ALL = 0.85;

type Size = { width: number; height: number };

/**
 * The areas, in whole pixels, in which a picture of one set of parts differs from a picture of another. None of them
 * overlaps another; there are none when nothing differs, and one for the whole frame when little stays the same.
 */
export function changedAreas(before: readonly Part[], after: readonly Part[], frame: Size): Box[] {
  const areas = [...lacking(before, after), ...lacking(after, before)].map((part) => pixelsOf(part.area, frame)).filter((area) => sizeOf(area) > 0);
  const joined = joinedUp(areas);
  const total = joined.reduce((sum, area) => sum + sizeOf(area), 0);
  return total > NEARLY_ALL * frame.width * frame.height ? [{ x: 0, y: 0, ...frame }] : joined;
}

function lacking(parts: readonly Part[], others: readonly Part[]): Part[] {
  const keys = new Set(others.map((part) => part.key));
  return parts.filter((part) => !keys.has(part.key));
}

function pixelsOf({ x, y, width, height }: Box, frame: Size): Box {
  const [left, top] = [Math.max(0, Math.floor(x) - MARGIN), Math.max(0, Math.floor(y) - MARGIN)];
  const [right, bottom] = [Math.min(frame.width, Math.ceil(x + width) + MARGIN), Math.min(frame.height, Math.ceil(y + height) + MARGIN)];
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

/** Joins what overlaps or lies close, and then whatever costs least, until few enough are left. */
function joinedUp(areas: readonly Box[]): Box[] {
  const left = [...areas];
  for (;;) {
    const best = cheapestPair(left);
    if (!best || (left.length <= MOST_AREAS && !best.touching && best.cost > WORTH_JOINING)) return left;
    const [second] = left.splice(best.j, 1);
    left[best.i] = around(left[best.i]!, second!);
  }
}

function cheapestPair(areas: readonly Box[]): { i: number; j: number; cost: number; touching: boolean } | null {
  let best: { i: number; j: number; cost: number; touching: boolean } | null = null;
  for (let i = 0; i < areas.length; i++)
    for (let j = i + 1; j < areas.length; j++) {
      const [a, b] = [areas[i]!, areas[j]!];
      const touching = overlap(a, b);
      const cost = touching ? 0 : sizeOf(around(a, b)) / (sizeOf(a) + sizeOf(b));
      if (!best || cost < best.cost) best = { i, j, cost, touching };
    }
  return best;
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function sizeOf({ width, height }: Box): number {
  return width * height;
}
