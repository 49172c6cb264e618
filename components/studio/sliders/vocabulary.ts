import type { SliderView } from "#lib/contracts/sliders/views.ts";
import type { SliderMode, SliderRatio, SliderTemplate, SliderTextPosition } from "#lib/contracts/sliders/vocabulary.ts";

/** How the API's words about carousels are said to a person. */

export const MODES: Record<SliderMode, { label: string; detail: string }> = {
  creative: { label: "Creative", detail: "Tells something worth saving. The product comes last." },
  ad_driven: { label: "Ad-driven", detail: "Sells: facts, the offer, a call to act." },
};

export const TEMPLATES: Record<SliderTemplate, { label: string; detail: string }> = {
  boldStatement: { label: "Bold statement", detail: "One loud line a slide" },
  editorialStory: { label: "Editorial story", detail: "Magazine serif, quiet rules" },
  scrapbook: { label: "Scrapbook", detail: "Paper, tape, handwriting" },
  featureGrid: { label: "Feature grid", detail: "Points with their icons" },
  offerCard: { label: "Offer card", detail: "The price up front" },
  comparison: { label: "Comparison", detail: "Two sides, side by side" },
};

export const RATIOS: Record<SliderRatio, { label: string; detail: string }> = {
  "4:5": { label: "4:5", detail: "Feed" },
  "1:1": { label: "1:1", detail: "Square" },
  "9:16": { label: "9:16", detail: "Full screen" },
};

export const TEXT_POSITIONS: Record<SliderTextPosition, string> = { top: "Top", middle: "Middle", bottom: "Bottom" };

export const STATUSES: Record<SliderView["status"], { label: string; tone: "neutral" | "live" | "ok" | "danger" }> = {
  draft: { label: "Draft", tone: "neutral" },
  processing: { label: "Drawing", tone: "live" },
  completed: { label: "Finished", tone: "ok" },
  failed: { label: "Failed", tone: "danger" },
};

/** Accents to begin with; any other can be typed. Names are for those who can't see them. */
export const ACCENTS: readonly { color: string; name: string }[] = [
  { color: "#E4572E", name: "Vermilion" },
  { color: "#F2B134", name: "Amber" },
  { color: "#2E7D5B", name: "Fern" },
  { color: "#2E5EAA", name: "Cobalt" },
  { color: "#6A4C93", name: "Violet" },
  { color: "#C2336B", name: "Raspberry" },
  { color: "#1C1A17", name: "Ink" },
];
