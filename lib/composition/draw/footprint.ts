import type { Box, Layer, Shadow, TextLayer } from "#lib/composition/model.ts";
import { ownBox } from "#lib/composition/layout/placement.ts";
import { outlineBounds } from "#lib/composition/draw/shape.ts";

/** Room around a picture or icon for the pixel its edge is softened over. */
const EDGE = 2;
/** Ems that letters, their overhang and echoes may stray from their box while they enter or leave. */
const STRAY = 2.1;
/** Part of a text's longer side by which it may swell beyond its box on the way in. */
const SWELL = 0.25;

type Leaf = Exclude<Layer, { kind: "group" }>;

/** A box that holds all a layer ever inks, in its own coordinates. Generous rather than exact. */
export function footprintOf(layer: Leaf): Box {
  switch (layer.kind) {
    case "ground":
    case "light":
    case "particles":
    case "video":
      return ownBox(layer);
    case "image":
    case "pictogram":
      return withShadow(grown(ownBox(layer), EDGE + 1 + (layer.outline?.width ?? 0) + 2 * (layer.blur ?? 0)), layer.shadow);
    case "shape":
      return withShadow(grown(outlineBounds(layer), EDGE + (layer.stroke?.width ?? 0)), layer.shadow);
    case "text":
      return withShadow(grown(ownBox(layer), roomForText(layer)), layer.shadow);
  }
}

function roomForText({ font, stroke, plate, width, height, entrance, exit }: TextLayer): number {
  const plateRoom = plate ? Math.max(plate.padX, plate.padY) : 0;
  const motion = entrance || exit ? SWELL * Math.max(width, height) : 0;
  return font.size * STRAY + 2 * (stroke?.width ?? 0) + plateRoom + motion;
}

function withShadow(box: Box, shadow: Shadow | undefined): Box {
  if (!shadow) return box;
  const reach = shadow.blur * 1.6 + EDGE;
  return grown(box, reach + Math.max(Math.abs(shadow.dx), Math.abs(shadow.dy)));
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
