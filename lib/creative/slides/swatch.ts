import type { Typesetter } from "#lib/composition/layout/typesetter.ts";
import type { Composition } from "#lib/composition/model.ts";
import { SLIDE_SIZES, type SliderRatio, type SliderTemplate, type SliderTextPosition } from "#lib/contracts/sliders/vocabulary.ts";
import { sceneLayers } from "#lib/creative/slides/background.ts";
import type { CarouselPlan, SlideWords } from "#lib/creative/slides/plan.ts";
import { slideParts } from "#lib/creative/slides/slide.ts";
import { namer, still } from "#lib/creative/slides/still.ts";
import { drawnPicture } from "#lib/creative/slides/templates/picture.ts";

const PLAN: CarouselPlan = {
  version: 1,
  seed: 5,
  rhythm: "list",
  roles: ["hook", "idea", "action"],
  brief: {
    language: "en",
    product: "coffee",
    name: null,
    category: "coffee_tea",
    subjects: [],
    pictograms: ["hot-beverage", "beans", "croissant"],
    benefits: [],
    audience: null,
    offer: null,
    callToAction: null,
    tone: "warm",
  },
};

/** Words that show each template at its most typical, and the slide they stand on. */
const SAMPLES: Record<SliderTemplate, { position: number; words: SlideWords }> = {
  boldStatement: { position: 1, words: { kicker: "Barista notes", headline: "Better coffee by Monday", body: null } },
  editorialStory: { position: 2, words: { kicker: "The first hour", headline: "Slow water, sweet cup", body: "Pour in three turns and wait between them. The sweetness comes last." } },
  scrapbook: { position: 2, words: { kicker: "Sunday", headline: "Beans from the corner shop", body: "Still warm from the roaster. Note to self: buy two bags." } },
  featureGrid: { position: 2, words: { kicker: "Brew kit", headline: "Four things, that's all", body: "Water: 92 degrees\nTime: three minutes\nBeans: roasted this week\nHeat: warm the cup" } },
  offerCard: { position: 3, words: { kicker: "This week", headline: "20% off your first bag", body: "Roasted on Monday.\nOrder now" } },
  comparison: { position: 2, words: { kicker: null, headline: "What fresh beans change", body: "Before | After\nFlat, bitter | Sweet, alive\nNo date | Roasted Monday" } },
};

export type TemplateSwatchOptions = {
  typesetter: Typesetter;
  ratio?: SliderRatio;
  accentColor?: string | null;
  textPosition?: SliderTextPosition | null;
  /** In place of the template's sample; pictures and palette follow the plan. */
  plan?: CarouselPlan;
  words?: SlideWords;
  position?: number;
};

/** One still that shows a template, its picture drawn with it: for pickers and previews, without any stored asset. */
export function templateSwatch(template: SliderTemplate, options: TemplateSwatchOptions): Composition {
  const { typesetter, ratio = "4:5", accentColor = null, textPosition = null, plan = PLAN } = options;
  const sample = SAMPLES[template];
  const size = SLIDE_SIZES[ratio];
  const id = namer("swatch");
  const place = { position: options.position ?? sample.position, count: plan.roles.length, ratio };
  const scene = sceneLayers(plan, place, { tag: "swatch-scene" });
  const picture = drawnPicture({ moving: scene, still: scene }, size, id);
  const made = slideParts(plan, options.words ?? sample.words, { ...place, template, accentColor, textPosition, logo: null }, picture, { typesetter, id });
  return still(size, plan.seed, made.map((part) => part.layer));
}
