import fc from "fast-check";
import { expect, it } from "vitest";
import { limit, lowest } from "#lib/media/limiter.ts";

it("finds the smallest value around each place, as a plain search would", () => {
  fc.assert(
    fc.property(fc.array(fc.float({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 }), fc.integer({ min: 0, max: 12 }), (list, reach) => {
      const values = Float32Array.from(list);
      const plain = values.map((_, i) => Math.min(...values.subarray(Math.max(0, i - reach), i + reach + 1)));
      expect(lowest(values, reach)).toEqual(plain);
    }),
    { numRuns: 60 },
  );
});

it("leaves a sound alone that stays below the ceiling", () => {
  const quiet = { left: new Float32Array(500).fill(0.2), right: new Float32Array(500).fill(-0.3) };
  expect(limit(quiet, -1.5)).toBe(quiet);
});

it("bends both sides alike before a peak, holds the ceiling, and comes back after it", () => {
  const left = Float32Array.from({ length: 48_000 }, (_, i) => 0.2 * Math.sin(i / 9) * (i > 9_000 && i < 9_400 ? 8 : 1));
  const right = left.map((value) => value / 2);
  const limited = limit({ left, right }, -1.5);
  const top = 10 ** (-1.5 / 20);
  expect(Math.max(...limited.left.map(Math.abs))).toBeLessThanOrEqual(top + 1e-6);
  expect(limited.left[8_995]!).not.toBe(left[8_995]);
  expect(limited.left[9_100]! / left[9_100]!).toBeCloseTo(limited.right[9_100]! / right[9_100]!, 5);
  expect(limited.left[47_000]! / left[47_000]!).toBeCloseTo(1, 2);
});
