import { z } from "zod";
import { page, timestamp } from "#lib/contracts/common.ts";
import { language } from "#lib/contracts/creative.ts";
import { operation } from "#lib/contracts/operation.ts";
import { costView, imageMime } from "#lib/contracts/shorts.ts";
import { carouselPlan } from "#lib/creative/slides/plan.ts";

export const SLIDER_LIMITS = {
  prompt: { min: 10, max: 2000 },
  caption: 3000,
  hashtags: 30,
  hashtag: 60,
  slides: { min: 3, max: 10, usual: 5 },
  headline: 120,
  body: 600,
  kicker: 40,
  imageBytes: 20 * 1024 * 1024,
} as const;

export const sliderMode = z.enum(["creative", "ad_driven"]);
export type SliderMode = z.infer<typeof sliderMode>;

export const sliderTemplate = z.enum(["boldStatement", "editorialStory", "scrapbook", "featureGrid", "offerCard", "comparison"]);
export type SliderTemplate = z.infer<typeof sliderTemplate>;

/** The templates of each mode, its default first. */
export const TEMPLATES_OF_MODE: Readonly<Record<SliderMode, readonly SliderTemplate[]>> = {
  creative: ["boldStatement", "editorialStory", "scrapbook"],
  ad_driven: ["featureGrid", "offerCard", "comparison"],
};

export const sliderRatio = z.enum(["4:5", "1:1", "9:16"]);
export type SliderRatio = z.infer<typeof sliderRatio>;

/** Pixels of a slide. */
export const SLIDE_SIZES: Readonly<Record<SliderRatio, { width: number; height: number }>> = {
  "4:5": { width: 1080, height: 1350 },
  "1:1": { width: 1080, height: 1080 },
  "9:16": { width: 1080, height: 1920 },
};

export const sliderTextPosition = z.enum(["top", "middle", "bottom"]);
export type SliderTextPosition = z.infer<typeof sliderTextPosition>;

