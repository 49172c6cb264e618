import { expect, test } from "vitest";
import { measureLoudness } from "#lib/media/loudness.ts";
import { loudnessMeter } from "./loudness.ts";

/** Bursts of a tone of rising loudness with silences between them, which the gate has to leave out. */
const bursts = Float32Array.from({ length: 48_000 * 6 }, (_, i) => {
  const second = i / 48_000;
  return second % 1 < 0.6 ? 0.04 * (1 + second) * Math.sin(2 * Math.PI * 400 * second) + 0.02 * Math.sin(2 * Math.PI * 3500 * second) : 0;
});

test("the meter agrees with FFmpeg's on a sound with pauses, heard on both sides", () => {
  const meter = loudnessMeter();
  meter.add(bursts, 0, 12_345);
  meter.add(bursts, 12_345);
  expect(meter.integrated()).toBeCloseTo(measureLoudness({ left: bursts, right: bursts }).integrated, 1);
});

test("a word shorter than a block has a loudness too, and silence has none", () => {
  const [word, silent] = [loudnessMeter(), loudnessMeter()];
  word.add(bursts.subarray(0, 9000));
  silent.add(new Float32Array(48_000));
  expect(word.integrated()).toBeGreaterThan(-40);
  expect(silent.integrated()).toBe(-Infinity);
});
