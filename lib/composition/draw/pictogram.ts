import type { z } from "zod";
import type { Pen } from "#lib/composition/canvas.ts";
import type { pictogramLayer } from "#lib/composition/model.ts";
import { layThrough, paddedBox } from "#lib/composition/draw/optics.ts";
import { densityFor, lay, spriteOf, type Stage } from "#lib/composition/draw/stage.ts";

type PictogramLayer = z.infer<typeof pictogramLayer>;

/** An icon with its tint and shadow, rasterised once at the density it is shown at. */
export function drawPictogram(stage: Stage, layer: PictogramLayer): void {
  const { shadow, size } = layer;
  const box = paddedBox({ width: size, height: size }, shadow, layer);
  const plain = () => {
    const bare = spriteOf(stage, layer, "bare", box, (pen) => paintIcon(stage, pen, layer));
    if (!layer.outline && !layer.blur) return bare;
    return spriteOf(stage, layer, "plain", box, (pen) => layThrough(stage, pen, bare, layer));
  };
  if (!shadow) return lay(stage, plain());
  const whole = spriteOf(stage, layer, "whole", box, (pen) => {
    const { surface, x, y, width, height } = plain();
    const { a } = pen.getTransform();
    pen.shadowColor = shadow.color;
    pen.shadowBlur = shadow.blur * a;
    pen.shadowOffsetX = shadow.dx * a;
    pen.shadowOffsetY = shadow.dy * a;
    pen.drawImage(surface, x, y, width, height);
  });
  lay(stage, whole);
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
