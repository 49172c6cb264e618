import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { chromium, type Browser, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Composition } from "#lib/composition/model.ts";
import { SAMPLE_RATE } from "#lib/media/sound.ts";
import { encodeMonoWav, encodeWav } from "#lib/media/wav.ts";
import { mixSound } from "#lib/render/film/soundtrack.ts";
import { browserFile } from "../../e2e/browser.ts";

/** What one hears while editing is what the film has: the page's schedule and the worker's mix give the same samples. */
const ROOT = join(import.meta.dirname, "..", "..");

const PAGE_CODE = `
  import { scheduleTracks } from "#components/player/schedule.ts";
  import { createSound } from "#components/player/sound.ts";
  const decoded = async (url) => new OfflineAudioContext(2, 1, 48000).decodeAudioData(await (await fetch(url)).arrayBuffer());
  window.hear = async (film, from) => {
    const length = Math.round((film.frames / film.fps - from) * 48000);
    const context = new OfflineAudioContext(2, length, 48000);
    const buffers = new Map([["song", await decoded("/song.wav")], ["voice", await decoded("/voice.wav")]]);
    scheduleTracks(context.destination, film, film.audio, buffers, { from, at: 0 });
    const heard = await context.startRendering();
    const bytes = new Uint8Array(heard.getChannelData(0).buffer);
    let text = "";
    for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
    return btoa(text);
  };
  window.play = (film) => {
    const arrived = new Promise((resolve) => {
      window.sound = createSound(() => sound.plays("song") && sound.plays("voice") && resolve());
    });
    sound.load(film, { song: "/song.wav", voice: "/voice.wav" });
    return arrived;
  };
`;

const film: Composition = {
  version: 1,
  size: { width: 10, height: 10 },
  fps: 30,
  frames: 180,
  seed: 1,
  fonts: [],
  assets: { song: { kind: "audio" }, voice: { kind: "audio" } },
  scenes: [{ id: "a", from: 0, frames: 180, layers: [] }],
  overlays: [],
  audio: [
    { id: "music", asset: "song", role: "music", from: 0, frames: 180, offset: 7, gain: -3, fadeIn: 12, fadeOut: 30 },
    { id: "one", asset: "voice", role: "narration", from: 40, frames: 30, gain: 0 },
    { id: "two", asset: "voice", role: "narration", from: 97, frames: 20, offset: 31, gain: 1 },
  ],
  posterFrame: 0,
};

let directory: string;
let browser: Browser;
let page: Page;
let mixed: Float32Array;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "hookline-test-"));
  const wave = (seconds: number, step: number) => Float32Array.from({ length: seconds * SAMPLE_RATE }, (_, i) => 0.3 * Math.sin(i * step) * Math.cos(i / 9000));
  const [song, voice] = [wave(8, 0.031), wave(2, 0.09)];
  const files = { song: join(directory, "song.wav"), voice: join(directory, "voice.wav") };
  await writeFile(files.song, encodeWav({ left: song, right: song }));
  await writeFile(files.voice, encodeMonoWav(voice, SAMPLE_RATE));
  mixed = mixSound(film, files).left;
  const bundle = await build({ stdin: { contents: PAGE_CODE, resolveDir: ROOT, loader: "ts" }, bundle: true, write: false, format: "iife", target: "es2022" });
  browser = await chromium.launch({ executablePath: await browserFile(), args: ["--no-sandbox", "--autoplay-policy=no-user-gesture-required"] });
  page = await browser.newPage();
  await page.route("**/*", async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/") return route.fulfill({ contentType: "text/html", body: `<!doctype html><script>${bundle.outputFiles[0]!.text}</script>` });
    return route.fulfill({ path: join(directory, pathname) });
  });
  await page.goto("http://studio.test/");
});

afterAll(async () => {
  await browser?.close();
  await rm(directory, { recursive: true, force: true });
});

type Window = { hear(film: unknown, from: number): Promise<string>; play(film: unknown): Promise<void>; sound: { start(at: number): void; stop(): void; seconds(): number | null; setMuted(muted: boolean): void; close(): void } };

async function hear(from: number): Promise<Float32Array> {
  const bytes = Buffer.from(await page.evaluate(([it, at]) => (window as unknown as Window).hear(it, at), [film, from] as const), "base64");
  return new Float32Array(new Uint8Array(bytes).buffer);
}

/** The largest difference of two sounds from a sample on. */
function apart(a: Float32Array, b: Float32Array, skip = 0): number {
  let most = 0;
  for (let i = skip; i < b.length; i++) most = Math.max(most, Math.abs(b[i]! - a[i]!));
  return most;
}

describe("the page's sound", () => {
  test("is the film's own mix, sample by sample: places, fades, gains and music under speech", async () => {
    const heard = await hear(0);
    expect(heard).toHaveLength(mixed.length);
    expect(apart(mixed, heard)).toBeLessThan(0.004);
  });

  test.each([0.2, 1.7, 3.3, 5.4])("goes on to the sample after a seek to %s s, and does not click there", async (from) => {
    const heard = await hear(from);
    const rest = mixed.subarray(Math.round(from * SAMPLE_RATE));
    expect(apart(rest, heard, 0.005 * SAMPLE_RATE)).toBeLessThan(0.004);
    expect(Math.abs(heard[0]!)).toBeLessThan(0.001);
    expect(apart(heard.subarray(1, 500), heard.subarray(0, 499))).toBeLessThan(0.06);
  });

  test("keeps the time while it plays, from wherever it is put, and no time while it rests", async () => {
    await page.evaluate((it) => (window as unknown as Window).play(it), film);
    await page.evaluate(() => (window as unknown as Window).sound.start(1.5));
    await page.waitForFunction(() => ((window as unknown as Window).sound.seconds() ?? 0) > 1.7);
    await page.evaluate(() => (window as unknown as Window).sound.start(4));
    await page.waitForFunction(() => ((window as unknown as Window).sound.seconds() ?? 0) > 4.1);
    const pace = await page.evaluate(async () => {
      const { sound } = window as unknown as Window;
      const [began, from] = [performance.now(), sound.seconds()!];
      await new Promise<void>((done) => {
        const look = () => (performance.now() - began > 400 ? done() : requestAnimationFrame(look));
        look();
      });
      return (sound.seconds()! - from) / ((performance.now() - began) / 1000);
    });
    expect(pace).toBeGreaterThan(0.9);
    expect(pace).toBeLessThan(1.1);
    expect(await page.evaluate(() => ((window as unknown as Window).sound.stop(), (window as unknown as Window).sound.seconds()))).toBeNull();
    await page.evaluate(() => (window as unknown as Window).sound.close());
  });
});
