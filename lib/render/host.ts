import { readFile } from "node:fs/promises";
import { type Canvas, createCanvas, GlobalFonts, type Image, loadImage } from "@napi-rs/canvas";
import type { Host, Surface } from "#lib/composition/canvas.ts";
import { faceName } from "#lib/composition/fonts.ts";
import type { Composition } from "#lib/composition/model.ts";
import { requirements } from "#lib/composition/requirements.ts";
import { facePath, pictogramPath } from "#lib/render/bundled.ts";
import { type Clip, openClip } from "#lib/render/clip.ts";

/** The file of each asset that a composition names, on this machine. */
export type AssetFiles = Readonly<Record<string, string>>;

export type OpenHost = { host: Host; close(): void };

/** Pictures are held no larger than this many times the composition's longer side: more detail is never seen. */
const DETAIL = 2;

/**
 * Prepares everything a composition draws with on Skia: fonts, pictures decoded once, icons, clips.
 * Fonts belong to the thread, so this must run in the thread that draws.
 *
 * @throws Error when an asset that is drawn has no file, or a bundled font or icon is missing.
 */
export async function openHost(composition: Composition, assets: AssetFiles): Promise<OpenHost> {
  const needed = requirements(composition);
  for (const face of needed.faces) {
    if (GlobalFonts.has(faceName(face))) continue;
    if (!GlobalFonts.registerFromPath(facePath(face), faceName(face))) throw new Error(`the font ${faceName(face)} can't be loaded`);
  }
  const fileOf = (id: string) => known(assets[id], `file for asset ${id}`);
  const largest = Math.max(composition.size.width, composition.size.height) * DETAIL;
  const images = new Map<string, Surface>();
  for (const id of needed.images) images.set(id, picture(await loadImage(await readFile(fileOf(id))), largest));
  const vectors = new Map<string, Image>();
  for (const name of needed.pictograms) vectors.set(name, await loadImage(await readFile(pictogramPath(name))));
  const clips = new Map<string, Clip>(needed.videos.map((id) => [id, openClip(fileOf(id))]));

  return {
    host: {
      createCanvas: (width, height) => asSurface(createCanvas(width, height)),
      image: (id) => known(images.get(id), `picture ${id}`),
      videoFrame: (id, frame) => known(clips.get(id), `clip ${id}`).at(frame),
      // Skia draws an SVG from its shapes at whatever size it lands: no pixels need be made beforehand.
      pictogram: (name) => known(vectors.get(name), `icon ${name}`),
    },
    close() {
      for (const clip of clips.values()) clip.close();
    },
  };
}

function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`there is no ${what}`);
  return value;
}

/** Skia's canvas has every member of a `Surface`, typed more narrowly than a structure shared with browsers can be. */
function asSurface(canvas: Canvas): Surface {
  return canvas as unknown as Surface;
}

/** Decoded once into a canvas: drawing an image that is still a file would decode it again. */
function picture(image: Image, largest: number): Surface {
  const scale = Math.min(1, largest / Math.max(image.width, image.height));
  const canvas = createCanvas(Math.max(1, Math.round(image.width * scale)), Math.max(1, Math.round(image.height * scale)));
  const pen = canvas.getContext("2d");
  pen.imageSmoothingQuality = "high";
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return asSurface(canvas);
}
