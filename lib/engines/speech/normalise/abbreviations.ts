import { anyOf, cased } from "./numbers.ts";
import type { LanguageRules, Rule } from "./types.ts";

/** Abbreviations in full. Only the closing ones may end a sentence. */
export function abbreviationRules({ abbreviations, closing }: LanguageRules): Rule[] {
  const longs = new Map<string, string>();
  for (const [short, long] of Object.entries(abbreviations)) {
    for (const written of /\p{Lu}/u.test(short) ? [short] : cased([short])) longs.set(key(written), long);
  }
  const written = Object.keys(abbreviations).flatMap((short) => (/\p{Lu}/u.test(short) ? [short] : cased([short])));
  const ends = (short: string) => closing.some((each) => key(each) === key(short).toLowerCase() || key(each) === key(short));
  const rule = (words: readonly string[], closes: boolean): Rule => ({
    pattern: new RegExp(`(?<![\\p{L}\\d.])${anyOf(words)}(?![\\p{L}\\d])`, "gu"),
    say: ({ input, index, 0: short }) => {
      // At the end of all, the dot of an abbreviation is also the sentence's.
      const last = closes && /^\s*(\p{Lu}|$)/u.test(input!.slice(index! + short.length));
      return `${longs.get(key(short))!}${last ? "." : ""}`;
    },
    closes,
  });
  return [rule(written.filter(ends), true), rule(written.filter((short) => !ends(short)), false)];
}

const key = (short: string) => short.replaceAll(/\s/g, "");
