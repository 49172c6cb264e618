import type { Language } from "#lib/kernel/languages.ts";
import { plain, type Word, words } from "../words.ts";
import type { Grammar } from "./grammar/grammar.ts";
import { GRAMMARS } from "./grammar/index.ts";

/** A stretch of a prompt with what is needed to read it; `plain` has the same length as `text`. */
export type Reading = { text: string; plain: string; words: Word[]; language: Language; grammar: Grammar };

/** Prepares a text: one kind of space, straight apostrophes, no emoji. */
export function readingOf(raw: string, language: Language): Reading {
  const text = raw
    .normalize("NFC")
    .replace(/[’‘`]/g, "'")
    .replace(/\p{Extended_Pictographic}|\uFE0F|\u200D/gu, " ")
    .replace(/[\s\u00A0\u202F]+/g, " ")
    .trim();
  return { text, plain: plain(text), words: words(text), language, grammar: GRAMMARS[language] };
}

/** The part of a reading between two positions. */
export function part(reading: Reading, from: number, to = reading.text.length): Reading {
  return readingOf(reading.text.slice(from, to), reading.language);
}

/** Sentences: cut at full stops, question marks, exclamation marks and line ends, but not inside "lumen.com" or "2.5". */
export function sentences(reading: Reading): Reading[] {
  return reading.text
    .split(/(?<=[.!?…])\s+|\s*[\n\r]+\s*/u)
    .map((sentence) => readingOf(sentence.replace(/[.!?…]+$/u, ""), reading.language))
    .filter((sentence) => sentence.text.length > 0);
}
