import type { ProductCategory } from "#lib/creative/brief.ts";

/**
 * One thing that people sell: its pictograms (hero first, space-separated Fluent Emoji names), then its
 * words in the order of LANGUAGES. Alternatives are separated by "|"; the first is the label used when
 * copy is written in another language than the prompt, so it reads well standing alone.
 */
export type TermRow = readonly [
  pictograms: string,
  en: string,
  fr: string,
  es: string,
  de: string,
  it: string,
  pt: string,
  nl: string,
  pl: string,
];

/** The terms of one category. */
export type TermGroup = { category: ProductCategory; rows: readonly TermRow[] };

/** Declares the terms of a category. */
export function terms(category: ProductCategory, rows: readonly TermRow[]): TermGroup {
  return { category, rows };
}
