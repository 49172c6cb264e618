import type { ProductCategory } from "#lib/creative/brief.ts";
import type { Language } from "#lib/kernel/languages.ts";
import { findTerms, forms, type Term, type TermMatch } from "../lexicon/lexicon.ts";
import { stem, words } from "../words.ts";
import { expression } from "./grammar/index.ts";
import { actionSpans } from "./offer.ts";
import type { Reading } from "./reading.ts";

/** What is sold: its phrase as written (null when the prompt hides it), its term, and where the phrase ends. */
export type ProductMatch = { phrase: string | null; head: Term | null; matches: TermMatch[]; end: number };

const MAX_LABEL = 32;

/** Where the noun phrase that opens a text ends: at punctuation or a word that opens something else. */
function phraseEnd(subject: Reading, matches: TermMatch[]): number {
  const { that, benefit, audience, stop, named } = subject.grammar;
  const boundary = expression(`[,;:()–—!?]|\\.(?:\\s|$)|\\s-\\s|(?<=\\s)(?:${that}|${benefit}|${audience}|${stop}|${named})(?=[\\s,;:.!?']|$)`, "g");
  const cut = [...subject.plain.matchAll(boundary)].find((found) => found.index > 0)?.index ?? subject.plain.length;
  // "comida para perros": a known name of goods may reach over a word that would end the phrase.
  return matches.reduce((end, match) => {
    const from = subject.words[match.first]!.start;
    const to = subject.words[match.last]!.end;
    return match.term.category && from < end && to > end ? to : end;
  }, cut);
}

/** What an app may be for, when it is called an app and nothing more. */
const APP_SUBJECTS: ReadonlySet<ProductCategory> = new Set<ProductCategory>(["education", "finance", "wellness", "fitness", "travel", "health"]);

function headOf(subject: Reading, matches: TermMatch[], end: number): Term | null {
  const goods = matches.filter((match) => match.term.category !== null);
  const within = goods.filter((match) => subject.words[match.first]!.start < end);
  const pool = within.length > 0 ? within : goods;
  const best = Math.max(...pool.map((match) => match.certainty));
  const sure = pool.filter((match) => match.certainty >= Math.min(best, 0.7));
  const last = within.length > 0 && subject.grammar.head === "last";
  const head = (last ? sure.at(-1) : sure[0])?.term ?? null;
  // "comida natural para perros" is food, but not for the table.
  const animal = head?.category === "food" ? goods.find((match) => match.term.category === "pets")?.term : undefined;
  if (animal) return animal;
  // "App para aprender inglés" is an app as a shop is a shop: what it is for tells more.
  const purpose = head?.category === "software" ? goods.find((match) => match.certainty === 1 && APP_SUBJECTS.has(match.term.category!))?.term : undefined;
  return head && words(forms(head, subject.language)[0]!).length === 1 && purpose ? purpose : head;
}

/** German adjectives carry the case of the prompt's sentence; those that are not nominative go. */
function germanLabel(phrase: string): string {
  const tokens = phrase.split(" ").filter((token, at, all) => at === all.length - 1 || !/^\p{Ll}\S*(?:en|em|er)$/u.test(token));
  const noun = tokens.at(-1) ?? "";
  return [...tokens.slice(0, -1), noun.charAt(0).toUpperCase() + noun.slice(1)].join(" ");
}

/** Words that stand for goods without naming any. */
const EMPTY = /^(?:something|anything|stuff|things?|quelque chose|trucs?|algo|cosas?|etwas|was|qualcosa|cose|coisas?|iets|dingen|cos|coś)$/iu;

/** Endings that only an oblique Polish plural has: "świecami sojowymi", "roślinach", "butów". */
const OBLIQUE_PLURAL = /(?:ami|ach|ow|ymi|imi|ych|ich)$/;

/** The first word of a nominative plural: "świece sojowe", "buty", "zabawki". */
const NOMINATIVE_PLURAL = /^\S*(?:[ye]|[kg]i)(?:\s|$)/u;

/** The nominative of the goods that an inflected Polish phrase names, in the plural where the phrase is plural. */
function polishLabel(phrase: string, head: Term): string {
  const key = (text: string) => ` ${words(text).map((word) => stem(word.folded, "pl")).join(" ")} `;
  const said = key(phrase);
  const all = forms(head, "pl");
  // The lexicon also lists oblique forms by which prompts name the goods ("kremu"); those are no labels.
  const named = all.filter((form) => said.includes(key(form)) && !form.endsWith("u"));
  const plural = words(phrase).some((word) => OBLIQUE_PLURAL.test(word.folded));
  const asWritten = named.find((form) => form.includes(" ") && phrase.toLowerCase().includes(form));
  return asWritten ?? (plural ? named.find((form) => NOMINATIVE_PLURAL.test(form)) : undefined) ?? named[0] ?? all[0]!;
}

