import { z } from "zod";
import { creativeFormat, visualLanguage } from "#lib/contracts/creative.ts";
import { aspectRatio, captionStyle, logoDuration, logoPosition, logoTreatment, productPlacement } from "#lib/contracts/editor/vocabulary.ts";
import { brief } from "#lib/creative/brief.ts";
import { beatRole, storyboardPicture } from "#lib/creative/storyboard.ts";

/**
 * An ad of several scenes on paper: everything that its compiler needs, and nothing about pixels. The page's preview
 * and the final film are compiled from the same plan, and a render keeps the plan it was asked for as its snapshot.
 */

/** What the studio stages for a scene, worked out from its prompt. */
export const scenePlan = z.object({
  /** Name of a scene kind in the catalogue (lib/creative/scenes). */
  kind: z.string(),
  /** The part the scene plays in the arc. */
  role: beatRole,
  /** A short line on screen, in the ad's language; null lets the picture speak alone. */
  title: z.string().nullable(),
  /** Icons that picture this scene (Fluent Emoji names), hero first. */
  pictograms: z.array(z.string()).min(1),
  /** What chance decides in this scene: another seed, another take. */
  seed: z.number().int().nonnegative(),
});
export type ScenePlan = z.infer<typeof scenePlan>;

/** A clip of the person's own at the ad's size and 30 frames a second. */
export const footageClip = z.object({
  assetId: z.string(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  /** Length of the clip. */
  frames: z.number().int().positive(),
  hasSound: z.boolean(),
  /** Integrated loudness of its own sound in LUFS; null without sound, or when it is silent. */
  loudness: z.number().nullable(),
});
export type FootageClip = z.infer<typeof footageClip>;

export const adScene = z.object({
  /** Stays with the scene wherever it is moved to ("segment-81"). */
  id: z.string(),
  /** Seconds that the person has fixed; null lets the scene follow what is said over it. */
  seconds: z.number().positive().nullable(),
  picture: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("staged"), plan: scenePlan }),
    z.object({
      kind: z.literal("footage"),
      clip: footageClip,
      /** First frame of the clip that is shown. */
      from: z.number().int().nonnegative(),
      /** Whether its own sound is heard. */
      sound: z.boolean(),
      /** A short line over it; null for none. */
      title: z.string().nullable(),
    }),
    /** Not generated yet: the preview shows what is asked for; a render never has one. */
    z.object({ kind: z.literal("waiting"), prompt: z.string() }),
  ]),
});
export type AdScene = z.infer<typeof adScene>;

/** A word as it is shown, and when it is spoken, in seconds from the start of its line. */
export const spokenWord = z.object({ text: z.string(), start: z.number().nonnegative(), end: z.number().nonnegative() });

/** A paragraph of the narration, said over one scene. */
export const narrationLine = z.object({
  text: z.string(),
  /** Index of the scene it belongs to. */
  scene: z.number().int().nonnegative(),
  /** Where it begins in the narration's sound, in seconds. */
  offset: z.number().nonnegative(),
  /** How long it takes. */
  seconds: z.number().positive(),
  words: z.array(spokenWord),
});
export type NarrationLine = z.infer<typeof narrationLine>;

export const adPlan = z.object({
  version: z.literal(1),
  seed: z.number().int().nonnegative(),
  ratio: aspectRatio,
  look: visualLanguage,
  format: creativeFormat,
  brief,
  /** Seconds the whole ad should take; null lets it take what it needs. */
  targetSeconds: z.number().positive().nullable(),
  scenes: z.array(adScene).min(1),
  /** `assetId` null: nothing is spoken (yet); captions then keep a reader's pace. */
  narration: z.object({ assetId: z.string().nullable(), lines: z.array(narrationLine) }).nullable(),
  /** Null switches captions off. */
  captions: captionStyle.nullable(),
  music: z.object({ assetId: z.string(), seconds: z.number().positive() }).nullable(),
  product: z.object({ picture: storyboardPicture, placement: productPlacement }).nullable(),
  /** A card of the person's own that closes the ad. */
  closing: storyboardPicture.nullable(),
  logo: z.object({ picture: storyboardPicture, treatment: logoTreatment, position: logoPosition, duration: logoDuration }).nullable(),
});
export type AdPlan = z.infer<typeof adPlan>;
