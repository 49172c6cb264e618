import type { z } from "zod";
import type { Pen } from "#lib/composition/canvas.ts";
import type { pictogramLayer } from "#lib/composition/model.ts";
import { throughOptics } from "#lib/composition/draw/optics.ts";
import { layObject, ownerOf } from "#lib/composition/draw/object.ts";
import { densityFor, upTo, type Stage } from "#lib/composition/draw/stage.ts";

type PictogramLayer = z.infer<typeof pictogramLayer>;

/** An icon with its tint and optics, rasterised once at the density it is shown at, over its shadow; painted straight onto a still that asks for nothing of the kind. */
export function drawPictogram(whole: Stage, layer: PictogramLayer): void {
  const plain = !layer.shadow && !layer.outline && !layer.blur && !layer.tint;
  if (whole.once && plain) return paintIcon(whole, whole.pen, layer);
  const box = { x: 0, y: 0, width: layer.size, height: layer.size };
  const stage = upTo(whole, box);
  const owner = ownerOf(layer, ({ kind, name, size, tint, outline, blur }) => [kind, name, size, tint, outline, blur]);
  layObject(stage, owner, layer, throughOptics(stage, owner, layer, box, (pen) => paintIcon(stage, pen, layer)));
}

function paintIcon(stage: Stage, pen: Pen, layer: PictogramLayer): void {
  const { size } = layer;
  pen.imageSmoothingQuality = "high";
  pen.drawImage(stage.host.pictogram(layer.name, size * densityFor(stage, { width: size, height: size })), 0, 0, size, size);
  if (!layer.tint) return;
  pen.globalCompositeOperation = "source-in";
  pen.fillStyle = layer.tint;
  pen.fillRect(0, 0, size, size);
}
