import { setImmediate as breathe } from "node:timers/promises";
import sharp from "sharp";
import { decodeFrames } from "#lib/media/frames.ts";

const PICTURES = 6;
const HEIGHT = 96;

/** One JPEG of a clip's pictures side by side, evenly spaced over its frames. */
export async function drawFilmstrip(file: string, frames: number): Promise<{ bytes: Buffer; width: number; height: number }> {
  const wanted = new Set(Array.from({ length: PICTURES }, (_, index) => Math.floor(((index + 0.5) * frames) / PICTURES)));
  const pictures: Buffer[] = [];
  let width = 0;
  for (const frame of decodeFrames(file, (index) => wanted.has(index))) {
    const raw = { width: frame.width, height: frame.height, channels: 4 } as const;
    const { data, info } = await sharp(frame.pixels, { raw }).resize({ height: HEIGHT }).raw().toBuffer({ resolveWithObject: true });
    width = info.width;
    pictures.push(data);
    await breathe();
  }
  const strip = sharp({ create: { width: width * pictures.length, height: HEIGHT, channels: 3, background: "black" } });
  const parts = pictures.map((input, index) => ({ input, raw: { width, height: HEIGHT, channels: 4 } as const, left: index * width, top: 0 }));
  return { bytes: await strip.composite(parts).jpeg({ quality: 80 }).toBuffer(), width: width * pictures.length, height: HEIGHT };
}
