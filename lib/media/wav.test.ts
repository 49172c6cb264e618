import { expect, it } from "vitest";
import { encodeMonoWav, encodeWav } from "#lib/media/wav.ts";

it("writes stereo floats without loss, left before right", () => {
  const file = encodeWav({ left: Float32Array.of(0.1, -2), right: Float32Array.of(0.3, 0.4) });
  expect(file.toString("latin1", 0, 4)).toBe("RIFF");
  expect(file.readUInt32LE(4)).toBe(file.length - 8);
  expect(file.readUInt16LE(20)).toBe(3);
  expect([0, 4, 8, 12].map((at) => file.readFloatLE(44 + at))).toEqual([0.1, 0.3, -2, 0.4].map(Math.fround));
});

it("refuses sides of different lengths", () => {
  expect(() => encodeWav({ left: new Float32Array(2), right: new Float32Array(3) })).toThrow(RangeError);
});

it("cuts speech at full scale when it writes 16-bit samples", () => {
  const file = encodeMonoWav(Float32Array.of(0, 1.5, -0.5), 22_050);
  expect(file.readUInt32LE(24)).toBe(22_050);
  expect([0, 2, 4].map((at) => file.readInt16LE(44 + at))).toEqual([0, 32_767, -16_383]);
});
