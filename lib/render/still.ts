import { type Canvas, createCanvas } from "@napi-rs/canvas";
import { stageFor } from "#lib/render/stage.ts";
import type { StillTask } from "#lib/render/threads/task.ts";

/** 4:4:4 from here on would double the bytes for nothing that one sees at the size of a phone. */
const JPEG_QUALITY = 90;

/** Draws one frame and codes it. Runs in a render thread. */
export async function drawStill(task: StillTask): Promise<Uint8Array> {
  const stage = await stageFor(task.film, task.composition, task.assets);
  stage.draw(task.frame);
  return encodePicture(stage.canvas, task.format);
}

export function encodePicture(canvas: Canvas, format: "jpeg" | "png"): Promise<Buffer> {
  return format === "jpeg" ? canvas.encode("jpeg", JPEG_QUALITY) : canvas.encode("png");
}

/** The picture, no larger than `longest` on its longer side. */
export function fitted(canvas: Canvas, longest: number): Canvas {
  const scale = Math.min(1, longest / Math.max(canvas.width, canvas.height));
  if (scale === 1) return canvas;
  const small = createCanvas(Math.round(canvas.width * scale), Math.round(canvas.height * scale));
  const pen = small.getContext("2d", { alpha: false });
  pen.imageSmoothingQuality = "high";
  pen.drawImage(canvas, 0, 0, small.width, small.height);
  return small;
}
