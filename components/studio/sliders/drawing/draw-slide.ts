import { openBrowserHost, penOn, type BrowserHost } from "#components/player/browser-host.ts";
import { setInPage } from "#components/studio/data/compile.ts";
import type { SlideRequest } from "#components/studio/sliders/drawing/request.ts";
import { createRenderer } from "#lib/composition/draw/renderer.ts";
import type { Composition } from "#lib/composition/model.ts";
import { SLIDE_SIZES } from "#lib/contracts/sliders/vocabulary.ts";

/** A slide that is ready to be put on a canvas of any size. */
export type DrawnSlide = { composition: Composition; host: BrowserHost["host"] };

const BACKGROUND = "background";
const LOGO = "logo";
/** Of the slide's own size; a preview is never shown larger. */
const BACKGROUND_SCALE = 0.6;

/** Compiles a slide as the worker does, and loads all that it is drawn with. */
export async function drawSlide(request: SlideRequest, signal: AbortSignal): Promise<DrawnSlide> {
  const { plan, words, style, position, count, ratio } = request;
  const [{ compileSlide }, background, logo] = await Promise.all([
    import("#lib/creative/slides/slide.ts"),
    request.background ?? drawnBackground(request),
    style.logo === null ? null : measured(style.logo),
  ]);
  const look = {
    position,
    count,
    ratio,
    template: style.template,
    accentColor: style.accent,
    textPosition: style.position,
    background: { assetId: BACKGROUND, ...SLIDE_SIZES[ratio] },
    logo: logo && { assetId: LOGO, width: logo.width, height: logo.height },
  };
  const composition = await setInPage((typesetter) => compileSlide(plan, words, look, { typesetter }));
  const { host } = await openBrowserHost(composition, { [BACKGROUND]: background, ...(logo && { [LOGO]: logo.url }) }, { onChange: () => undefined, signal });
  return { composition, host };
}

/** Puts a drawn slide on a canvas, as sharp as the screen can show it there. */
export function paintSlide(canvas: HTMLCanvasElement, { composition, host }: DrawnSlide): void {
  const { width, height } = composition.size;
  const scale = Math.min(1, Math.max(0.1, (canvas.clientWidth * window.devicePixelRatio) / width));
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const renderer = createRenderer(composition, host, { scale });
  renderer.draw(penOn(canvas), 0);
  renderer.release();
}

/** Backgrounds drawn here, as links; drawing one takes longer than all the rest. */
const backgrounds = new Map<string, Promise<string>>();

function drawnBackground({ plan, position, count, ratio }: SlideRequest): Promise<string> {
  const key = JSON.stringify([plan, position, count, ratio]);
  const known = backgrounds.get(key);
  if (known) return known;
  const drawing = drawBackground({ plan, position, count, ratio });
  backgrounds.set(key, drawing);
  drawing.catch(() => backgrounds.delete(key));
  return drawing;
}

async function drawBackground({ plan, position, count, ratio }: Pick<SlideRequest, "plan" | "position" | "count" | "ratio">): Promise<string> {
  const { compileBackground } = await import("#lib/creative/slides/background.ts");
  const composition = compileBackground(plan, { position, count, ratio });
  // Others may wait for it too, so it is drawn to its end whoever goes away.
  const { host } = await openBrowserHost(composition, {}, { onChange: () => undefined, signal: new AbortController().signal });
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(composition.size.width * BACKGROUND_SCALE);
  canvas.height = Math.round(composition.size.height * BACKGROUND_SCALE);
  const renderer = createRenderer(composition, host, { scale: BACKGROUND_SCALE });
  renderer.draw(penOn(canvas), 0);
  renderer.release();
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.92));
  if (!blob) throw new Error("the browser could not keep the background");
  return URL.createObjectURL(blob);
}

async function measured(url: string): Promise<{ url: string; width: number; height: number }> {
  const image = new Image();
  image.crossOrigin = "anonymous";
  image.src = url;
  await image.decode();
  return { url, width: image.naturalWidth, height: image.naturalHeight };
}
