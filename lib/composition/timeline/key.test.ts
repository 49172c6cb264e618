import { describe, expect, test } from "vitest";
import type { Composition, Layer } from "#lib/composition/model.ts";
import { canonicalJson, sceneKey } from "#lib/composition/timeline/key.ts";

const photo = (id: string, asset: string): Layer => ({ id, kind: "image", asset, x: 10, y: 10, width: 50, height: 50, fit: "cover" });

function film(change: (film: Composition) => void = () => undefined): Composition {
  const made: Composition = {
    version: 1,
    size: { width: 100, height: 100 },
    fps: 30,
    frames: 90,
    seed: 1,
    fonts: [],
    assets: { cat: { kind: "image", sha256: "c0ffee" }, dog: { kind: "image", sha256: "d06" } },
    scenes: [
      { id: "one", from: 0, frames: 30, layers: [photo("p", "cat")] },
      { id: "two", from: 30, frames: 30, layers: [photo("q", "dog")], transition: { kind: "wipe", frames: 10 } },
      { id: "three", from: 60, frames: 30, layers: [photo("r", "cat")] },
    ],
    overlays: [{ id: "logo", kind: "shape", shape: { kind: "ellipse" }, x: 90, y: 10, width: 8, height: 8, fill: "#ff0000" }],
    audio: [],
    posterFrame: 0,
  };
  change(made);
  return made;
}

const keys = (made: Composition, version = "1") => made.scenes.map((scene) => sceneKey(made, scene, version));
/** Which scenes have another key after a change. */
const changed = (change: (film: Composition) => void) => keys(film(change)).map((key, i) => key !== keys(film())[i]);

describe("a scene's key", () => {
  test("stays the same for what no pixel depends on", () => {
    expect(changed((made) => Object.assign(made.scenes[0]!, { id: "renamed" }))).toEqual([false, false, false]);
    expect(changed((made) => Object.assign(made.scenes[2]!.layers[0]!, { id: "renamed" }))).toEqual([false, false, false]);
    expect(changed((made) => void (made.posterFrame = 40))).toEqual([false, false, false]);
    expect(changed((made) => made.audio.push({ id: "m", asset: "m", role: "music", from: 0, frames: 90, gain: 0 }))).toEqual([false, false, false]);
    expect(
      changed((made) => {
        made.assets.kitten = made.assets.cat!;
        Object.assign(made.scenes[2]!.layers[0]!, { asset: "kitten" });
      }),
    ).toEqual([false, false, false]);
  });

  test("stays the same when an earlier scene grows longer", () => {
    const [, , third] = changed((made) => {
      made.scenes[0]!.frames = 45;
      made.scenes[1]!.from = 45;
      made.scenes[2]!.from = 75;
      made.frames = 105;
    });
    expect(third).toBe(false);
  });

  test("changes with its layers, and with those of the scene it takes over from", () => {
    expect(changed((made) => Object.assign(made.scenes[0]!.layers[0]!, { x: 11 }))).toEqual([true, true, false]);
    expect(changed((made) => Object.assign(made.scenes[2]!.layers[0]!, { x: 11 }))).toEqual([false, false, true]);
  });

  test("changes with the bytes of a picture it shows", () => {
    expect(changed((made) => Object.assign(made.assets.dog!, { sha256: "new" }))).toEqual([false, true, false]);
  });

  test("changes with size, transition, overlays and renderer", () => {
    expect(changed((made) => void (made.size.width = 101))).toEqual([true, true, true]);
    expect(changed((made) => void (made.scenes[1]!.transition!.kind = "iris"))).toEqual([false, true, false]);
    expect(changed((made) => Object.assign(made.overlays[0]!, { fill: "#00ff00" }))).toEqual([true, true, true]);
    expect(changed((made) => Object.assign(made.overlays[0]!, { frames: 20 }))).toEqual([true, true, true]);
    expect(keys(film(), "2")).not.toEqual(keys(film(), "1"));
  });

  test("follows an overlay that moves to where the scene stands in it", () => {
    const moving = (made: Composition) => Object.assign(made.overlays[0]!, { x: { keyframes: [{ frame: 0, value: 0 }, { frame: 90, value: 90 }] } });
    const [first, , third] = keys(film(moving));
    expect(first).not.toBe(third);
  });

  const caption = (text: string, from: number): Layer => ({
    id: `caption ${from}`,
    kind: "text",
    from,
    frames: 12,
    x: 50,
    y: { keyframes: [{ frame: from, value: 84 }, { frame: from + 4, value: 80 }] },
    width: 60,
    height: 10,
    font: { family: "inter", weight: 700, size: 10 },
    lines: [{ baseline: 8, x: 0, width: 60, runs: [{ text, x: 0, width: 60, spoken: [from + 2, from + 10] }] }],
    color: "#ffffff",
    spoken: { style: "mark", paint: "#ffcc00" },
  });

  test("changes with a caption only for the scenes that the caption touches", () => {
    const captioned = (text: string) => keys(film((made) => made.overlays.push(caption("One.", 8), caption(text, 40), caption("Three.", 68))));
    const [before, after] = [captioned("Two."), captioned("Too.")];
    expect(after.map((key, i) => key !== before[i])).toEqual([false, true, false]);
  });

  test("stays the same for a scene that moves along with its captions, and under grain that covers the whole film", () => {
    const grain = (frames: number): Layer => ({ id: "grain", kind: "light", style: "grain", x: 0, y: 0, box: { x: 0, y: 0, width: 100, height: 100 }, color: "#808080", intensity: 0.1, seed: 4, frames });
    const before = keys(film((made) => made.overlays.push(caption("Three.", 68), grain(90))));
    const later = film((made) => {
      made.scenes[0]!.frames = 45;
      made.scenes[1]!.from = 45;
      made.scenes[2]!.from = 75;
      made.frames = 105;
      made.overlays.push(caption("Three.", 83), grain(105));
    });
    expect(keys(later)[2]).toBe(before[2]);
  });

  test("is refused for a picture whose bytes are unknown", () => {
    const made = film((each) => void delete each.assets.cat!.sha256);
    expect(() => sceneKey(made, made.scenes[0]!, "1")).toThrow("cat");
  });
});

test("canonical JSON does not depend on the order of members", () => {
  expect(canonicalJson({ b: [1, { d: null, c: "x" }], a: undefined })).toBe(canonicalJson({ a: undefined, b: [1, { c: "x", d: null }] }));
});
