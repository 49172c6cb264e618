import { describe, expect, test } from "vitest";
import { moves, peak, sample } from "#lib/composition/timeline/sample.ts";

const rise = { keyframes: [{ frame: 10, value: 0, ease: "linear" as const }, { frame: 20, value: 100, ease: "linear" as const }, { frame: 30, value: 100 }, { frame: 40, value: -50 }] };

describe("an animated value", () => {
  test("holds before its first and after its last keyframe", () => {
    expect(sample(rise, 0)).toBe(0);
    expect(sample(rise, 10)).toBe(0);
    expect(sample(rise, 40)).toBe(-50);
    expect(sample(rise, 999)).toBe(-50);
  });

  test("runs between keyframes by the ease of the one it leaves", () => {
    expect(sample(rise, 15)).toBe(50);
    expect(sample(rise, 12.5)).toBe(25);
    expect(sample({ keyframes: [{ frame: 0, value: 5, ease: "hold" }, { frame: 10, value: 9 }] }, 9.9)).toBe(5);
  });

  test("on twos changes at every second frame", () => {
    expect([14, 15, 16].map((frame) => sample({ ...rise, step: 2 }, frame))).toEqual([40, 40, 60]);
  });

  test("that is a number never changes", () => {
    expect(sample(7, 123)).toBe(7);
    expect(moves(7, 0, 100)).toBe(false);
  });

  test("moves only where two neighbouring keyframes differ", () => {
    expect(moves(rise, 0, 10)).toBe(false);
    expect(moves(rise, 14, 16)).toBe(true);
    expect(moves(rise, 21, 29)).toBe(false);
    expect(moves(undefined, 0, 50)).toBe(false);
  });

  test("knows the largest magnitude it reaches", () => {
    expect(peak(rise, 1)).toBe(100);
    expect(peak(undefined, 1)).toBe(1);
  });
});
