import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { SpokenSentence } from "../local/child/order.ts";
import { speakInChild } from "../local/process.ts";
import type { LocalVoice } from "../local/voices.ts";
import { narrateLines } from "../narrate/narrate.ts";
import { phrasesOf } from "../normalise/phrases.ts";
import { readVoiceFolder } from "./folder.ts";

const HUMMING = path.join(import.meta.dirname, "humming.fixture.ts");
let folder: string;
let voice: LocalVoice;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "voice-"));
  await writeFile(path.join(folder, "voice.json"), JSON.stringify({ id: "nova", name: "Nova", language: "en", gender: "female", pace: 1.2 }));
  await writeFile(path.join(folder, "model.onnx"), "this is no model");
  await writeFile(path.join(folder, "tokens.txt"), "a 1\n");
  voice = readVoiceFolder(folder);
});
afterEach(() => rm(folder, { recursive: true }));

const speak = (sentences: string[][], program?: string, rate = 1): AsyncIterable<SpokenSentence> => speakInChild({ timbre: voice.timbre, rate, sentences }, undefined, program);

test("a supplied model speaks a narration like any other voice, with a time for every word", async () => {
  const text = "Meet the new Aurora bottle. Only $19.99 today!";
  const { lines } = await narrateLines([{ text, sentences: phrasesOf(text, "en") }], null, (sentences, rate) => speak(sentences, HUMMING, rate));
  const { words, seconds } = lines[0]!;
  expect(words.map((word) => word.text)).toEqual(text.split(" "));
  for (const [i, word] of words.entries()) expect(word.start, word.text).toBeGreaterThanOrEqual(words[i - 1]?.end ?? 0);
  expect(words.at(-1)!.end).toBeLessThanOrEqual(seconds);
});

test("its own pace and the rate asked for both make it quicker", async () => {
  const length = async (rate: number) => (await Array.fromAsync(speak([["Hello", "there"]], HUMMING, rate)))[0]!.samples.length / 24_000;
  const said = "Hello there".length * 0.07;
  expect(await length(1)).toBeCloseTo(said / 1.2, 2);
  expect(await length(1.25)).toBeCloseTo(said / 1.5, 2);
});

test("a model that dies takes only its own process along", async () => {
  await expect(Array.fromAsync(speak([["Please"], ["crash"]], HUMMING))).rejects.toThrow("ended before its work did");
});

test("a file that is no model ends the real library's process, which says why, and the studio goes on", async () => {
  await expect(Array.fromAsync(speak([["Hello"]]))).rejects.toThrow(/ended before its work did.*Load model .* failed/s);
});
