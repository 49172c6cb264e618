import type { CreativeFormat, MusicInstrument, MusicVibe, ShortFontFamily, TextAnimation, TextPosition, VisualLanguage } from "#lib/contracts/creative.ts";
import { SHORT_LIMITS, type UpdateShortBody } from "#lib/contracts/shorts/fields.ts";
import type { ShortView } from "#lib/contracts/shorts/views.ts";
import type { Language } from "#lib/kernel/languages.ts";

/** A choice that may be left to the studio. */
export type Choice<T extends string> = T | "auto";

/** A short as the form holds it: text as it is being typed, open choices as "auto". */
export type Draft = {
  prompt: string;
  language: Language;
  headline: string;
  subheadline: string;
  beats: string[];
  format: Choice<CreativeFormat>;
  look: Choice<VisualLanguage>;
  vibe: MusicVibe;
  instruments: MusicInstrument[];
  position: Choice<TextPosition>;
  animation: Choice<TextAnimation>;
  font: Choice<ShortFontFamily>;
  seed: number;
};

export function emptyDraft(start: Partial<Draft> & Pick<Draft, "seed">): Draft {
  return {
    prompt: "",
    language: "en",
    headline: "",
    subheadline: "",
    beats: [],
    format: "auto",
    look: "auto",
    vibe: "Upbeat",
    instruments: [],
    position: "auto",
    animation: "auto",
    font: "auto",
    ...start,
  };
}

export function draftOf(short: ShortView): Draft {
  return {
    prompt: short.product_prompt,
    language: short.language,
    headline: short.headline ?? "",
    subheadline: short.subheadline ?? "",
    beats: short.caption_beats,
    format: short.creative_format ?? "auto",
    look: short.visual_language ?? "auto",
    // What the API takes where nothing was chosen.
    vibe: short.music_vibe ?? "Upbeat",
    instruments: short.music_instruments,
    position: short.short_text_position ?? "auto",
    animation: short.short_text_animation ?? "auto",
    font: short.short_font_family ?? "auto",
    seed: short.seed,
  };
}

const chosen = <T extends string>(choice: Choice<T>): T | null => (choice === "auto" ? null : choice);
const written = (text: string): string | null => text.trim() || null;

/** The API's words for a draft. Beats that are still blank are left out. */
export function bodyOf(draft: Draft) {
  return {
    product_prompt: draft.prompt.trim(),
    language: draft.language,
    headline: written(draft.headline),
    subheadline: written(draft.subheadline),
    caption_beats: draft.beats.map((beat) => beat.trim()).filter(Boolean),
    creative_format: chosen(draft.format),
    visual_language: chosen(draft.look),
    music_vibe: draft.vibe,
    music_instruments: draft.instruments,
    short_text_position: chosen(draft.position),
    short_text_animation: chosen(draft.animation),
    short_font_family: chosen(draft.font),
    seed: draft.seed,
  } satisfies UpdateShortBody;
}

/** What a saved short must be told so that it becomes the draft; empty when there is nothing to tell. */
export function changesBetween(saved: Draft, draft: Draft): UpdateShortBody {
  const before = bodyOf(saved);
  const after = bodyOf(draft);
  const changed = Object.entries(after).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof typeof before]));
  return Object.fromEntries(changed);
}

export type DraftErrors = Partial<Record<"prompt" | "headline" | "subheadline" | "beats", string>>;

/** What keeps a draft from being saved, in words for the person; the same limits as the API's. */
export function faultsOf(draft: Draft): DraftErrors {
  const { prompt, headline, subheadline, beat } = SHORT_LIMITS;
  const length = draft.prompt.trim().length;
  const faults: DraftErrors = {};
  if (length < prompt.min) faults.prompt = `Say a little more: at least ${prompt.min} characters.`;
  if (length > prompt.max) faults.prompt = `Shorten it to ${prompt.max} characters.`;
  if (draft.headline.trim().length > headline) faults.headline = `Shorten it to ${headline} characters.`;
  if (draft.subheadline.trim().length > subheadline) faults.subheadline = `Shorten it to ${subheadline} characters.`;
  if (draft.beats.some((text) => text.trim().length > beat)) faults.beats = `Keep each caption to ${beat} characters.`;
  return faults;
}
