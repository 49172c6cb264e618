import type { Language } from "#lib/kernel/languages.ts";
import { abbreviationRules } from "./abbreviations.ts";
import { sayCapitals, shouts } from "./capitals.ts";
import { dateRules } from "./dates.ts";
import { LANGUAGE_RULES } from "./languages/index.ts";
import { moneyRules } from "./money.ts";
import { phoneRules } from "./phone.ts";
import { quantityRules } from "./quantities.ts";
import { timeRules } from "./times.ts";
import type { LanguageRules, Rule } from "./types.ts";
import { webRules } from "./web.ts";

/**
 * Display tokens (what stands between spaces) that are said together, mostly one: "$19.99", but also "19,99 €". `said`
 * is in words, with the punctuation that shapes the voice, and empty where nothing is to be said.
 */
export type Phrase = { shown: string[]; said: string };

/** A stretch of the text that is said in other words; `closes` when a sentence may end with it. */
type Claim = { from: number; to: number; said: string; closes: boolean };

/** More phrases than this in a breath and a speaker would run out of air; past `EASY` a comma is reason enough. */
const [EASY, BREATHLESS] = [25, 50];

/** Cuts a text into sentences of phrases and says each in the words of its language. */
export function phrasesOf(text: string, language: Language): Phrase[][] {
  const rules = LANGUAGE_RULES[language];
  const claims = claimsOf(text, rules);
  const groups = groupsOf(text, claims);
  const shouting = shouts(text);
  const starts = sentenceStarts(text, language, claims);
  const sentences: Phrase[][] = [];
  let before = -1;
  for (const { from, to } of groups) {
    if (before < 0 || starts.some((start) => start > before && start <= from)) sentences.push([]);
    const said = tidy(sayStretch(text, from, to, claims, (plain) => sayPlain(plain, shouting, rules)));
    const sentence = sentences.at(-1)!;
    if (said === "") lend(text.slice(from, to), sentence.at(-1));
    sentence.push({ shown: text.slice(from, to).split(/\s+/), said });
    before = from;
  }
  return sentences.flatMap(inBreaths);
}

const compiled = new Map<Language, readonly Rule[]>();

function rulesFor(rules: LanguageRules): readonly Rule[] {
  const known = compiled.get(rules.language);
  if (known) return known;
  const made = [
    ...webRules(rules),
    ...phoneRules(rules),
    ...dateRules(rules),
    ...timeRules(rules),
    ...moneyRules(rules),
    ...rules.own,
    ...quantityRules(rules),
    ...abbreviationRules(rules),
  ];
  compiled.set(rules.language, made);
  return made;
}

/** What is said in other words, in order. An earlier rule has the say over a later one. */
function claimsOf(text: string, rules: LanguageRules): Claim[] {
  const claims: Claim[] = [];
  const taken = new Uint8Array(text.length);
  for (const { pattern, say, closes } of rulesFor(rules)) {
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (taken.subarray(from, to).includes(1)) continue;
      const said = say(match);
      if (said === null) continue;
      claims.push({ from, to, said, closes: closes ?? !match[0].endsWith(".") });
      taken.fill(1, from, to);
    }
  }
  return claims.toSorted((a, b) => a.from - b.from);
}

/** Tokens, those that one claim spans taken together. */
function groupsOf(text: string, claims: readonly Claim[]): { from: number; to: number }[] {
  const groups: { from: number; to: number }[] = [];
  let next = 0;
  for (const { 0: token, index } of text.matchAll(/\S+/g)) {
    const last = groups.at(-1);
    while (next < claims.length && claims[next]!.to <= index) next++;
    const spans = last && next < claims.length && claims[next]!.from < last.to;
    if (spans) last.to = index + token.length;
    else groups.push({ from: index, to: index + token.length });
  }
  return groups;
}

/** Where sentences begin: not within what is said as one, nor after an abbreviation that cannot end them. */
function sentenceStarts(text: string, language: Language, claims: readonly Claim[]): number[] {
  const segments = new Intl.Segmenter(language, { granularity: "sentence" }).segment(text);
  const starts = Array.from(segments, ({ index }) => index);
  return starts.filter((start) => {
    const words = text.slice(0, start).trimEnd().length;
    return !claims.some(({ from, to, closes }) => (from < start && start < to) || (!closes && to === words));
  });
}

function sayStretch(text: string, from: number, to: number, claims: readonly Claim[], sayRest: (plain: string) => string): string {
  let said = "";
  let at = from;
  for (const claim of claims) {
    if (claim.to <= from || claim.from >= to) continue;
    said += sayRest(text.slice(at, claim.from)) + claim.said;
    at = claim.to;
  }
  return said + sayRest(text.slice(at, to));
}

const PICTURES = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\uFE0F|\u200D|\u20E3/gu;
const CAPITALS = /(?<!\p{L})(\p{Lu}{2,})(s?)(?!\p{L})/gu;
const SILENT = /["“”„«»‹›()[\]{}<>|~^*_`\\•·#=™®©°]/g;

function sayPlain(plain: string, shouting: boolean, rules: LanguageRules): string {
  const { words } = rules;
  return plain
    .normalize("NFC")
    .replaceAll(PICTURES, "")
    .replaceAll(/[’‘]/g, "'")
    .replaceAll("&", ` ${words.and} `)
    .replaceAll(/(?<=\s|^)\+(?=\s|$)/g, ` ${words.plus} `)
    .replaceAll(CAPITALS, (_, word: string, several: string) => {
      // "C D s" would be three letters.
      const end = several && rules.language === "en" ? "'s" : several;
      return sayCapitals(word, shouting, rules) + end;
    })
    .replaceAll(/\.{2,}|…|[–—]/g, ", ")
    .replaceAll(SILENT, "")
    .replaceAll("/", " ");
}

function tidy(said: string): string {
  const even = said
    .replaceAll(/\s+/g, " ")
    .replaceAll(/\s+([,.;:!?])/g, "$1")
    .replaceAll(/[!?]*\?[!?]*/g, "?")
    .replaceAll(/!+/g, "!")
    .replaceAll(/,+(?=[.;:!?,])/g, "")
    .trim();
  return /[\p{L}\p{N}]/u.test(even) ? even.replace(/^[^\p{L}\p{N}¿¡']+/u, "") : "";
}

/** What stands alone shapes the voice through the word before it: a dash is a pause, a French "!" a call. */
function lend(mark: string, phrase: Phrase | undefined): void {
  if (!phrase || !/[\p{L}\p{N}]$/u.test(phrase.said)) return;
  if (/^[–—-]+$/.test(mark)) phrase.said += ",";
  else phrase.said += /^[!?;:]/.exec(mark)?.[0] ?? "";
}

/** Cuts a sentence that nobody could say in one breath. */
function inBreaths(sentence: Phrase[]): Phrase[][] {
  const breaths: Phrase[][] = [[]];
  for (const phrase of sentence) {
    const breath = breaths.at(-1)!;
    const rests = breath.length >= BREATHLESS || (breath.length >= EASY && /[,;:]$/.test(breath.at(-1)!.said));
    if (rests) breaths.push([phrase]);
    else breath.push(phrase);
  }
  return breaths;
}
