import type { ProjectIntent } from "#lib/contracts/editor/vocabulary.ts";
import type { CreativeFormat, MusicInstrument, MusicVibe, VisualLanguage } from "#lib/contracts/creative.ts";
import type { SliderMode, SliderTemplate } from "#lib/contracts/sliders/vocabulary.ts";
import type { ScenePlan } from "#lib/creative/ad/plan.ts";
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

/** Where a scene stands in its ad. */
export type ScenePlace = {
  format: CreativeFormat;
  /** Counts from 0. */
  index: number;
  count: number;
};

/** Writes the words of an ad of several scenes. Deterministic for a given seed; everything in the brief's language. */
export type AdWriter = {
  /** The arc that suits the brief, when nobody chose one. */
  chooseFormat(brief: Brief, seed: number): Promise<CreativeFormat>;
  /**
   * A scenario of `count` numbered scenes, a paragraph each ("Scene 1: …"), in the arc of `format`: a person can
   * read, film and edit it. A creative story sells less and tells more.
   */
  writeScenario(brief: Brief, options: { format: CreativeFormat; look: VisualLanguage; intent: ProjectIntent; count: number; seed: number }): Promise<string>;
  /**
   * The scenes' prompts that a scenario holds, whoever wrote it: numbered scenes, paragraphs, or plain prose. `count`
   * 0 takes the scenario's own scenes, kept within 3…10; another count joins or divides them. Each 1…2000 characters.
   */
  readScenario(text: string, options: { language: Language; count: number }): Promise<string[]>;
  /** Works out how the studio stages a prompt: kind of scene, icons, the line on screen (at most 60 characters). */
  stageScene(prompt: string, options: { brief: Brief; place: ScenePlace; seed: number }): Promise<ScenePlan>;
  /**
   * A spoken text, a paragraph for each scene, natural to the ear. `seconds` is the time for all of it; null lets each
   * scene take three to six.
   */
  writeNarration(brief: Brief, options: { format: CreativeFormat; intent: ProjectIntent; scenes: readonly string[]; seconds: number | null; seed: number }): Promise<string[]>;
  /** The same scene, written out: subject, action, light, camera, mood. At most 2000 characters. */
  enhancePrompt(prompt: string, options: { brief: Brief; look: VisualLanguage; place: ScenePlace; seed: number }): Promise<string>;
  /** A prompt for a scene that could follow these, unlike any of them. */
  suggestScene(brief: Brief, options: { format: CreativeFormat; scenes: readonly string[]; seed: number }): Promise<string>;
  /** A prompt for the ad's music, at most 1200 characters, in the brief's language. */
  suggestMusic(brief: Brief, options: { look: VisualLanguage; seed: number }): Promise<string>;
  /** What a prompt for music asks for; without a prompt, what suits brief and look. */
  readMusicPrompt(prompt: string | null, options: { brief: Brief; look: VisualLanguage }): Promise<{ vibe: MusicVibe; instruments: MusicInstrument[] }>;
};
