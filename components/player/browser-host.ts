import type { Drawable, Host, Pen, Surface } from "#lib/composition/canvas.ts";
import { faceFile, faceName, type Face } from "#lib/composition/fonts.ts";
import type { Composition } from "#lib/composition/model.ts";
import { requirements } from "#lib/composition/requirements.ts";

/** Where the browser finds the files that a composition names, by asset id. */
export type AssetUrls = Readonly<Record<string, string>>;

export type BrowserHost = { host: Host; close(): void };

type Options = {
  /** Called when a clip has reached the frame that was asked of it, so that the picture may be drawn again. */
  onChange(): void;
  signal: AbortSignal;
};

/** A clip this far (in seconds) from where it should be is made to jump. */
const CLIP_TOLERANCE = 0.12;

/**
 * Loads everything a composition draws with in the page: fonts, pictures, icons and clips.
 *
 * @throws Error naming what could not be loaded; the signal's reason when aborted.
 */
export async function openBrowserHost(composition: Composition, assets: AssetUrls, { onChange, signal }: Options): Promise<BrowserHost> {
  const needed = requirements(composition);
  const urlOf = (id: string) => must(assets[id], `file for asset ${id}`);
  const [, images, icons, clips] = await Promise.all([
    Promise.all(needed.faces.map(loadFace)),
    loadAll(needed.images, (id) => loadPicture(urlOf(id))),
    loadAll(needed.pictograms, (name) => loadPicture(`/pictograms/${name}.svg`)),
    loadAll(needed.videos, (id) => openClip(urlOf(id), onChange)),
  ]);
  signal.throwIfAborted();
  const rasterised = new Map<string, Drawable>();
  return {
    host: {
      createCanvas: (width, height) => asSurface(blankCanvas(width, height)),
      image: (id) => must(images.get(id), `picture ${id}`),
      videoFrame: (id, frame) => must(clips.get(id), `clip ${id}`).at(frame / composition.fps),
      pictogram(name, size) {
        const pixels = Math.ceil(size);
        const key = `${name}@${pixels}`;
        const ready = rasterised.get(key) ?? rasterise(must(icons.get(name), `icon ${name}`), pixels);
        rasterised.set(key, ready);
        return ready;
      },
    },
    close: () => clips.forEach((clip) => clip.close()),
  };
}

function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`there is no ${what}`);
  return value;
}

async function loadAll<T>(names: readonly string[], load: (name: string) => Promise<T>): Promise<Map<string, T>> {
  return new Map(await Promise.all(names.map(async (name) => [name, await load(name)] as const)));
}

async function loadFace(face: Face): Promise<void> {
  const name = faceName(face);
  if (Array.from(document.fonts).some((font) => font.family === name && font.status === "loaded")) return;
  const font = new FontFace(name, `url(/fonts/${faceFile(face)})`);
  document.fonts.add(await font.load());
}

async function loadPicture(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.crossOrigin = "anonymous";
  image.src = url;
  try {
    await image.decode();
  } catch (cause) {
    throw new Error(`${url} can't be shown`, { cause });
  }
  return image;
}

function blankCanvas(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  return canvas;
}

/** A canvas has every member of a `Surface`; it only takes pictures of more kinds than the structure can name. */
function asSurface(canvas: HTMLCanvasElement): Surface {
  return canvas as unknown as Surface;
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext("2d");
  if (!context) throw new Error("the browser gave no canvas context");
  return context;
}

/** The pen of a canvas on the page. */
export function penOn(canvas: HTMLCanvasElement): Pen {
  return contextOf(canvas) as unknown as Pen;
}

function rasterise(image: HTMLImageElement, pixels: number): Drawable {
  const canvas = blankCanvas(pixels, pixels);
  const pen = contextOf(canvas);
  pen.imageSmoothingQuality = "high";
  pen.drawImage(image, 0, 0, pixels, pixels);
  return canvas;
}

type Clip = { at(seconds: number): Drawable; close(): void };

/** A clip whose element follows the playhead: it plays along by seeking, and says when a new picture is there. */
async function openClip(url: string, onChange: () => void): Promise<Clip> {
  const video = document.createElement("video");
  video.crossOrigin = "anonymous";
  video.muted = true;
  video.playsInline = true;
  video.preload = "auto";
  video.src = url;
  await new Promise<void>((resolve, reject) => {
    video.addEventListener("loadeddata", () => resolve(), { once: true });
    video.addEventListener("error", () => reject(new Error(`${url} can't be played`)), { once: true });
  });
  video.addEventListener("seeked", onChange);
  const picture = blankCanvas(video.videoWidth, video.videoHeight);
  const pen = contextOf(picture);
  return {
    at(seconds) {
      const wanted = Math.min(seconds, Math.max(0, video.duration - 0.05));
      if (!video.seeking && Math.abs(video.currentTime - wanted) > CLIP_TOLERANCE) video.currentTime = wanted;
      pen.drawImage(video, 0, 0);
      return picture;
    },
    close() {
      video.removeEventListener("seeked", onChange);
      video.removeAttribute("src");
      video.load();
    },
  };
}
