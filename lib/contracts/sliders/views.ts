import { z } from "zod";
import { timestamp } from "#lib/contracts/common.ts";
import { language } from "#lib/contracts/creative.ts";
import { sliderMode, sliderRatio, sliderTemplate, sliderTextPosition } from "#lib/contracts/sliders/vocabulary.ts";
import { carouselPlan } from "#lib/creative/slides/plan.ts";

export const slideView = z.object({
  position: z.number().int(),
  headline: z.string().nullable(),
  body: z.string().nullable(),
  kicker: z.string().nullable(),
  status: z.enum(["pending", "processing", "completed", "failed"]),
  /** Presigned, 24 h. */
  image_url: z.string().nullable(),
  /** Presigned, 1 h. */
  background_url: z.string().nullable(),
});
export type SlideView = z.output<typeof slideView>;

export const slideImageView = z.object({
  status: z.enum(["processing", "ready"]),
  /** Presigned, 24 h; null while it is being drawn. */
  url: z.string().nullable(),
});

export const sliderView = z.object({
  slug: z.string(),
  status: z.enum(["draft", "processing", "completed", "failed"]),
  prompt: z.string().nullable(),
  mode: sliderMode,
  template: sliderTemplate,
  language,
  slide_count: z.number().int(),
  aspect_ratio: sliderRatio,
  accent_color: z.string().nullable(),
  text_position: sliderTextPosition.nullable(),
  logo_s3_key: z.string().nullable(),
  /** Presigned, 24 h. */
  logo_url: z.string().nullable(),
  caption: z.string().nullable(),
  hashtags: z.array(z.string()),
  slides: z.array(slideView),
  /** What the pictures were drawn from: lets a client draw a slide by itself, for example while its words are typed. */
  plan: carouselPlan.nullable(),
  error_message: z.string().nullable(),
  /** The run that works on it now, or worked on it last: follow it for progress. */
  run_id: z.uuid().nullable(),
  video: z.object({ status: z.enum(["processing", "completed", "failed"]), run_id: z.uuid(), video_url: z.string().nullable() }).nullable(),
  inserted_at: timestamp,
  updated_at: timestamp,
});
/** A carousel as features hand it over (dates as Date), and as a client reads it. */
export type SliderData = z.input<typeof sliderView>;
export type SliderView = z.output<typeof sliderView>;