const accentColor = z.string().regex(/^#[0-9a-fA-F]{6}$/);
const s3Key = z.string().min(1).max(500);
/** Blank text means none. */
const openText = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .transform((value) => value || null)
    .nullable();
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

const group = "Sliders";
const slugParams = z.object({ slug: z.string().min(1).max(80) });
const slideParams = slugParams.extend({ position: z.coerce.number().int().min(1).max(SLIDER_LIMITS.slides.max) });
const slugExample = { slug: "quiet-mornings-4h7wp" };
const restyleLimit = { bucket: "sliders.restyle", points: 20, seconds: 60 };
const slideLimit = { bucket: "sliders.slides", points: 20, seconds: 60 };
const uploadLimit = { bucket: "sliders.uploads", points: 30, seconds: 60 };

export const sliders = {
  create: operation({
    id: "sliders.create",
    method: "POST",
    path: "/api/sliders",
    group,
    summary: "Create a carousel draft",
    description: "Free. The prompt may come later; generating needs it.",
    auth: "account",
    scope: "video:generate",
    body: createSliderBody,
    responses: { 201: sliderView },
    limit: { bucket: "sliders.create", points: 60, seconds: 60 },
    idempotent: true,
    example: { body: { prompt: "five quiet habits for slower mornings", mode: "creative", slide_count: 5, aspect_ratio: "4:5", accent_color: "#E4572E" } },
  }),
  list: operation({
    id: "sliders.list",
    method: "GET",
    path: "/api/sliders",
    group,
    summary: "List your carousels",
    description: "Newest first.",
    auth: "account",
    scope: "video:read",
    query: page,
    responses: { 200: z.array(sliderView) },
  }),
  get: operation({
    id: "sliders.get",
    method: "GET",
    path: "/api/sliders/:slug",
    group,
    summary: "Poll a carousel",
    description: "draft → processing → completed (each `slides[].image_url` is a finished still) or failed (read `error_message`; the credits are back).",
    auth: "account",
    scope: "video:read",
    params: slugParams,
    responses: { 200: sliderView },
    errors: ["not_found"],
    example: { params: slugExample },
  }),
  update: operation({
    id: "sliders.update",
    method: "PATCH",
    path: "/api/sliders/:slug",
    group,
    summary: "Edit a carousel",
    description:
      "`caption` and `hashtags` can always be edited. All other fields only while the carousel is a draft or failed; later they are silently ignored: use restyle and the slides' own PATCH.",
    auth: "account",
    scope: "video:generate",
    params: slugParams,
    body: updateSliderBody,
    responses: { 200: sliderView },
    errors: ["not_found"],
    example: { params: slugExample, body: { caption: "Save this for Sunday." } },
  }),
  remove: operation({
    id: "sliders.remove",
    method: "DELETE",
    path: "/api/sliders/:slug",
    group,
    summary: "Delete a carousel with its images",
    auth: "account",
    scope: "video:generate",
    params: slugParams,
    responses: { 204: null },
    errors: ["not_found", "slider_in_progress"],
    example: { params: slugExample },
  }),
  cost: operation({
    id: "sliders.cost",
    method: "GET",
    path: "/api/sliders/:slug/cost",
    group,
    summary: "Ask what generating would cost",
    auth: "account",
    scope: "video:read",
    params: slugParams,
    responses: { 200: costView },
    errors: ["not_found"],
    example: { params: slugExample, response: { total: 5, available_credits: 120, affordable: true } },
  }),
  generate: operation({
    id: "sliders.generate",
    method: "POST",
    path: "/api/sliders/:slug/generate",
    group,
    summary: "Write and draw the carousel",
    description:
      "Send a fresh `Idempotency-Key` per attempt: the same key replays the first answer for 24 hours, a new one generates, and charges, again. Then poll until the status is completed or failed.",
    auth: "account",
    scope: "video:generate",
    cost: "1 credit a slide",
    params: slugParams,
    responses: { 202: sliderView },
    errors: ["not_found", "slider_in_progress", "credits_insufficient", "prompt_rejected", "compliance_unavailable", "conflict"],
    limit: { bucket: "sliders.generate", points: 10, seconds: 60 },
    idempotent: true,
    example: { params: slugExample },
  }),
  updateSlide: operation({
    id: "sliders.updateSlide",
    method: "PATCH",
    path: "/api/sliders/:slug/slides/:position",
    group,
    summary: "Edit the words of one slide",
    description: "Free: the slide is composited again over its kept background. The carousel must be completed.",
    auth: "account",
    scope: "video:generate",
    params: slideParams,
    body: updateSlideBody,
    responses: { 202: sliderView },
    errors: ["not_found", "conflict", "prompt_rejected", "compliance_unavailable"],
    limit: slideLimit,
    example: { params: { ...slugExample, position: 2 }, body: { headline: "Leave the phone in the hall" } },
  }),
  image: operation({
    id: "sliders.image",
    method: "GET",
    path: "/api/sliders/:slug/slides/:position/image",
    group,
    summary: "Get one finished slide as JPEG or lossless PNG",
    description: "The JPEG is there at once. The first request for a PNG answers 202; ask again in a second until it is `ready`. Both are tagged sRGB.",
    auth: "account",
    scope: "video:read",
    params: slideParams,
    query: z.object({ format: z.enum(["jpeg", "png"]).default("jpeg") }),
    responses: { 200: slideImageView, 202: slideImageView },
    errors: ["not_found", "conflict"],
    limit: { bucket: "sliders.image", points: 120, seconds: 60 },
    example: { params: { ...slugExample, position: 1 }, query: { format: "png" }, response: { status: "processing", url: null } },
  }),
  restyle: operation({
    id: "sliders.restyle",
    method: "POST",
    path: "/api/sliders/:slug/restyle",
    group,
    summary: "Change template, accent, text position or logo of a finished carousel",
    description: "Free: every slide is composited again over its kept background. The carousel must be completed.",
    auth: "account",
    scope: "video:generate",
    params: slugParams,
    body: restyleBody,
    responses: { 202: sliderView },
    errors: ["not_found", "conflict"],
    limit: restyleLimit,
    example: { params: slugExample, body: { template: "editorialStory", accent_color: "#2E5EAA" } },
  }),
  presignLogo: operation({
    id: "sliders.presignLogo",
    method: "POST",
    path: "/api/sliders/:slug/logo/presign",
    group,
    summary: "Get an upload link for a brand logo",
    description: "PUT the raw bytes there with a Content-Type that equals `mime_type`, then confirm.",
    auth: "account",
    scope: "video:generate",
    params: slugParams,
    body: z.object({ mime_type: imageMime.default("image/png"), size_bytes: z.number().int().min(1).max(SLIDER_LIMITS.imageBytes).optional() }),
    responses: { 200: z.object({ presigned_url: z.string(), s3_key: z.string(), expires_in_seconds: z.number().int() }) },
    errors: ["not_found"],
    limit: uploadLimit,
    example: { params: slugExample, body: { mime_type: "image/png", size_bytes: 24_000 } },
  }),
  confirmLogo: operation({
    id: "sliders.confirmLogo",
    method: "POST",
    path: "/api/sliders/:slug/logo/confirm",
    group,
    summary: "Attach the uploaded logo",
    description: "On a completed carousel every slide is composited again, free.",
    auth: "account",
    scope: "video:generate",
    params: slugParams,
    body: z.object({ s3_key: s3Key }),
    responses: { 200: sliderView },
    errors: ["not_found", "slider_in_progress", "upload_missing", "upload_mismatch", "image_invalid"],
    limit: uploadLimit,
    example: { params: slugExample, body: { s3_key: "uploads/…/logo/….png" } },
  }),
  video: operation({
    id: "sliders.video",
    method: "POST",
    path: "/api/sliders/:slug/video",
    group,
    summary: "Animate the finished carousel as a vertical film",
    description: "Free. The slides' own layers in motion, with music. Poll the carousel for `video`, or follow its run.",
    auth: "account",
    scope: "video:generate",
    params: slugParams,
    responses: { 202: sliderView },
    errors: ["not_found", "conflict"],
    limit: { bucket: "sliders.video", points: 10, seconds: 60 },
    idempotent: true,
    example: { params: slugExample },
  }),
};
