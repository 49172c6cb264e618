import { createHash } from "node:crypto";
import { createCanvas } from "@napi-rs/canvas";
import { describe, expect, test } from "vitest";
import type { Pen } from "#lib/composition/canvas.ts";
import { GROUND_STYLES } from "#lib/composition/draw/ground/catalogue.ts";
import { createRenderer } from "#lib/composition/draw/renderer.ts";
import { createTypesetter } from "#lib/composition/layout/typesetter.ts";
import { lightLayer, particlesLayer, textLayer, transition as transitionSchema, type Composition, type Layer, type TextLayer } from "#lib/composition/model.ts";
import { readFace } from "#lib/render/bundled.ts";
import { openHost } from "#lib/render/host.ts";

const SIZE = { width: 216, height: 384 };
const BOX = { x: 0, y: 0, ...SIZE };
const COLORS = ["#f0e8dc", "#d9734e", "#3f6f73", "#e3b04b"];

function film(layers: Layer[], change: Partial<Composition> = {}): Composition {
  return { version: 1, size: SIZE, fps: 30, frames: 60, seed: 1, fonts: [], assets: {}, scenes: [{ id: "a", from: 0, frames: 60, layers }], overlays: [], audio: [], posterFrame: 0, ...change };
}

const ground = (style: string, change: object = {}): Layer => ({ id: style, kind: "ground", style, x: 0, y: 0, box: BOX, colors: COLORS, seed: 3, drift: 0.6, ...change });
const flat: Layer = { id: "flat", kind: "shape", shape: { kind: "rect" }, x: 108, y: 192, width: 216, height: 384, fill: "#335577" };

/** Draws frames one after another with one renderer; a digest of each picture, and its key. */
async function draw(composition: Composition, frames: readonly number[]): Promise<{ pixels: string[]; keys: string[] }> {
  const { host, close } = await openHost(composition, {});
  const renderer = createRenderer(composition, host);
  const canvas = createCanvas(SIZE.width, SIZE.height);
  const pen = canvas.getContext("2d") as unknown as Pen;
  const pixels = frames.map((frame) => {
    renderer.draw(pen, frame);
    return createHash("sha1").update(canvas.data()).digest("hex");
  });
  const keys = frames.map((frame) => renderer.frameKey(frame));
  renderer.release();
  close();
  return { pixels, keys };
}

const pixelsOf = async (composition: Composition, frames: readonly number[]) => (await draw(composition, frames)).pixels;

/** Every pair of frames with equal keys has equal pixels. */
async function expectHonestKeys(composition: Composition, frames: readonly number[]): Promise<void> {
  const { pixels, keys } = await draw(composition, frames);
  keys.forEach((key, i) => {
    const twin = keys.indexOf(key);
    expect(pixels[i], `frames ${frames[twin]} and ${frames[i]}`).toBe(pixels[twin]);
  });
}

const typesetter = createTypesetter(readFace);
function headline(change: Partial<TextLayer>): TextLayer {
  const set = typesetter.typeset({ text: "Glow all day", language: "en", font: { family: "poppins", weight: 700 }, box: { x: 10, y: 60, width: 196, height: 200 }, maxSize: 60, minSize: 20 });
  return { id: "headline", kind: "text", x: set.box.x, y: set.box.y, anchor: [0, 0], width: set.box.width, height: set.box.height, font: set.font, lines: set.lines, color: "#ffffff", ...change };
}

const FRAMES = [0, 1, 7, 8, 20, 40, 59];

describe.each(GROUND_STYLES)("the ground %s", (style) => {
  test("is the same whenever it is drawn, another with another seed or palette, and moves only when it drifts", async () => {
    const [forward, backward] = [await pixelsOf(film([ground(style)]), FRAMES), await pixelsOf(film([ground(style)]), FRAMES.toReversed())];
    expect(forward).toEqual(backward.toReversed());
    expect(new Set(await pixelsOf(film([ground(style, { drift: 0 })]), FRAMES)).size).toBe(1);
    expect(await pixelsOf(film([ground(style, { colors: ["#101820", "#f2aa4c"] })]), [20])).not.toEqual([forward[4]]);
    expect(new Set(forward).size).toBeGreaterThan(1);
    await expectHonestKeys(film([ground(style)]), FRAMES);
  });
});

