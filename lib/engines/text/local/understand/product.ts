import type { Language } from "#lib/kernel/languages.ts";
import { findTerms, forms, type Term, type TermMatch } from "../lexicon/lexicon.ts";
import { words } from "../words.ts";
import { expression } from "./grammar/index.ts";
import type { Reading } from "./reading.ts";

/** What is sold: its phrase as written (null when the prompt hides it), its term, and where the phrase ends. */
export type ProductMatch = { phrase: string | null; head: Term | null; matches: TermMatch[]; end: number };

const MAX_LABEL = 32;

/** Where the noun phrase that opens a text ends: at punctuation or a word that opens something else. */
function phraseEnd(subject: Reading, matches: TermMatch[]): number {
  const { that, benefit, audience, stop, named } = subject.grammar;
  const boundary = expression(`[,;:()–—!?]|\\.(?:\\s|$)|\\s-\\s|(?<=\\s)(?:${that}|${benefit}|${audience}|${stop}|${named})(?=\\s|$|')`, "g");
  const cut = [...subject.plain.matchAll(boundary)].find((found) => found.index > 0)?.index ?? subject.plain.length;
  // "comida para perros": a known name of goods may reach over a word that would end the phrase.
  return matches.reduce((end, match) => {
    const from = subject.words[match.first]!.start;
    const to = subject.words[match.last]!.end;
    return match.term.category && from < end && to > end ? to : end;
  }, cut);
}

function headOf(subject: Reading, matches: TermMatch[], end: number): Term | null {
  const goods = matches.filter((match) => match.term.category !== null);
  const within = goods.filter((match) => subject.words[match.first]!.start < end);
  const pool = within.length > 0 ? within : goods;
  const best = Math.max(...pool.map((match) => match.certainty));
  const sure = pool.filter((match) => match.certainty >= Math.min(best, 0.7));
  const last = within.length > 0 && subject.grammar.head === "last";
  return (last ? sure.at(-1) : sure[0])?.term ?? null;
}

/** German adjectives carry the case of the prompt's sentence; those that are not nominative go. */
function germanLabel(phrase: string): string {
  const tokens = phrase.split(" ").filter((token, at, all) => at === all.length - 1 || !/^\p{Ll}\S*(?:en|em|er)$/u.test(token));
  const noun = tokens.at(-1) ?? "";
  return [...tokens.slice(0, -1), noun.charAt(0).toUpperCase() + noun.slice(1)].join(" ");
}

/** A form of a term that a phrase used, as the lexicon writes it; Polish phrases are in the genitive. */
function label(phrase: string, head: Term | null, language: Language, inflected: boolean): string | null {
  const tidy = phrase.replace(/^[\s,'-]+|[\s,'-]+$/gu, "");
  const count = words(tidy).length;
  if (language === "pl" && inflected) return head ? forms(head, "pl")[0]! : null;
  if (count === 0 || count > 5 || tidy.length > MAX_LABEL || /[\d%$€£]/.test(tidy)) return head ? forms(head, language)[0]! : null;
  const lower = tidy === tidy.toUpperCase() && tidy.length > 4 ? tidy.toLowerCase() : tidy;
  return language === "de" ? germanLabel(lower) : lower.charAt(0).toLowerCase() + lower.slice(1);
}

/** "soy candle brand" sells soy candles: the seller's word goes, unless it is part of the goods' own name. */
function withoutSeller(phrase: string, subject: Reading, matches: TermMatch[]): string {
  const seller = expression(`\\s+(?:${subject.grammar.seller})$`, "iu").exec(phrase);
  if (!seller || seller.index === 0) return phrase;
  const covered = matches.some((match) => match.term.category && match.last > match.first && subject.words[match.last]!.end >= phrase.length);
  return covered ? phrase : phrase.slice(0, seller.index);
}

/** Finds what is sold in a subject. `inflected` says that the words before it put the phrase in an oblique case. */
export function findProduct(subject: Reading, inflected: boolean): ProductMatch {
  const matches = findTerms(subject.words, subject.language);
  const end = phraseEnd(subject, matches);
  const head = headOf(subject, matches, end);
  const phrase = withoutSeller(subject.text.slice(0, end).trim(), subject, matches);
  const opening = findTerms(words(phrase), subject.language);
  // A phrase without a known noun may be anything ("help people sleep"): trust the known noun found further on.
  const trusted = opening.some((match) => match.term.category) || head === null;
  return { phrase: trusted ? label(phrase, head, subject.language, inflected) : forms(head!, subject.language)[0]!, head, matches, end };
}
