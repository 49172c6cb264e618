import { z } from "zod";
import { timestamp } from "#lib/contracts/common.ts";
import { creativeFormat, language, musicVibe, visualLanguage } from "#lib/contracts/creative.ts";
import {
  aspectRatio,
  captionStyle,
  fitMode,
  logoDuration,
  logoPosition,
  logoTreatment,
  madeStatus,
  productPlacement,
  projectIntent,
  videoMime,
} from "#lib/contracts/editor/vocabulary.ts";
import { adPlan } from "#lib/creative/ad/plan.ts";

/** What a run that makes something shows while it is at it. */
const making = {
  status: madeStatus,
  error_message: z.string().nullable(),
  /** The run that makes it, or made it last: follow it for progress. */
  run_id: z.uuid().nullable(),
  /** 0…1. */
  progress: z.number(),
  /** What is being done, in plain words. */
  stage: z.string().nullable(),
};

export const segmentView = z.object({
  id: z.number().int(),
  /** Counts from 1. */
  position: z.number().int(),
  /** Empty for footage. */
  prompt: z.string(),
  source: z.enum(["generated", "upload"]),
  upload_id: z.number().int().nullable(),
  /** True when the prompt was edited after the scene was generated. */
  prompt_changed: z.boolean(),
  /** The short line on screen; null for none. */
  title: z.string().nullable(),
  /** How long it takes in the ad as it stands. */
  seconds: z.number(),
  /** Fixed by the person; null follows what is said. */
  duration_seconds: z.number().nullable(),
  /** Where footage is entered. */
  trim_start_seconds: z.number(),
  /** Whether footage's own sound is heard. */
  sound: z.boolean(),
  /** Presigned, 24 h. */
  video_url: z.string().nullable(),
  thumbnail_url: z.string().nullable(),
  /** One picture of frames side by side, evenly spaced over the clip. */
  filmstrip_url: z.string().nullable(),
  ...making,
  /** Grows with every change: send it with an edit to be told of one that came between. */
  revision: z.number().int(),
});
export type SegmentView = z.output<typeof segmentView>;

export const voiceTrackView = z.object({
  ...making,
  voice_id: z.string().nullable(),
  /** Which engine spoke, named plainly. */
  engine: z.string().nullable(),
  /** True when the words have changed since. */
  stale: z.boolean(),
  duration_seconds: z.number().nullable(),
  audio_url: z.string().nullable(),
  /** Peaks, 0…1, evenly spaced. */
  waveform: z.array(z.number()),
});

export const musicTrackView = z.object({
  ...making,
  prompt: z.string().nullable(),
  vibe: musicVibe.nullable(),
  /** True when the scenario has changed since. */
  stale: z.boolean(),
  duration_seconds: z.number().nullable(),
  audio_url: z.string().nullable(),
  waveform: z.array(z.number()),
});

export const editorRenderView = z.object({
  id: z.number().int(),
  version: z.number().int().positive(),
  status: z.enum(["queued", "rendering", "completed", "failed"]),
  progress: z.number(),
  stage: z.string(),
  run_id: z.uuid(),
  /** Presigned, 24 h. */
  video_url: z.string().nullable(),
  thumbnail_url: z.string().nullable(),
  /** Captions as files; null when nothing is said. */
  srt_url: z.string().nullable(),
  vtt_url: z.string().nullable(),
  duration_seconds: z.number().nullable(),
  aspect_ratio: aspectRatio,
  error_message: z.string().nullable(),
  inserted_at: timestamp,
});
export type EditorRenderData = z.input<typeof editorRenderView>;
export type EditorRenderView = z.output<typeof editorRenderView>;

const pictureView = z.object({ s3_key: z.string(), url: z.string(), width: z.number().int(), height: z.number().int() });

export const autopilotStep = z.enum(["scenario", "scenes", "narration", "voice", "music", "render"]);
export type AutopilotStep = z.infer<typeof autopilotStep>;
export const autopilotStatus = z.enum(["idle", "running", "completed", "failed", "cancelled"]);

export const autopilotView = z.object({
  run_id: z.uuid().nullable(),
  progress: z.number(),
  steps: z.array(z.object({ name: autopilotStep, status: madeStatus })),
});