describe("a picture depends on its frame alone", () => {
  test.each(particlesLayer.shape.style.options)("with %s", async (style) => {
    const composition = film([flat, { id: style, kind: "particles", style, x: 0, y: 0, box: BOX, count: 40, colors: ["#ffffff", "#ffcc66"], seed: 8, speed: 1, size: 24 }]);
    const forward = await pixelsOf(composition, FRAMES);
    expect(await pixelsOf(composition, FRAMES.toReversed())).toEqual(forward.toReversed());
    expect(new Set(forward).size).toBeGreaterThanOrEqual(FRAMES.length - 1);
    await expectHonestKeys(composition, FRAMES);
  });

  test.each(lightLayer.shape.style.options)("under a light (%s)", async (style) => {
    const composition = film([ground("studio_sweep", { drift: 0 }), { id: style, kind: "light", style, x: 0, y: 0, box: BOX, color: "#ffcc88", intensity: 0.8, seed: 8 }]);
    const forward = await pixelsOf(composition, FRAMES);
    expect(await pixelsOf(composition, FRAMES.toReversed())).toEqual(forward.toReversed());
    expect(forward).not.toEqual(await pixelsOf(film([ground("studio_sweep", { drift: 0 })]), FRAMES));
    await expectHonestKeys(composition, FRAMES);
  });

  test.each(transitionSchema.shape.kind.options)("in a change of scene (%s)", async (kind) => {
    const composition = film([], {
      scenes: [
        { id: "a", from: 0, frames: 10, layers: [flat] },
        { id: "b", from: 10, frames: 50, layers: [ground("halftone")], transition: { kind, frames: 8 } },
      ],
    });
    const frames = [9, 10, 13, 17, 18];
    const forward = await pixelsOf(composition, frames);
    expect(await pixelsOf(composition, frames.toReversed())).toEqual(forward.toReversed());
    expect(await pixelsOf(film([ground("halftone")]), [8])).toEqual([forward[4]]);
  });
});

describe("set type", () => {
  const styles = textLayer.shape.entrance.unwrap().shape.style.options.filter((style) => style !== "none");

  test.each(styles)("enters by %s and comes to rest exactly where it stands without an entrance", async (style) => {
    const entering = film([flat, headline({ entrance: { style, unit: "word", start: 4, frames: 10, stagger: 2 } })]);
    const [before, within, settled] = await pixelsOf(entering, [3, 6, 58]);
    expect(before).toBe((await pixelsOf(film([flat]), [3]))[0]);
    expect(within).not.toBe(before);
    expect(settled).toBe((await pixelsOf(film([flat, headline({})]), [58]))[0]);
    await expectHonestKeys(entering, [0, 3, 4, 9, 30, 50, 58, 59]);
  });

  test.each(textLayer.shape.exit.unwrap().shape.style.options)("leaves by %s without a trace", async (style) => {
    const leaving = film([flat, headline({ exit: { style, start: 20, frames: 8 } })]);
    const [standing, gone] = await pixelsOf(leaving, [19, 30]);
    expect(standing).not.toBe(gone);
    expect(gone).toBe((await pixelsOf(film([flat]), [30]))[0]);
  });
});

describe("words that are spoken", () => {
  const plain = headline({ shadow: { color: "#00000080", blur: 6, dx: 0, dy: 2 } });
  const saying = (style: "mark" | "fill", plate?: { paint: string; padX: number; padY: number; radius: number }): TextLayer => {
    let word = 0;
    const lines = plain.lines.map((line) => ({ ...line, runs: line.runs.map((run) => ({ ...run, spoken: [10 + 10 * word, 10 + 10 * ++word] as [number, number] })) }));
    return { ...plain, lines, spoken: { style, paint: "#ffcc00", ...(plate && { plate }) } };
  };
  const frames = [0, 9, 10, 12, 16, 19, 20, 30, 45];

  test.each([
    ["marked by their colour", saying("mark")],
    ["marked by a plate", saying("mark", { paint: "#aa2200", padX: 4, padY: 3, radius: 4 })],
    ["filled as they are said", saying("fill")],
  ])("are %s from their first frame, whatever was drawn before", async (_, layer) => {
    const composition = film([flat, layer]);
    const forward = await pixelsOf(composition, frames);
    const [rest] = await pixelsOf(film([flat, plain]), [0]);
    expect(forward.slice(0, 2)).toEqual([rest, rest]);
    expect(forward[2]).not.toBe(rest);
    expect(forward[6]).not.toBe(forward[5]);
    expect(await pixelsOf(composition, frames.toReversed())).toEqual(forward.toReversed());
    await expectHonestKeys(composition, frames);
  });

  test("are plain again afterwards when they were marked, and stay painted when they were filled", async () => {
    const [rest] = await pixelsOf(film([flat, plain]), [50]);
    const [painted] = await pixelsOf(film([flat, { ...plain, color: "#ffcc00" }]), [50]);
    expect(await pixelsOf(film([flat, saying("mark")]), [50])).toEqual([rest]);
    expect(painted).not.toBe(rest);
    expect((await pixelsOf(film([flat, saying("fill")]), [50]))[0]).not.toBe(rest);
  });

  test("cost nothing while none of them changes", async () => {
    const { keys } = await draw(film([flat, saying("mark", { paint: "#aa2200", padX: 4, padY: 3, radius: 4 })]), [15, 16, 19, 20]);
    expect(keys.slice(0, 3)).toEqual([keys[0], keys[0], keys[0]]);
    expect(keys[3]).not.toBe(keys[2]);
  });
});

test("a ground nobody has painted is an error, not a blank", async () => {
  await expect(pixelsOf(film([ground("velvet")]), [0])).rejects.toThrow("velvet");
});
