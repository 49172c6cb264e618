import type { CarouselTopic } from "#lib/creative/topic.ts";
import type { Language } from "#lib/kernel/languages.ts";

/** One thought: a headline and one or two sentences that carry it. */
export type Idea = readonly [headline: string, body: string];

/** How things were, how they are better, and why: a benefit, a swap or a row of a comparison. */
export type Turn = readonly [before: string, after: string, why: string];

/** Two short texts side by side: a label and its detail, or the cells of a row. */
export type Pair = readonly [first: string, second: string];

/**
 * What an editor knows about a topic. Nothing here claims a fact about anybody's goods. `{n}` stands for the
 * number of ideas; `[few|many]` after it for the two Polish plurals.
 */
export type TopicLines = {
  /** The topic in two or three words, as an eyebrow. */
  title: string;
  /** A first slide that promises a number of things. */
  counted: string;
  /** A first slide that promises a way. */
  steps: string;
  /** A first slide that promises a reason. */
  why: string;
  hooks: readonly string[];
  /** In the order in which one would do them; at least fourteen. */
  ideas: readonly Idea[];
  turns: readonly Turn[];
  features: readonly Pair[];
  /** What a caption asks its readers. */
  ask: string;
  hashtags: readonly string[];
};

/** The words that any carousel of a language is held together with. */
export type Frames = {
  step: string;
  question: string;
  reason: string;
  before: string;
  /** Where a story stands, in order. */
  chapters: readonly string[];
  storyStart: string;
  storyTurn: string;
  /** What is said beside the way things were. */
  storyBodies: readonly string[];
  /** Second lines of first slides. */
  invitations: readonly string[];
  stepsInvitation: string;
  countedQuestions: string;
  contrastHooks: readonly string[];
  /** Questions that any good idea answers, in order. */
  questions: readonly string[];
  /** What is said beside a fact from the prompt. */
  factBodies: readonly string[];
  factKicker: string;
  factLabels: readonly [string, string, string];
  forAudience: string;
  /** Last slides that ask for nothing but attention. */
  closings: readonly Idea[];
  /** A last slide for those with a name. */
  followName: Idea;
  /** Last slides that sell, where the prompt asked for no action of its own. */
  sales: readonly Idea[];
  offerKicker: string;
  actionKicker: string;
  actionBodies: readonly string[];
  /** Headlines of grids whose items belong to the topic. */
  gridTitles: readonly [string, string];
  /** Grids that suit any goods. */
  grids: readonly { title: string; items: readonly [Pair, Pair, Pair] }[];
  comparisonHeads: readonly Pair[];
  comparisonTitles: readonly string[];
  comparisonRows: readonly Pair[];
  captionActions: readonly string[];
  hashtags: readonly string[];
};

/** Everything a language can say in a carousel. */
export type CarouselLibrary = { frames: Frames; topics: Record<CarouselTopic, TopicLines> };

/** Each language is loaded when it is first written. */
const LIBRARIES: Record<Language, () => Promise<{ library: CarouselLibrary }>> = {
  en: () => import("./en/index.ts"),
  fr: () => import("./fr/index.ts"),
  es: () => import("./es/index.ts"),
  de: () => import("./de/index.ts"),
  it: () => import("./it/index.ts"),
  pt: () => import("./pt/index.ts"),
  nl: () => import("./nl/index.ts"),
  pl: () => import("./pl/index.ts"),
};

/** The carousel library of a language. */
export async function carouselLibrary(language: Language): Promise<CarouselLibrary> {
  return (await LIBRARIES[language]()).library;
}
