import type { Language } from "#lib/kernel/languages.ts";
import type { Gender, LanguageRules, Noun, Numeral } from "./types.ts";

/** Longer strings of digits are codes, not amounts. */
const LONGEST = 15;
/** And of codes nobody listens to more than this. */
const AUDIBLE = 60;

/** The pattern of a number as a language writes it. No group is captured. */
export function numberPattern({ groups, decimal }: LanguageRules): string {
  const grouped = `\\d{1,3}(?:[${groups}]\\d{3})+(?!\\d)|\\d+`;
  // Prices are often written with a point whatever the language.
  const decimals = decimal === "." ? "\\.\\d+" : `,\\d+|\\.\\d{1,2}(?![\\d.])`;
  return `(?:${grouped})(?:${decimals})?`;
}

export function readNumeral(written: string, { groups, decimal }: LanguageRules): Numeral {
  const bare = written.replaceAll(new RegExp(`[${groups}](?=\\d{3}(?!\\d))`, "g"), "");
  const [whole, fraction] = bare.split(decimal === "." ? "." : /[.,]/);
  return { whole: whole!, fraction: fraction ?? "" };
}

const valueOf = ({ whole, fraction }: Numeral): number => Number(`${whole}.${fraction || 0}`);

export function sayNumeral({ whole, fraction }: Numeral, rules: LanguageRules, gender: Gender = "m", counting = false): string {
  if (fraction === "") return sayWhole(whole, rules, gender, counting);
  const said = rules.decimals === "digits" ? sayDigits(fraction, rules) : sayFraction(fraction, rules);
  return `${sayWhole(whole, rules, "m", false)} ${rules.words.point} ${said}`;
}

function sayWhole(digits: string, rules: LanguageRules, gender: Gender, counting: boolean): string {
  const code = digits.length > LONGEST || (digits.length > 1 && digits.startsWith("0"));
  return code ? sayDigits(digits, rules) : rules.cardinal(digits, gender, counting);
}

/** Zeros first, then the rest as a number: ,05 is "nought five", ,25 "twenty-five". */
function sayFraction(fraction: string, rules: LanguageRules): string {
  const [zeros] = fraction.match(/^0*/)!;
  const rest = fraction.slice(zeros.length);
  return [zeros && sayDigits(zeros, rules), rest && sayWhole(rest, rules, "m", false)].filter(Boolean).join(" ");
}

/** Digit by digit. */
export function sayDigits(digits: string, rules: LanguageRules): string {
  return Array.from(digits.slice(0, AUDIBLE), (digit) => rules.cardinal(digit, "m", false)).join(" ");
}

/** A number with what it counts, in the form that the number asks for. */
export function count(numeral: Numeral, noun: Noun, rules: LanguageRules): string {
  return `${sayNumeral(numeral, rules, genderOfNoun(noun), true)} ${nounForm(numeral, noun, rules)}`;
}

export function nounForm(numeral: Numeral, noun: Noun, { language }: LanguageRules): string {
  const forms = noun.replace(/^[fn]:/, "").split("|");
  const category = plural(language, numeral);
  if (forms.length === 4) return forms[["one", "few", "many", "other"].indexOf(category)]!;
  return category === "one" ? forms[0]! : forms.at(-1)!;
}

const whole = new Map<Language, Intl.PluralRules>();

function plural(language: Language, numeral: Numeral): Intl.LDMLPluralRule {
  // "1.0" is not "1": the plural rules must see the decimals.
  if (numeral.fraction) return new Intl.PluralRules(language, { minimumFractionDigits: numeral.fraction.length }).select(valueOf(numeral));
  const rules = whole.get(language) ?? new Intl.PluralRules(language);
  whole.set(language, rules);
  return rules.select(valueOf(numeral));
}

function genderOfNoun(noun: Noun): Gender {
  return noun.startsWith("f:") ? "f" : noun.startsWith("n:") ? "n" : "m";
}

/**
 * Words in small letters, with a capital and in capitals. Patterns that ignore case are not used with classes of
 * letters: each takes tens of milliseconds to compile.
 */
export function cased(words: readonly string[]): string[] {
  return words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]);
}

/** Words of a list as alternatives of a pattern, longest first. */
export function anyOf(words: readonly string[]): string {
  const escaped = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&").replaceAll(" ", "\\s?"));
  return `(?:${escaped.toSorted((a, b) => b.length - a.length).join("|")})`;
}
