import { wordBefore } from "./context.ts";
import { anyOf, cased } from "./numbers.ts";
import type { LanguageRules, Rule } from "./types.ts";

type Months = { /** As a date has them. */ spoken: string[]; /** Written form in small letters → 0…11. */ index: Map<string, number> };

const START = "(?<![\\p{L}\\d])";
/** The dot of a shortened month, where it cannot be the sentence's. */
const DOT = "(?:\\.(?=,|\\s\\d{4}))?";
const YEAR = "(?:,?\\s(?:de\\s)?([12]\\d{3})(?!\\d))?";

/** Dates in figures and with names of months. */
export function dateRules(rules: LanguageRules): Rule[] {
  const months = monthsOf(rules.language);
  const say = (match: RegExpMatchArray, day: number, month: number, year: string | undefined) => {
    if (!(day >= 1 && day <= 31 && month >= 0 && month <= 11)) return null;
    return rules.date({ day, month: months.spoken[month]!, year: year ?? null, before: wordBefore(match) });
  };
  const name = anyOf(cased(months.index.keys().toArray()));
  const index = (written: string) => months.index.get(written.toLowerCase().replace(/\.$/, ""))!;
  const numeric = (match: RegExpMatchArray) => {
    const [first, second] = [Number(match[1]), Number(match[3])];
    // Where the order cannot be the language's own, it is the other.
    const monthFirst = rules.monthFirst ? first <= 12 : second > 12;
    return say(match, monthFirst ? second : first, (monthFirst ? first : second) - 1, fullYear(match[4]!));
  };
  return [
    { pattern: /(?<![\d-])([12]\d{3})-(\d{2})-(\d{2})(?![\d-])/g, say: (match) => say(match, Number(match[3]), Number(match[2]) - 1, match[1]) },
    { pattern: /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2([12]\d{3}|\d{2})(?![\d/-])/g, say: numeric },
    {
      // 3 mars 2026, 22 de noviembre de 2026, 3. Mai, 22nd of November
      pattern: new RegExp(`${START}(\\d{1,2})(?:\\.|er|º|°|st|nd|rd|th)?\\s(?:de\\s|of\\s)?(${name})(?![\\p{L}\\d])${DOT}${YEAR}`, "gu"),
      say: (match) => say(match, Number(match[1]), index(match[2]!), match[3]),
    },
    ...(rules.monthFirst
      ? [
          {
            // Nov 22nd, 2026
            pattern: new RegExp(`${START}(${name})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?(?![\\p{L}\\d:%]|[.,]\\d)${YEAR}`, "gu"),
            say: (match: RegExpMatchArray) => say(match, Number(match[2]), index(match[1]!), match[3]),
          },
        ]
      : []),
  ];
}

const fullYear = (written: string) => (written.length === 2 ? `20${written}` : written);

function monthsOf(language: string): Months {
  const dates = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 15)));
  const names = (options: Intl.DateTimeFormatOptions) => {
    // Making a format is slow, using it is not.
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
    return dates.map((date) => format.formatToParts(date).find(({ type }) => type === "month")!.value);
  };
  const spoken = names({ month: "long", day: "numeric" });
  const index = new Map<string, number>();
  for (const list of [spoken, names({ month: "long" }), names({ month: "short" }), names({ month: "short", day: "numeric" })]) {
    for (const [month, name] of list.entries()) index.set(name.toLowerCase().replace(/\.$/, ""), month);
  }
  return { spoken, index };
}
