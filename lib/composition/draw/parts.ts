import type { Box, GroupLayer, Layer } from "#lib/composition/model.ts";
import { boundsOf, combine, type Matrix } from "#lib/composition/layout/placement.ts";
import { sampleOr } from "#lib/composition/timeline/sample.ts";
import { stands } from "#lib/composition/timeline/scenes.ts";
import { contentKey } from "#lib/composition/draw/activity.ts";
import { footprintOf } from "#lib/composition/draw/footprint.ts";
import { isAtRest, isSeen, placed } from "#lib/composition/draw/layer.ts";
import { clamp01 } from "#lib/composition/draw/stage.ts";

/** One thing that is seen at a frame. */
export type Part = {
  /** Two parts with equal keys look the same and lie at the same place. */
  key: string;
  /** Holds all of its ink, in the coordinates of the outermost matrix. */
  area: Box;
};

/** Where layers are seen from. */
export type View = {
  matrix: Matrix;
  /** Nothing that holds them moves just now. */
  atRest: boolean;
};

/** What layers show at a frame, bottom to top. Groups are taken apart, save those that are composed as one picture. */
export function partsOf(layers: readonly Layer[], frame: number, view: View): Part[] {
  return layers.flatMap((layer) => {
    if (!stands(layer, frame)) return [];
    const opacity = clamp01(sampleOr(layer.opacity, frame, 1));
    if (!isSeen(opacity)) return [];
    const inner = { matrix: combine(view.matrix, placed(layer, frame)), atRest: view.atRest && isAtRest(layer, frame) };
    const own = [nameOf(layer), ...Object.values(inner.matrix), opacity, inner.atRest].join(" ");
    if (layer.kind !== "group") return [{ key: `${own} ${contentKey(layer, frame)}`, area: boundsOf(inner.matrix, footprintOf(layer)) }];
    const parts = partsOf(layer.children, frame, inner);
    return isOnePicture(layer, opacity) ? together(own, parts) : parts;
  });
}

/** Whether a group's children are composed before they are laid down. */
function isOnePicture(group: GroupLayer, opacity: number): boolean {
  return opacity < 1 || (group.blend !== undefined && group.blend !== "normal");
}

function together(own: string, parts: readonly Part[]): Part[] {
  if (parts.length === 0) return [];
  return [{ key: `${own} (${parts.map((part) => part.key).join()})`, area: parts.map((part) => part.area).reduce(around) }];
}

/** The smallest box around two. */
export function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

const names = new WeakMap<Layer, number>();
let count = 0;

function nameOf(layer: Layer): number {
  const known = names.get(layer) ?? ++count;
  names.set(layer, known);
  return known;
}
