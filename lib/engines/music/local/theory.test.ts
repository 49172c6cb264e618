import { expect, test } from "vitest";
import { harmonyOf, keyOf, nearestPitch, stepAlong } from "./theory.ts";

test("chords are read as degrees of the key", () => {
  expect(harmonyOf("IIm7", keyOf("C", "major")).tones).toEqual([2, 5, 9, 0]);
  expect(harmonyOf("bVI", keyOf("C", "minor")).tones).toEqual([8, 0, 3]);
  expect(harmonyOf("Imaj9", keyOf("Eb", "major")).root).toBe(3);
});

test("a slip in a progression is an error, not a silent bar", () => {
  expect(() => harmonyOf("IInonsense", keyOf("C", "major"))).toThrow(RangeError);
  expect(() => harmonyOf("Q", keyOf("C", "major"))).toThrow(RangeError);
});

test("over the dominant in minor the melody takes the leading tone and leaves the natural seventh", () => {
  const { scale } = harmonyOf("V", keyOf("A", "minor"));
  expect(scale).toContain(8);
  expect(scale).not.toContain(7);
});

test("stepping along a scale skips what is outside it", () => {
  const { scale } = keyOf("C", "major");
  expect(stepAlong(64, 1, scale)).toBe(65);
  expect(stepAlong(60, 7, scale)).toBe(72);
  expect(stepAlong(60, -1, scale)).toBe(59);
  expect(nearestPitch(61, scale)).toBe(60);
});
