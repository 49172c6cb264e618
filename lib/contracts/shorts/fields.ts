import { z } from "zod";
import { openText } from "#lib/contracts/common.ts";
import { creativeFormat, language, musicInstrument, musicVibe, shortFontFamily, textAnimation, textPosition, visualLanguage } from "#lib/contracts/creative.ts";
import { confirmImageBody, imageMime, presignImageBody } from "#lib/contracts/uploads.ts";

export const SHORT_LIMITS = {
  prompt: { min: 10, max: 2000 },
  headline: 160,
  subheadline: 200,
  beat: 60,
  beats: 4,
  productDescription: 500,
} as const;

/** What a person decides about a short. Everything but the prompt may be left open (null): the studio decides. */
export const creativeFields = {
  product_prompt: z.string().trim().min(SHORT_LIMITS.prompt.min).max(SHORT_LIMITS.prompt.max),
  language,
  headline: openText(SHORT_LIMITS.headline),
  subheadline: openText(SHORT_LIMITS.subheadline),
  theme: openText(60),
  creative_format: creativeFormat.nullable(),
  visual_language: visualLanguage.nullable(),
  music_vibe: musicVibe.nullable(),
  short_text_position: textPosition.nullable(),
  short_text_animation: textAnimation.nullable(),
  short_font_family: shortFontFamily.nullable(),
  music_instruments: z.array(musicInstrument).max(6),
  caption_beats: z.array(z.string().trim().min(1).max(SHORT_LIMITS.beat)).max(SHORT_LIMITS.beats),
  /** What chance decides; another seed gives another take of the same prompt. */
  seed: z.number().int().min(0).max(2_147_483_647),
};

export const createShortBody = z
  .object({ ...creativeFields, language: language.default("en") })
  .partial()
  .required({ product_prompt: true });
export type CreateShortBody = z.infer<typeof createShortBody>;

export const updateShortBody = z.object(creativeFields).partial();
export type UpdateShortBody = z.infer<typeof updateShortBody>;

export const productConfirmBody = confirmImageBody.extend({ product_description: openText(SHORT_LIMITS.productDescription).optional() });
export const posterPresignBody = z.object({ content_type: imageMime.default("image/jpeg"), size_bytes: presignImageBody.shape.size_bytes.optional() });

/** The draft as it stands in a form; `slug` brings along the pictures of a saved short. */
export const previewShortBody = createShortBody.extend({ slug: z.string().max(80).optional() });
