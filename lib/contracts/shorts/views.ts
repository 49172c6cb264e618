import { z } from "zod";
import { timestamp } from "#lib/contracts/common.ts";
import { musicInstrument, musicVibe } from "#lib/contracts/creative.ts";
import { creativeFields } from "#lib/contracts/shorts/fields.ts";
import { presignView } from "#lib/contracts/uploads.ts";
import { storyboard } from "#lib/creative/storyboard.ts";

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
  inserted_at: timestamp,
});
/** A render as features hand it over (dates as Date), and as a client reads it. */
export type RenderData = z.input<typeof renderView>;
export type RenderView = z.output<typeof renderView>;

export const brandImageView = z.object({
  /** Presigned, 24 h. */
  url: z.string(),
  width: z.number().int(),
  height: z.number().int(),
});

export const shortView = z.object({
  ...creativeFields,
  product_prompt: z.string(),
  headline: z.string().nullable(),
  subheadline: z.string().nullable(),
  theme: z.string().nullable(),
  caption_beats: z.array(z.string()),
  slug: z.string(),
  stage: shortStage,
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
  inserted_at: timestamp,
  updated_at: timestamp,
});
/** A short as features hand it over (dates as Date), and as a client reads it. */
export type ShortData = z.input<typeof shortView>;
export type ShortView = z.output<typeof shortView>;

/** A link for a poster goes by another name than all the others: the API's first clients know it so. */
export const posterPresignView = presignView.omit({ presigned_url: true }).extend({ upload_url: z.string() });

export const shortPreviewView = z.object({
  /** What the film would be, on paper; the browser compiles and plays it. */
  storyboard,
  /** What the film would sound like: ask POST /api/music/samples for it. */
  music: z.object({
    vibe: musicVibe,
    instruments: z.array(musicInstrument),
    seconds: z.number(),
    seed: z.number().int(),
  }),
  /** Pictures that the storyboard refers to, by asset id. */
  pictures: z.record(z.string(), brandImageView),
});
export type ShortPreviewView = z.output<typeof shortPreviewView>;
