import type { MusicInstrument, MusicVibe, VisualLanguage } from "#lib/contracts/creative.ts";
import type { Tone } from "#lib/creative/brief.ts";
import type { Language } from "#lib/kernel/languages.ts";

/**
 * One moment of a film: what is seen, and what a voice says over it. Slots: {product} is the goods as a bare label
 * (never inflected: it stands after a colon, at the start or between commas), {brand} the name or else the label,
 * {who} somebody (nominative), {place} where ("in the kitchen"), {line} the words on screen, {raw} the bare half of
 * a mistake, a myth or a change.
 */
export type Image = readonly [see: string, say: string];

/** Where goods of one kind live: people, rooms and what happens there. All languages tell the same pictures in the same order. */
export type World = {
  places: readonly string[];
  who: readonly string[];
  start: readonly Image[];
  trouble: readonly Image[];
  use: readonly Image[];
  after: readonly Image[];
};

export const WORLD_NAMES = ["home", "care", "cup", "table", "wear", "move", "away", "desk", "learn", "family", "pets", "garden", "visit", "make", "any"] as const;
export type WorldName = (typeof WORLD_NAMES)[number];
/** The pools of pictures that each world has of its own. */
export const WORLD_POOLS = ["start", "trouble", "use", "after"] as const;
export type WorldPool = (typeof WORLD_POOLS)[number];

/** Pictures that suit any goods: what makes one arc different from the next. */
export const FRAME_POOLS = [
  "show", "screen", "venue", "veil", "dare", "test", "wrong", "mend", "myth", "truth", "past", "present", "fact", "crowd", "close", "open", "middle", "end",
] as const;
export type FramePool = (typeof FRAME_POOLS)[number];
export type FrameImages = Record<FramePool, readonly Image[]>;

export type Pool = WorldPool | FramePool;

/** How pictures are lit and taken. */
export type Camera = {
  looks: Record<VisualLanguage, readonly string[]>;
  /** For any look. */
  shots: readonly string[];
  moods: Record<Tone, string>;
  /** Small events that any scene can hold. */
  details: readonly string[];
  /** Puts the goods into a scene that does not name them. */
  subject: string;
};

/** How music is asked for. */
export type MusicWords = {
  /** Slots: {vibe}, {first}, {second}. */
  asks: readonly string[];
  vibes: Record<MusicVibe, string>;
  instruments: Record<MusicInstrument, string>;
  moods: Record<Tone, string>;
};

/** All that ads of one language are written with, beside the lines of shorts. */
export type AdWords = {
  /** "Scene {n}:" with the language's own space before the colon. */
  scene: string;
  /** Words a second of an unhurried voice. */
  pace: number;
  /** Times of day that carry a story, in order. */
  chapters: readonly string[];
  worlds: Record<WorldName, World>;
  frames: FrameImages;
  camera: Camera;
  music: MusicWords;
};

/** Each language is loaded when it is first written. */
const LIBRARIES: Record<Language, () => Promise<{ words: AdWords }>> = {
  en: () => import("./en/index.ts"),
  fr: () => import("./fr/index.ts"),
  es: () => import("./es/index.ts"),
  de: () => import("./de/index.ts"),
  it: () => import("./it/index.ts"),
  pt: () => import("./pt/index.ts"),
  nl: () => import("./nl/index.ts"),
  pl: () => import("./pl/index.ts"),
};

/** The words of a language. */
export async function adWords(language: Language): Promise<AdWords> {
  return (await LIBRARIES[language]()).words;
}
