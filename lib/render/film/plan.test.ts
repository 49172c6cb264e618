import { expect, it } from "vitest";
import type { Composition, Scene } from "#lib/composition/model.ts";
import { planChunks, qualityOf } from "#lib/render/film/plan.ts";

const scene = (id: string, from: number, frames: number, changes: Partial<Scene> = {}): Scene => ({
  id,
  from,
  frames,
  layers: [{ kind: "shape", id: `${id}-box`, shape: { kind: "rect" }, width: 10, height: 10, x: frames, y: 5, fill: "#ff0000" }],
  ...changes,
});
const film = (scenes: Scene[], changes: Partial<Composition> = {}): Composition => ({
  version: 1,
  size: { width: 64, height: 64 },
  fps: 30,
  frames: scenes.reduce((sum, each) => sum + each.frames, 0),
  seed: 1,
  fonts: [],
  assets: {},
  scenes,
  overlays: [],
  audio: [],
  posterFrame: 0,
  ...changes,
});

it("cuts at the scenes and covers every frame once", () => {
  const chunks = planChunks(film([scene("a", 0, 30), scene("b", 30, 45), scene("c", 75, 15)]));
  expect(chunks.map(({ from, frames }) => [from, frames])).toEqual([[0, 30], [30, 45], [75, 15]]);
});

it("gives a scene that moved unchanged its old key, and a changed one a new key", () => {
  const [a, b] = planChunks(film([scene("a", 0, 30), scene("b", 30, 45)]));
  const [moved, changed] = planChunks(film([scene("b", 0, 45), scene("a", 45, 31)]));
  expect(moved!.key).toBe(b!.key);
  expect(changed!.key).not.toBe(a!.key);
});

it("refuses scenes with a gap, and a length that the scenes do not fill", () => {
  expect(() => planChunks(film([scene("a", 0, 30), scene("b", 31, 45)]))).toThrow(/begins at frame 31/);
  expect(() => planChunks(film([scene("a", 0, 30)], { frames: 31 }))).toThrow(/cover 30 of 31/);
});

it("codes a film with grain more coarsely, wherever the grain lies", () => {
  const grain = { kind: "light", id: "grain", style: "grain", box: { x: 0, y: 0, width: 64, height: 64 }, color: "#ffffff", intensity: 1, seed: 1, x: 0, y: 0 } as const;
  const clean = film([scene("a", 0, 30)]);
  const inside = film([scene("a", 0, 30, { layers: [{ kind: "group", id: "g", x: 0, y: 0, width: 64, height: 64, children: [grain] }] })]);
  expect([clean, film([scene("a", 0, 30)], { overlays: [grain] }), inside].map(qualityOf)).toEqual(["clean", "grainy", "grainy"]);
  expect(planChunks(film([scene("a", 0, 30)], { overlays: [grain] }))[0]!.key).not.toBe(planChunks(clean)[0]!.key);
});
