import type { Drawable, Host, Pen, Surface } from "#lib/composition/canvas.ts";
import { faceFile, faceName, type Face } from "#lib/composition/fonts.ts";
import type { Composition } from "#lib/composition/model.ts";
import { requirements } from "#lib/composition/requirements.ts";
import { type Clip, openClip } from "#components/player/clip.ts";

/** Where the browser finds the files that a composition names, by asset id. */
export type AssetUrls = Readonly<Record<string, string>>;

type Options = {
  /** Called when a clip has reached the frame that was asked of it, so that the picture may be drawn again. */
  onChange(): void;
  signal: AbortSignal;
};

export type BrowserHost = { host: Host; close(): void };

/** Everything that has been loaded to draw with, kept from one film to the next. */
export type AssetLibrary = {
  /**
   * Loads what a composition draws with and what is not there yet: fonts, pictures, icons and clips.
   *
   * @throws Error naming what could not be loaded; the signal's reason when aborted.
   */
  open(composition: Composition, assets: AssetUrls, signal: AbortSignal): Promise<Host>;
  /** The clips that are open, by asset id. */
  clips(): ReadonlyMap<string, Clip>;
  close(): void;
};

/** `onChange` is called when a clip has reached the frame that was asked of it, so that the picture may be drawn again. */
export function createAssetLibrary(onChange: () => void): AssetLibrary {
  const images = new Shelf(loadPicture);
  const icons = new Shelf((name) => loadPicture(`/pictograms/${name}.svg`));
  const rasterised = new Map<string, Drawable>();
  const clips = new Map<string, Clip>();
  const opening = new Map<string, { path: string; clip: Promise<Clip> }>();

  /** Films that follow each other closely ask for the same clip while it is still coming. */
  async function openClipOnce(id: string, url: string): Promise<void> {
    const known = opening.get(id);
    if (known?.path === pathOf(url)) return void (await known.clip);
    const entry = { path: pathOf(url), clip: openClip(url, blankPicture, onChange) };
    opening.set(id, entry);
    try {
      const clip = await entry.clip;
      if (opening.get(id) !== entry) return clip.close();
      clips.get(id)?.close();
      clips.set(id, clip);
    } catch (error) {
      // What failed may be there the next time.
      if (opening.get(id) === entry) opening.delete(id);
      throw error;
    }
  }

  return {
    async open(composition, assets, signal) {
      const needed = requirements(composition);
      const urlOf = (id: string) => must(assets[id], `file for asset ${id}`);
      const [pictures, pictograms] = await Promise.all([
        images.all(needed.images, urlOf),
        icons.all(needed.pictograms, (name) => name),
        Promise.all(needed.faces.map(loadFace)),
        Promise.all(needed.videos.map((id) => openClipOnce(id, urlOf(id)))),
      ]);
      signal.throwIfAborted();
      return {
        createCanvas: (width, height) => asSurface(blankCanvas(width, height)),
        image: (id) => must(pictures.get(id), `picture ${id}`),
        videoFrame: (id, frame) => must(clips.get(id), `clip ${id}`).at(frame / composition.fps),
        pictogram(name, size) {
          const pixels = Math.ceil(size);
          const key = `${name}@${pixels}`;
          const ready = rasterised.get(key) ?? rasterise(must(pictograms.get(name), `icon ${name}`), pixels);
          rasterised.set(key, ready);
          return ready;
        },
      };
    },
    clips: () => clips,
    close() {
      for (const clip of clips.values()) clip.close();
      clips.clear();
      opening.clear();
    },
  };
}

/** Loads everything that one composition draws with. */
export async function openBrowserHost(composition: Composition, assets: AssetUrls, { onChange, signal }: Options): Promise<BrowserHost> {
  const library = createAssetLibrary(onChange);
  try {
    return { host: await library.open(composition, assets, signal), close: library.close };
  } catch (error) {
    library.close();
    throw error;
  }
}

/** Pictures by where they come from: a link that is merely signed anew is the same picture. */
class Shelf {
  readonly #load: (url: string) => Promise<HTMLImageElement>;
  readonly #known = new Map<string, Promise<HTMLImageElement>>();
  constructor(load: (url: string) => Promise<HTMLImageElement>) {
    this.#load = load;
  }

  async all(names: readonly string[], urlOf: (name: string) => string): Promise<Map<string, HTMLImageElement>> {
    return new Map(await Promise.all(names.map(async (name) => [name, await this.#one(urlOf(name))] as const)));
  }

  #one(url: string): Promise<HTMLImageElement> {
    const key = pathOf(url);
    const picture = this.#known.get(key) ?? this.#load(url);
    this.#known.set(key, picture);
    // What failed may be there the next time.
    picture.catch(() => this.#known.delete(key));
    return picture;
  }
}

const pathOf = (url: string): string => url.split("?", 1)[0]!;

function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`there is no ${what}`);
  return value;
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

function blankPicture(width: number, height: number) {
  const canvas = blankCanvas(width, height);
  return { canvas, pen: contextOf(canvas) };
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
