import type { Drum } from "../drums.ts";
import type { SectionKind } from "../form.ts";
import type { Role } from "../score.ts";
import type { Sound } from "../sounds.ts";
import type { TimingWish } from "../tempo.ts";
import type { Mode } from "../theory.ts";

/** A pattern for every section, with its own where one is named. Notation: see `pattern.ts`. */
export type Patterns = { base: string } & Partial<Record<SectionKind, string>>;

/**
 * How chords are played. `*` strikes the whole chord, a digit one of its notes counted from the lowest (past the top
 * they go on an octave up), `g` the third or seventh that moves least.
 */
export type Figure = {
  patterns: Patterns;
  register: readonly [number, number];
  /** How many notes a chord is spread over. */
  voices: number;
};

export type Groove = Partial<Record<Drum, string>>;
export type Grooves = { base: Groove } & Partial<Record<SectionKind, Groove>>;

export type LeadStyle = {
  /** Rhythms of the motif, one of which is chosen; one bar each. */
  calls: string[];
  /** Rhythms that close a phrase. */
  answers: string[];
  /** Rhythms of the motif in the lift; the calls where not given. */
  lifts?: string[];
  register: readonly [number, number];
  /** How likely a weak note slides into the next from a semitone below. */
  chromatic: number;
};

export type AccentKind = "riser" | "boom" | "gliss" | "roll" | "cymbal" | "bell";

export type Vibe = TimingWish & {
  mode: Mode;
  tonics: string[];
  /**
   * Where the second of two notes falls: `unit` is the written length of each in beats, `amount` how far the second
   * is late as a share of that length (0 is straight, 0.33 a triplet feel).
   */
  swing: { unit: 0.25 | 0.5; amount: number };
  /** Chords, bars divided by `|`; two chords in a bar share it. */
  progressions: { open: string[]; lift: string[] };
  /** The bar that leads into the final chord. */
  cadences: string[];
  home: string;
  /** Who sits where unless the listener asks otherwise; one of the sounds is chosen. */
  band: Partial<Record<Exclude<Role, "accent">, Sound[]>>;
  /** Who plays in which section. */
  layers: Record<SectionKind, Role[]>;
  lead: LeadStyle;
  comp: Figure;
  color: Figure;
  pad: Figure;
  counter: Figure;
  /** `1` root, `3`, `5`, `6`, `7` and `8` above it, `4` the fifth below, `a` a step into the next root. */
  bass: Patterns & { featured: string };
  drums: Grooves;
  /** Takes over from the middle of a bar that closes a section. */
  fills: Groove[];
  percussion: Grooves;
  /** What marks the beginning of a section, and the end. */
  accents: Partial<Record<SectionKind | "end", AccentKind[]>>;
  /** Sixteenths after the final downbeat at which the last chord is struck (the last of them rings), how hard, and the cymbal's part in it, 0 to 1. */
  ending: { hits: number[]; force: number; cymbal: number };
  /** Decibels; a seat that is missing from the table stands at the level of `comp`. */
  mix: Record<Role, number>;
  /** Share of the stems that goes to the room, and how long it rings in seconds. */
  room: { send: number; decay: number; bright: number };
  /** Treble given to the whole mix, in decibels: the orchestral sounds of the font are dark. */
  air: number;
  /** How far the kick presses the sustained seats down, 0 to 1. */
  pump: number;
};
