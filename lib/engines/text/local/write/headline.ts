import type { Brief } from "#lib/creative/brief.ts";
import { hash32, random, type Random } from "#lib/kernel/random.ts";
import type { Library, LineSet } from "../lines/lines.ts";
import { capitalise, words } from "../words.ts";
import type { Chooser } from "./chooser.ts";
import { fill, fillAll, type Slots } from "./slots.ts";
import { sentence, typeset } from "./typography.ts";

/** What a headline may measure on screen before it stops being one, in characters. */
const HEADLINE_LENGTH = 48;
const SUBHEADLINE_LENGTH = 80;

/** A name, then a line: "Lumen. Switch on. Settle in." */
function led(name: string | null, lines: readonly string[]): string[] {
  if (name === null) return [];
  return lines.map((line) => `${capitalise(name)}. ${/[.?!…]$/u.test(line) ? line : `${line}.`}`);
}

/** The goods as a title, answered by what they bring: "Soy candles. Slow evenings." Empty when they make no title. */
export function productTitles(lines: LineSet, slots: Slots): string[] {
  return fillAll((lines.echoes ?? []).map((echo) => `{product}. ${echo}.`), slots);
}

/**
 * The headline. Every seed of a brief walks through one shuffled list of all that could be said, so
 * neighbouring seeds never give the same one.
 */
export function writeHeadline(brief: Brief, library: Library, lines: LineSet, slots: Slots, seed: number, chooser: Chooser): string {
  const { patterns } = library;
  const unnamed = slots.name ? [] : [...productTitles(lines, slots), ...fillAll(patterns.product, slots)];
  const all = [
    ...lines.headlines,
    ...lines.hooks,
    ...brief.benefits.map(capitalise),
    ...fillAll([patterns.productForAudience], slots),
    ...led(slots.name, lines.headlines),
    ...led(slots.name, patterns.toneHeadlines[brief.tone]),
    ...fillAll(patterns.named, slots),
    ...unnamed,
    ...patterns.toneHeadlines[brief.tone],
  ]
    .map(titled)
    .filter((line) => line.length <= HEADLINE_LENGTH);
  const order = random(hash32(`headline:${brief.product}:${brief.name}:${brief.category}`)).shuffle([...new Set(all)]);
  const headline = order[seed % order.length]!;
  return chooser.prefer([typeset(headline, brief.language)], HEADLINE_LENGTH);
}

/** What the film says already when its supporting line is written. */
type Told = { headline: string; beats: readonly string[] };

/** A headline of one sentence needs no full stop. */
function titled(line: string): string {
  return /^[^.?!…]+\.$/u.test(line) ? line.slice(0, -1) : line;
}

/** True when a line says again what the label says: "Hand-poured soy candles. Made by hand." */
function repeats(line: string, label: string): boolean {
  const said = new Set(words(label).flatMap((word) => word.folded.split("-")).filter((word) => word.length >= 4));
  return words(line).some((word) => said.has(word.folded));
}

/** The prompt's own facts that headline and beats left out, in the shapes that a supporting line can take. */
function facts(brief: Brief, { patterns }: Library, all: Slots, { headline, beats }: Told): string[] {
  const told = [headline, ...beats].join(" ").toLowerCase();
  const slots = all.audience && told.includes(all.audience.toLowerCase()) ? { ...all, audience: null } : all;
  const namesProduct = slots.product !== null && headline.toLowerCase().includes(slots.product.toLowerCase());
  const namesBrand = slots.name !== null && headline.includes(slots.name);
  const lines = brief.benefits
    .map((benefit) => typeset(benefit, brief.language))
    .filter((benefit) => !told.includes(benefit.toLowerCase()))
    .map((benefit) => sentence(benefit, brief.language));
  const pairs = lines.slice(1).map((line) => `${lines[0]} ${line}`);
  const fresh = lines.filter((line) => !repeats(line, slots.product ?? ""));
  const labelled = namesProduct || slots.product === null ? [] : fresh.map((line) => `${capitalise(slots.product!)}. ${line}`);
  const forPeople = namesProduct ? fillAll(patterns.forAudience, slots) : [fill(patterns.productForAudience, slots)];
  const who = namesProduct || namesBrand ? [] : fillAll(patterns.nameProduct, slots);
  return [...pairs, ...labelled, ...forPeople, ...who, ...lines].filter((line) => line !== null);
}

/** How often the prompt's own facts are told in place of a line of the category. */
const FACTS_SHARE = 0.85;

/** The supporting line: mostly what the prompt itself says of the goods, else a line of their kind. */
export function writeSubheadline(
  brief: Brief,
  library: Library,
  lines: LineSet,
  slots: Slots,
  told: Told,
  { chance, chooser }: { chance: Random; chooser: Chooser },
): string {
  const own = chance.shuffle(facts(brief, library, slots, told)).map((line) => typeset(line, brief.language));
  const kind = chance.shuffle(lines.subheadlines).map((line) => typeset(line, brief.language));
  const ordered = chance.chance(FACTS_SHARE) ? [...own, ...kind] : [...kind, ...own];
  return chooser.prefer(ordered, SUBHEADLINE_LENGTH);
}
