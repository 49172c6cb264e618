import { SLIDER_LIMITS } from "#lib/contracts/sliders/vocabulary.ts";
import type { SlideWords } from "#lib/creative/slides/plan.ts";

/** What keeps a slide's words from being applied, in words for the person; the same limits as the API's. */
export function wordFaults(words: SlideWords): Partial<Record<keyof SlideWords, string>> {
  const faults: Partial<Record<keyof SlideWords, string>> = {};
  for (const field of ["kicker", "headline", "body"] as const) {
    if ((words[field]?.trim().length ?? 0) > SLIDER_LIMITS[field]) faults[field] = `Shorten it to ${SLIDER_LIMITS[field]} characters.`;
  }
  if (![words.kicker, words.headline, words.body].some((text) => text?.trim())) faults.headline = "A slide needs words. Write at least one of the three.";
  return faults;
}
