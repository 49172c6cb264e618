import { afterEach, expect, it } from "vitest";
import type { Composition } from "#lib/composition/model.ts";
import { createPool, type Pool } from "#lib/render/threads/pool.ts";
import type { StillTask } from "#lib/render/threads/task.ts";

let pool: Pool;
afterEach(() => pool.close());

function still(film: string, color: string): StillTask {
  const composition: Composition = {
    version: 1,
    size: { width: 64, height: 64 },
    fps: 30,
    frames: 1,
    seed: 1,
    fonts: [],
    assets: {},
    scenes: [{ id: "only", from: 0, frames: 1, layers: [{ kind: "shape", id: "s", shape: { kind: "rect" }, width: 64, height: 64, x: 0, y: 0, fill: color }] }],
    overlays: [],
    audio: [],
    posterFrame: 0,
  };
  return { kind: "still", film, composition, assets: {}, frame: 0, format: "png" };
}

it("uses one drawing thread on a small machine and more on a large one, and shares the cores among encoders", () => {
  pool = createPool(2);
  expect([pool.size, pool.encoderThreads]).toEqual([1, 3]);
  const large = createPool(16);
  expect([large.size, large.encoderThreads]).toEqual([4, 6]);
});

it("runs more tasks than it has threads, each with its own answer", async () => {
  pool = createPool(2);
  const [red, blue, again] = await Promise.all([pool.run(still("a", "#ff0000")), pool.run(still("b", "#0000ff")), pool.run(still("c", "#ff0000"))]);
  expect(red).toEqual(again);
  expect(red).not.toEqual(blue);
});

it("works on after a task that failed", async () => {
  pool = createPool(2);
  const broken = still("broken", "#ff0000");
  const layers = [{ kind: "image", id: "i", asset: "gone", width: 9, height: 9, fit: "cover", x: 0, y: 0 }] as const;
  broken.composition.scenes[0]!.layers = [...layers];
  await expect(pool.run(broken)).rejects.toThrow(/asset gone/);
  expect((await pool.run(still("a", "#ff0000"))).length).toBeGreaterThan(0);
});

it("does not begin a task that was aborted while it waited", async () => {
  pool = createPool(2);
  const controller = new AbortController();
  const first = pool.run(still("a", "#ff0000"));
  const second = pool.run(still("b", "#ff0000"), { signal: controller.signal });
  controller.abort(new Error("no longer wanted"));
  await expect(second).rejects.toThrow("no longer wanted");
  await first;
});

it("takes tasks again after it was closed", async () => {
  pool = createPool(2);
  await pool.run(still("a", "#ff0000"));
  await pool.close();
  expect((await pool.run(still("b", "#00ff00"))).length).toBeGreaterThan(0);
});
