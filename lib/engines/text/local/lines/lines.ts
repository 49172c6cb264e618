import type { ProductCategory, Tone } from "#lib/creative/brief.ts";
import type { Language } from "#lib/kernel/languages.ts";

/** A line and its answer: a mistake and how to mend it, a myth and what is true, before and after. */
export type Pair = readonly [first: string, second: string];

/**
 * Finished lines for one kind of goods. They claim nothing that a prompt has not said: no numbers about
 * the goods, no materials, no awards. The first half of a pair follows a label ("Myth: …"). Where there are
 * as many turns as problems, each turn answers the problem at its own place.
 */
export type LineSet = {
  headlines: readonly string[];
  subheadlines: readonly string[];
  hooks: readonly string[];
  problems: readonly string[];
  mistakes: readonly Pair[];
  myths: readonly Pair[];
  changes: readonly Pair[];
  turns: readonly string[];
  benefits: readonly string[];
  proofs: readonly string[];
  reveals: readonly string[];
  actions: readonly string[];
  /** What may follow the goods' own name, without a full stop: "Soy candles. Slow evenings." */
  echoes?: readonly string[];
};

/** The lines of some categories. */
export type CategoryLines = Partial<Record<ProductCategory, LineSet>>;

/** Lines that only suit one thing within a category, keyed "category/hero pictogram"; they replace the category's. */
export type ObjectLines = Record<string, Partial<LineSet>>;

/** Lines with slots: {name}, {product}, {audience}, {line}. A slot is never inflected. */
export type Patterns = {
  toneHeadlines: Record<Tone, readonly string[]>;
  named: readonly string[];
  product: readonly string[];
  productReveal: readonly string[];
  nameReveal: readonly string[];
  forAudience: readonly string[];
  productForAudience: string;
  nameProduct: readonly string[];
  myth: string;
  before: string;
  after: string;
  mistake: string;
};

/** All copy of one language. */
export type Library = { patterns: Patterns; objects: ObjectLines; categories: Record<ProductCategory, LineSet> };

/** Each language is loaded when it is first written. */
const LIBRARIES: Record<Language, () => Promise<{ library: Library }>> = {
  en: () => import("./en/index.ts"),
  fr: () => import("./fr/index.ts"),
  es: () => import("./es/index.ts"),
  de: () => import("./de/index.ts"),
  it: () => import("./it/index.ts"),
  pt: () => import("./pt/index.ts"),
  nl: () => import("./nl/index.ts"),
  pl: () => import("./pl/index.ts"),
};

/** The copy of a language. */
export async function libraryOf(language: Language): Promise<Library> {
  return (await LIBRARIES[language]()).library;
}

/** The lines for a category, with those of its hero object in place of the category's where they exist. */
export function linesFor(library: Library, category: ProductCategory, hero: string): LineSet {
  return { ...library.categories[category], ...library.objects[`${category}/${hero}`] };
}
