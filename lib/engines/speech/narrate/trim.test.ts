import { expect, test } from "vitest";
import { trimSentence } from "./trim.ts";

const RATE = 1000;
/** Sound (1) and silence (0), a character a tenth of a second. */
const speech = (shape: string, starts: number[]) => ({
  samples: Int16Array.from({ length: shape.length * 100 }, (_, i) => (shape[Math.floor(i / 100)] === "1" ? (i % 2 ? 9000 : -9000) : 0)),
  sampleRate: RATE,
  starts,
});
const near = (start: number, end: number) => ({ start: expect.closeTo(start, 2), end: expect.closeTo(end, 2) });

test("silence around a sentence goes, and words end where their sound does", () => {
  const { samples, words } = trimSentence(speech("00110110000", [0.2, 0.5]), 1);
  expect(samples.length / RATE).toBeCloseTo(0.5);
  expect(words).toEqual([near(0, 0.2), near(0.3, 0.5)]);
});

test("a long pause within a sentence becomes a natural one, and what follows moves up with its times", () => {
  const { samples, words } = trimSentence(speech("1100000000001100", [0, 1.2]), 1);
  expect(samples.length / RATE).toBeCloseTo(0.8);
  expect(words).toEqual([near(0, 0.2), near(0.6, 0.8)]);
});

test("a quick speaker's pauses are shorter", () => {
  expect(trimSentence(speech("110000000011", [0]), 1.25).samples.length / RATE).toBeCloseTo(0.72);
});

test("both ends and every cut begin and end at nothing", () => {
  const { samples } = trimSentence(speech("1111", [0]), 1);
  expect([samples[0], Math.abs(samples.at(-1)!)]).toEqual([0, 0]);
});

test("a sentence that came out silent takes no time", () => {
  const { samples, words } = trimSentence(speech("0000", [0, 0.1]), 1);
  expect(samples.length).toBe(0);
  expect(words).toEqual([near(0, 0), near(0, 0)]);
});
