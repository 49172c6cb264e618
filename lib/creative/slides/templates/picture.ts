import type { Box, Layer } from "#lib/composition/model.ts";
import { fitPicture } from "#lib/composition/draw/image.ts";
import type { SceneLayers } from "#lib/creative/slides/background.ts";
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
    window: (box, rise = 0) => [layer(box, [(box.x + box.width / 2) / frame.width, (box.y + rise + box.height / 2) / frame.height])],
    crop: (box) => [clipped(box, closeUp(box, frame), frame, id, [layer({ x: 0, y: 0, ...frame }, [0.5, 0.5])])],
  };
}

/**
 * A picture that is drawn on the spot from its layers, for where there is no stored one. `moving` has its figures in
 * motion; what never moves comes in a group of its own, so that it is painted once.
 */
export function drawnPicture(scene: { moving: SceneLayers; still: SceneLayers }, frame: Size, id: Namer): Picture {
  const plain = ({ back, cast, front }: SceneLayers) => [...back, ...cast, ...front];
  return {
    window(box, rise = 0) {
      const view = { scale: 1, left: box.x, top: box.y + rise };
      return [scene.moving.back, scene.moving.cast, scene.moving.front].filter((layers) => layers.length > 0).map((layers) => clipped(box, view, frame, id, layers));
    },
    crop: (box) => [clipped(box, closeUp(box, frame), frame, id, plain(scene.still))],
  };
}

type View = { scale: number; left: number; top: number };

/** The part of the frame that fills a box about the subject, a little closer than need be. */
function closeUp(box: Box, frame: Size): View {
  const { source } = fitPicture(frame, box, "cover", SUBJECT);
  const [width, height] = [source.width / CLOSER, source.height / CLOSER];
  const inside = (centre: number, length: number, whole: number) => Math.min(Math.max(0, centre * whole - length / 2), whole - length);
  return { scale: box.width / width, left: inside(SUBJECT[0], width, frame.width), top: inside(SUBJECT[1], height, frame.height) };
}

/** Layers of a whole frame, scaled and seen through a box. */
function clipped(box: Box, { scale, left, top }: View, frame: Size, id: Namer, children: readonly Layer[]): Layer {
  return {
    id: id("picture"),
    kind: "group",
    x: box.x,
    y: box.y,
    anchor: [0, 0],
    width: box.width,
    height: box.height,
    clip: { kind: "rect", box: { x: 0, y: 0, width: box.width, height: box.height } },
    children: [{ id: id("scene"), kind: "group", x: -left * scale, y: -top * scale, anchor: [0, 0], ...frame, scale, children: [...children] }],
  };
}
