import { expect, test } from "vitest";
import { peakLimiter, truePeak } from "./limiter.ts";

const RATE = 48_000;
function limitPeaks(samples: Float32Array, top: number): void {
  const { hear, hold } = peakLimiter(top);
  hear(samples);
  hold(samples);
}
/** A voice-like sound: a tone with a burst in its middle. */
const burst = (level: number) =>
  Float32Array.from({ length: RATE }, (_, i) => (Math.abs(i - RATE / 2) < 500 ? level : 0.2) * Math.sin((2 * Math.PI * 1700 * i) / RATE + 0.6));

test("peaks between the samples count: the ceiling holds for the curve, not just for its points", () => {
  const quarter = Float32Array.from({ length: 4800 }, (_, i) => 0.9 * Math.sin((Math.PI * i) / 4800) * Math.sin((Math.PI / 2) * i + Math.PI / 4));
  expect(quarter.reduce((most, x) => Math.max(most, x), 0)).toBeLessThan(0.65);
  expect(truePeak(quarter)).toBeGreaterThan(0.88);
  limitPeaks(quarter, 0.5);
  expect(truePeak(quarter)).toBeLessThanOrEqual(0.505);
});

test("a burst is held and the sound well away from it is left as it is", () => {
  const [limited, before] = [burst(1), burst(1)];
  limitPeaks(limited, 0.5);
  expect(truePeak(limited)).toBeLessThanOrEqual(0.502);
  expect(limited.subarray(0, 20_000)).toEqual(before.subarray(0, 20_000));
  expect(limited[47_000]! / before[47_000]!).toBeCloseTo(1, 1);
});

test("a sound limited in pieces is the sound limited at once", () => {
  const [whole, pieces] = [burst(1), burst(1)];
  limitPeaks(whole, 0.5);
  const { hear, hold } = peakLimiter(0.5);
  for (const work of [hear, hold]) for (const [from, to] of [[0, 23_936], [23_936, RATE]] as const) work(pieces, from, to);
  expect(pieces).toEqual(whole);
});

test("a sound under the ceiling is not touched", () => {
  const limited = burst(0.3);
  limitPeaks(limited, 0.5);
  expect(limited).toEqual(burst(0.3));
});
