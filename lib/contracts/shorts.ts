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
import { page, timestamp } from "#lib/contracts/common.ts";
import { operation } from "#lib/contracts/operation.ts";
import { storyboard } from "#lib/creative/storyboard.ts";

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

/** The draft as it stands in a form; `slug` brings along the pictures of a saved short. */
export const previewShortBody = createShortBody.extend({ slug: z.string().max(80).optional() });

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

const group = "Shorts";
const slugParams = z.object({ slug: z.string().min(1).max(80) });
const slugExample = { slug: "amber-candle-9x2q7" };
const assistLimit = { bucket: "shorts.text", points: 20, seconds: 60 };
const uploadLimit = { bucket: "shorts.uploads", points: 30, seconds: 60 };

export const shorts = {
  create: operation({
    id: "shorts.create",
    method: "POST",
    path: "/api/shorts",
    group,
    summary: "Create a short draft",
    description: "Free. Only the prompt is required; whatever is left out, the studio decides when it generates.",
    auth: "account",
    scope: "video:generate",
    body: createShortBody,
    responses: { 201: shortView },
    limit: { bucket: "shorts.create", points: 60, seconds: 60 },
    idempotent: true,
    example: {
      body: { product_prompt: "a 15s ad for my soy candle brand", language: "en", creative_format: "proof_demo", visual_language: "kinetic_creator" },
    },
  }),
  list: operation({
    id: "shorts.list",
    method: "GET",
    path: "/api/shorts",
    group,
    summary: "List your shorts",
    description: "Newest first: drafts, and shorts in progress or failed. Finished ones come along with `include_completed=true`.",
    auth: "account",
    scope: "video:read",
    query: page.extend({ include_completed: z.stringbool().default(false) }),
    responses: { 200: z.array(shortView) },
    example: { query: { include_completed: "true" } },
  }),
  get: operation({
    id: "shorts.get",
    method: "GET",
    path: "/api/shorts/:slug",
    group,
    summary: "Poll a short",
    description: "`stage` is the signal: draft → rendering → video_ready (read `latest_render.video_url`) or failed (read `failed_stage` and `error_message`).",
    auth: "account",
    scope: "video:read",
    params: slugParams,
    responses: { 200: shortView },
    errors: ["not_found"],
    example: { params: slugExample },
  }),
  update: operation({
    id: "shorts.update",
    method: "PATCH",
    path: "/api/shorts/:slug",
    group,
    summary: "Edit a short",
    description: "Any field that creating takes. A finished film stays as it is until the next one is generated; null leaves a field open again.",
    auth: "account",
    scope: "video:generate",
    params: slugParams,
    body: updateShortBody,
    responses: { 200: shortView },
    errors: ["not_found", "short_render_in_progress"],
    example: { params: slugExample, body: { headline: "Light one. Slow down." } },
  }),
  remove: operation({
    id: "shorts.remove",
    method: "DELETE",
    path: "/api/shorts/:slug",
    group,
    summary: "Delete a short with its films and pictures",
    auth: "account",
    scope: "video:generate",
    params: slugParams,
    responses: { 204: null },
    errors: ["not_found", "short_render_in_progress"],
    example: { params: slugExample },
  }),
  cost: operation({
    id: "shorts.cost",
    method: "GET",
    path: "/api/shorts/:slug/cost",
    group,
    summary: "Ask what generating would cost",
    description: "Zero while the film that stands is up to date with the fields.",
    auth: "account",
    scope: "video:read",
    params: slugParams,
    responses: { 200: costView },
    errors: ["not_found"],
    example: { params: slugExample, response: { total: 15, available_credits: 120, affordable: true } },
  }),
  writeText: operation({
    id: "shorts.writeText",
    method: "POST",
    path: "/api/shorts/:slug/text/generate",
    group,
    summary: "Write the headline, the subheadline and the caption beats",
    description: "Saves new words in the draft. Asking again writes others. No credits are spent and no render starts.",
    auth: "account",
    scope: "video:generate",
    cost: "1 AI assist",
    params: slugParams,
    responses: { 200: shortView },
    errors: ["not_found", "short_render_in_progress", "ai_assist_quota_exceeded", "prompt_rejected", "compliance_unavailable"],
    limit: assistLimit,
    idempotent: true,
    example: { params: slugExample },
  }),
  generate: operation({
    id: "shorts.generate",
    method: "POST",
    path: "/api/shorts/:slug/generate",
    group,
    summary: "Render the short",
    description:
      "Answers 202 when a film was started; poll the short or listen to its run. When the film that stands is up to date, answers 200 with the short as it is and charges nothing. After an edit: a new version, a new charge.",
    auth: "account",
    scope: "video:generate",
    cost: "15 credits",
    params: slugParams,
    responses: { 200: shortView, 202: shortView },
    errors: ["not_found", "short_render_in_progress", "credits_insufficient", "prompt_rejected", "compliance_unavailable", "conflict"],
    limit: { bucket: "shorts.generate", points: 10, seconds: 60 },
    idempotent: true,
    example: { params: slugExample },
  }),
  renders: operation({
    id: "shorts.renders",
    method: "GET",
    path: "/api/shorts/:slug/renders",
    group,
    summary: "List every version of the film",
    description: "Newest first, each with its own links.",
    auth: "account",
    scope: "video:read",
    params: slugParams,
    responses: { 200: z.array(renderView) },
    errors: ["not_found"],
    example: { params: slugExample },
  }),
  preview: operation({
    id: "shorts.preview",
    method: "POST",
    path: "/api/shorts/preview",
    group,
    summary: "See a short before it is made",
    description: "Free, and nothing is saved: the storyboard that these fields lead to, for a player to draw.",
    auth: "account",
    scope: "video:read",
    body: previewShortBody,
    responses: { 200: shortPreviewView },
    errors: ["not_found"],
    limit: { bucket: "shorts.preview", points: 120, seconds: 60 },
    example: { body: { product_prompt: "a 15s ad for my soy candle brand" } },
  }),
  presignProduct: operation({
    id: "shorts.presignProduct",
    method: "POST",
    path: "/api/shorts/:slug/product/presign",
    group,
    summary: "Get an upload link for a product picture",
    description: "PUT the raw bytes there with a Content-Type that equals `mime_type`, then confirm.",
    auth: "account",
    scope: "video:generate",
    params: slugParams,
    body: productPresignBody,
    responses: { 200: productPresignView },
    errors: ["not_found"],
    limit: uploadLimit,
    example: { params: slugExample, body: { mime_type: "image/png", size_bytes: 120_000 } },
  }),
  confirmProduct: operation({
    id: "shorts.confirmProduct",
    method: "POST",
    path: "/api/shorts/:slug/product/confirm",
    group,
    summary: "Attach the uploaded product picture",
    description: "The picture is checked, re-encoded and, where it stands on a plain ground, cut out. It is woven into the film.",
    auth: "account",
    scope: "video:generate",
    params: slugParams,
    body: productConfirmBody,
    responses: { 200: shortView },
    errors: ["not_found", "short_render_in_progress", "upload_missing", "upload_mismatch", "image_invalid"],
    limit: uploadLimit,
    example: { params: slugExample, body: { s3_key: "uploads/…/product/….png", product_description: "amber glass jar" } },
  }),
  removeProduct: operation({
    id: "shorts.removeProduct",
    method: "DELETE",
    path: "/api/shorts/:slug/product",
    group,
    summary: "Take the product picture away",
    auth: "account",
    scope: "video:generate",
    params: slugParams,
    responses: { 200: shortView },
    errors: ["not_found", "short_render_in_progress"],
    example: { params: slugExample },
  }),
  presignPoster: operation({
    id: "shorts.presignPoster",
    method: "POST",
    path: "/api/shorts/:slug/poster/presign",
    group,
    summary: "Get an upload link for an end-card poster",
    description: "PUT the raw bytes there with a Content-Type that equals `content_type` (image/jpeg when left out), then confirm.",
    auth: "account",
    scope: "video:generate",
    params: slugParams,
    body: posterPresignBody,
    responses: { 200: posterPresignView },
    errors: ["not_found"],
    limit: uploadLimit,
    example: { params: slugExample, body: { content_type: "image/png" } },
  }),
  confirmPoster: operation({
    id: "shorts.confirmPoster",
    method: "POST",
    path: "/api/shorts/:slug/poster/confirm",
    group,
    summary: "Set the end-card poster",
    description: "A closing still that extends the film to 14 seconds.",
    auth: "account",
    scope: "video:generate",
    params: slugParams,
    body: posterConfirmBody,
    responses: { 200: shortView },
    errors: ["not_found", "short_render_in_progress", "upload_missing", "upload_mismatch", "image_invalid"],
    limit: uploadLimit,
    example: { params: slugExample, body: { s3_key: "uploads/…/poster/….png" } },
  }),
  removePoster: operation({
    id: "shorts.removePoster",
    method: "DELETE",
    path: "/api/shorts/:slug/poster",
    group,
    summary: "Take the end-card poster away",
    auth: "account",
    scope: "video:generate",
    params: slugParams,
    responses: { 200: shortView },
    errors: ["not_found", "short_render_in_progress"],
    example: { params: slugExample },
  }),
};
