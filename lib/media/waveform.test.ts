import { expect, it } from "vitest";
import { waveform } from "#lib/media/waveform.ts";

it("shows the loudest moment of each stretch, whichever side it is on", () => {
  const sound = { left: Float32Array.of(0, 0.5, 0, 0), right: Float32Array.of(0.2, 0, -0.9, 0) };
  expect(waveform(sound, 2)).toEqual([0.5, 0.9].map((v) => expect.closeTo(v, 6)));
});

it("never passes 1, and gives as many bars as asked for even from a short sound", () => {
  const sound = { left: Float32Array.of(3), right: Float32Array.of(0) };
  expect(waveform(sound, 3)).toHaveLength(3);
  expect(Math.max(...waveform(sound, 3))).toBe(1);
});
