import { anyOf, cased, count, nounForm, numberPattern, readNumeral, sayNumeral } from "./numbers.ts";
import type { Currency, LanguageRules, Noun, Numeral, Rule } from "./types.ts";

const CODES: Record<string, Currency> = { US$: "$", USD: "$", EUR: "€", GBP: "£", JPY: "¥", BRL: "R$", PLN: "zł", "Fr.": "CHF" };
const THOUSAND = /^k$/i;

/** Prices with the sign before or behind, also in thousands, millions and billions, and by the month. */
export function moneyRules(rules: LanguageRules): Rule[] {
  const signs = [...Object.keys(rules.currencies), ...Object.keys(CODES)];
  const sign = anyOf(signs);
  const number = `(${numberPattern(rules)})(?:,[-–]{1,2})?`;
  const scale = `(?:\\s?(${anyOf([...rules.scaleNames.million, ...rules.scaleNames.billion])}|[kK])(?![\\p{L}\\d]))?`;
  const say = (written: string, scaled: string | undefined, given: string) => {
    const currency = CODES[given] ?? (given as Currency);
    return sayPrice(readNumeral(written, rules), scaled, currency, rules);
  };
  const per = anyOf(cased(Object.keys(rules.per)));
  return [
    {
      pattern: new RegExp(`(?<![\\p{L}\\d])(${sign})(?:\\s(?<!\\d\\s${sign}\\s))?${number}${scale}(?!\\d)`, "gu"),
      say: ([, currency, written, scaled]) => say(written!, scaled, currency!),
    },
    {
      pattern: new RegExp(`(?<![\\p{L}\\d.,])${number}${scale}\\s?(${sign})(?![\\p{L}\\d])`, "gu"),
      say: ([, written, scaled, currency]) => say(written!, scaled, currency!),
    },
    {
      pattern: new RegExp(`(?<=[\\d€$£ł])\\s?/\\s?(${per})\\.?(?![\\p{L}\\d])`, "gu"),
      say: ([, each]) => ` ${rules.per[each!.toLowerCase()]!}`,
    },
  ];
}

function sayPrice(amount: Numeral, scaled: string | undefined, currency: Currency, rules: LanguageRules): string {
  const { unit, cent } = rules.currencies[currency];
  if (scaled !== undefined) return sayScaled(amount, scaled, unit, rules);
  const cents = amount.fraction.padEnd(2, "0");
  if (cents.length > 2) return count(amount, unit, rules);
  const [units, rest]: [Numeral, Numeral] = [{ whole: amount.whole, fraction: "" }, { whole: String(Number(cents)), fraction: "" }];
  if (Number(cents) === 0) return count(units, unit, rules);
  if (Number(amount.whole) === 0) return count(rest, cent, rules);
  return rules.price(count(units, unit, rules), sayNumeral(rest, rules), count(rest, cent, rules));
}

function sayScaled(amount: Numeral, scaled: string, unit: Noun, rules: LanguageRules): string {
  if (THOUSAND.test(scaled)) return count(thousands(amount), unit, rules);
  const several = nounForm({ whole: "5", fraction: "" }, unit, rules);
  return `${sayScale(amount, scaled, rules)} ${rules.scales.of(several)}`;
}

/** A number with its million or billion. */
export function sayScale(amount: Numeral, scaled: string, rules: LanguageRules): string {
  const noun = rules.scaleNames.million.includes(scaled) ? rules.scales.million : rules.scales.billion;
  return count(amount, noun, rules);
}

export function thousands({ whole, fraction }: Numeral): Numeral {
  return { whole: String(BigInt(whole + fraction.padEnd(3, "0").slice(0, 3))), fraction: "" };
}
