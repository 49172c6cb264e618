import type { Box, Layer } from "#lib/composition/model.ts";
import { fitPicture } from "#lib/composition/draw/image.ts";
import type { Picture } from "#lib/creative/slides/templates/template.ts";

/** Where the subject of a background lies, as fractions of it, and how much closer than need be a crop goes to it. */
const SUBJECT: [number, number] = [0.5, 0.72];
const CLOSER = 1.28;

type Size = { width: number; height: number };
type Namer = (name: string) => string;

/** A stored picture, shown through image layers. */
export function storedPicture(asset: { assetId: string } & Size, frame: Size, id: Namer): Picture {
  const layer = (box: Box, focus: [number, number]): Layer => ({
    id: id("picture"),
    kind: "image",
    asset: asset.assetId,
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    width: box.width,
    height: box.height,
    fit: "cover",
    focus,
  });
  return {
    window: (box, rise = 0) => layer(box, [(box.x + box.width / 2) / frame.width, (box.y + rise + box.height / 2) / frame.height]),
    crop: (box, { radius } = {}) => crop(box, frame, radius, id, () => [layer({ x: 0, y: 0, ...frame }, [0.5, 0.5])]),
  };
}

/** A picture that is drawn on the spot from its layers, for where there is no stored one: swatches and previews. */
export function drawnPicture(draw: () => readonly Layer[], frame: Size, id: Namer): Picture {
  return {
    window: (box, rise = 0) => clipped(box, { scale: 1, left: box.x, top: box.y + rise }, frame, undefined, id, draw()),
    crop: (box, { radius } = {}) => crop(box, frame, radius, id, draw),
  };
}

function crop(box: Box, frame: Size, radius: number | undefined, id: Namer, draw: () => readonly Layer[]): Layer {
  const { source } = fitPicture(frame, { width: box.width * CLOSER, height: box.height * CLOSER }, "cover", SUBJECT);
  const [width, height] = [source.width / CLOSER, source.height / CLOSER];
  const inside = (centre: number, length: number, whole: number) => Math.min(Math.max(0, centre * whole - length / 2), whole - length);
  const view = { scale: box.width / width, left: inside(SUBJECT[0], width, frame.width), top: inside(SUBJECT[1], height, frame.height) };
  return clipped(box, view, frame, radius, id, draw());
}

/** Layers of a whole frame, scaled and seen through a box. */
function clipped(box: Box, view: { scale: number; left: number; top: number }, frame: Size, radius: number | undefined, id: Namer, children: readonly Layer[]): Layer {
  const { scale, left, top } = view;
  return {
    id: id("picture"),
    kind: "group",
    x: box.x,
    y: box.y,
    anchor: [0, 0],
    width: box.width,
    height: box.height,
    clip: { kind: "rect", box: { x: 0, y: 0, width: box.width, height: box.height }, ...(radius ? { radius } : {}) },
    children: [{ id: id("scene"), kind: "group", x: -left * scale, y: -top * scale, anchor: [0, 0], ...frame, scale, children: [...children] }],
  };
}
