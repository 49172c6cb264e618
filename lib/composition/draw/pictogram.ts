import type { z } from "zod";
import type { Pen } from "#lib/composition/canvas.ts";
import type { pictogramLayer } from "#lib/composition/model.ts";
import { densityFor, lay, spriteOf, type Stage } from "#lib/composition/draw/stage.ts";

type PictogramLayer = z.infer<typeof pictogramLayer>;

/** An icon with its tint and shadow, rasterised once at the density it is shown at. */
export function drawPictogram(stage: Stage, layer: PictogramLayer): void {
  const { shadow, size } = layer;
  const pad = shadow ? Math.ceil(shadow.blur * 1.6 + Math.max(Math.abs(shadow.dx), Math.abs(shadow.dy))) : 2;
  const box = { x: -pad, y: -pad, width: size + 2 * pad, height: size + 2 * pad };
  const whole = spriteOf(stage, layer, "whole", box, (pen) => {
    const plain = spriteOf(stage, layer, "plain", box, (inner) => paintIcon(stage, inner, layer));
    if (shadow) {
      const { a } = pen.getTransform();
      pen.shadowColor = shadow.color;
      pen.shadowBlur = shadow.blur * a;
      pen.shadowOffsetX = shadow.dx * a;
      pen.shadowOffsetY = shadow.dy * a;
    }
    pen.drawImage(plain.surface, plain.x, plain.y, plain.width, plain.height);
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
