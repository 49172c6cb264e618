import type { Brief } from "#lib/creative/brief.ts";
import { hash32, random } from "#lib/kernel/random.ts";
import type { Library, LineSet } from "../lines/lines.ts";
import type { Chooser } from "./chooser.ts";
import { fill, fillAll, type Slots } from "./slots.ts";
import { capitalise, sentence, typeset } from "./typography.ts";

/** What a headline may measure on screen before it stops being one, in characters. */
const HEADLINE_LENGTH = 48;
const SUBHEADLINE_LENGTH = 80;

/** A label, then a line: "Lumen. Switch on. Settle in." */
function led(label: string | null, lines: readonly string[]): string[] {
  if (label === null) return [];
  return lines.map((line) => `${capitalise(label)}. ${line}`).filter((line) => line.length <= HEADLINE_LENGTH);
}

/**
 * The headline. Every seed of a brief walks through one shuffled list of all that could be said, so
 * neighbouring seeds never give the same one.
 */
export function writeHeadline(brief: Brief, library: Library, lines: LineSet, slots: Slots, seed: number, chooser: Chooser): string {
  const { patterns } = library;
  const own = lines.headlines;
  const all = [
    ...own,
    ...led(slots.name, own),
    ...led(slots.name ? null : slots.product, own),
    ...patterns.toneHeadlines[brief.tone],
    ...fillAll(patterns.named, slots),
    ...fillAll(slots.name ? [] : patterns.product, slots),
    ...led(slots.name ?? slots.product, patterns.toneHeadlines[brief.tone]),
  ].filter((line) => line.length <= HEADLINE_LENGTH);
  const order = random(hash32(`headline:${brief.product}:${brief.name}:${brief.category}`)).shuffle([...new Set(all)]);
  const headline = order[seed % order.length]!;
  return chooser.prefer([typeset(headline, brief.language)], HEADLINE_LENGTH);
}

/** The supporting line: what it is and for whom when the prompt says so, else a line of its kind. */
export function writeSubheadline(brief: Brief, library: Library, lines: LineSet, slots: Slots, headline: string, chooser: Chooser): string {
  const { patterns } = library;
  const [first, second] = brief.benefits;
  const namesProduct = slots.product !== null && headline.toLowerCase().includes(slots.product.toLowerCase());
  const facts = [
    first && second ? `${sentence(first, brief.language)} ${sentence(second, brief.language)}` : null,
    first && slots.product && !namesProduct ? `${capitalise(slots.product)}. ${sentence(first, brief.language)}` : null,
    namesProduct ? null : fill(patterns.productForAudience, slots),
    ...(namesProduct || (slots.name && headline.includes(slots.name)) ? [] : fillAll(patterns.nameProduct, slots)),
  ].filter((line) => line !== null);
  const candidates = [...facts, ...lines.subheadlines].map((line) => typeset(line, brief.language));
  return chooser.choose(candidates, SUBHEADLINE_LENGTH);
}
