import { productCategory, type Brief, type ProductCategory } from "#lib/creative/brief.ts";
import { type Language, LANGUAGES } from "#lib/kernel/languages.ts";
import { CATEGORY_ROWS, CATEGORY_TONES } from "../lexicon/categories.ts";

/** A brief of a category with nothing of the person's own in it but what is given. */
export function briefOf(language: Language, category: ProductCategory, own: Partial<Brief> = {}): Brief {
  const row = CATEGORY_ROWS[category];
  return {
    language,
    category,
    product: row[LANGUAGES.indexOf(language) + 1]!,
    name: null,
    subjects: [],
    pictograms: row[0].split(" "),
    benefits: [],
    audience: null,
    offer: null,
    callToAction: null,
    tone: CATEGORY_TONES[category],
    ...own,
  };
}

/** One brief of every category, every other one with a name. */
export function briefsOf(language: Language): Brief[] {
  return productCategory.options.map((category, at) => briefOf(language, category, { name: at % 2 === 0 ? "Lumen" : null }));
}
