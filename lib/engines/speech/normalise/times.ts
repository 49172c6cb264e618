import { wordBefore } from "./context.ts";
import type { LanguageRules, Rule } from "./types.ts";

/** Times of day: 17:30, 5pm, 17h30, 17 Uhr. A time without minutes needs a suffix to be one. */
export function timeRules(rules: LanguageRules): Rule[] {
  const suffix = rules.timeSuffix;
  const say = (match: RegExpMatchArray, minutes = "0", written = "") => {
    const [hours, rest] = [Number(match[1]), Number(minutes)];
    if (hours > 24 || rest > 59) return null;
    return rules.time({ hours, minutes: rest, suffix: written.toLowerCase().replaceAll(".", "").trim(), before: wordBefore(match) });
  };
  const end = "(?![\\p{L}\\d])";
  return [
    { pattern: new RegExp(`(?<![\\p{L}\\d:.,])(\\d{1,2})[:.](\\d{2})\\s?(${suffix})${end}`, "gu"), say: (match) => say(match, match[2], match[3]) },
    { pattern: /(?<![\p{L}\d:.,])(\d{1,2}):(\d{2})(?![\d:])/gu, say: (match) => say(match, match[2]) },
    { pattern: /(?<![\p{L}\d:.,])(\d{1,2})[hH](\d{2})(?!\d)/gu, say: (match) => say(match, match[2], "h") },
    { pattern: new RegExp(`(?<![\\p{L}\\d:.,])(\\d{1,2})\\s?(${suffix})${end}`, "gu"), say: (match) => say(match, undefined, match[2]) },
  ];
}
