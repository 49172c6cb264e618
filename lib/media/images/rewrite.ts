import path from "node:path";
import sharp, { type Metadata, type Sharp } from "sharp";
import { cutOut } from "./cutout/cut-out.ts";
import { hasTransparency, type Pixels, trimToSubject } from "./cutout/pixels.ts";
import { mainColors } from "./colors.ts";
import type { ImageAnswer, ImageJob, IngestedImage } from "./job.ts";
import { KEPT_EDGE, MAX_ASPECT, MAX_PIXELS, MIN_EDGE } from "./limits.ts";

sharp.concurrency(1);
sharp.cache(false);

/** Decodes, checks and writes anew one untrusted picture. Runs in a child process only. */
export async function rewriteImage({ file, directory, cutout }: ImageJob): Promise<ImageAnswer> {
  const input = sharp(file, { limitInputPixels: MAX_PIXELS, failOn: "error", animated: false });
  const metadata = await input.metadata().catch((error: Error) => error);
  if (metadata instanceof Error) return { refused: reasonOf(metadata) };
  const refusal = refuse(metadata);
  if (refusal) return { refused: refusal };

  const pixels = await decode(input).catch((error: Error) => error);
  if (pixels instanceof Error) return { refused: reasonOf(pixels) };
  return { image: await write(pixels, cutout, directory) };
}

function refuse({ width, height, format }: Metadata): string | undefined {
  if (format !== "jpeg" && format !== "png") return "The file is neither a JPEG nor a PNG.";
  if (width * height > MAX_PIXELS) return "The picture has more than 50 megapixels.";
  if (Math.min(width, height) < MIN_EDGE) return `The picture is smaller than ${MIN_EDGE} pixels at one edge.`;
  if (Math.max(width, height) > MAX_ASPECT * Math.min(width, height)) return "The picture is too narrow to be used.";
  return undefined;
}

function reasonOf(error: Error): string {
  return /pixel limit/i.test(error.message) ? "The picture has more than 50 megapixels." : "The picture is damaged.";
}

/** Upright, sRGB, 8 bits, at most `KEPT_EDGE`, always with an alpha channel. */
async function decode(input: Sharp): Promise<Pixels> {
  const { data, info } = await input
    .autoOrient()
    .resize({ width: KEPT_EDGE, height: KEPT_EDGE, fit: "inside", withoutEnlargement: true })
    .toColourspace("srgb")
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data: new Uint8ClampedArray(data.buffer, data.byteOffset, data.length), width: info.width, height: info.height };
}

async function write(whole: Pixels, cutout: boolean, directory: string): Promise<IngestedImage> {
  const transparent = hasTransparency(whole);
  const free = cutout ? (transparent ? trimToSubject(whole) : cutOut(whole)) : undefined;
  const { data, width, height } = free ?? whole;
  const colors = mainColors(free ?? whole);
  const raw = sharp(data, { raw: { width, height, channels: 4 } });
  if (free || transparent) {
    const file = path.join(directory, "picture.png");
    await raw.png({ compressionLevel: 7 }).toFile(file);
    return { file, mime: "image/png", width, height, cutout: free !== undefined, colors };
  }
  const file = path.join(directory, "picture.jpg");
  await raw.removeAlpha().jpeg({ quality: 92, chromaSubsampling: "4:4:4" }).toFile(file);
  return { file, mime: "image/jpeg", width, height, cutout: false, colors };
}
