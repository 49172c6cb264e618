import { join } from "node:path";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import { build } from "esbuild";
import { chromium, type Browser, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Pen } from "#lib/composition/canvas.ts";
import { createRenderer } from "#lib/composition/draw/renderer.ts";
import { createTypesetter } from "#lib/composition/layout/typesetter.ts";
import type { Composition } from "#lib/composition/model.ts";
import { readFace } from "#lib/render/bundled.ts";
import { openHost } from "#lib/render/host.ts";
import { referenceFilms } from "#components/player/reference-films.ts";
import { browserFile } from "../../e2e/browser.ts";

/**
 * What a person sees while editing is what they get: the browser's canvas and the worker's draw the same picture.
 * Edges may differ by their smoothing, so the mean is held tightly and the hundredth worst pixel loosely.
 */
const MEAN_TOLERANCE = 1;
const P99_TOLERANCE = 16;
/** Tones a picture has at least, lest two blank canvases agree. */
const LEAST_TONES = 40;

const ROOT = join(import.meta.dirname, "..", "..");
const FRAMES = [6, 30, 46];

const PAGE_CODE = `
  import { openBrowserHost, penOn } from "#components/player/browser-host.ts";
  import { createRenderer } from "#lib/composition/draw/renderer.ts";
  window.drawFrame = async (composition, frame) => {
    const { host } = await openBrowserHost(composition, {}, { onChange() {}, signal: new AbortController().signal });
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [composition.size.width, composition.size.height];
    createRenderer(composition, host).draw(penOn(canvas), frame);
    return canvas.toDataURL("image/png");
  };
`;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const bundle = await build({ stdin: { contents: PAGE_CODE, resolveDir: ROOT, loader: "ts" }, bundle: true, write: false, format: "iife", target: "es2022" });
  browser = await chromium.launch({ executablePath: await browserFile(), args: ["--no-sandbox"] });
  page = await browser.newPage();
  await page.route("**/*", async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/") return route.fulfill({ contentType: "text/html", body: `<!doctype html><script>${bundle.outputFiles[0]!.text}</script>` });
    return route.fulfill({ path: join(ROOT, "public", decodeURIComponent(pathname)) });
  });
  await page.goto("http://studio.test/");
});

afterAll(() => browser?.close());

type Pixels = { data: Uint8ClampedArray; width: number; height: number };

async function inBrowser(composition: Composition, frame: number): Promise<Pixels> {
  const url = await page.evaluate(
    ([film, at]) => (window as unknown as { drawFrame(film: unknown, at: number): Promise<string> }).drawFrame(film, at),
    [composition, frame] as const,
  );
  const image = await loadImage(Buffer.from(url.slice(url.indexOf(",") + 1), "base64"));
  const pen = createCanvas(image.width, image.height).getContext("2d");
  pen.drawImage(image, 0, 0);
  return pen.getImageData(0, 0, image.width, image.height);
}

async function onSkia(composition: Composition, frame: number): Promise<Pixels> {
  const { host, close } = await openHost(composition, {});
  const { width, height } = composition.size;
  const pen = createCanvas(width, height).getContext("2d");
  createRenderer(composition, host).draw(pen as unknown as Pen, frame);
  close();
  return pen.getImageData(0, 0, width, height);
}

/** Mean and 99th percentile of the differences per channel, in bytes. */
function difference(a: Pixels, b: Pixels): { mean: number; p99: number } {
  const counts = new Uint32Array(256);
  a.data.forEach((value, i) => counts[Math.abs(value - b.data[i]!)]!++);
  const total = a.data.length;
  const mean = counts.reduce((sum, count, size) => sum + count * size, 0) / total;
  let [p99, seen] = [0, counts[0]!];
  while (seen < total * 0.99) seen += counts[++p99]!;
  return { mean, p99 };
}

describe("browser and worker draw the same picture", () => {
  const films = referenceFilms(createTypesetter(readFace));
  for (const [name, composition] of Object.entries(films))
    for (const frame of FRAMES.filter((at) => at < composition.frames))
      test(`${name}, frame ${frame}`, async () => {
        const drawn = await inBrowser(composition, frame);
        const { mean, p99 } = difference(drawn, await onSkia(composition, frame));
        expect(new Set(drawn.data).size).toBeGreaterThan(LEAST_TONES);
        expect(mean).toBeLessThan(MEAN_TOLERANCE);
        expect(p99).toBeLessThan(P99_TOLERANCE);
      });
});
