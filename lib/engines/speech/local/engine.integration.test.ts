import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { LANGUAGES, type Language } from "#lib/kernel/languages.ts";
import { measureLoudness } from "#lib/media/loudness.ts";
import type { Narration } from "../port.ts";
import { localSpeech } from "./engine.ts";

const TEXTS: Record<Language, string> = {
  en: "Meet Aurora. It keeps water cold for 24 hours & saves 20% today!",
  fr: "Découvrez Aurora. L'eau reste fraîche pendant 24 heures.",
  es: "Descubre Aurora. ¿Agua fría durante 24 horas? ¡Sí!",
  de: "Entdecken Sie Aurora. Das Wasser bleibt 24 Stunden lang kühl.",
  it: "Scopri Aurora. L'acqua resta fresca per 24 ore.",
  pt: "Conheça a Aurora. A água fica gelada por 24 horas.",
  nl: "Ontmoet Aurora. Het water blijft 24 uur lang koud.",
  pl: "Poznaj Aurorę. Woda pozostaje zimna przez 24 godziny.",
};
afterEach(() => vi.unstubAllEnvs());

const say = (text: string, voiceId: string, signal?: AbortSignal) => localSpeech.narrate({ lines: [text], voiceId, seconds: null }, signal);
const duration = ({ samples }: Narration) => samples.length / 48_000;
const voicesOf = (language: Language) => localSpeech.voices().filter((voice) => voice.language === language);

describe.each(LANGUAGES)("in %s", (language) => {
  test.each(voicesOf(language).map((voice) => voice.id))("%s speaks every word in order, as loud as every other voice", async (voiceId) => {
    const narration = await say(TEXTS[language], voiceId);
    const { words, seconds } = narration.lines[0]!;
    expect(words.map((word) => word.text)).toEqual(TEXTS[language].split(" "));
    for (const [i, word] of words.entries()) expect(word.start, word.text).toBeGreaterThanOrEqual(words[i - 1]?.end ?? 0);
    for (const word of words.filter(({ text }) => /\p{L}/u.test(text))) expect(word.end - word.start, word.text).toBeGreaterThan(0.03);
    expect(words.at(-1)!.end).toBeLessThanOrEqual(seconds);
    expect(duration(narration)).toBeGreaterThan(words.length * 0.2);
    expect(duration(narration)).toBeLessThan(words.length * 0.9);
    const loudness = measureLoudness({ left: narration.samples, right: narration.samples });
    expect(Math.abs(loudness.integrated + 18)).toBeLessThan(0.4);
    expect(loudness.truePeak).toBeLessThanOrEqual(-3);
  });
});

test("an unknown voice is refused by name", async () => {
  await expect(say("Hello", "nobody")).rejects.toMatchObject({ code: "unknown_voice", details: { voice_id: "nobody" } });
});

test.each(["rachel", "olivia"])("%s fills the seconds asked for, to a twentieth of one", async (voiceId) => {
  const natural = duration(await say(TEXTS.en, voiceId));
  for (const seconds of [natural * 0.88, natural * 1.1]) {
    const { lines } = await localSpeech.narrate({ lines: [TEXTS.en], voiceId, seconds }, undefined);
    expect(Math.abs(lines[0]!.seconds / seconds - 1)).toBeLessThan(0.05);
  }
});

test("markup in a text is read out, never obeyed", async () => {
  const narration = await say('Wait <break time="20s"/> here', "olivia");
  expect(duration(narration)).toBeLessThan(10);
  expect(narration.lines[0]!.words).toHaveLength(4);
});

test("speech that is no longer wanted stops with the reason, and leaves no files behind", async () => {
  const directory = await mkdtemp(path.join(tmpdir(), "speech-test-"));
  vi.stubEnv("TMPDIR", directory);
  const stop = new AbortController();
  const speaking = say(TEXTS.en.repeat(40), "rachel", stop.signal);
  setTimeout(() => stop.abort(new Error("changed my mind")), 250);
  await expect(speaking).rejects.toThrow("changed my mind");
  expect(await readdir(directory)).toEqual([]);
  await rm(directory, { recursive: true });
});
