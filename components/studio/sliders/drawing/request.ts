import type { SliderView, SlideView } from "#lib/contracts/sliders/views.ts";
import type { SliderRatio, SliderTemplate, SliderTextPosition } from "#lib/contracts/sliders/vocabulary.ts";
import type { CarouselPlan, SlideWords } from "#lib/creative/slides/plan.ts";
import { isDrawn } from "#components/studio/sliders/phase.ts";
import { steadyLink } from "#components/studio/sliders/drawing/steady-link.ts";

/** A style as it is being chosen. `logo` is a link to its picture. */
export type SlideStyle = { template: SliderTemplate; accent: string | null; position: SliderTextPosition | null; logo: string | null };

/** All that a slide is drawn from in the page. Equal requests mean equal pictures. */
export type SlideRequest = {
  plan: CarouselPlan;
  words: SlideWords;
  style: SlideStyle;
  position: number;
  count: number;
  ratio: SliderRatio;
  /** A link to the picture behind the words; null has the page draw that too. */
  background: string | null;
};

export function styleOf(slider: SliderView): SlideStyle {
  const { template, accent_color: accent, text_position: position, logo_url } = slider;
  return { template, accent, position, logo: logo_url && steadyLink(logo_url) };
}

export function wordsOf({ kicker, headline, body }: SlideView): SlideWords {
  return { kicker, headline, body };
}

export function sameWords(a: SlideWords, b: SlideWords): boolean {
  return (["kicker", "headline", "body"] as const).every((field) => (a[field]?.trim() || null) === (b[field]?.trim() || null));
}

export function sameStyle(a: SlideStyle, b: SlideStyle): boolean {
  return a.template === b.template && a.accent === b.accent && a.position === b.position && a.logo === b.logo;
}

/** What is being changed in the page and not applied yet. */
export type Changes = { words?: SlideWords | undefined; style: SlideStyle };

/**
 * How the page draws a slide itself, or null where the finished still shows it as it is: nothing is changed, and no
 * newer still is on its way.
 */
export function requestFor(slider: SliderView, slide: SlideView, { words = wordsOf(slide), style }: Changes): SlideRequest | null {
  if (!slider.plan || !slide.background_url || !isDrawn(slide)) return null;
  const asIs = slide.status === "completed" && sameWords(words, wordsOf(slide)) && sameStyle(style, styleOf(slider));
  if (asIs) return null;
  return { plan: slider.plan, words, style, position: slide.position, count: slider.slides.length, ratio: slider.aspect_ratio, background: steadyLink(slide.background_url) };
}
