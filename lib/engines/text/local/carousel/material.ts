import type { Brief } from "#lib/creative/brief.ts";
import type { CarouselRhythm, SlideRole } from "#lib/creative/slides/plan.ts";
import type { Random } from "#lib/kernel/random.ts";
import { capitalise } from "../words.ts";
import { sentence } from "../write/typography.ts";
import type { Frames, TopicLines, Turn } from "./library/library.ts";
import { type CarouselRequest, isTheme } from "./outline.ts";

/** What every part of one carousel is written from; drawn once, so that no two parts can say the same. */
export type Material = {
  brief: Brief;
  request: CarouselRequest;
  rhythm: CarouselRhythm;
  frames: Frames;
  topic: TopicLines;
  chance: Random;
  /** The name, the product or the theme, as an eyebrow. */
  label: string;
  /** The brand or product name, where there is one to print. */
  name: string | null;
  /** What the prompt says in favour of its goods, as sentences. */
  facts: string[];
  hooks: string[];
  turns: Turn[];
};

/** A slide being written; `gist` is what a caption may list of it. */
export type DraftSlide = { role: SlideRole; kicker: string | null; headline: string; body: string | null; gist: string };

const MAX_LABEL = 28;
const MAX_FACT = 60;

/**
 * `count` items, one drawn from each of as many stretches of the list: what is chosen spans the whole from first to
 * last, and keeps the order in which it was written.
 */
export function sample<T>(items: readonly T[], count: number, chance: Random): T[] {
  const edge = (at: number) => Math.round((at * items.length) / count);
  return Array.from({ length: count }, (_, at) => items[chance.int(edge(at), edge(at + 1) - 1)]!);
}

/** Puts a number into a pattern; "[few|many]" gives Polish its plural. */
export function numbered(pattern: string, n: number): string {
  const form = new Intl.PluralRules("pl").select(n) === "few" ? "$1" : "$2";
  return pattern.replace(/\[([^|\]]*)\|([^\]]*)\]/gu, form).replaceAll("{n}", String(n));
}

/** Two digits: "01". */
export function ordinal(n: number): string {
  return String(n).padStart(2, "0");
}

function labelOf(brief: Brief, name: string | null, topic: TopicLines): string {
  if (name) return name;
  const printable = !isTheme(brief) && brief.product.length <= MAX_LABEL;
  return printable ? capitalise(brief.product) : topic.title;
}

/** Gathers what a carousel is written from. */
export function gather(brief: Brief, request: CarouselRequest, rhythm: CarouselRhythm, frames: Frames, topic: TopicLines, chance: Random): Material {
  const name = isTheme(brief) ? null : brief.name;
  const facts = brief.benefits.map((benefit) => sentence(benefit, brief.language)).filter((fact) => fact.length <= MAX_FACT);
  return {
    brief,
    request,
    rhythm,
    frames,
    topic,
    chance,
    name,
    label: labelOf(brief, name, topic),
    facts: [...new Set(facts)],
    hooks: chance.shuffle(topic.hooks),
    turns: chance.shuffle(topic.turns),
  };
}
