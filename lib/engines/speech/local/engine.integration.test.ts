import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { LANGUAGES, type Language } from "#lib/kernel/languages.ts";
import type { Utterance } from "../port.ts";
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

const duration = ({ samples, sampleRate }: Utterance) => samples.length / sampleRate;
const peak = ({ samples }: Utterance) => samples.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
const voicesOf = (language: Language) => localSpeech.voices().filter((voice) => voice.language === language);

describe.each(LANGUAGES)("in %s", (language) => {
  test.each(voicesOf(language).map((voice) => voice.id))("%s speaks every word in order and within the clip", async (voiceId) => {
    const utterance = await localSpeech.speak({ text: TEXTS[language], voiceId });
    const { words } = utterance;
    expect(words.map((word) => word.text)).toEqual(TEXTS[language].split(" "));
    for (const [i, word] of words.entries()) {
      expect(word.start, word.text).toBeGreaterThanOrEqual(words[i - 1]?.end ?? 0);
      expect(word.end, word.text).toBeGreaterThanOrEqual(word.start);
    }
    for (const word of words.filter(({ text }) => /\p{L}/u.test(text))) expect(word.end - word.start, word.text).toBeGreaterThan(0.03);
    expect(words.at(-1)!.end).toBeLessThanOrEqual(duration(utterance));
    expect(duration(utterance)).toBeGreaterThan(words.length * 0.2);
    expect(duration(utterance)).toBeLessThan(words.length * 0.9);
    expect(peak(utterance)).toBeGreaterThan(0.2);
    expect(peak(utterance)).toBeLessThanOrEqual(10 ** (-1.5 / 20) + 1e-6);
  });
});

test("an unknown voice is refused by name", async () => {
  await expect(localSpeech.speak({ text: "Hello", voiceId: "nobody" })).rejects.toMatchObject({ code: "unknown_voice", details: { voice_id: "nobody" } });
});

test.each(["rachel", "olivia"])("%s speaks faster when asked to", async (voiceId) => {
  const [natural, quick] = [await localSpeech.speak({ text: TEXTS.en, voiceId }), await localSpeech.speak({ text: TEXTS.en, voiceId, rate: 1.5 })];
  expect(duration(quick) / duration(natural)).toBeGreaterThan(0.55);
  expect(duration(quick) / duration(natural)).toBeLessThan(0.8);
});

test("markup in a text is read out, never obeyed", async () => {
  const utterance = await localSpeech.speak({ text: 'Wait <break time="20s"/> here', voiceId: "olivia" });
  expect(duration(utterance)).toBeLessThan(10);
  expect(utterance.words).toHaveLength(4);
});

test.each(["adam", "camille"])("a text with nothing to say is a short silence from %s, with its tokens", async (voiceId) => {
  const utterance = await localSpeech.speak({ text: "🎉 — ✨", voiceId });
  expect(utterance.words.map((word) => word.text)).toEqual(["🎉", "—", "✨"]);
  expect(peak(utterance)).toBe(0);
  expect(duration(utterance)).toBeLessThan(0.5);
});

test("speech that is no longer wanted stops with the reason, and leaves no files behind", async () => {
  const directory = await mkdtemp(path.join(tmpdir(), "speech-test-"));
  vi.stubEnv("TMPDIR", directory);
  const stop = new AbortController();
  const speaking = localSpeech.speak({ text: TEXTS.en.repeat(40), voiceId: "rachel" }, stop.signal);
  setTimeout(() => stop.abort(new Error("changed my mind")), 250);
  await expect(speaking).rejects.toThrow("changed my mind");
  expect(await readdir(directory)).toEqual([]);
  await rm(directory, { recursive: true });
});
