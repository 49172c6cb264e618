import { capitalized, titleFrom } from "#components/studio/lib/format.ts";
import type { SlideRequest } from "#components/studio/sliders/drawing/request.ts";
import type { SliderDraft } from "#components/studio/sliders/form/draft.ts";
import { EXAMPLE_PROMPT } from "#components/studio/sliders/form/example.ts";
import { type SliderMode, SLIDER_LIMITS } from "#lib/contracts/sliders/vocabulary.ts";
import type { CarouselPlan, SlideRole, SlideWords } from "#lib/creative/slides/plan.ts";
import { iconFor } from "#lib/creative/slides/words/icons.ts";

/** What stands in for words that are not written yet: each slide says what it will be there for. */
const TELLING: Record<SliderMode, { idea: readonly SlideWords[]; action: SlideWords }> = {
  creative: {
    idea: [
      { kicker: "Slide 2", headline: "One idea a slide", body: "A line to hold on to, and a sentence that explains it." },
      { kicker: "Slide 3", headline: "Then the next one", body: "No slide says what another has said." },
      { kicker: "Slide 4", headline: "The turn", body: "The one that nobody expected, kept for when they are still here." },
    ],
    action: { kicker: "Last slide", headline: "Ask for something", body: "Save it, share it, come and see." },
  },
  ad_driven: {
    idea: [
      { kicker: "Slide 2", headline: "What they get", body: "The first reason to want it. The second reason. The third." },
      { kicker: "Slide 3", headline: "Why it holds", body: "A fact that can be checked. Another one. One more." },
      { kicker: "Slide 4", headline: "Before and after", body: "How it was without it. How it is now." },
    ],
    action: { kicker: "Last slide", headline: "The offer", body: "What it costs, and where to get it." },
  },
};

/** The carousel that a draft leads to as far as the page can tell: its style for certain, its words and pictures by example. */
export function sampleRequests(draft: SliderDraft, logo: string | null): SlideRequest[] {
  const plan = samplePlan(draft);
  const style = { template: draft.template, accent: draft.accent, position: draft.position === "auto" ? null : draft.position, logo };
  return Array.from({ length: draft.count }, (_, index) => ({
    plan,
    words: sampleWords(draft, index),
    style,
    position: index + 1,
    count: draft.count,
    ratio: draft.ratio,
    background: null,
  }));
}

/** The first slide carries what has been typed so far. */
function sampleWords({ prompt, mode, count }: SliderDraft, index: number): SlideWords {
  const { idea, action } = TELLING[mode];
  if (index === count - 1) return action;
  if (index > 0) return { ...idea[(index - 1) % idea.length]!, kicker: `Slide ${index + 1}` };
  return { kicker: null, headline: capitalized(titleFrom(null, prompt.trim() || EXAMPLE_PROMPT, SLIDER_LIMITS.headline - 1)), body: null };
}

/** Free of what is typed but for the picture it calls to mind, so that backgrounds are not drawn with every letter. */
function samplePlan({ prompt, mode, language, count }: SliderDraft): CarouselPlan {
  const icon = iconFor(prompt) ?? (mode === "creative" ? "hot-beverage" : "wrapped-gift");
  const roles: SlideRole[] = Array.from({ length: count }, (_, index) => (index === 0 ? "hook" : index === count - 1 ? "action" : "idea"));
  return {
    version: 1,
    seed: 7,
    brief: { language, product: icon.replaceAll("-", " "), name: null, category: "general", subjects: [], pictograms: [icon], benefits: [], audience: null, offer: null, callToAction: null, tone: mode === "creative" ? "calm" : "bold" },
    rhythm: "list",
    roles,
  };
}
