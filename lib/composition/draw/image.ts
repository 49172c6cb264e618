import type { z } from "zod";
import type { Drawable, Pen } from "#lib/composition/canvas.ts";
import type { imageLayer } from "#lib/composition/model.ts";
import { fade } from "#lib/composition/draw/color.ts";
import { linear } from "#lib/composition/draw/paint.ts";
import { throughOptics } from "#lib/composition/draw/optics.ts";
import { layObject, ownerOf } from "#lib/composition/draw/object.ts";
import { upTo, type Stage } from "#lib/composition/draw/stage.ts";

type ImageLayer = z.infer<typeof imageLayer>;

/** Where a picture lands in a frame, and which part of it shows. */
export type Placement = { source: { x: number; y: number; width: number; height: number }; target: { x: number; y: number; width: number; height: number } };

/** Fits a picture: `cover` fills the frame around the focal point, `contain` shows all of it, centred. */
export function fitPicture(
  picture: { width: number; height: number },
  frame: { width: number; height: number },
  fit: "cover" | "contain",
  focus: readonly [number, number] = [0.5, 0.5],
): Placement {
  const ratios = [frame.width / picture.width, frame.height / picture.height] as const;
  if (fit === "contain") {
    const scale = Math.min(...ratios);
    const [width, height] = [picture.width * scale, picture.height * scale];
    return { source: { x: 0, y: 0, ...sizeOf(picture) }, target: { x: (frame.width - width) / 2, y: (frame.height - height) / 2, width, height } };
  }
  const scale = Math.max(...ratios);
  const [width, height] = [frame.width / scale, frame.height / scale];
  const inside = (centre: number, length: number, whole: number) => Math.min(Math.max(0, centre * whole - length / 2), whole - length);
  return {
    source: { x: inside(focus[0], width, picture.width), y: inside(focus[1], height, picture.height), width, height },
    target: { x: 0, y: 0, ...sizeOf(frame) },
  };
}

const sizeOf = ({ width, height }: { width: number; height: number }) => ({ width, height });

/** Draws a picture into a frame with rounded corners. */
export function drawFitted(pen: Pen, picture: Drawable, { source, target }: Placement, radius: number): void {
  pen.save();
  if (radius > 0) {
    pen.beginPath();
    pen.roundRect(target.x, target.y, target.width, target.height, Math.min(radius, target.width / 2, target.height / 2));
    pen.clip();
  }
  pen.imageSmoothingQuality = "high";
  pen.drawImage(picture, source.x, source.y, source.width, source.height, target.x, target.y, target.width, target.height);
  pen.restore();
}

/** A picture with its corners, border, light, tint and optics, rasterised once, over its shadow; painted straight onto a still that asks for nothing of the kind. */
export function drawImage(whole: Stage, layer: ImageLayer): void {
  const plain = !layer.shadow && !layer.outline && !layer.blur && !layer.lighting && !layer.tint;
  if (whole.once && plain) return paintPicture(whole, whole.pen, layer);
  const box = { x: -1, y: -1, width: layer.width + 2, height: layer.height + 2 };
  const stage = upTo(whole, box);
  const owner = ownerOf(layer, ({ kind, asset, width, height, fit, focus, radius, border, outline, blur, lighting, tint }) => [kind, asset, width, height, fit, focus, radius, border, outline, blur, lighting, tint]);
  layObject(stage, owner, layer, throughOptics(stage, owner, layer, box, (pen) => paintPicture(stage, pen, layer)));
}

function paintPicture(stage: Stage, pen: Pen, layer: ImageLayer): void {
  const picture = stage.host.image(layer.asset);
  const placement = fitPicture(picture, layer, layer.fit, layer.focus);
  drawFitted(pen, picture, placement, layer.radius ?? 0);
  if (layer.lighting) paintLighting(pen, layer, layer.lighting);
  if (layer.tint) paintTint(pen, layer, layer.tint);
  if (!layer.border) return;
  const { x, y, width, height } = placement.target;
  const inset = layer.border.width / 2;
  pen.strokeStyle = layer.border.color;
  pen.lineWidth = layer.border.width;
  pen.beginPath();
  pen.roundRect(x + inset, y + inset, width - 2 * inset, height - 2 * inset, Math.max(0, (layer.radius ?? 0) - inset));
  pen.stroke();
}

/** One colour wherever the picture has ink. */
function paintTint(pen: Pen, layer: ImageLayer, tint: string): void {
  pen.save();
  pen.globalCompositeOperation = "source-atop";
  pen.fillStyle = tint;
  pen.fillRect(0, 0, layer.width, layer.height);
  pen.restore();
}

/** Light from one side and shade on the other, only where the picture has ink, so that cut-outs take it too. */
function paintLighting(pen: Pen, layer: ImageLayer, lighting: NonNullable<ImageLayer["lighting"]>): void {
  const angle = (lighting.angle * Math.PI) / 180;
  const reach = Math.hypot(layer.width, layer.height) / 2;
  const [cx, cy] = [layer.width / 2, layer.height / 2];
  const toward = [cx + Math.cos(angle) * reach, cy + Math.sin(angle) * reach] as const;
  const away = [cx - Math.cos(angle) * reach, cy - Math.sin(angle) * reach] as const;
  pen.save();
  pen.globalCompositeOperation = "source-atop";
  pen.fillStyle = linear(pen, toward, away, [
    [0, fade(lighting.color, 0.55 * lighting.strength)],
    [0.45, fade(lighting.color, 0)],
    [0.55, fade("#000000", 0)],
    [1, fade("#000000", 0.5 * lighting.strength)],
  ]);
  pen.fillRect(0, 0, layer.width, layer.height);
  pen.restore();
}