export const editorCosts = z.object({
  scene: z.number().int(),
  scene_regenerate: z.number().int(),
  /** All pending scenes together. */
  batch: z.number().int(),
  voice: z.number().int(),
  music: z.number().int(),
  /** What a render would charge for scenes that are not generated. */
  render: z.number().int(),
  /** What autopilot would charge in all. */
  autopilot: z.number().int(),
});

/** A link to a file that the plan names, by the asset's id. */
export const editorMedia = z.object({ url: z.string(), kind: z.enum(["image", "video", "audio"]) });

export const editorView = z.object({
  slug: z.string(),
  language,
  product_prompt: z.string(),
  export_aspect_ratio: aspectRatio,
  creative_format: creativeFormat.nullable(),
  visual_language: visualLanguage.nullable(),
  theme: z.string().nullable(),
  voice_id: z.string().nullable(),
  project_intent: projectIntent.nullable(),
  target_duration_seconds: z.number().nullable(),
  captions_enabled: z.boolean(),
  caption_style: captionStyle,
  scenario_prompt: z.string().nullable(),
  segments_count: z.number().int(),
  segments: z.array(segmentView),
  narration_script: z.string().nullable(),
  narration_status: madeStatus,
  narration_stale: z.boolean(),
  voice: voiceTrackView,
  music: musicTrackView,
  product: pictureView.extend({ cutout: z.boolean(), description: z.string().nullable(), placement: productPlacement }).nullable(),
  closing_image: pictureView.nullable(),
  logo: pictureView.extend({ treatment: logoTreatment, position: logoPosition, duration: logoDuration }).nullable(),
  autopilot_status: autopilotStatus,
  autopilot_error_message: z.string().nullable(),
  autopilot: autopilotView,
  latest_render: editorRenderView.nullable(),
  /** True when the latest film was made from what stands here now. */
  up_to_date: z.boolean(),
  /** Seconds of the ad as it stands. */
  duration_seconds: z.number(),
  costs: editorCosts,
  /** The ad on paper: what the preview and the film are compiled from. Null without scenes. */
  film: adPlan.nullable(),
  /** Links to what the film names, by id. Presigned, 24 h. */
  media: z.record(z.string(), editorMedia),
  /** Grows with every change of the project's own fields. */
  revision: z.number().int(),
  inserted_at: timestamp,
  updated_at: timestamp,
});
/** A project as features hand it over (dates as Date), and as a client reads it. */
export type EditorData = z.input<typeof editorView>;
export type EditorView = z.output<typeof editorView>;

export const editorSummary = z.object({
  slug: z.string(),
  product_prompt: z.string(),
  language,
  export_aspect_ratio: aspectRatio,
  segments_count: z.number().int(),
  autopilot_status: autopilotStatus,
  /** Of the latest film, or of the first scene. Presigned, 24 h. */
  thumbnail_url: z.string().nullable(),
  latest_render: editorRenderView.nullable(),
  inserted_at: timestamp,
  updated_at: timestamp,
});
export type EditorSummaryData = z.input<typeof editorSummary>;
export type EditorSummaryView = z.output<typeof editorSummary>;

export const editorUploadView = z.object({
  id: z.number().int(),
  filename: z.string(),
  mime_type: videoMime,
  size_bytes: z.number().int(),
  fit_mode: fitMode,
  status: z.enum(["pending", "processing", "ready", "failed"]),
  /** 0…1, while it is processed. */
  progress: z.number(),
  run_id: z.uuid().nullable(),
  duration_seconds: z.number().nullable(),
  /** As filmed, turned upright. */
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
  has_sound: z.boolean(),
  /** Integrated loudness of its own sound in LUFS. */
  loudness: z.number().nullable(),
  /** Peaks of its own sound, 0…1. */
  waveform: z.array(z.number()),
  /** Presigned, 24 h. */
  video_url: z.string().nullable(),
  thumbnail_url: z.string().nullable(),
  filmstrip_url: z.string().nullable(),
  error_message: z.string().nullable(),
  attached_segment_ids: z.array(z.number().int()),
  inserted_at: timestamp,
});
export type EditorUploadData = z.input<typeof editorUploadView>;
export type EditorUploadView = z.output<typeof editorUploadView>;
