import { z } from "zod";

export const SLIDER_LIMITS = {
  prompt: { min: 10, max: 2000 },
  caption: 3000,
  hashtags: 30,
  hashtag: 60,
  slides: { min: 3, max: 10, usual: 5 },
  headline: 120,
  body: 600,
  kicker: 40,
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
