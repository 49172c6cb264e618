import { expect, test } from "vitest";
import { assemble } from "./assemble.ts";

const RATE = 1000;
/** Sound (1) and silence (0), a character a tenth of a second. */
const speech = (shape: string, starts: number[]) => ({
  samples: Int16Array.from({ length: shape.length * 100 }, (_, i) => (shape[Math.floor(i / 100)] === "1" ? (i % 2 ? 9000 : -9000) : 0)),
  sampleRate: RATE,
  starts,
});
const word = (shown: string, said = shown) => ({ shown, said });

test("silence around a sentence goes, and words end where their sound does", () => {
  const { samples, words } = assemble([{ tokens: [word("one"), word("two")], spoken: speech("00110110000", [0.2, 0.5]) }], RATE, 1);
  expect(samples.length / RATE).toBeCloseTo(0.04 + 0.5 + 0.15);
  expect(words[0]).toEqual({ text: "one", start: expect.closeTo(0.04, 2), end: expect.closeTo(0.24, 2) });
  expect(words[1]).toEqual({ text: "two", start: expect.closeTo(0.34, 2), end: expect.closeTo(0.54, 2) });
});

test("between sentences there is a breath, shorter when the voice is quick", () => {
  const twice = [0, 1].map(() => ({ tokens: [word("one")], spoken: speech("11", [0]) }));
  const gap = (rate: number) => {
    const { words } = assemble(twice, RATE, rate);
    return words[1]!.start - words[0]!.end;
  };
  expect(gap(1)).toBeCloseTo(0.3, 2);
  expect(gap(1.5)).toBeCloseTo(0.2, 2);
});

test("a token that is not said is a moment at the end of the word before it", () => {
  const { words } = assemble([{ tokens: [word("one"), word("🎉", ""), word("two")], spoken: speech("1111", [0, 0.2]) }], RATE, 1);
  expect(words.map(({ text }) => text)).toEqual(["one", "🎉", "two"]);
  expect(words[1]!.start).toBe(words[0]!.end);
  expect(words[1]!.end).toBe(words[1]!.start);
});
