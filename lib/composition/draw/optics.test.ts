import { createCanvas } from "@napi-rs/canvas";
import { expect, it } from "vitest";
import type { Host, Pen, Surface } from "#lib/composition/canvas.ts";
import type { Composition, Layer } from "#lib/composition/model.ts";
import { createRenderer } from "#lib/composition/draw/renderer.ts";

const SIDE = 100;

/** A host whose every icon is a red square in the middle half of its box. */
const host: Host = {
  createCanvas: (width, height) => createCanvas(width, height) as unknown as Surface,
  pictogram: (_name, size) => {
    const canvas = createCanvas(Math.ceil(size), Math.ceil(size));
    const pen = canvas.getContext("2d");
    pen.fillStyle = "#ff0000";
    pen.fillRect(canvas.width / 4, canvas.height / 4, canvas.width / 2, canvas.height / 2);
    return canvas as unknown as Surface;
  },
  image: () => {
    throw new Error("no picture here");
  },
  videoFrame: () => {
    throw new Error("no clip here");
  },
};

function pixelAt(layer: Layer, x: number, y: number): number[] {
  const composition: Composition = { version: 1, size: { width: SIDE, height: SIDE }, fps: 30, frames: 1, seed: 1, fonts: [], assets: {}, scenes: [{ id: "s", from: 0, frames: 1, layers: [layer] }], overlays: [], audio: [], posterFrame: 0 };
  const canvas = createCanvas(SIDE, SIDE);
  createRenderer(composition, host).draw(canvas.getContext("2d") as unknown as Pen, 0);
  return [...canvas.getContext("2d").getImageData(x, y, 1, 1).data];
}

const icon = (extra: Partial<Extract<Layer, { kind: "pictogram" }>>): Layer => ({ id: "icon", kind: "pictogram", name: "square", size: SIDE, x: SIDE / 2, y: SIDE / 2, ...extra });

it("an outlined icon has a border that follows its shape and ends at its width", () => {
  const outlined = icon({ outline: { color: "#00ff00", width: 8 } });
  expect(pixelAt(outlined, 50, 50)).toEqual([255, 0, 0, 255]);
  expect(pixelAt(outlined, 20, 50)).toEqual([0, 255, 0, 255]);
  expect(pixelAt(outlined, 12, 50)[3]).toBe(0);
});

it("an icon out of focus bleeds beyond its edge and keeps its middle", () => {
  const blurred = icon({ blur: 8 });
  expect(pixelAt(icon({}), 21, 50)[3]).toBe(0);
  expect(pixelAt(blurred, 21, 50)[3]).toBeGreaterThan(20);
  expect(pixelAt(blurred, 50, 50)[3]).toBeGreaterThan(240);
});

it("a shadow falls at its distance at whatever size the frame is drawn", () => {
  const shadowed = icon({ shadow: { color: "#0000ff", blur: 1, dx: 30, dy: 0 } });
  for (const scale of [0.5, 1, 2]) {
    const composition: Composition = { version: 1, size: { width: SIDE, height: SIDE }, fps: 30, frames: 1, seed: 1, fonts: [], assets: {}, scenes: [{ id: "s", from: 0, frames: 1, layers: [shadowed] }], overlays: [], audio: [], posterFrame: 0 };
    const canvas = createCanvas(SIDE * scale, SIDE * scale);
    createRenderer(composition, host, { scale }).draw(canvas.getContext("2d") as unknown as Pen, 0);
    const [r, g, b] = canvas.getContext("2d").getImageData(90 * scale, 50 * scale, 1, 1).data;
    expect([r, g, b]).toEqual([0, 0, 255]);
  }
});
