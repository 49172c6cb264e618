import type { ProductCategory } from "#lib/creative/brief.ts";
import { type Language, LANGUAGES } from "#lib/kernel/languages.ts";
import { fold, stem, type Word } from "../words.ts";
import type { TermRow } from "./term.ts";
import { bodyTerms } from "./terms/body.ts";
import { digitalTerms } from "./terms/digital.ts";
import { foodTerms } from "./terms/food.ts";
import { homeTerms } from "./terms/home.ts";
import { companionTerms } from "./terms/ingredients.ts";
import { lifeTerms } from "./terms/life.ts";
import { outsideTerms } from "./terms/outside.ts";
import { wearTerms } from "./terms/wear.ts";

/** A thing the lexicon knows. Category null: it pictures a prompt but is not itself for sale (lavender, winter). */
export type Term = { category: ProductCategory | null; pictograms: readonly string[]; row: TermRow };

/** A term found in a text: from the word `first` to the word `last`, and how sure the match is (0…1). */
export type TermMatch = { term: Term; first: number; last: number; certainty: number };

type Index = { phrases: Map<string, Term>; longest: number };

const GROUPS = [homeTerms, foodTerms, wearTerms, bodyTerms, outsideTerms, digitalTerms, lifeTerms].flat();

const TERMS: readonly Term[] = [
  ...GROUPS.flatMap(({ category, rows }) => rows.map((row) => ({ category, pictograms: row[0].split(" "), row }))),
  ...companionTerms.map((row) => ({ category: null, pictograms: row[0].split(" "), row })),
];

/** The forms of a term in a language; the first is its label. */
export function forms(term: Term, language: Language): string[] {
  return term.row[LANGUAGES.indexOf(language) + 1]!.split("|");
}

/** All terms, for those who check the lexicon itself. */
export function allTerms(): readonly Term[] {
  return TERMS;
}

const indexes = new Map<Language, Index>();

function indexOf(language: Language): Index {
  const ready = indexes.get(language);
  if (ready) return ready;
  const index: Index = { phrases: new Map(), longest: 1 };
  for (const term of TERMS) {
    for (const form of forms(term, language)) {
      const parts = fold(form).split(/[\s-]+/);
      const key = parts.map((part) => stem(part, language)).join(" ");
      index.longest = Math.max(index.longest, parts.length);
      // The first row to claim a form keeps it: rows stand in the order of how telling they are.
      if (!index.phrases.has(key)) index.phrases.set(key, term);
    }
  }
  indexes.set(language, index);
  return index;
}

/** German and Dutch write compounds as one word, the head last: the longest known tail tells what it is. */
function compoundHead(folded: string, language: Language, index: Index): Term | null {
  for (let cut = 3; cut <= folded.length - 4; cut++) {
    const term = index.phrases.get(stem(folded.slice(cut), language));
    if (term?.category) return term;
  }
  return null;
}

/** Cities whose names are also goods: they say where, not what. */
const CITIES: ReadonlySet<string> = new Set(["Hamburg", "Cologne", "Parma", "Porto"]);

/** Every term in a row of words, longest first where they overlap, in the order of the text. */
export function findTerms(text: readonly Word[], language: Language): TermMatch[] {
  const index = indexOf(language);
  const pieces = text.flatMap((word, at) =>
    (CITIES.has(word.text) ? "" : word.folded).split("-").map((part) => ({ at, stem: stem(part, language), whole: part.length === word.folded.length })),
  );
  const matches: TermMatch[] = [];
  for (let i = 0; i < pieces.length; ) {
    let step = 1;
    for (let length = Math.min(index.longest, pieces.length - i); length >= 1; length--) {
      const slice = pieces.slice(i, i + length);
      const term = index.phrases.get(slice.map((piece) => piece.stem).join(" "));
      if (!term) continue;
      const certainty = length > 1 || slice[0]!.whole ? 1 : 0.6;
      matches.push({ term, first: slice[0]!.at, last: slice.at(-1)!.at, certainty });
      step = length;
      break;
    }
    const piece = pieces[i]!;
    const unknown = step === 1 && matches.at(-1)?.first !== piece.at;
    if (unknown && piece.whole && (language === "de" || language === "nl")) {
      const term = compoundHead(text[piece.at]!.folded, language, index);
      if (term) matches.push({ term, first: piece.at, last: piece.at, certainty: 0.7 });
    }
    i += step;
  }
  return matches;
}
