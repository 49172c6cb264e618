import { expect, test } from "vitest";
import { LANGUAGES } from "#lib/kernel/languages.ts";
import { previewSentence } from "../preview.ts";
import { localSpeech } from "./engine.ts";

const voices = localSpeech.voices();

test("every language has a woman's and a man's voice", () => {
  for (const language of LANGUAGES) {
    const genders = voices.filter((voice) => voice.language === language).map((voice) => voice.gender);
    expect(genders, language).toContain("female");
    expect(genders, language).toContain("male");
  }
});

test("ids are unique and fit the public pattern, and rachel and adam are there", () => {
  const ids = voices.map((voice) => voice.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
  expect(ids).toEqual(expect.arrayContaining(["rachel", "adam"]));
});

test("a voice tells what it is and nothing of how it is made", () => {
  for (const voice of voices) expect(Object.keys(voice).toSorted()).toEqual(["description", "engine", "gender", "id", "language", "name"]);
});

test("every voice introduces itself by name, and each language in its own words", () => {
  for (const voice of voices) expect(previewSentence(voice)).toContain(voice.name);
  const sentences = new Set(voices.map((voice) => previewSentence({ ...voice, name: "" })));
  expect(sentences.size).toBe(LANGUAGES.length);
});
