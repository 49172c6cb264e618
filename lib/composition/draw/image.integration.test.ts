import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCanvas } from "@napi-rs/canvas";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Pen } from "#lib/composition/canvas.ts";
import { createRenderer } from "#lib/composition/draw/renderer.ts";
import type { Composition, Layer } from "#lib/composition/model.ts";
import { openHost } from "#lib/render/host.ts";

const SIZE = { width: 80, height: 40 };
let directory: string;

/** A logo that is red on its left half and clear on its right. */
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "tint-"));
  const canvas = createCanvas(80, 40);
  const pen = canvas.getContext("2d");
  pen.fillStyle = "#ff0000";
  pen.fillRect(0, 0, 40, 40);
  await writeFile(join(directory, "logo.png"), canvas.toBuffer("image/png"));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

async function colorsOf(change: object): Promise<{ ink: number[]; clear: number[] }> {
  const ground: Layer = { id: "ground", kind: "shape", shape: { kind: "rect" }, x: 40, y: 20, ...SIZE, fill: "#00ff00" };
  const logo: Layer = { id: "logo", kind: "image", asset: "logo", fit: "contain", x: 40, y: 20, ...SIZE, ...change };
  const film: Composition = { version: 1, size: SIZE, fps: 30, frames: 1, seed: 1, fonts: [], assets: { logo: { kind: "image" } }, scenes: [{ id: "a", from: 0, frames: 1, layers: [ground, logo] }], overlays: [], audio: [], posterFrame: 0 };
  const { host, close } = await openHost(film, { logo: join(directory, "logo.png") });
  const renderer = createRenderer(film, host);
  const pen = createCanvas(SIZE.width, SIZE.height).getContext("2d");
  renderer.draw(pen as unknown as Pen, 0);
  const at = (x: number) => [...pen.getImageData(x, 20, 1, 1).data].slice(0, 3);
  const colors = { ink: at(20), clear: at(60) };
  renderer.release();
  close();
  return colors;
}

test("a tint takes the place of a picture's colours and leaves what is clear alone", async () => {
  expect(await colorsOf({})).toEqual({ ink: [255, 0, 0], clear: [0, 255, 0] });
  expect(await colorsOf({ tint: "#112233" })).toEqual({ ink: [0x11, 0x22, 0x33], clear: [0, 255, 0] });
});
