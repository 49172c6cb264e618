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
  expect(mixed.left[1250]).toBeCloseTo(0.2);
  expect(mixed.right[1250]).toBeCloseTo(-0.2);
  expect(mixed.left[1500]).toBeCloseTo(0.1);
  expect(mixed.left[2000]).toBe(0);
});

it("cuts what runs past the end of the film, and what the track does not let be heard", () => {
  const ramp = { left: Float32Array.from({ length: 5000 }, (_, i) => i / 5000), right: new Float32Array(5000) };
  const mixed = mix([track(ramp, { from: 100, offset: 500, samples: 600 })], 1500);
  expect(mixed.left).toHaveLength(1500);
  expect(mixed.left[99]).toBe(0);
  expect(mixed.left[400]).toBeCloseTo(800 / 5000);
  expect(mixed.left[700]).toBe(0);
  expect(mix([track(ramp, { from: 900 })], 1000).left).toHaveLength(1000);
});

it("ends in silence even when a track is cut in full swing", () => {
  const mixed = mix([track(tone(0.8, 9000))], 4800);
  expect(mixed.left.at(-1)).toBe(0);
  expect(mixed.left.at(-100)!).toBeGreaterThan(0);
  const steps = mixed.left.slice(1).map((value, i) => Math.abs(value - mixed.left[i]!));
  expect(Math.max(...steps)).toBeLessThan(0.01);
});

it("lets no track click, wherever it is cut", () => {
  const full = tone(0.8, 40_000);
  const mixed = mix([track(full, { from: 2000, offset: 700, samples: 5000 }), track(full, { from: 7000, offset: 100, samples: 4000 }), track(tone(0.8, 3000), { from: 15_000, samples: 9000 })], 30_000);
  const steps = mixed.left.slice(1).map((value, i) => Math.abs(value - mixed.left[i]!));
  expect(Math.max(...steps)).toBeLessThan(0.01);
});

it("follows a level from point to point, in decibels", () => {
  const mixed = mix([track(tone(0.5, 8000), { level: [{ at: 2000, gain: 0 }, { at: 4000, gain: -12 }, { at: 5000, gain: -12 }, { at: 6000, gain: 0 }] })], 9000);
  const decibels = [1000, 3000, 4500, 5500, 7000].map((at) => 20 * Math.log10(mixed.left[at]! / 0.5));
  [0, -6, -12, -6, 0].forEach((wanted, i) => expect(decibels[i]).toBeCloseTo(wanted, 1));
});

it("fades with equal power: two crossing tracks keep their loudness", () => {
  const shape = { samples: 100, fadeIn: 40, fadeOut: 40 };
  for (let i = 0; i <= 40; i++) expect(envelope(i, shape) ** 2 + envelope(60 + i, shape) ** 2).toBeCloseTo(1);
  expect(envelope(50, shape)).toBe(1);
});
