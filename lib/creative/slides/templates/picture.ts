import type { Box, Layer } from "#lib/composition/model.ts";
import { fitPicture } from "#lib/composition/draw/image.ts";
import type { Picture } from "#lib/creative/slides/templates/template.ts";

/** Where the subject of a background lies, as fractions of it: a crop that cannot show all shows this. */
const SUBJECT: [number, number] = [0.5, 0.7];

type Size = { width: number; height: number };

/** A stored picture, shown through image layers. */
export function storedPicture(asset: { assetId: string } & Size, frame: Size, id: (name: string) => string): Picture {
  const layer = (box: Box, focus: [number, number], radius?: number): Layer => ({
    id: id("picture"),
    kind: "image",
    asset: asset.assetId,
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    width: box.width,
    height: box.height,
    fit: "cover",
    focus,
    ...(radius ? { radius } : {}),
  });
  return {
    window: (box, rise = 0) => layer(box, [(box.x + box.width / 2) / frame.width, (box.y + rise + box.height / 2) / frame.height]),
    crop: (box, { radius } = {}) => layer(box, SUBJECT, radius),
  };
}

/** A picture that is drawn on the spot from its layers, for where there is no stored one: swatches and previews. */
export function drawnPicture(draw: () => readonly Layer[], frame: Size, id: (name: string) => string): Picture {
  const show = (box: Box, scale: number, left: number, top: number, radius?: number): Layer => ({
    id: id("picture"),
    kind: "group",
    x: box.x,
    y: box.y,
    anchor: [0, 0],
    width: box.width,
    height: box.height,
    clip: { kind: "rect", box: { x: 0, y: 0, width: box.width, height: box.height }, ...(radius ? { radius } : {}) },
    children: [{ id: id("scene"), kind: "group", x: -left * scale, y: -top * scale, anchor: [0, 0], ...frame, scale, children: [...draw()] }],
  });
  return {
    window: (box, rise = 0) => show(box, 1, box.x, box.y + rise),
    crop(box, { radius } = {}) {
      const { source } = fitPicture(frame, box, "cover", SUBJECT);
      return show(box, box.width / source.width, source.x, source.y, radius);
    },
  };
}
