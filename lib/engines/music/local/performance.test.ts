import { expect, test } from "vitest";
import { random } from "#lib/kernel/random.ts";
import { perform, swung } from "./performance.ts";
import type { Part } from "./score.ts";

const straight = { unit: 0.5, amount: 0 } as const;
const part = (notes: Part["notes"]): Part => ({ role: "comp", sound: "steelGuitar", featured: false, notes });

test("swing delays the off-beat and leaves the beat alone", () => {
  const swing = { unit: 0.5, amount: 0.3 } as const;
  expect(swung(2, swing)).toBe(2);
  expect(swung(2.5, swing)).toBeCloseTo(2.65);
  expect(swung(2.25, swing)).toBeLessThan(swung(2.5, swing));
  expect(swung(1.5, straight)).toBe(1.5);
});

test("a strummed chord opens string by string, upwards on the beat and downwards off it", () => {
  const chord = (at: number) => perform(part([50, 57, 62].map((pitch) => ({ at, length: 1, pitch, velocity: 0.8 }))), 120, straight, random(1));
  const order = (at: number) => chord(at).filter((stroke) => stroke.press).toSorted((a, b) => a.seconds - b.seconds).map((stroke) => stroke.pitch);
  expect(order(2)).toEqual([50, 57, 62]);
  expect(order(2.25)).toEqual([62, 57, 50]);
});

test("a key comes up before it goes down again", () => {
  const strokes = perform(part([0, 0.25, 0.5].map((at) => ({ at, length: 4, pitch: 60, velocity: 0.8 }))), 120, straight, random(3));
  const inTime = strokes.toSorted((a, b) => a.seconds - b.seconds);
  expect(inTime.map((stroke) => stroke.press)).toEqual([true, false, true, false, true, false]);
});
