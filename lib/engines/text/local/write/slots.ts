import type { Brief } from "#lib/creative/brief.ts";
import { capitalise } from "../words.ts";

/** Longest product that still reads as a label inside a line, in characters. */
const LABEL_LENGTH = 26;

/** What may stand in the slots of a pattern; null where the brief has nothing fit to be printed. */
export type Slots = { name: string | null; product: string | null; audience: string | null };

/** The labels of a brief. The product is left out when it is the name, or too long for a caption. */
export function slotsOf(brief: Brief): Slots {
  const repeatsName = brief.name?.toLowerCase() === brief.product.toLowerCase();
  return {
    name: brief.name,
    product: repeatsName || brief.product.length > LABEL_LENGTH ? null : brief.product,
    audience: brief.audience,
  };
}

/** Fills a pattern, or null when a slot it needs is empty. At the start of a sentence a label gets its capital. */
export function fill(pattern: string, slots: Slots): string | null {
  let missing = false;
  const filled = pattern.replace(/\{(name|product|audience)\}/gu, (_, slot: keyof Slots, at: number) => {
    const value = slots[slot];
    if (value === null) missing = true;
    const opens = at === 0 || /[.?!]\s$/u.test(pattern.slice(0, at));
    return opens && slot !== "name" ? capitalise(value ?? "") : (value ?? "");
  });
  return missing ? null : filled;
}

/** All patterns whose slots the brief can fill. */
export function fillAll(patterns: readonly string[], slots: Slots): string[] {
  return patterns.map((pattern) => fill(pattern, slots)).filter((line) => line !== null);
}
