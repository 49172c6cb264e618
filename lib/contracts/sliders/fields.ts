import { z } from "zod";
import { openText } from "#lib/contracts/common.ts";
import { language } from "#lib/contracts/creative.ts";
import { SLIDER_LIMITS, sliderMode, sliderRatio, sliderTemplate, sliderTextPosition } from "#lib/contracts/sliders/vocabulary.ts";
import { presignImageBody, s3Key } from "#lib/contracts/uploads.ts";

const accentColor = z.string().regex(/^#[0-9a-fA-F]{6}$/);
/** Stored without the sign; spaces are closed up. */
const hashtag = z
  .string()
  .trim()
  .transform((value) => value.replace(/^#+/, "").replace(/\s+/g, ""))
  .pipe(z.string().min(1).max(SLIDER_LIMITS.hashtag));

const copyFields = {
  caption: openText(SLIDER_LIMITS.caption),
  hashtags: z.array(hashtag).max(SLIDER_LIMITS.hashtags),
};

const styleFields = {
  template: sliderTemplate,
  accent_color: accentColor.nullable(),
  text_position: sliderTextPosition.nullable(),
  /** The `s3_key` of a confirmed logo; null takes the logo away. */
  logo_s3_key: s3Key.nullable(),
};

const draftFields = {
  prompt: openText(SLIDER_LIMITS.prompt.max),
  mode: sliderMode,
  language,
  slide_count: z.number().int().min(SLIDER_LIMITS.slides.min).max(SLIDER_LIMITS.slides.max),
  aspect_ratio: sliderRatio,
  ...styleFields,
  ...copyFields,
};

export const createSliderBody = z.object(draftFields).omit({ logo_s3_key: true }).partial();
export type CreateSliderBody = z.output<typeof createSliderBody>;
export const updateSliderBody = z.object(draftFields).partial();
export type UpdateSliderBody = z.output<typeof updateSliderBody>;
export const restyleBody = z.object(styleFields).partial();
export type RestyleBody = z.output<typeof restyleBody>;

export const updateSlideBody = z
  .object({ headline: openText(SLIDER_LIMITS.headline), body: openText(SLIDER_LIMITS.body), kicker: openText(SLIDER_LIMITS.kicker) })
  .partial();
export type UpdateSlideBody = z.output<typeof updateSlideBody>;

/** Neither must be said of a logo. */
export const logoPresignBody = presignImageBody.extend({ mime_type: presignImageBody.shape.mime_type.default("image/png"), size_bytes: presignImageBody.shape.size_bytes.optional() });
