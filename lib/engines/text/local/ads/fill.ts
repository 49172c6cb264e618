import type { Language } from "#lib/kernel/languages.ts";
import { typeset } from "../write/typography.ts";
import { capitalise } from "../words.ts";

export type Slots = Partial<Record<"product" | "brand" | "who" | "place" | "line" | "raw", string>>;

const SLOT = /\{(product|brand|who|place|line|raw)\}/gu;

/** A line of its own needs no full stop. */
export function bare(line: string): string {
  return line.replace(/(?<![.])\.$/u, "");
}

/**
 * Puts words into their slots; what opens a sentence gets its capital, and a slot that stands before a full stop
 * gives up its own.
 * @throws RangeError when a slot has nothing to hold: a fault of the library, not of the brief.
 */
export function fill(pattern: string, slots: Slots, language: Language): string {
  const filled = pattern.replace(SLOT, (_, slot: keyof Slots, at: number) => {
    const value = slots[slot];
    if (value === undefined) throw new RangeError(`no words for {${slot}} in "${pattern}"`);
    const opens = at === 0 || /[.?!¿¡…]\s?$/u.test(pattern.slice(0, at));
    return opens ? capitalise(bare(value)) : bare(value);
  });
  return typeset(filled, language);
}

/** The longest piece of a pattern that no slot changes, set as in the finished text. */
export function fixedPart(pattern: string, language: Language): string {
  const pieces = typeset(pattern, language).split(SLOT).filter((_, at) => at % 2 === 0);
  return pieces.map((piece) => piece.trim()).reduce((longest, piece) => (piece.length > longest.length ? piece : longest), "");
}
