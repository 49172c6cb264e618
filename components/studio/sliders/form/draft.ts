import type { CreateSliderBody } from "#lib/contracts/sliders/fields.ts";
import type { SliderView } from "#lib/contracts/sliders/views.ts";
import { type SliderMode, type SliderRatio, type SliderTemplate, type SliderTextPosition, SLIDER_LIMITS, TEMPLATES_OF_MODE } from "#lib/contracts/sliders/vocabulary.ts";
import type { Language } from "#lib/kernel/languages.ts";

/** A carousel as the form holds it: text as it is being typed, an open position as "auto", an open accent as null. */
export type SliderDraft = {
  prompt: string;
  mode: SliderMode;
  template: SliderTemplate;
  language: Language;
  count: number;
  ratio: SliderRatio;
  accent: string | null;
  position: SliderTextPosition | "auto";
};

export function emptyDraft(start: Partial<SliderDraft> = {}): SliderDraft {
  return { prompt: "", mode: "creative", template: "boldStatement", language: "en", count: SLIDER_LIMITS.slides.usual, ratio: "4:5", accent: null, position: "auto", ...start };
}

export function draftOf(slider: SliderView): SliderDraft {
  return {
    prompt: slider.prompt ?? "",
    mode: slider.mode,
    template: slider.template,
    language: slider.language,
    count: slider.slide_count,
    ratio: slider.aspect_ratio,
    accent: slider.accent_color,
    position: slider.text_position ?? "auto",
  };
}

/** The API's words for a draft. */
export function bodyOf(draft: SliderDraft) {
  return {
    prompt: draft.prompt.trim() || null,
    mode: draft.mode,
    template: draft.template,
    language: draft.language,
    slide_count: draft.count,
    aspect_ratio: draft.ratio,
    accent_color: draft.accent,
    text_position: draft.position === "auto" ? null : draft.position,
  } satisfies CreateSliderBody;
}

/** What a saved carousel must be told so that it becomes the draft; empty when there is nothing to tell. */
export function changesBetween(saved: SliderDraft, draft: SliderDraft): Partial<ReturnType<typeof bodyOf>> {
  const before = bodyOf(saved);
  const after = bodyOf(draft);
  return Object.fromEntries(Object.entries(after).filter(([field, value]) => value !== before[field as keyof typeof before]));
}

/** Another mode brings its first template along, unless the template belongs to it already. */
export function inMode(draft: SliderDraft, mode: SliderMode): Partial<SliderDraft> {
  const templates = TEMPLATES_OF_MODE[mode];
  return { mode, template: templates.includes(draft.template) ? draft.template : templates[0]! };
}

/** What keeps a draft from being saved, in words for the person; the same limits as the API's, which counts letters, not blanks. */
export function faultsOf(draft: SliderDraft): { prompt?: string } {
  const { min, max } = SLIDER_LIMITS.prompt;
  if (draft.prompt.replace(/\s/g, "").length < min) return { prompt: `Say a little more: at least ${min} characters.` };
  if (draft.prompt.trim().length > max) return { prompt: `Shorten it to ${max} characters.` };
  return {};
}

const COLOR = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i;

/** A colour as people type it ("e4572e", "#F60") as the API takes it, or null when it is none. */
export function accentFrom(typed: string): string | null {
  const digits = COLOR.exec(typed.trim())?.[1];
  if (!digits) return null;
  const six = digits.length === 3 ? Array.from(digits, (digit) => digit + digit).join("") : digits;
  return `#${six.toUpperCase()}`;
}
