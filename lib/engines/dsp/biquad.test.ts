import { expect, test } from "vitest";
import { allPass, biquad, highPass, highShelf, peaking, type Coefficients } from "./biquad.ts";

const RATE = 48_000;
/** What a filter does to a steady tone, in decibels. */
function response(filter: Coefficients, hertz: number): number {
  const tone = Float32Array.from({ length: RATE }, (_, i) => Math.sin((2 * Math.PI * hertz * i) / RATE));
  biquad(filter)(tone);
  const settled = tone.subarray(RATE / 2);
  return 10 * Math.log10((2 * settled.reduce((sum, x) => sum + x * x, 0)) / settled.length);
}

test("the high-pass halves the power at its corner and falls twelve decibels an octave below", () => {
  expect(response(highPass(200, RATE), 200)).toBeCloseTo(-3.01, 1);
  expect(response(highPass(200, RATE), 50)).toBeCloseTo(-24, 0);
  expect(response(highPass(200, RATE), 2000)).toBeCloseTo(0, 1);
});

test("the bell lifts its own frequency and leaves the rest", () => {
  expect(response(peaking(3000, 1, 4, RATE), 3000)).toBeCloseTo(4, 1);
  expect(response(peaking(3000, 1, 4, RATE), 100)).toBeCloseTo(0, 1);
});

test("the shelf lifts what lies above it", () => {
  expect(response(highShelf(4000, 5, RATE), 16_000)).toBeCloseTo(5, 0);
  expect(response(highShelf(4000, 5, RATE), 200)).toBeCloseTo(0, 1);
});

test("the all-pass changes no level", () => {
  for (const hertz of [50, 300, 5000]) expect(response(allPass(300, 0.7, RATE), hertz)).toBeCloseTo(0, 2);
});

test("a signal filtered in pieces is the signal filtered at once", () => {
  const whole = Float32Array.from({ length: 64 }, (_, i) => Math.sin(i));
  const pieces = Float32Array.from(whole);
  biquad(highPass(500, RATE))(whole);
  const filter = biquad(highPass(500, RATE));
  filter(pieces, 0, 20);
  filter(pieces, 20);
  expect(pieces).toEqual(whole);
});
