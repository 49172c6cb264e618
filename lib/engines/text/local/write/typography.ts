import type { Language } from "#lib/kernel/languages.ts";
import { capitalise } from "../words.ts";

const THIN = "\u202F";
const FIXED = "\u00A0";

/** French keeps a narrow space before tall punctuation and a full one before the colon and inside guillemets. */
function french(text: string): string {
  return text
    .replace(/\s*([?!;])/gu, `${THIN}$1`)
    .replace(/(?<=\p{L})\s*:(?=\s|$)/gu, `${FIXED}:`)
    .replace(/«\s*/gu, `«${FIXED}`)
    .replace(/\s*»/gu, `${FIXED}»`);
}

/** Sets a line as its language's printers would: apostrophes, one space, fixed spaces before signs and units. */
export function typeset(text: string, language: Language): string {
  const clean = text
    .replace(/(?<=\p{L})'|'(?=\p{L})/gu, "’")
    .replace(/ {2,}/g, " ")
    .replace(/(?<=[.?!])\.(?!\.)/g, "")
    .replace(/(\d) (%|€|zł|km|kg|g|cm|h)(?![\p{L}])/gu, `$1${FIXED}$2`)
    .trim();
  return language === "fr" ? french(clean) : clean;
}

/** Makes a phrase a sentence: a capital first, a full stop last unless it already ends in a sign. */
export function sentence(phrase: string, language: Language): string {
  const capital = capitalise(phrase.trim());
  return typeset(/[.?!…]$/u.test(capital) ? capital : `${capital}.`, language);
}
