import { describe, expect, test } from "vitest";
import type { Composition, Layer, TextLayer } from "#lib/composition/model.ts";
import { safeArea } from "#lib/composition/layout/safe-areas.ts";
import { textBoxes } from "#lib/composition/layout/text-boxes.ts";

const word = (id: string, change: Partial<TextLayer> = {}): TextLayer => ({
  id,
  kind: "text",
  x: 100,
  y: 50,
  anchor: [0, 0],
  width: 200,
  height: 40,
  font: { family: "inter", weight: 700, size: 40 },
  lines: [{ baseline: 36, x: 0, width: 200, runs: [{ text: id, x: 0, width: 200 }] }],
  color: "#000000",
  ...change,
});

const film = (layers: Layer[], change: Partial<Composition> = {}): Composition => ({
  version: 1,
  size: { width: 1080, height: 1920 },
  fps: 30,
  frames: 60,
  seed: 1,
  fonts: [],
  assets: {},
  scenes: [
    { id: "a", from: 0, frames: 30, layers },
    { id: "b", from: 30, frames: 30, layers: [word("next")], transition: { kind: "crossfade", frames: 10 } },
  ],
  overlays: [],
  audio: [],
  posterFrame: 0,
  ...change,
});

const shown = (composition: Composition, frame: number) => textBoxes(composition, frame).map((each) => each.text);

describe("the texts of a frame", () => {
  test("lie where position, anchor, scale and enclosing groups put them", () => {
    expect(textBoxes(film([word("hi")]), 0)[0]!.box).toEqual({ x: 100, y: 50, width: 200, height: 40 });
    const centred = word("hi", { anchor: [0.5, 0.5], scale: 2 });
    expect(textBoxes(film([centred]), 0)[0]!.box).toEqual({ x: -100, y: 10, width: 400, height: 80 });
    const group: Layer = { id: "g", kind: "group", x: 300, y: 300, anchor: [0, 0], width: 400, height: 400, scale: 0.5, opacity: 0.5, children: [word("hi")] };
    expect(textBoxes(film([group]), 0)[0]).toMatchObject({ box: { x: 350, y: 325, width: 100, height: 20 }, opacity: 0.5 });
  });

  test("take the room of their plates", () => {
    const plated = word("hi", { plate: { paint: "#ffffff", padX: 10, padY: 5, radius: 4, mode: "block" } });
    expect(textBoxes(film([plated]), 0)[0]!.box).toEqual({ x: 90, y: 45, width: 220, height: 50 });
  });

  test("grow when turned", () => {
    const { box } = textBoxes(film([word("hi", { rotation: 90, anchor: [0.5, 0.5] })]), 0)[0]!;
    expect(box.width).toBeCloseTo(40);
    expect(box.height).toBeCloseTo(200);
  });

  test("are those that have come and not yet gone", () => {
    const passing = word("hi", { entrance: { style: "pop", unit: "word", start: 5, frames: 8, stagger: 2 }, exit: { style: "fade", start: 15, frames: 5 } });
    expect(shown(film([passing]), 4)).toEqual([]);
    expect(shown(film([passing]), 5)).toEqual(["hi"]);
    expect(shown(film([passing]), 20)).toEqual([]);
    expect(shown(film([word("hi", { opacity: 0 })]), 0)).toEqual([]);
  });

  test("belong to both scenes while one takes over, and to overlays always", () => {
    const both = film([word("first")], { overlays: [word("logo")] });
    expect(shown(both, 10)).toEqual(["first", "logo"]);
    expect(shown(both, 35)).toEqual(["first", "next", "logo"]);
    expect(shown(both, 45)).toEqual(["next", "logo"]);
  });
});

describe("the safe area", () => {
  test("of a 9:16 film keeps clear of what the platforms lay over it", () => {
    expect(safeArea({ width: 1080, height: 1920 })).toEqual({ x: 64, y: 220, width: 896, height: 1330 });
    expect(safeArea({ width: 540, height: 960 })).toEqual({ x: 32, y: 110, width: 448, height: 665 });
  });

  test("of other formats is a plain margin", () => {
    for (const [width, height] of [[1080, 1080], [1080, 1350], [1920, 1080]] as const) {
      const area = safeArea({ width, height });
      expect(area.x * 2 + area.width).toBeCloseTo(width, -1);
      expect(area.y * 2 + area.height).toBeCloseTo(height, -1);
    }
  });
});
