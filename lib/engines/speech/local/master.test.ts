import { expect, test } from "vitest";
import { masterSpeech } from "./master.ts";

const RATE = 16_000;
const voice = (level: number) => Float32Array.from({ length: RATE }, (_, i) => level * Math.sin((2 * Math.PI * 220 * i) / RATE));
const rms = (x: Float32Array) => 20 * Math.log10(Math.sqrt(x.reduce((sum, v) => sum + v * v, 0) / x.length));
const mastered = (samples: Float32Array) => {
  masterSpeech(samples, RATE);
  return samples;
};

test("a quiet voice and a loud one come out alike, under the ceiling", () => {
  const [quiet, loud] = [mastered(voice(0.02)), mastered(voice(0.9))];
  expect(rms(quiet)).toBeCloseTo(rms(loud), 0);
  expect(rms(loud)).toBeCloseTo(-19, 0);
  for (const each of [quiet, loud]) expect(each.reduce((most, x) => Math.max(most, Math.abs(x)), 0)).toBeLessThanOrEqual(10 ** (-1.5 / 20) + 1e-6);
});

test("a voice made of pulses, all peak and little loudness, becomes as loud as a smooth one", () => {
  const harmonics = Array.from({ length: 30 }, (_, k) => k + 1);
  const pulses = Float32Array.from({ length: RATE }, (_, i) => harmonics.reduce((sum, k) => sum + Math.cos((2 * Math.PI * 110 * k * i) / RATE) / k, 0) / 5);
  expect(rms(mastered(pulses))).toBeGreaterThan(-20);
});

test("silence stays silence", () => {
  expect(mastered(new Float32Array(RATE)).every((x) => x === 0)).toBe(true);
});
