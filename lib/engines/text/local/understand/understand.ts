import type { Brief, ProductCategory, Tone } from "#lib/creative/brief.ts";
import { type Language, LANGUAGES } from "#lib/kernel/languages.ts";
import { plain } from "../words.ts";
import { CATEGORY_ROWS, CATEGORY_TONES } from "../lexicon/categories.ts";
import { forms, type Term, type TermMatch } from "../lexicon/lexicon.ts";
import { findPictograms } from "../lexicon/pictograms.ts";
import { findTraits } from "../lexicon/traits.ts";
import { findAudience, findBenefits } from "./clauses.ts";
import { expression } from "./grammar/index.ts";
import { findName, withoutName } from "./name.ts";
import { findAction, findOffer } from "./offer.ts";
import { findProduct, type ProductMatch } from "./product.ts";
import { type Reading, readingOf } from "./reading.ts";
import { subjectOf } from "./subject.ts";

const MAX_PICTOGRAMS = 7;

function toneOf(prompt: Reading, category: ProductCategory): Tone {
  const cues = Object.entries(prompt.grammar.tones) as [Tone, string][];
  return cues.find(([, source]) => expression(`(?<![\\p{L}])(?:${source})(?![\\p{L}])`, "u").test(prompt.plain))?.[0] ?? CATEGORY_TONES[category];
}

function label(category: ProductCategory, language: Language): string {
  return CATEGORY_ROWS[category][LANGUAGES.indexOf(language) + 1]!;
}

/** Hero first, then what else the prompt names, then what usually goes with it. */
async function picture(head: Term | null, matches: TermMatch[], traits: string[], category: ProductCategory, words: string, language: Language) {
  const others = matches.filter((match) => match.term !== head).map((match) => match.term.pictograms[0]!);
  const found = head ? [] : await findPictograms(words, language);
  const own = head ? [head.pictograms[0]!] : found;
  const all = [...own, ...others, ...(head?.pictograms.slice(1) ?? []), ...traits, ...CATEGORY_ROWS[category][0].split(" ")];
  return [...new Set(all)].slice(0, MAX_PICTOGRAMS);
}

/** The captions of qualities that no benefit names already. */
function untold(traits: ReturnType<typeof findTraits>, benefits: string[]): string[] {
  const told = plain(benefits.join(" "));
  return traits.filter((trait) => !told.includes(trait.cue)).map((trait) => trait.caption);
}

/** The nouns of the subject in the target language, most telling first. */
function subjectsOf(subject: Reading, head: Term | null, matches: TermMatch[], target: Language): string[] {
  const ordered = [...matches].sort((a, b) => Number(b.term === head) - Number(a.term === head));
  const nouns = ordered.map((match) =>
    subject.language === target
      ? subject.text.slice(subject.words[match.first]!.start, subject.words[match.last]!.end)
      : forms(match.term, target)[0]!,
  );
  return [...new Set(nouns)].slice(0, 6);
}

/** What is sold: "Luna Coffee, slowly roasted" says it in the name and nowhere else at once. */
function goodsOf(subject: Reading, inflected: boolean, name: string | null): ProductMatch {
  const described = findProduct(subject, inflected);
  const said = described.matches.some(({ term, first }) => term.category !== null && subject.words[first]!.start < described.end);
  const named = name === null || said ? null : findProduct(readingOf(name, subject.language), false);
  return named?.head?.category ? { ...named, phrase: forms(named.head, subject.language)[0]!, end: described.end } : described;
}

/**
 * Reads a prompt written in `source` into a brief whose words are in `target`. Phrases of the prompt are
 * kept only where both are the same language; otherwise the lexicon supplies words of the target.
 */
export async function understandPrompt(text: string, source: Language, target: Language): Promise<Brief> {
  const prompt = readingOf(text, source);
  const whole = subjectOf(prompt);
  const inflected = whole.text.length < prompt.text.length;
  const name = findName(whole, !inflected);
  const subject = subjectOf(withoutName(whole, name));
  const { phrase, head, matches, end } = goodsOf(subject, inflected, name?.name ?? null);
  const category = head?.category ?? "general";
  const same = source === target;
  const traits = findTraits(prompt.text, target);
  const known = head ? forms(head, target)[0]! : (name?.name ?? label(category, target));
  const benefits = same ? findBenefits(subject, end) : [];
  const pictograms = await picture(head, matches, traits.map((trait) => trait.pictogram), category, subject.text, source);
  return {
    language: target,
    product: (same ? phrase : null) ?? known,
    name: name?.name ?? null,
    category,
    subjects: subjectsOf(subject, head, matches, target),
    pictograms,
    benefits: [...benefits, ...untold(traits, benefits)].slice(0, 6),
    audience: same ? findAudience(subject, end) : null,
    offer: findOffer(prompt, target),
    callToAction: findAction(prompt, target),
    tone: toneOf(prompt, category),
  };
}
