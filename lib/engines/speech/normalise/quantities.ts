import { sayScale, thousands } from "./money.ts";
import { anyOf, count, numberPattern, readNumeral, sayNumeral } from "./numbers.ts";
import type { LanguageRules, Rule } from "./types.ts";

const FRACTION_SIGNS: Record<string, string> = { "½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4" };
/** What 4K and 8K count is not thousands. */
const RESOLUTION = /^[248]$/;

/** Numbers with what they count, ranges, fractions, and in the end every number that is left. */
export function quantityRules(rules: LanguageRules): Rule[] {
  const number = numberPattern(rules);
  const start = "(?<![\\p{L}\\d])";
  const end = "(?![\\p{L}\\d])";
  const { words } = rules;
  const plain = (written: string) => sayNumeral(readNumeral(written, rules), rules);
  return [
    ...joiningRules(rules),
    { pattern: new RegExp(`${start}(${number})\\s?%`, "gu"), say: ([, n]) => `${plain(n!)} ${words.percent}` },
    {
      pattern: new RegExp(`${start}(${number})\\s?(${anyOf(Object.keys(rules.units))})${end}`, "gu"),
      say: ([, n, unit]) => count(readNumeral(n!, rules), unitNamed(unit!, rules), rules),
    },
    { pattern: new RegExp(`${start}([248])[kK]${end}`, "gu"), say: ([, n]) => `${plain(n!)} K` },
    {
      pattern: new RegExp(`${start}(${number})[kK]${end}`, "gu"),
      say: ([, n]) => (RESOLUTION.test(n!) ? null : sayNumeral(thousands(readNumeral(n!, rules)), rules)),
    },
    {
      pattern: new RegExp(`${start}(${number})\\s?(${anyOf([...rules.scaleNames.million, ...rules.scaleNames.billion])})${end}`, "gu"),
      say: ([, n, scale]) => sayScale(readNumeral(n!, rules), scale!, rules),
    },
    {
      pattern: new RegExp(`${start}(${number})\\s?[x×]${end}`, "gu"),
      say: ([, n]) => `${sayNumeral(readNumeral(n!, rules), rules, "f")} ${words.times}`,
    },
    { pattern: new RegExp(`${start}[x×](\\d+)${end}`, "gu"), say: ([, n]) => `${sayNumeral(readNumeral(n!, rules), rules, "f")} ${words.times}` },
    ...fractionRules(rules),
    { pattern: new RegExp(`(?<![\\p{L}\\d])(?:#|№\\s?)(\\d+)${end}`, "gu"), say: ([, n]) => `${words.number} ${plain(n!)}` },
    // Versions: 1.2.3.
    { pattern: /(?<!\d)\d+(?:\.\d+){2,}(?![\p{L}\d])/gu, say: ([version]) => ` ${version!.split(".").map(plain).join(` ${words.point} `)}` },
    { pattern: new RegExp(`${start}(${number})\\+(?![\\p{L}\\d])`, "gu"), say: ([, n]) => `${plain(n!)} ${words.plus}` },
    { pattern: /(?<![\p{L}\d.,])(?:19|20)\d\d(?![\p{L}\d]|[.,]\d)/gu, say: ([year]) => rules.year(year!) },
    // A number and the word after it, which tells its gender but is not part of what is replaced.
    { pattern: new RegExp(`${start}(${number})(?=(?:[\\s\\u00a0\\u202f](\\p{L}+))?)`, "gu"), say: ([, n, noun]) => sayBare(n!, noun, rules) },
    // Digits in the midst of letters: MP3, B2B.
    { pattern: /\d+/g, say: ([digits]) => ` ${plain(digits!)} ` },
  ];
}

/** The signs between and before numbers. */
function joiningRules({ words }: LanguageRules): Rule[] {
  return [
    { pattern: /(?<=[\d%€$£°])(?:[–—-]|\s[–—-]\s)(?=[$€£]?\d)|(?<=\d\s?\p{L}{1,3})[–—](?=\d)/gu, say: () => ` ${words.to} ` },
    { pattern: /(?<=^|[\s(])[-−–](?=[$€£]?\d)/gu, say: () => `${words.minus} ` },
    { pattern: /(?<=\d)\s?[:](?=\d)/gu, say: () => " " },
    { pattern: /(?<=\d\s?)[x×](?=\s?\d)/gu, say: () => ` ${words.times} ` },
  ];
}

function fractionRules(rules: LanguageRules): Rule[] {
  const { words, fractions } = rules;
  const plain = (digits: string) => sayNumeral({ whole: digits, fraction: "" }, rules);
  return [
    {
      pattern: /(?<![\p{L}\d])(\d+)?\s?([½⅓⅔¼¾])/gu,
      say: ([, whole, sign]) => (whole ? `${plain(whole)} ${words.and} ` : "") + fractions[FRACTION_SIGNS[sign!]!]!,
    },
    {
      pattern: /(?<![\p{L}\d/.,])(\d+(?:[.,]\d)?)\/(\d+)(?![\p{L}\d/])/gu,
      say: ([written, above, below]) => {
        const [part, whole] = [above!, below!].map((each) => sayNumeral(readNumeral(each.replace(/[.,]/, rules.decimal), rules), rules));
        return fractions[written!] ?? (parseFloat(above!) <= Number(below) ? `${part} ${words.outOf} ${whole}` : `${part} ${whole}`);
      },
    },
  ];
}

function unitNamed(written: string, { units }: LanguageRules): string {
  return units[written] ?? units[written.replaceAll(/\s/g, "")]!;
}

function sayBare(written: string, noun: string | undefined, rules: LanguageRules): string {
  const counted = noun !== undefined && /^\p{Ll}{3,}|^\p{Lu}\p{Ll}{2,}/u.test(noun);
  return sayNumeral(readNumeral(written, rules), rules, counted ? rules.genderOf(noun) : "m", counted);
}
