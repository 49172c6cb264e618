import { createReadStream, statSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { chromium, type Browser, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { random } from "#lib/kernel/random.ts";
import { prepareFootage } from "#lib/media/footage/prepare.ts";
import { makeVideo } from "#lib/testing/make-video.ts";
import { NUMBERED, numbered } from "#lib/testing/numbered-video.ts";
import { browserFile } from "../../e2e/browser.ts";

/** Clips whose every picture carries its number, in a real browser: the number on the canvas tells which frame is shown. */

const FRAMES = 240;
const FILM = { width: NUMBERED.width * 4, height: NUMBERED.height * 4 };

const PAGE_CODE = `
  import { createAssetLibrary, penOn } from "#components/player/browser-host.ts";
  import { createRenderer } from "#lib/composition/draw/renderer.ts";
  const canvas = document.createElement("canvas");
  document.body.append(canvas);
  let renderer, film, frame = 0;
  const draw = () => renderer && renderer.draw(penOn(canvas), frame);
  const library = createAssetLibrary(draw);
  const show = (at) => { frame = at; draw(); for (const clip of library.clips().values()) clip.rest(); };
  const pen = penOn(canvas);
  const shown = () => Array.from({ length: 8 }, (_, bit) => pen.getImageData((bit + 0.5) * canvas.width / 8, canvas.height / 4, 1, 1).data[1] > 128 ? 2 ** bit : 0).reduce((a, b) => a + b);
  const nextPaint = () => new Promise((resolve) => requestAnimationFrame(resolve));
  window.openFilm = async (composition, url) => {
    film = composition;
    [canvas.width, canvas.height] = [film.size.width, film.size.height];
    const host = await library.open(film, { clip: url }, new AbortController().signal);
    renderer = createRenderer(film, host);
    show(0);
  };
  window.seekTo = async (at, wanted) => {
    const began = performance.now();
    show(at);
    while (shown() !== wanted && performance.now() - began < 2000) await new Promise((resolve) => setTimeout(resolve, 1));
    return { shown: shown(), ms: performance.now() - began };
  };
  window.playFrom = async (from, seconds) => {
    const offs = [];
    for (const clip of library.clips().values()) clip.setRunning(true);
    const began = performance.now();
    for (let now = began; now - began < seconds * 1000; now = performance.now()) {
      const at = from + Math.floor((now - began) / 1000 * film.fps);
      show(at);
      offs.push({ at, shown: shown() });
      await nextPaint();
    }
    for (const clip of library.clips().values()) clip.setRunning(false);
    return offs;
  };
`;

let directory: string;
let clip: string;
let server: Server;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "hookline-preview-"));
  const file = path.join(directory, "sent.mp4");
  makeVideo({ file, picture: numbered(FRAMES) });
  clip = (await prepareFootage({ file, directory, size: FILM, fit: "cover", signal: new AbortController().signal })).clip;
  const root = path.join(import.meta.dirname, "..", "..");
  const bundle = await build({ stdin: { contents: PAGE_CODE, resolveDir: root, loader: "ts" }, bundle: true, write: false, format: "iife", target: "es2022" });
  const html = `<!doctype html><body><script>${bundle.outputFiles[0]!.text}</script>`;
  server = createServer((request, response) => (request.url === "/" ? response.setHeader("content-type", "text/html").end(html) : serveClip(request, response)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  browser = await chromium.launch({ executablePath: await browserFile(), args: ["--no-sandbox"] });
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});

afterAll(async () => {
  await browser?.close();
  server?.close();
  await rm(directory, { recursive: true, force: true });
});

/** As object storage does: the part that was asked for. */
function serveClip(request: IncomingMessage, response: ServerResponse): void {
  const { size } = statSync(clip);
  const [, from = "0", to = ""] = /bytes=(\d+)-(\d*)/.exec(request.headers.range ?? "") ?? [];
  const [start, end] = [Number(from), to ? Number(to) : size - 1];
  response.writeHead(206, { "content-type": "video/mp4", "accept-ranges": "bytes", "content-length": end - start + 1, "content-range": `bytes ${start}-${end}/${size}` });
  createReadStream(clip, { start, end }).pipe(response);
}

type Shown = { at: number; shown: number };
type Preview = { openFilm(film: unknown, url: string): Promise<void>; seekTo(at: number, wanted: number): Promise<{ shown: number; ms: number }>; playFrom(from: number, seconds: number): Promise<Shown[]> };

const layer = (id: string, offset: number) => ({ kind: "video", id, asset: "clip", ...FILM, fit: "cover", offset, anchor: [0, 0], x: 0, y: 0 });
/** Two scenes of one clip, the second entered at its 100th picture. */
const film = {
  version: 1,
  size: FILM,
  fps: 30,
  frames: 210,
  seed: 1,
  fonts: [],
  assets: { clip: { kind: "video" } },
  scenes: [
    { id: "a", from: 0, frames: 90, layers: [layer("first", 0)] },
    { id: "b", from: 90, frames: 120, layers: [layer("second", 100)] },
  ],
  overlays: [],
  audio: [],
  posterFrame: 0,
};
const numberAt = (frame: number) => (frame < 90 ? frame : frame - 90 + 100);

describe("a clip in the preview", () => {
  beforeAll(() => page.evaluate(([document, url]) => (window as unknown as Preview).openFilm(document, url), [film, "/clip.mp4"] as const));

  test("shows the right picture wherever the playhead is put", async () => {
    const chance = random(3);
    const places = Array.from({ length: 40 }, () => chance.int(0, film.frames - 1));
    const found: { at: number; shown: number; ms: number }[] = [];
    for (const at of places) found.push({ at, ...(await page.evaluate(([frame, wanted]) => (window as unknown as Preview).seekTo(frame, wanted), [at, numberAt(at)] as const)) });
    expect(found.filter(({ at, shown }) => shown !== numberAt(at))).toEqual([]);
    const times = found.map(({ ms }) => ms).sort((a, b) => a - b);
    process.stdout.write(`seeking: median ${times[20]!.toFixed(0)} ms, nine of ten within ${times[35]!.toFixed(0)} ms, all within ${times[39]!.toFixed(0)} ms\n`);
  });

  test("runs along with the playhead, also over a cut", async () => {
    await page.evaluate(() => (window as unknown as Preview).seekTo(30, 30));
    const shown = await page.evaluate(() => (window as unknown as Preview).playFrom(30, 4));
    const offs = shown.map(({ at, shown: number }) => Math.abs(number - numberAt(at)));
    const share = offs.filter((off) => off <= 2).length / offs.length;
    process.stdout.write(`playing: ${shown.length} pictures in 4 s, ${(share * 100).toFixed(0)} % within two frames, ${new Set(shown.map((each) => each.shown)).size} different\n`);
    expect(share).toBeGreaterThan(0.8);
  });
});
