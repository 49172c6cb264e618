import { z } from "zod";

/** The words and limits of editor ads: seed of the API, and what the studio adds to it. */

export const EDITOR_LIMITS = {
  prompt: { min: 10, max: 5000 },
  scenario: 50_000,
  scenePrompt: 2000,
  title: 80,
  narration: 20_000,
  musicPrompt: 1200,
  theme: 60,
  scenes: 20,
  /** How many scenes a scenario may be asked for. */
  scenario_scenes: { min: 3, max: 10, usual: 5 },
  /** Seconds of the whole ad that a person may ask for. */
  target: { min: 6, max: 180 },
  /** Seconds of one scene. */
  scene: { min: 1.5, max: 30 },
  uploadBytes: 500 * 1024 * 1024,
  uploadSeconds: 300,
  /** From this size on, files go up in parts. */
  multipartFrom: 50 * 1024 * 1024,
  partBytes: 8 * 1024 * 1024,
  filename: 255,
  productDescription: 500,
  /** Projects of an account that has no credits. */
  freeProjects: 100,
} as const;

export const aspectRatio = z.enum(["9:16", "16:9", "1:1"]);
export type AspectRatio = z.infer<typeof aspectRatio>;

/** Pixels of an exported ad. */
export const AD_SIZES: Readonly<Record<AspectRatio, { width: number; height: number }>> = {
  "9:16": { width: 1080, height: 1920 },
  "16:9": { width: 1920, height: 1080 },
  "1:1": { width: 1080, height: 1080 },
};

export const projectIntent = z.enum(["social_ad", "creative_story"]);
export type ProjectIntent = z.infer<typeof projectIntent>;

/**
 * How captions show the spoken word. `highlight` colours it, `karaoke` fills each word as it is spoken, `pop` shows
 * a few large words at a time, `lines` brings whole lines, `minimal` stays small and quiet.
 */
export const captionStyle = z.enum(["highlight", "karaoke", "pop", "lines", "minimal"]);
export type CaptionStyle = z.infer<typeof captionStyle>;

/** How footage of another shape fills the frame: cut to it, or whole before a blurred copy of itself. */
export const fitMode = z.enum(["cover", "blur"]);
export type FitMode = z.infer<typeof fitMode>;

export const videoMime = z.enum(["video/mp4", "video/quicktime", "video/webm", "video/x-matroska"]);
export type VideoMime = z.infer<typeof videoMime>;

/** Where the product picture shows: in every generated scene, or only in the last one. */
export const productPlacement = z.enum(["throughout", "end"]);
export type ProductPlacement = z.infer<typeof productPlacement>;

/** `original` as it is; `badge` on a plate that keeps it readable; `monochrome` in one colour that suits the picture. */
export const logoTreatment = z.enum(["original", "badge", "monochrome"]);
export type LogoTreatment = z.infer<typeof logoTreatment>;
export const logoPosition = z.enum(["top_left", "top_center", "top_right", "bottom_left", "bottom_center", "bottom_right"]);
export type LogoPosition = z.infer<typeof logoPosition>;
/** How long the logo shows: all the time, over the first scene, or over the last one. */
export const logoDuration = z.enum(["throughout", "start", "end"]);
export type LogoDuration = z.infer<typeof logoDuration>;

/** Where a thing that is made stands: not asked for, being made, made, or not to be made. */
export const madeStatus = z.enum(["pending", "processing", "completed", "failed"]);
