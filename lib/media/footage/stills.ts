import path from "node:path";
import sharp from "sharp";
import { openClipReader } from "#lib/media/clip-reader.ts";
import { FILMSTRIP } from "#lib/media/footage/limits.ts";
import type { DecodedFrame } from "#lib/media/frames.ts";

/** Pictures this far from plain black count as showing something. */
const LEAST_SPREAD = 12;

/** Makes the thumbnail and the filmstrip of a finished clip. */
export async function drawStills(clip: string, frames: number, directory: string): Promise<{ thumbnail: string; filmstrip: string }> {
  const places = Array.from({ length: FILMSTRIP.pictures }, (_, index) => Math.floor(((index + 0.5) * frames) / FILMSTRIP.pictures));
  const thumbnail = path.join(directory, "thumbnail.jpg");
  const filmstrip = path.join(directory, "filmstrip.jpg");
  const tiles: Buffer[] = [];
  let [best, width] = [-1, 0];
  const reader = openClipReader(clip);
  for (const place of places) {
    const picture = reader.at(place);
    const image = sharp(picture.pixels, { raw: { width: picture.width, height: picture.height, channels: 4 } }).removeAlpha();
    const spread = await spreadOf(picture);
    // The first that shows something; else the one that shows most.
    if (best < LEAST_SPREAD && spread > best) {
      best = spread;
      await image.clone().jpeg({ quality: 82 }).toFile(thumbnail);
    }
    const tile = await image.resize({ height: FILMSTRIP.height }).raw().toBuffer({ resolveWithObject: true });
    width = tile.info.width;
    tiles.push(tile.data);
  }
  reader.close();
  await sharp(sideBySide(tiles, width), { raw: { width: width * tiles.length, height: FILMSTRIP.height, channels: 3 } }).jpeg({ quality: 80 }).toFile(filmstrip);
  return { thumbnail, filmstrip };
}

async function spreadOf({ pixels, width, height }: DecodedFrame): Promise<number> {
  const { channels } = await sharp(pixels, { raw: { width, height, channels: 4 } }).resize({ height: FILMSTRIP.height }).removeAlpha().stats();
  return Math.max(...channels.map(({ stdev }) => stdev));
}

function sideBySide(tiles: readonly Buffer[], width: number): Buffer {
  const row = width * 3;
  const strip = Buffer.alloc(row * tiles.length * FILMSTRIP.height);
  for (const [index, tile] of tiles.entries())
    for (let y = 0; y < FILMSTRIP.height; y++) tile.copy(strip, (y * tiles.length + index) * row, y * row, (y + 1) * row);
  return strip;
}
