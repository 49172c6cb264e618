import { expect, test } from "vitest";
import type { SpokenSentence } from "../local/child/order.ts";
import { phrasesOf } from "../normalise/phrases.ts";
import { narrateLines } from "./narrate.ts";

const RATE = 16_000;
/** A voice that takes three tenths of a second for a word, and pretends to follow its rate a little less than it should. */
const takes: number[] = [];
async function* speaker(sentences: string[][], rate: number): AsyncGenerator<SpokenSentence> {
  takes.push(rate);
  const word = Math.round((0.3 / rate ** 0.9) * RATE);
  for (const words of sentences) {
    const samples = Int16Array.from({ length: words.length * word }, (_, i) => 8000 * Math.sin((2 * Math.PI * 220 * i) / RATE));
    yield { samples, sampleRate: RATE, starts: words.map((_, i) => (i * word) / RATE) };
  }
}
const lines = (...texts: string[]) => texts.map((text) => ({ text, sentences: phrasesOf(text, "en") }));
const narrate = (seconds: number | null, ...texts: string[]) => narrateLines(lines(...texts), seconds, speaker);
const spoken = (narration: Awaited<ReturnType<typeof narrate>>) => narration.lines.reduce((sum, line) => sum + line.seconds, 0);
const TEN_WORDS = "one two three four five six seven eight nine ten";

test("every line begins and ends with a frame of the film, with a pause before the next", async () => {
  const { lines: placed, samples } = await narrate(null, "Meet Aurora.", "It keeps water cold. All day!", "Order now");
  for (const { offset, seconds } of placed) {
    expect(offset * 30).toBeCloseTo(Math.round(offset * 30), 9);
    expect(seconds * 30).toBeCloseTo(Math.round(seconds * 30), 9);
  }
  for (const [i, line] of placed.slice(1).entries()) expect(line.offset - placed[i]!.offset - placed[i]!.seconds).toBeGreaterThanOrEqual(0.4);
  expect(samples.length).toBe(Math.round((placed.at(-1)!.offset + placed.at(-1)!.seconds) * 48_000));
});

test("each line can be cut out without a click: it begins and ends in silence", async () => {
  const { lines: placed, samples } = await narrate(null, "Meet Aurora.", "Order now");
  for (const { offset, seconds } of placed) {
    const [from, to] = [Math.round(offset * 48_000), Math.round((offset + seconds) * 48_000)];
    expect(Math.max(...samples.subarray(from, from + 480).map(Math.abs))).toBeLessThan(0.003);
    expect(Math.max(...samples.subarray(to - 480, to).map(Math.abs))).toBeLessThan(0.003);
  }
});

test("words keep their order within their line, and between sentences there is a breath", async () => {
  const [line] = (await narrate(null, "Meet Aurora. 🎉 It — works")).lines;
  expect(line!.words.map(({ text }) => text)).toEqual(["Meet", "Aurora.", "🎉", "It", "—", "works"]);
  for (const [i, word] of line!.words.entries()) expect(word.start).toBeGreaterThanOrEqual(line!.words[i - 1]?.end ?? 0);
  expect(line!.words[3]!.start - line!.words[1]!.end).toBeCloseTo(0.3, 2);
  expect(line!.words.at(-1)!.end).toBeLessThanOrEqual(line!.seconds);
});

test("the voice hurries or takes its time to fill the seconds asked for", async () => {
  const natural = spoken(await narrate(null, TEN_WORDS, TEN_WORDS));
  for (const wanted of [natural * 0.85, natural * 1.12]) expect(Math.abs(spoken(await narrate(wanted, TEN_WORDS, TEN_WORDS)) / wanted - 1)).toBeLessThan(0.025);
});

test("but never beyond what sounds natural", async () => {
  takes.length = 0;
  await narrate(1, TEN_WORDS);
  await narrate(60, TEN_WORDS);
  expect([Math.max(...takes), Math.min(...takes)]).toEqual([1.25, 0.85]);
});

test("a narration that would go on for hours is refused before it fills the memory", async () => {
  const hours = { samples: new Int16Array(RATE * 1800).fill(9000), sampleRate: RATE, starts: [0] };
  const endless = async function* () {
    for (;;) yield hours;
  };
  await expect(narrateLines(lines("One."), null, endless)).rejects.toThrow("more than 60 minutes");
});

test("a line with nothing to say is a moment of silence with its tokens", async () => {
  const { lines: placed, samples } = await narrate(null, "🎉 — ✨");
  expect(placed[0]!.words.map(({ text }) => text)).toEqual(["🎉", "—", "✨"]);
  expect(placed[0]!.seconds).toBeLessThan(0.3);
  expect(samples.every((x) => x === 0)).toBe(true);
});
