import type { Language } from "#lib/kernel/languages.ts";

export type Gender = "m" | "f" | "n";

/**
 * A noun that can be counted, its forms parted by bars: `euro`, `dollar|dollars`, or for Polish
 * `złoty|złote|złotych|złotego` (one, few, many, fractions). A feminine one begins with `f:`, a neuter one with `n:`.
 */
export type Noun = string;

/** A number as it is written: digits before and after the decimal sign. */
export type Numeral = { whole: string; fraction: string };

/**
 * A pattern in a text, and what is said in its place; null where it means nothing after all. `closes` tells whether a
 * sentence may end with it; by default where no dot belongs to it.
 */
export type Rule = { pattern: RegExp; say(match: RegExpMatchArray): string | null; closes?: boolean };

export type Currency = "$" | "€" | "£" | "¥" | "R$" | "zł" | "CHF";

/** How one language says what is not written in words. */
export type LanguageRules = {
  language: Language;
  /** The characters that part thousands and decimals, as the insides of a character class. */
  groups: string;
  decimal: string;
  /** A whole number, given in digits; `counting` when the thing counted follows. */
  cardinal(digits: string, gender: Gender, counting: boolean): string;
  /** A year of four digits. */
  year(digits: string): string;
  /** What the noun after a bare number seems to be. */
  genderOf(noun: string): Gender;
  /** How decimals are read: one by one, or as a number. */
  decimals: "digits" | "number";
  words: {
    point: string;
    and: string;
    to: string;
    plus: string;
    minus: string;
    percent: string;
    /** Before a number: "number five". */
    number: string;
    /** After a number: "three times". */
    times: string;
    /** Between the two of a score: "five out of five". */
    outOf: string;
    dot: string;
    at: string;
    slash: string;
    dash: string;
  };
  currencies: Record<Currency, { unit: Noun; cent: Noun }>;
  /** Puts an amount and its cents together; `cents` is the bare number, `centsCounted` the number with its noun. */
  price(units: string, cents: string, centsCounted: string): string;
  /** Millions and billions, with the particle before what is counted ("millions de"). */
  scales: { million: Noun; billion: Noun; of(noun: string): string };
  /** The ways in which people write them. */
  scaleNames: { million: readonly string[]; billion: readonly string[] };
  units: Record<string, Noun>;
  /** What follows a price after a stroke: "/mo" as "a month". */
  per: Record<string, string>;
  /** Whether 3/4/2026 is in March. */
  monthFirst: boolean;
  /** `month` is its name as it stands in a date, `before` the word before the date. */
  date(date: { day: number; month: string; year: string | null; before: string }): string;
  /** A time of day; `suffix` is what was written behind it (pm, h, Uhr), in small letters without dots. */
  time(time: { hours: number; minutes: number; suffix: string; before: string }): string;
  /** What may stand behind a time, as a pattern. */
  timeSuffix: string;
  fractions: Record<string, string>;
  /** With their dots, in small letters where case does not matter. */
  abbreviations: Record<string, string>;
  /** Abbreviations that may also end a sentence ("etc."). */
  closing: readonly string[];
  /** Rules of this language alone: ordinals above all. */
  own: readonly Rule[];
  /** What is spelled out although it could be read as a word. */
  initialisms: readonly string[];
};
