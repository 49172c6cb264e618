import { describe, expect, test } from "vitest";
import type { Composition } from "#lib/composition/model.ts";
import { sceneAt } from "#lib/composition/timeline/scenes.ts";

const film: Composition = {
  version: 1,
  size: { width: 100, height: 100 },
  fps: 30,
  frames: 50,
  seed: 1,
  fonts: [],
  assets: {},
  scenes: [
    { id: "a", from: 0, frames: 30, layers: [], transition: { kind: "crossfade", frames: 5 } },
    { id: "b", from: 30, frames: 20, layers: [], transition: { kind: "crossfade", frames: 4 } },
  ],
  overlays: [],
  audio: [],
  posterFrame: 0,
};

describe("the scene at a frame", () => {
  test("is counted from its own start", () => {
    expect(sceneAt(film, 29)).toMatchObject({ scene: { id: "a" }, frame: 29 });
    expect(sceneAt(film, 40)).toMatchObject({ scene: { id: "b" }, frame: 10 });
  });

  test("shares the screen with the one before while it takes over, which plays on past its end", () => {
    const moments = [30, 31, 32, 33].map((frame) => sceneAt(film, frame).transition!);
    expect(moments.map((moment) => moment.previousFrame)).toEqual([30, 31, 32, 33]);
    expect(moments.map((moment) => moment.progress)).toEqual([0.2, 0.4, 0.6, 0.8]);
    expect(sceneAt(film, 34).transition).toBeUndefined();
  });

  test("has nothing to take over from when it is the first", () => {
    expect(sceneAt(film, 0).transition).toBeUndefined();
  });

  test("is the first or the last outside the film", () => {
    expect(sceneAt(film, -5)).toMatchObject({ scene: { id: "a" }, frame: 0 });
    expect(sceneAt(film, 500)).toMatchObject({ scene: { id: "b" }, frame: 19 });
  });
});
