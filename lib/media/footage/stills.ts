import path from "node:path";
import sharp from "sharp";
import { type ClipReader, openClipReader } from "#lib/media/clip-reader.ts";
import { CLIP_GOP, FILMSTRIP } from "#lib/media/footage/limits.ts";
import type { DecodedFrame } from "#lib/media/frames.ts";

/** Brightness that varies less over a picture shows nothing: black, or a fade. */
const LEAST_SPREAD = 12;

/** Makes the thumbnail and the filmstrip of a finished clip. */
export async function drawStills(clip: string, frames: number, directory: string): Promise<{ thumbnail: string; filmstrip: string }> {
  const tiles = withReader(openClipReader(clip, FILMSTRIP.height), (reader) => placesIn(frames).map((place) => reader.at(place)));
  const filmstrip = path.join(directory, "filmstrip.jpg");
  const { width, height } = tiles[0]!;
  await sharp(sideBySide(tiles), { raw: { width: width * tiles.length, height, channels: 4 } }).removeAlpha().jpeg({ quality: 80 }).toFile(filmstrip);

  const picture = withReader(openClipReader(clip), (reader) => reader.at(best(tiles).index));
  const thumbnail = path.join(directory, "thumbnail.jpg");
  await sharp(picture.pixels, { raw: { width: picture.width, height: picture.height, channels: 4 } }).removeAlpha().jpeg({ quality: 82 }).toFile(thumbnail);
  return { thumbnail, filmstrip };
}

function withReader<T>(reader: ClipReader, read: (reader: ClipReader) => T): T {
  try {
    return read(reader);
  } finally {
    reader.close();
  }
}

/** Places spread evenly over a clip; on key frames where it is long enough, since those need no others decoded. */
function placesIn(frames: number): number[] {
  const step = frames / FILMSTRIP.pictures;
  const places = Array.from({ length: FILMSTRIP.pictures }, (_, index) => Math.floor((index + 0.5) * step));
  return step < 2 * CLIP_GOP ? places : places.map((place) => place - (place % CLIP_GOP));
}

/** The first picture that shows something; where none does, the one that shows most. */
function best(pictures: readonly DecodedFrame[]): DecodedFrame {
  const spreads = pictures.map(spreadOf);
  const first = spreads.findIndex((spread) => spread >= LEAST_SPREAD);
  return pictures[first >= 0 ? first : spreads.indexOf(Math.max(...spreads))]!;
}

/** Standard deviation of the green channel, in bytes. */
function spreadOf({ pixels }: DecodedFrame): number {
  let [sum, squares, count] = [0, 0, 0];
  for (let at = 1; at < pixels.length; at += 4, count++) {
    sum += pixels[at]!;
    squares += pixels[at]! ** 2;
  }
  return Math.sqrt(squares / count - (sum / count) ** 2);
}

function sideBySide(tiles: readonly DecodedFrame[]): Buffer {
  const { width, height } = tiles[0]!;
  const row = width * 4;
  const strip = Buffer.alloc(row * tiles.length * height);
  for (const [index, { pixels }] of tiles.entries()) for (let y = 0; y < height; y++) pixels.copy(strip, (y * tiles.length + index) * row, y * row, (y + 1) * row);
  return strip;
}
