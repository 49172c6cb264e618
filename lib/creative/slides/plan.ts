import { z } from "zod";
import { brief } from "#lib/creative/brief.ts";

/** The part a slide plays in its carousel; layouts and backgrounds are chosen by it. */
export const slideRole = z.enum(["hook", "idea", "proof", "turn", "action"]);
export type SlideRole = z.infer<typeof slideRole>;

/** How a carousel goes on from slide to slide. */
export const carouselRhythm = z.enum(["list", "story", "contrast", "steps", "questions"]);
export type CarouselRhythm = z.infer<typeof carouselRhythm>;

/**
 * What a carousel is about and looks like apart from its words: decided once when it is generated, and kept,
 * so that an edited slide is composited from the same plan.
 */
export const carouselPlan = z.object({
  version: z.literal(1),
  seed: z.number().int().nonnegative(),
  brief,
  rhythm: carouselRhythm,
  /** One per slide, in order. */
  roles: z.array(slideRole).min(3),
});
export type CarouselPlan = z.infer<typeof carouselPlan>;

/** The words of one slide as they stand now. */
export type SlideWords = { kicker: string | null; headline: string | null; body: string | null };
