import { describe, expect, test } from "vitest";
import type { Composition } from "#lib/composition/model.ts";
import { duckingLevel, levelAt, speechSpans } from "#lib/composition/timeline/ducking.ts";

type Track = Composition["audio"][number];

const line = (from: number, frames: number): Track => ({ id: `line ${from}`, asset: "voice", role: "narration", from, frames, gain: 0 });
const music: Track = { id: "music", asset: "song", role: "music", from: 0, frames: 600, gain: 0 };
const clip: Track = { ...music, id: "clip", role: "clip" };

function film(...audio: Track[]): Composition {
  return { version: 1, size: { width: 10, height: 10 }, fps: 30, frames: 600, seed: 1, fonts: [], assets: {}, scenes: [{ id: "a", from: 0, frames: 600, layers: [] }], overlays: [], audio, posterFrame: 0 };
}

const levels = (composition: Composition, track: Track) => (seconds: number) => levelAt(duckingLevel(composition, track), seconds);

describe("music under a voice", () => {
  const at = levels(film(music, line(90, 60)), music);

  test("is down before the first word, and back well after the last", () => {
    expect(at(2.6)).toBe(0);
    expect(at(3)).toBe(-12);
    expect(at(5)).toBe(-12);
    expect(at(5.9)).toBe(0);
  });

  test("goes down within a quarter of a second, and comes back in more than twice the time", () => {
    expect(at(2.74)).toBeGreaterThan(-6);
    expect(at(2.94)).toBeCloseTo(-12);
    expect(at(5.42)).toBeLessThan(-5);
    expect(at(5.42)).toBeGreaterThan(-8);
  });

  test("takes no breath for a pause", () => {
    const between = levels(film(music, line(30, 60), line(90 + 20, 60)), music);
    for (let seconds = 1; seconds <= 5.6; seconds += 0.05) expect(between(seconds)).toBe(-12);
    expect(speechSpans(film(line(30, 60), line(110, 60)))).toEqual([{ from: 1, to: 170 / 30 }]);
  });

  test("comes back as far as a short pause allows, and wholly in a long one", () => {
    const short = levels(film(music, line(30, 60), line(90 + 27, 60)), music);
    const middle = Math.max(...Array.from({ length: 50 }, (_, i) => short(3 + i * 0.018)));
    expect(middle).toBeGreaterThan(-10);
    expect(middle).toBeLessThan(-1);
    expect(short(3.9)).toBe(-12);
    expect(levels(film(music, line(30, 60), line(90 + 60, 60)), music)(4)).toBe(0);
  });

  test("never jumps", () => {
    for (const pause of [21, 22, 25, 30, 40, 60, 100]) {
      const curve = levels(film(music, line(30, 60), line(90 + pause, 60)), music);
      for (let seconds = 0; seconds < 10; seconds += 0.01) expect(Math.abs(curve(seconds + 0.01) - curve(seconds))).toBeLessThan(0.5);
    }
  });
});

test("a clip's own sound gives way too, but less", () => {
  expect(levels(film(clip, line(90, 60)), clip)(4)).toBe(-8);
});

test("the voice gives way to nothing, and nothing gives way where nobody speaks", () => {
  expect(duckingLevel(film(music, line(90, 60)), line(90, 60))).toEqual([{ at: 0, gain: 0 }]);
  expect(duckingLevel(film(music), music)).toEqual([{ at: 0, gain: 0 }]);
});
