import type { Short } from "#db/queries/shorts.ts";
import type { UpdateShortBody } from "#lib/contracts/shorts/fields.ts";

/** The API's words for a short's columns; the one place where they meet. */
const COLUMNS = {
  product_prompt: "productPrompt",
  language: "language",
  headline: "headline",
  subheadline: "subheadline",
  theme: "theme",
  creative_format: "creativeFormat",
  visual_language: "visualLanguage",
  music_vibe: "musicVibe",
  short_text_position: "textPosition",
  short_text_animation: "textAnimation",
  short_font_family: "fontFamily",
  music_instruments: "musicInstruments",
  caption_beats: "captionBeats",
  seed: "seed",
} as const satisfies Record<keyof UpdateShortBody, keyof Short>;

/** The change of columns that a body asks for; fields it does not mention stay out. */
export function columnsOf(body: UpdateShortBody): Partial<Short> {
  const given = Object.entries(body).filter(([field, value]) => value !== undefined && field in COLUMNS);
  return Object.fromEntries(given.map(([field, value]) => [COLUMNS[field as keyof typeof COLUMNS], value]));
}

/** A short's creative fields in the API's words. */
export function fieldsOf(short: Short): Required<UpdateShortBody> {
  const pairs = Object.entries(COLUMNS).map(([field, column]) => [field, short[column]]);
  return Object.fromEntries(pairs) as Required<UpdateShortBody>;
}
