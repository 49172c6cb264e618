import type { SlideView, SliderView } from "#lib/contracts/sliders/views.ts";

/**
 * How a carousel stands for a person. The API's `processing` means two things: the carousel is being made, or
 * finished slides are drawn anew after an edit and everything can still be changed.
 */
export type Phase = "draft" | "generating" | "updating" | "ready" | "failed";

export function phaseOf(slider: Pick<SliderView, "status" | "slides">): Phase {
  if (slider.status === "completed") return "ready";
  if (slider.status !== "processing") return slider.status;
  const inWork = slider.slides.some((slide) => slide.status === "processing");
  return inWork && slider.slides.every(isDrawn) ? "updating" : "generating";
}

/** Whether there is a finished still of the slide, be it of older words. */
export function isDrawn(slide: SlideView): boolean {
  return slide.image_url !== null && slide.background_url !== null;
}

/** What to call a carousel: its first slide's headline, or what it was asked for. */
export function nameOf(slider: Pick<SliderView, "prompt" | "slides">): string {
  return slider.slides[0]?.headline ?? slider.prompt ?? "Untitled carousel";
}
