import { expect, test } from "vitest";
import { resampledLength, resampleInto } from "./resample.ts";

const tone = (hertz: number, rate: number) => Float32Array.from({ length: rate / 2 }, (_, i) => Math.sin((2 * Math.PI * hertz * i) / rate));
function resampled(samples: Float32Array, from: number, to: number): Float32Array {
  const target = new Float32Array(resampledLength(samples.length, from, to));
  resampleInto(target, 0, samples, from, to);
  return target;
}
/** The greatest difference away from the ends, in decibels below full scale. */
function error(got: Float32Array, wanted: Float32Array): number {
  const worst = got.subarray(2000, -2000).reduce((most, x, i) => Math.max(most, Math.abs(x - wanted[i + 2000]!)), 0);
  return 20 * Math.log10(worst);
}

test.each([16_000, 22_050, 24_000, 44_100])("a tone at %i Hz is the same tone at 48 kHz, at the same moment", (rate) => {
  expect(error(resampled(tone(1000, rate), rate, 48_000), tone(1000, 48_000))).toBeLessThan(-70);
  expect(error(resampled(tone(6000, rate), rate, 48_000), tone(6000, 48_000))).toBeLessThan(-70);
});

test("going down, what the lower rate cannot hold is gone rather than folded back", () => {
  const left = resampled(tone(15_000, 48_000), 48_000, 16_000).subarray(500, -500);
  expect(left.reduce((most, x) => Math.max(most, Math.abs(x)), 0)).toBeLessThan(1e-3);
});

test("it writes where it is told, louder or quieter as it is told", () => {
  const target = new Float32Array(6);
  resampleInto(target, 2, [1, 1], 48_000, 48_000, 0.5);
  expect([target[0], target[1], target[4], target[5]]).toEqual([0, 0, 0, 0]);
  expect(target[2]).toBeGreaterThan(0.4);
});
