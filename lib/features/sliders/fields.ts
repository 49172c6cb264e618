import type { Slider } from "#db/queries/sliders.ts";
import type { CreateSliderBody, UpdateSliderBody } from "#lib/contracts/sliders/fields.ts";

/** The API's words for a carousel's columns; the one place where they meet. The logo is looked up, not copied. */
const COLUMNS = {
  prompt: "prompt",
  mode: "mode",
  template: "template",
  language: "language",
  slide_count: "slideCount",
  aspect_ratio: "aspectRatio",
  accent_color: "accentColor",
  text_position: "textPosition",
  caption: "caption",
  hashtags: "hashtags",
} as const satisfies Record<keyof CreateSliderBody, keyof Slider>;

/** The change of columns that a body asks for; fields it does not mention stay out. */
export function columnsOf(body: UpdateSliderBody): Partial<Slider> {
  const given = Object.entries(body).filter(([field, value]) => value !== undefined && field in COLUMNS);
  return Object.fromEntries(given.map(([field, value]) => [COLUMNS[field as keyof typeof COLUMNS], value]));
}

/** A carousel's fields in the API's words. */
export function fieldsOf(slider: Slider) {
  const { prompt, mode, template, language, slideCount, aspectRatio, accentColor, textPosition, caption, hashtags } = slider;
  return {
    prompt,
    mode,
    template,
    language,
    slide_count: slideCount,
    aspect_ratio: aspectRatio,
    accent_color: accentColor,
    text_position: textPosition,
    caption,
    hashtags,
  };
}