/** A form of a term that a phrase used, as the lexicon writes it; Polish phrases are in the genitive. */
function label(phrase: string, head: Term | null, language: Language, inflected: boolean): string | null {
  const tidy = phrase.replace(/^[\s,'-]+|[\s,'-]+$/gu, "");
  const count = words(tidy).length;
  if (language === "pl" && inflected) return head ? polishLabel(tidy, head) : null;
  if (count === 0 || EMPTY.test(tidy) || count > 5 || tidy.length > MAX_LABEL || /[\d%$€£]/.test(tidy)) return head ? forms(head, language)[0]! : null;
  const lower = tidy === tidy.toUpperCase() && tidy.length > 4 ? tidy.toLowerCase() : tidy;
  return language === "de" ? germanLabel(lower) : uncapitalised(lower);
}

/** Adjectives that English writes with a capital wherever they stand. */
const PROPER = /^(?:English|British|Irish|Scottish|French|Italian|Spanish|Portuguese|German|Swiss|Austrian|Dutch|Belgian|Polish|Greek|Turkish|Swedish|Danish|Norwegian|Finnish|Nordic|Mexican|Brazilian|American|Chinese|Japanese|Korean|Thai|Indian|Vietnamese|Lebanese|Moroccan|Ethiopian|African|Asian|European|Mediterranean|Christmas|Easter|Halloween)\b/;

/** The phrase as it reads inside a sentence; "AI app" and "Italian restaurant" keep their capitals. */
function uncapitalised(phrase: string): string {
  const fixed = /^\p{Lu}[\p{Lu}\d]|^\p{Lu}\s/u.test(phrase) || PROPER.test(phrase);
  return fixed ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

/** English goods that have no plural of their own. */
const MASS = /(?:ing|ware|wear|care|coffee|tea|water|juice|wine|beer|gin|rum|whisky|vodka|bread|honey|oil|soap|food|chocolate|cheese|butter|milk|yog(?:h)?urt|furniture|jewell?e?ry|music|software|hardware|makeup|yoga|art|fashion|leather|denim|wool|linen|silk|stationery|perfume|granola|pasta|rice|sauce|salsa|meat|fish|matcha|kombucha|protein|insurance|advice|decor)$/i;

/** What a seller of the thing sells: "soy candle" → "soy candles". */
function pluralOf(phrase: string): string {
  if (MASS.test(phrase) || /s$/i.test(phrase)) return phrase;
  if (/(?:x|z|ch|sh)$/i.test(phrase)) return `${phrase}es`;
  return /[^aeiou]y$/i.test(phrase) ? `${phrase.slice(0, -1)}ies` : `${phrase}s`;
}

/** "soy candle brand" sells soy candles: the seller's word goes, unless it is part of the goods' own name. */
function withoutSeller(phrase: string, subject: Reading, matches: TermMatch[]): string {
  const seller = expression(`\\s+(?:${subject.grammar.seller})$`, "iu").exec(phrase);
  if (!seller || seller.index === 0) return phrase;
  const covered = matches.some((match) => match.term.category && match.last > match.first && subject.words[match.last]!.end >= phrase.length);
  if (covered) return phrase;
  const goods = phrase.slice(0, seller.index);
  const countable = subject.language === "en" && findTerms(words(goods), "en").some((match) => match.term.category !== null);
  return countable ? pluralOf(goods) : goods;
}

/** Finds what is sold in a subject. `inflected` says that the words before it put the phrase in an oblique case. */
export function findProduct(subject: Reading, inflected: boolean): ProductMatch {
  const calls = actionSpans(subject);
  const matches = findTerms(subject.words, subject.language).filter((match) => {
    const at = subject.words[match.first]!.start;
    return !calls.some(([from, to]) => at >= from && at < to);
  });
  const end = phraseEnd(subject, matches);
  const head = headOf(subject, matches, end);
  const phrase = withoutSeller(subject.text.slice(0, end).trim(), subject, matches);
  const opening = findTerms(words(phrase), subject.language);
  // A phrase without a known noun may be anything ("help people sleep"): trust the known noun found further on.
  const trusted = opening.some((match) => match.term.category) || head === null;
  return { phrase: trusted ? label(phrase, head, subject.language, inflected) : forms(head!, subject.language)[0]!, head, matches, end };
}
