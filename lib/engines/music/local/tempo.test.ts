import { expect, test } from "vitest";
import fc from "fast-check";
import { musicVibe } from "#lib/contracts/creative.ts";
import { solveTiming } from "./tempo.ts";
import { VIBES } from "./vibes/index.ts";

const anyVibe = fc.constantFrom(...musicVibe.options);
const anySeconds = (min: number) => fc.double({ min, max: 180, noNaN: true });

test("bars and ring add up to exactly the length that was asked for", () => {
  fc.assert(
    fc.property(anyVibe, anySeconds(3), fc.double({ min: 0, max: 1, noNaN: true }), (name, seconds, share) => {
      const [slow, fast] = VIBES[name].tempo;
      const { bpm, bars, ring } = solveTiming(seconds, VIBES[name], slow + (fast - slow) * share);
      expect((bars * 240) / bpm + ring).toBeCloseTo(seconds, 9);
      expect(bars).toBeGreaterThanOrEqual(1);
      expect(Number.isInteger(bars)).toBe(true);
    }),
  );
});

test("from ten seconds on every vibe stays within its tempo and rings as long as it should", () => {
  fc.assert(
    fc.property(anyVibe, anySeconds(10), (name, seconds) => {
      const { tempo, ring } = VIBES[name];
      const timing = solveTiming(seconds, VIBES[name], (tempo[0] + tempo[1]) / 2);
      expect(timing.bpm).toBeGreaterThan(tempo[0] - 0.001);
      expect(timing.bpm).toBeLessThan(tempo[1] + 0.001);
      expect(timing.ring).toBeGreaterThan(ring[0] - 0.001);
      expect(timing.ring).toBeLessThan(ring[2] + 0.001);
    }),
  );
});

test("the shortest advertisement still leaves the last chord most of a second", () => {
  for (const name of musicVibe.options) expect(solveTiming(3, VIBES[name], VIBES[name].tempo[0]).ring).toBeGreaterThanOrEqual(0.9);
});
