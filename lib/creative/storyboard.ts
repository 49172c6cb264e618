import { z } from "zod";
import { creativeFormat, shortFontFamily, textAnimation, textPosition, visualLanguage } from "#lib/contracts/creative.ts";
import { brief } from "#lib/creative/brief.ts";

/** The part a beat plays in its arc; scene kinds are chosen by it. */
export const beatRole = z.enum(["hook", "problem", "turn", "benefit", "proof", "contrast", "reveal", "action"]);
export type BeatRole = z.infer<typeof beatRole>;

/** One thought on screen: a caption of a few words and how long it stands. */
export const beat = z.object({ role: beatRole, text: z.string(), seconds: z.number().positive() });
export type Beat = z.infer<typeof beat>;

export const storyboardScene = z.object({
  id: z.string(),
  /** Name of a scene kind in the catalogue (lib/creative/scenes). */
  kind: z.string(),
  seconds: z.number().positive(),
  beats: z.array(beat).min(1),
});

/** A picture of the user's own; width and height in pixels of the stored, re-encoded file. */
export const storyboardPicture = z.object({
  assetId: z.string(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  /** True when its plain background was cut away, so that it may stand in a scene. */
  cutout: z.boolean(),
  /** Its main colours (hex), most telling first: a product leads the palette. */
  colors: z.array(z.string()).optional(),
});

/**
 * The film on paper: everything the compiler needs, and nothing about pixels.
 * Fields that the person left open are already decided here.
 */
export const storyboard = z.object({
  version: z.literal(1),
  seed: z.number().int().nonnegative(),
  look: visualLanguage,
  format: creativeFormat,
  brief,
  headline: z.string(),
  subheadline: z.string(),
  textPosition,
  textAnimation,
  /** Null lets the look choose its own pairing. */
  fontFamily: shortFontFamily.nullable(),
  product: storyboardPicture.nullable(),
  poster: storyboardPicture.nullable(),
  scenes: z.array(storyboardScene).min(1),
});
export type Storyboard = z.infer<typeof storyboard>;
