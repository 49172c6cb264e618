import { spawn } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadImage } from "@napi-rs/canvas";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Composition, Scene } from "#lib/composition/model.ts";
import { decodeFrames } from "#lib/media/frames.ts";
import { SAMPLE_RATE } from "#lib/media/sound.ts";
import { encodeWav } from "#lib/media/wav.ts";
import { type RenderedFilm, renderComposition } from "#lib/render/film/film.ts";
import type { RenderProgress } from "#lib/render/film/progress.ts";
import { renderStill } from "#lib/render/stills.ts";
import { renderPool } from "#lib/render/threads/pool.ts";
import { inspectVideo } from "#lib/testing/inspect-video.ts";

const SIZE = { width: 180, height: 320 };
const SCENE_FRAMES = 20;

let directory: string;
let assets: Record<string, string>;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "hookline-test-"));
  const tone = Float32Array.from({ length: 4 * SAMPLE_RATE }, (_, i) => 0.3 * Math.sin(i / 20) * Math.exp(-(i % 12_000) / 6_000));
  assets = { song: join(directory, "song.wav") };
  await writeFile(assets.song!, encodeWav({ left: tone, right: tone }));
});
afterAll(async () => {
  await renderPool().close();
  await rm(directory, { recursive: true, force: true });
});

function scene(index: number, color: string, frames: number): Scene {
  return {
    id: `scene-${index}`,
    from: index * frames,
    frames,
    layers: [
      { kind: "shape", id: "back", shape: { kind: "rect" }, ...SIZE, x: 0, y: 0, anchor: [0, 0], fill: color },
      {
        kind: "pictogram",
        id: "hero",
        name: "candle",
        size: 90,
        anchor: [0.5, 0.5],
        x: { keyframes: [{ frame: 0, value: 50, ease: "linear" }, { frame: frames, value: 130 }] },
        y: 160,
      },
    ],
  };
}

function composition(colors: string[], frames = SCENE_FRAMES): Composition {
  const length = colors.length * frames;
  return {
    version: 1,
    size: SIZE,
    fps: 30,
    frames: length,
    seed: 7,
    fonts: [],
    assets: { song: { kind: "audio" } },
    scenes: colors.map((color, index) => scene(index, color, frames)),
    overlays: [],
    audio: [{ id: "music", asset: "song", role: "music", from: 0, frames: length, gain: 0, fadeOut: 15 }],
    posterFrame: 5,
  };
}

async function render(name: string, document: Composition, more: { cache?: string; signal?: AbortSignal; onProgress?: (p: RenderProgress) => void } = {}) {
  const { cache = name, ...options } = more;
  return renderComposition({
    composition: document,
    assets,
    outFile: join(directory, name, "film.mp4"),
    cacheDir: join(directory, `cache-${cache}`),
    ...options,
  });
}

const COLORS = ["#d04030", "#3060c0", "#40a060"];

