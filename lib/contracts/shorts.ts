import { z } from "zod";
import {
  creativeFormat,
  language,
  musicInstrument,
  musicVibe,
  shortFontFamily,
  textAnimation,
  textPosition,
  visualLanguage,
} from "#lib/contracts/creative.ts";

export const SHORT_LIMITS = {
  prompt: { min: 10, max: 2000 },
  headline: 160,
  subheadline: 200,
  beat: 60,
  beats: 4,
  productDescription: 500,
  imageBytes: 20 * 1024 * 1024,
} as const;

/** Text that may be left open: an empty or blank string means "not chosen". */
const openText = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .transform((value) => value || null)
    .nullable();

/** What a person decides about a short. Everything but the prompt may be left open (null): the studio decides. */
const creativeFields = {
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

export const shortStage = z.enum(["draft", "rendering", "video_ready", "failed"]);
export type ShortStage = z.infer<typeof shortStage>;

export const renderView = z.object({
  id: z.number().int(),
  version: z.number().int().positive(),
  status: z.enum(["queued", "rendering", "completed", "failed"]),
  /** 0…1. */
  progress: z.number(),
  /** What is being done, in plain words. */
  stage: z.string(),
  run_id: z.uuid(),
  /** Presigned, 24 h. */
  video_url: z.string().nullable(),
  thumbnail_url: z.string().nullable(),
  duration_seconds: z.number().nullable(),
  error_message: z.string().nullable(),
  inserted_at: z.iso.datetime(),
});
export type RenderView = z.infer<typeof renderView>;

export const brandImageView = z.object({
  /** Presigned, 24 h. */
  url: z.string(),
  width: z.number().int(),
  height: z.number().int(),
});

export const shortView = z.object({
  ...creativeFields,
  slug: z.string(),
  stage: shortStage,
  product_prompt: z.string(),
  product: brandImageView
    .extend({
      /** True when its plain background was cut away. */
      cutout: z.boolean(),
      description: z.string().nullable(),
    })
    .nullable(),
  poster: brandImageView.nullable(),
  /** True when the film that stands here was made from what the fields say now. */
  up_to_date: z.boolean(),
  failed_stage: z.string().nullable(),
  error_message: z.string().nullable(),
  latest_render: renderView.nullable(),
  inserted_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
});
export type ShortView = z.infer<typeof shortView>;

export const costView = z.object({
  total: z.number().int(),
  available_credits: z.number().int(),
  /** True when the balance covers the total. */
  affordable: z.boolean(),
});

export const imageMime = z.enum(["image/jpeg", "image/png"]);

export const productPresignBody = z.object({
  mime_type: imageMime,
  size_bytes: z.number().int().min(1).max(SHORT_LIMITS.imageBytes),
});
export const productPresignView = z.object({
  presigned_url: z.string(),
  s3_key: z.string(),
  expires_in_seconds: z.number().int(),
});
export const productConfirmBody = z.object({
  s3_key: z.string().min(1).max(500),
  product_description: openText(SHORT_LIMITS.productDescription).optional(),
});

export const posterPresignBody = z.object({ content_type: imageMime.default("image/jpeg") });
export const posterPresignView = z.object({
  upload_url: z.string(),
  s3_key: z.string(),
  expires_in_seconds: z.number().int(),
});
export const posterConfirmBody = z.object({ s3_key: z.string().min(1).max(500) });

/** The draft as it stands in the form; `slug` brings along the pictures of a saved short. */
export const previewShortBody = createShortBody.extend({ slug: z.string().max(80).optional() });

export const musicSampleBody = z.object({
  vibe: musicVibe,
  instruments: z.array(musicInstrument).max(6).default([]),
  seconds: z.union([z.literal(12), z.literal(14)]).default(12),
  seed: z.number().int().min(0).max(2_147_483_647).default(1),
});
export const musicSampleView = z.object({
  status: z.enum(["processing", "ready"]),
  /** Presigned, 24 h; null while it is being played in. */
  url: z.string().nullable(),
});
