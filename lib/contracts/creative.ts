import { z } from "zod";
import { LANGUAGES } from "#lib/kernel/languages.ts";

/** The creative vocabulary that every product shares: the words of the public API. */

export const language = z.enum(LANGUAGES);

/** Narrative arcs. `auto` is the absence of a choice and is never stored. */
export const creativeFormat = z.enum([
  "problem_solution",
  "mistake_fix",
  "myth_vs_reality",
  "before_after",
  "proof_demo",
  "product_reveal",
]);
export type CreativeFormat = z.infer<typeof creativeFormat>;

/** Visual languages: a complete look (palette, type, motion, texture, transitions). */
export const visualLanguage = z.enum([
  "kinetic_creator",
  "premium_editorial",
  "cinematic_product",
  "ugc_realism",
  "startup_explainer",
  "luxury_minimal",
]);
export type VisualLanguage = z.infer<typeof visualLanguage>;

export const musicVibe = z.enum(["Upbeat", "Cinematic", "Minimal", "Luxury", "Playful", "Jazz"]);
export type MusicVibe = z.infer<typeof musicVibe>;

/** Instrument hints that the music engine understands. */
export const musicInstrument = z.enum([
  "piano",
  "acoustic_guitar",
  "electric_guitar",
  "strings",
  "brass",
  "saxophone",
  "flute",
  "marimba",
  "synth",
  "bass",
  "drums",
  "percussion",
  "choir",
  "harp",
]);
export type MusicInstrument = z.infer<typeof musicInstrument>;

export const textPosition = z.enum(["top", "center", "bottom"]);
export type TextPosition = z.infer<typeof textPosition>;

export const textAnimation = z.enum(["reveal", "typewriter", "fade_in", "pop", "bounce"]);
export type TextAnimation = z.infer<typeof textAnimation>;

/** Display families a person may impose on a short; absent, the look chooses. */
export const shortFontFamily = z.enum([
  "anton",
  "archivo",
  "bebas_neue",
  "bricolage_grotesque",
  "playfair_display",
  "cormorant_garamond",
  "dm_serif_display",
  "bodoni_moda",
  "space_grotesk",
  "syne",
  "poppins",
  "montserrat",
  "manrope",
  "outfit",
  "caveat",
  "permanent_marker",
]);
export type ShortFontFamily = z.infer<typeof shortFontFamily>;
