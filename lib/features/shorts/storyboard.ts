import type { Asset } from "#db/queries/assets.ts";
import type { Short } from "#db/queries/shorts.ts";
import type { MusicVibe } from "#lib/contracts/creative.ts";
import { lookOfTheme } from "#lib/creative/looks/theme.ts";
import type { Storyboard } from "#lib/creative/storyboard.ts";
import { writeStoryboard } from "#lib/creative/storyboard/write.ts";
import { pictureOf } from "#lib/features/assets/picture.ts";
import { engines } from "#lib/engines/registry.ts";
import type { ShortCopy } from "#lib/engines/text/port.ts";
import type { MusicRequest } from "#lib/features/music/record.ts";

/** What a storyboard is written from: a saved short, or a draft that still stands in a form. */
export type ShortChoices = Pick<
  Short,
  | "productPrompt"
  | "language"
  | "headline"
  | "subheadline"
  | "captionBeats"
  | "theme"
  | "creativeFormat"
  | "visualLanguage"
  | "textPosition"
  | "textAnimation"
  | "fontFamily"
  | "seed"
>;

/** Seconds of a short, and what an end card adds (public notes of the API). */
export const SHORT_SECONDS = 12;
export const POSTER_SECONDS = 2;

/** The film on paper, with everything the person left open decided. The same choices give the same storyboard. */
export async function storyboardFor(choices: ShortChoices, pictures: { product: Asset | null; poster: Asset | null }): Promise<Storyboard> {
  const { copy, brief } = await wordsFor(choices);
  const { textPosition, textAnimation, fontFamily, seed } = choices;
  const look = choices.visualLanguage ?? lookOfTheme(choices.theme);
  const product = pictureOf(pictures.product);
  const poster = pictureOf(pictures.poster);
  return writeStoryboard(brief, copy, { look, textPosition, textAnimation, fontFamily, product, poster }, seed);
}

/** The short's words: the person's own where they wrote some, the text engine's where they didn't. */
export async function wordsFor(choices: ShortChoices, seed = choices.seed) {
  const text = await engines().text();
  const brief = await text.understand(choices.productPrompt, choices.language);
  const written = await text.writeShort(brief, { format: choices.creativeFormat, seed });
  const copy: ShortCopy = {
    ...written,
    headline: choices.headline ?? written.headline,
    subheadline: choices.subheadline ?? written.subheadline,
    beats: written.beats.map((beat, index) => ({ ...beat, text: choices.captionBeats[index] ?? beat.text })),
  };
  return { brief, copy, written };
}

/** The piece of music that a short's film plays. */
export function musicFor(short: { musicVibe: MusicVibe | null; musicInstruments: MusicRequest["instruments"]; seed: number }, hasPoster: boolean): MusicRequest {
  return {
    vibe: short.musicVibe ?? "Upbeat",
    instruments: short.musicInstruments,
    seconds: SHORT_SECONDS + (hasPoster ? POSTER_SECONDS : 0),
    seed: short.seed,
  };
}
