import { expect, it } from "vitest";
import { envelope, mix, type MixTrack } from "#lib/media/mix.ts";
import type { Sound } from "#lib/media/sound.ts";

const tone = (value: number, samples: number): Sound => ({
  left: new Float32Array(samples).fill(value),
  right: new Float32Array(samples).fill(-value),
});
const track = (sound: Sound, changes: Partial<MixTrack> = {}): MixTrack => ({
  sound,
  from: 0,
  samples: sound.left.length,
  offset: 0,
  gain: 0,
  fadeIn: 0,
  fadeOut: 0,
  ...changes,
});

it("adds tracks where they begin, with their gain", () => {
  const mixed = mix([track(tone(0.1, 2000)), track(tone(0.2, 500), { from: 1000, gain: 20 * Math.log10(0.5) })], 4000);
  expect(mixed.left[999]).toBeCloseTo(0.1);
  expect(mixed.left[1000]).toBeCloseTo(0.2);
  expect(mixed.right[1000]).toBeCloseTo(-0.2);
  expect(mixed.left[1500]).toBeCloseTo(0.1);
  expect(mixed.left[2000]).toBe(0);
});

it("cuts what runs past the end of the film, and what the track does not let be heard", () => {
  const ramp = { left: Float32Array.from({ length: 5000 }, (_, i) => i / 5000), right: new Float32Array(5000) };
  const mixed = mix([track(ramp, { from: 100, offset: 500, samples: 300 })], 1000);
  expect(mixed.left).toHaveLength(1000);
  expect(mixed.left[100]).toBeCloseTo(0.1);
  expect(mixed.left[399]).toBeCloseTo(799 / 5000);
  expect(mixed.left[400]).toBe(0);
});

it("ends in silence even when a track is cut in full swing", () => {
  const mixed = mix([track(tone(0.8, 9000))], 4800);
  expect(mixed.left.at(-1)).toBe(0);
  expect(mixed.left.at(-100)!).toBeGreaterThan(0);
  const steps = mixed.left.slice(1).map((value, i) => Math.abs(value - mixed.left[i]!));
  expect(Math.max(...steps)).toBeLessThan(0.01);
});

it("fades with equal power: two crossing tracks keep their loudness", () => {
  const shape = { samples: 100, fadeIn: 40, fadeOut: 40 };
  for (let i = 0; i <= 40; i++) expect(envelope(i, shape) ** 2 + envelope(60 + i, shape) ** 2).toBeCloseTo(1);
  expect(envelope(50, shape)).toBe(1);
});
