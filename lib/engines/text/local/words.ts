import type { Language } from "#lib/kernel/languages.ts";

/** A word of a text: as written, folded for comparison, and where it stands. */
export type Word = { text: string; folded: string; start: number; end: number };

/** Lower case, without accents; ł, ß, œ and æ become their plain spellings. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/ł/g, "l")
    .replace(/ß/g, "ss")
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/[’‘`]/g, "'")
    .normalize("NFD")
    .replace(/\p{M}+/gu, "");
}

/** Like fold, but letter for letter, so that positions in the result are positions in the text. */
export function plain(text: string): string {
  return Array.from(text.matchAll(/[\s\S]/g), ([letter]) => fold(letter)[0] ?? " ").join("");
}

/** The words of a text in order. Elided articles ("l'eau", "d'or") are words of their own; hyphens join. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}&]+(?:[-'’][\p{L}\p{N}]+)*(?:['’](?=\p{L}))?/gu)) {
    const elided = /^(?:l|d|j|qu|n|s|c|m|un|dell|all|nell|sull|quest)['’]/iu.exec(match[0]);
    const cut = elided && elided[0].length < match[0].length ? elided[0].length : 0;
    const pieces = cut > 0 ? [match[0].slice(0, cut), match[0].slice(cut)] : [match[0]];
    let start = match.index;
    for (const piece of pieces) {
      found.push({ text: piece, folded: fold(piece), start, end: start + piece.length });
      start += piece.length;
    }
  }
  return found;
}

/**
 * Endings that carry number, gender or case, longest first. Deliberately light: stems are only compared
 * with stems of the same lexicon, so it is enough that the forms of one word meet and others do not.
 */
const ENDINGS: Record<Language, RegExp> = {
  en: /(?:'s|s')$|(?<=[^aeiou])ies$|(?<=(?:s|x|z|ch|sh))es$|(?<=[^su'])s$/,
  fr: /(?:eaux|eau|aux|al|es|s|x|e)$/,
  es: /(?:os|as|es|o|a|e|s)$/,
  de: /(?:ern|en|er|em|es|e|n|s)$/,
  it: /(?:chi|che|ghi|ghe|ie|io|a|e|i|o)$/,
  pt: /(?:oes|aes|ao|os|as|es|o|a|e|s)$/,
  nl: /(?:en|'s|s|e|n)$/,
  pl: /(?:iami|ami|iach|ach|iego|ego|iemu|emu|iej|ej|iom|om|ymi|imi|ych|ich|owi|ow|ym|im|em|ie|ia|ii|y|i|a|e|o|u)$/,
};

/** The part of a folded word that its inflected forms share. */
export function stem(folded: string, language: Language): string {
  const ending = ENDINGS[language].exec(folded);
  const bare = ending && ending.index >= 3 ? folded.slice(0, ending.index) : folded;
  // Dutch plurals may end as singulars do (kaars, kaarsen): both lose the s.
  const kept = language === "nl" && bare.length >= 5 ? bare.replace(/s$/, "") : bare;
  const withY = language === "en" && ending?.[0] === "ies" ? `${kept}y` : kept;
  // Dutch doubles vowels and consonants with number (kaars, kaarzen; bot, botten): compare them undoubled.
  return language === "nl" || language === "pl" ? withY.replace(/(.)\1/g, "$1") : withY;
}

/** The first letter in upper case; brand spellings like "iPhone" are left alone. */
export function capitalise(phrase: string): string {
  return /^\p{Ll}\p{Lu}/u.test(phrase) ? phrase : phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
