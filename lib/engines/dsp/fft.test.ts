import { expect, test } from "vitest";
import { powerSpectrum } from "./fft.ts";

test("a tone is all in its own frequency, and no power is lost", () => {
  const frame = Float64Array.from({ length: 64 }, (_, i) => Math.cos((2 * Math.PI * 5 * i) / 64));
  const power = powerSpectrum(frame);
  expect(power[5]).toBeCloseTo(32 ** 2, 6);
  expect(power.reduce((sum, x) => sum + x, 0)).toBeCloseTo(32 ** 2, 6);
});
