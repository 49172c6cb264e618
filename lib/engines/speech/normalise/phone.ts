import { sayDigits } from "./numbers.ts";
import type { LanguageRules, Rule } from "./types.ts";

const LEAST_DIGITS = 7;

/** Telephone numbers: digits one by one (in French in pairs), a breath between the groups. */
export function phoneRules(rules: LanguageRules): Rule[] {
  const say = ([written]: RegExpMatchArray) => {
    const groups = written.match(/\d+/g)!;
    if (groups.join("").length < LEAST_DIGITS) return null;
    const said = groups.map((group) => sayGroup(group, rules)).join(", ");
    return written.startsWith("+") ? `${rules.words.plus} ${said}` : said;
  };
  return [
    // International, or with a prefix in brackets.
    { pattern: /(?<![\p{L}\d])(?:\+\d{1,3}[\s.-]?(?:\(\d{1,4}\)[\s.-]?)?|\(\d{2,5}\)[\s-]?)\d{2,4}(?:[\s.-]?\d{2,4}){1,5}(?![\p{L}\d,])/gu, say },
    // With a leading nought, in at least three groups or in one run.
    { pattern: /(?<![\p{L}\d.,:/-])0\d{1,4}(?:[\s.-]\d{2,4}){2,5}(?![\p{L}\d])/gu, say },
    { pattern: /(?<![\p{L}\d.,:/-])\d{3}[.-]\d{3}[.-]\d{4}(?![\p{L}\d])/gu, say },
    { pattern: /(?<![\p{L}\d.,:/-])1[\s-]8\d{2}[\s-]\d{3}[\s-]?\d{4}(?![\p{L}\d])/gu, say },
  ];
}

function sayGroup(group: string, rules: LanguageRules): string {
  if (rules.language === "fr" && group.length === 2 && !group.startsWith("0")) return rules.cardinal(group, "m", false);
  return sayDigits(group, rules);
}
