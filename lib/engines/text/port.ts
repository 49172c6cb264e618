import type { CreativeFormat } from "#lib/contracts/creative.ts";
import type { SliderMode, SliderTemplate } from "#lib/contracts/sliders.ts";
import type { Brief } from "#lib/creative/brief.ts";
import type { BeatRole } from "#lib/creative/storyboard.ts";
import type { CarouselRhythm, SlideRole } from "#lib/creative/slides/plan.ts";
import type { Language } from "#lib/kernel/languages.ts";

/** The words of a short. Lengths are capped by the engine: headline ≤ 160, subheadline ≤ 200, a beat ≤ 60 characters. */
export type ShortCopy = {
  format: CreativeFormat;
  headline: string;
  subheadline: string;
  beats: { role: BeatRole; text: string }[];
};

/**
 * The words of a carousel. Caps: kicker ≤ 40, headline ≤ 120, body ≤ 600 characters, caption ≤ 3000; hashtags without
 * the sign. A body may have several lines: each line that holds "label: text" is an item of a grid, each that holds
 * "left | right" a row of a comparison.
 */
export type CarouselCopy = {
  rhythm: CarouselRhythm;
  slides: { role: SlideRole; kicker: string | null; headline: string; body: string | null }[];
  caption: string;
  hashtags: string[];
};

/** Reads prompts and writes copy. Deterministic for a given seed. */
export type TextEngine = {
  /** Which of the eight languages a text is in; the fallback when it cannot tell. */
  detectLanguage(text: string, fallback?: Language): Promise<Language>;
  /** Understands a prompt. `language` is the language to write in; the prompt itself may be in another. */
  understand(prompt: string, language: Language): Promise<Brief>;
  /** Writes a short's copy: four beats, in the arc of `format` (or the arc that suits the brief). */
  writeShort(brief: Brief, options: { format: CreativeFormat | null; seed: number }): Promise<ShortCopy>;
  /** Writes a carousel of `count` slides: a first one that stops the thumb, one idea a slide, a last one that asks for something. */
  writeCarousel(
    brief: Brief,
    options: { mode: SliderMode; template: SliderTemplate; count: number; seed: number },
  ): Promise<CarouselCopy>;
};
