import type { SliderMode, SliderTemplate } from "#lib/contracts/sliders/vocabulary.ts";
import type { Brief } from "#lib/creative/brief.ts";
import type { CarouselRhythm } from "#lib/creative/slides/plan.ts";
import type { TopicForm } from "#lib/creative/topic.ts";
import type { Random } from "#lib/kernel/random.ts";

export type CarouselRequest = { mode: SliderMode; template: SliderTemplate; count: number; seed: number };

const OF_FORM: Readonly<Record<TopicForm, CarouselRhythm>> = {
  list: "list",
  steps: "steps",
  reasons: "list",
  contrast: "contrast",
  questions: "questions",
  story: "story",
};

/** What a mode may sound like when the prompt leaves it open; those named twice come twice as often. */
const OF_MODE: Readonly<Record<SliderMode, readonly CarouselRhythm[]>> = {
  creative: ["list", "list", "story", "story", "contrast", "questions"],
  ad_driven: ["list", "list", "contrast"],
};

/** How a carousel goes on: as its prompt asks, as its template needs, else as the seed has it. */
export function chooseRhythm(brief: Brief, { mode, template }: CarouselRequest, chance: Random): CarouselRhythm {
  if (template === "comparison") return "contrast";
  const form = brief.angle?.form;
  if (form) return OF_FORM[form];
  return template === "featureGrid" ? "list" : chance.pick(OF_MODE[mode]);
}

/** True where the prompt is a theme to tell about, so that its "product" is no name of goods. */
export function isTheme(brief: Brief): boolean {
  const form = brief.angle?.form ?? null;
  return form !== null && (brief.category === "general" || (form !== "story" && form !== "contrast"));
}
