import type { Brief } from "#lib/creative/brief.ts";
import { hash32 } from "#lib/kernel/random.ts";
import { CATEGORY_ROWS } from "../lexicon/categories.ts";
import { libraryOf, linesFor, type Library, type LineSet, type Pair } from "../lines/lines.ts";
import { sentence } from "../write/typography.ts";
import { bare } from "./fill.ts";
import { capitalise } from "../words.ts";
import { type Form, formOf, worldOf } from "./worlds.ts";
import { type AdWords, adWords, type Pool, type World, WORLD_POOLS, type WorldPool, type Image } from "./words/words.ts";

/** What every part of one ad is written from. */
export type Material = {
  brief: Brief;
  words: AdWords;
  library: Library;
  lines: LineSet;
  world: World;
  form: Form;
  /** The goods as they stand in a scene, and what a voice calls them: the name or else the bare label. */
  product: string;
  brand: string;
  /** What the prompt says in favour of its goods, as sentences fit for the screen. */
  facts: string[];
};

const MAX_FACT = 56;

/** Gathers what an ad is written from; its first call for a language loads that language. */
export async function gather(brief: Brief): Promise<Material> {
  const [words, library] = await Promise.all([adWords(brief.language), libraryOf(brief.language)]);
  const facts = brief.benefits.map((benefit) => sentence(benefit, brief.language)).filter((fact) => fact.length <= MAX_FACT);
  return {
    brief,
    words,
    library,
    lines: linesFor(library, brief.category, brief.pictograms[0]!),
    world: words.worlds[worldOf(brief)],
    form: formOf(brief),
    product: withArticle(brief, labelOf(brief)),
    brand: brief.name ?? labelOf(brief),
    facts: [...new Set(facts)],
  };
}

/** The goods inside a sentence: German adjectives lose the capital of the line's start, English names keep both of theirs. */
function labelOf({ product, language }: Brief): string {
  if (language === "de") return product.replace(/^\p{Lu}(?=\p{Ll}+(?:e|es|en) \p{Lu})/u, (letter) => letter.toLowerCase());
  return language === "en" && /^\p{Ll}+ \p{Lu}\p{Ll}/u.test(product) ? capitalise(product) : product;
}

/** English names goods with an article where the other languages' shot lists name them bare. */
function withArticle({ language, category, product }: Brief, label: string): string {
  const title = product === CATEGORY_ROWS[category][1];
  return language !== "en" || title || /^(?:the|an?|my|our|your|this)\b/iu.test(label) ? label : `the ${label}`;
}

/** The pictures of a pool: those of the brief's own world, or those for any goods of its form. */
export function imagesOf({ world, words: { frames }, form }: Material, pool: Pool): readonly Image[] {
  if (isWorldPool(pool)) return world[pool];
  if (form === "thing") return frames[pool];
  if (pool === "show") return frames[form];
  // What has no size passes through no hands, and what has walls stands on no table.
  if (pool === "crowd") return frames.crowd.slice(0, 1);
  return pool === "test" && form === "venue" ? frames.test.slice(2) : frames[pool];
}

export function isWorldPool(pool: Pool): pool is WorldPool {
  return (WORLD_POOLS as readonly string[]).includes(pool);
}

/** The words on screen of a scene that has some, and the bare half of the pair they come from. */
export type ScreenLine = { line: string; raw: string };

const labelled = (pattern: string, raw: string): ScreenLine => ({ line: pattern.replace("{line}", raw), raw });

/** Every line that a pool of this ad can put on screen; empty for pools that show no words. */
export function screenLines({ brief, library: { patterns }, lines, facts }: Material, pool: Pool): ScreenLine[] {
  const firsts = (pairs: readonly Pair[], pattern: string) => pairs.map(([first]) => labelled(pattern, first));
  const seconds = (pairs: readonly Pair[]) => pairs.map(([, second]) => ({ line: second, raw: second }));
  switch (pool) {
    case "wrong":
      return firsts(lines.mistakes, patterns.mistake);
    case "mend":
      return seconds(lines.mistakes);
    case "myth":
      return firsts(lines.myths, patterns.myth);
    case "truth":
      return seconds(lines.myths);
    case "past":
      return firsts(lines.changes, patterns.before);
    case "present":
      return lines.changes.map(([, after]) => labelled(patterns.after, after));
    case "fact":
      return facts.map((line) => ({ line, raw: line }));
    case "close":
    case "end":
      return callsOf(brief, lines).map((line) => ({ line, raw: line }));
    default:
      return [];
  }
}

/** What viewers may be asked to do: what the prompt asks, else what suits the goods and answers no mistake or myth. */
export function callsOf(brief: Brief, lines: LineSet): string[] {
  if (brief.callToAction) return [sentence(brief.callToAction, brief.language)];
  const answers = new Set([...lines.mistakes, ...lines.myths].map(([, answer]) => bare(answer)));
  const own = lines.actions.filter((action) => !answers.has(bare(action)));
  return own.length > 0 ? own : [...lines.actions];
}

/** The call of an ad whose last scene shows none: the same whoever asks. */
export function callOf({ brief, lines }: Material): string {
  const calls = callsOf(brief, lines);
  return calls[briefHash(brief, "call") % calls.length]!;
}

/** A number that stays with a brief whatever the seed, so that parts written apart agree. */
export function briefHash(brief: Brief, label: string): number {
  return hash32(`${brief.language}:${brief.product}:${brief.name}:${brief.category}:${label}`);
}