describe("a rendered film", () => {
  let film: RenderedFilm;
  const progress: RenderProgress[] = [];
  beforeAll(async () => void (film = await render("whole", composition(COLORS), { onProgress: (each) => progress.push(each) })));

  it("is what the composition says, in a form that every player takes", async () => {
    const found = await inspectVideo(film.file);
    expect(found).toMatchObject({ durationSeconds: 2, faststart: true, bytes: film.bytes, blackFrames: [], frozen: [] });
    expect(found.video).toMatchObject({ ...SIZE, frames: 60, fps: 30, profile: "high", pixelFormat: "yuv420p" });
    expect(found.audio).toMatchObject({ codec: "aac", sampleRate: 48_000, channels: 2 });
    expect(found.loudness!.integrated).toBeCloseTo(-14, 0);
    expect(found.loudness!.truePeak).toBeLessThanOrEqual(-1);
    expect(found.loudness).toEqual(film.loudness);
  });

  it("shows the pictures that a still of the same frame shows", async () => {
    const wanted = [0, 19, 20, 59];
    for (const frame of decodeFrames(film.file, (index) => wanted.includes(index))) {
      const still = await pixelsOf(await renderStill({ composition: composition(COLORS), assets, format: "png", frame: frame.index }));
      const difference = still.reduce((sum, value, i) => sum + Math.abs(value - frame.pixels[i]!), 0) / still.length;
      expect(difference, `frame ${frame.index}`).toBeLessThan(2.5);
    }
  });

  it("comes with a thumbnail of its poster frame", async () => {
    const thumbnail = await loadImage(film.thumbnailFile);
    expect([thumbnail.width, thumbnail.height]).toEqual([SIZE.width, SIZE.height]);
  });

  it("told how far it was, up to the end", () => {
    const fractions = progress.map((each) => each.fraction);
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
    expect(progress.at(-1)).toEqual({ stage: "finishing", fraction: 1, framesDone: 60, frames: 60 });
  });

  it("comes out the same, byte for byte, when it is rendered again from nothing", async () => {
    const again = await render("again", composition(COLORS));
    expect(again.reusedFrames).toBe(0);
    expect(again.sha256).toBe(film.sha256);
  });

  it("costs one scene when one scene has changed", async () => {
    const edited = await render("edited", composition(["#d04030", "#c0c030", "#40a060"]), { cache: "whole" });
    expect(edited.reusedFrames).toBe(2 * SCENE_FRAMES);
    expect(edited.sha256).not.toBe(film.sha256);
  });

  it("is silent but still carries sound where the composition has none", async () => {
    const silent = await render("silent", { ...composition(["#d04030"]), audio: [] });
    expect(silent.loudness).toEqual({ integrated: -70, truePeak: -70 });
    expect((await inspectVideo(silent.file)).audio).toMatchObject({ channels: 2 });
  });
});

async function pixelsOf(png: Buffer): Promise<Uint8ClampedArray> {
  const { createCanvas } = await import("@napi-rs/canvas");
  const image = await loadImage(png);
  const pen = createCanvas(image.width, image.height).getContext("2d");
  pen.drawImage(image, 0, 0);
  return pen.getImageData(0, 0, image.width, image.height).data;
}

describe("a render that does not come to its end", () => {
  const long = () => composition(COLORS, 240);

  it("stops soon after an abort and leaves nothing half-made", async () => {
    const controller = new AbortController();
    const rendering = render("aborted", long(), {
      signal: controller.signal,
      onProgress: (each) => each.framesDone > 0 && controller.abort(new Error("changed my mind")),
    });
    await expect(rendering).rejects.toThrow("changed my mind");
    expect(await readdir(join(directory, "aborted"))).toEqual([]);
    expect((await readdir(join(directory, "cache-aborted"))).filter((name) => !name.endsWith(".mp4"))).toEqual([]);
  });

  it("fails with the reason when an asset has no file", async () => {
    const document = composition(["#d04030"]);
    await expect(render("lost", { ...document, audio: [{ ...document.audio[0]!, asset: "gone" }] })).rejects.toThrow(/asset gone/);
    expect(await readdir(join(directory, "lost"))).toEqual([]);
  });

  it("is taken up where it was when the process was killed, and gives the whole film", async () => {
    const request = { composition: long(), assets, outFile: join(directory, "killed", "film.mp4"), cacheDir: join(directory, "cache-killed") };
    await killOnceCached(request);
    const film = await renderComposition(request);
    expect(film.reusedFrames).toBeGreaterThanOrEqual(240);
    expect(film.reusedFrames).toBeLessThan(720);
    expect((await inspectVideo(film.file)).video).toMatchObject({ frames: 720, durationSeconds: 24 });
  });
});

/** Renders in a process of its own and kills it as soon as the first scene is in the cache. */
async function killOnceCached(request: Parameters<typeof renderComposition>[0]): Promise<void> {
  const requestFile = join(directory, "request.json");
  await writeFile(requestFile, JSON.stringify(request));
  const program = `
    const { renderComposition } = await import(${JSON.stringify(new URL("./film.ts", import.meta.url).href)});
    const request = JSON.parse((await import("node:fs")).readFileSync(${JSON.stringify(requestFile)}, "utf8"));
    const onProgress = (progress) => { if (progress.framesDone > 240) process.kill(process.pid, "SIGKILL"); };
    await renderComposition({ ...request, onProgress });`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", program], { stdio: ["ignore", "ignore", "inherit"] });
  const signal = await new Promise((resolve) => child.on("exit", (_code, by) => resolve(by)));
  expect(signal).toBe("SIGKILL");
}
