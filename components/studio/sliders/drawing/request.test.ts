import { expect, it } from "vitest";
import { requestFor, styleOf } from "#components/studio/sliders/drawing/request.ts";
import { steadyLink } from "#components/studio/sliders/drawing/steady-link.ts";
import { emptyDraft } from "#components/studio/sliders/form/draft.ts";
import { sampleRequests } from "#components/studio/sliders/form/sample.ts";
import type { SliderView, SlideView } from "#lib/contracts/sliders/views.ts";

const slide: SlideView = { position: 2, kicker: "01", headline: "Leave the phone in the hall", body: null, status: "completed", image_url: "/store/2.jpg?s=1", background_url: "/store/b2.jpg?s=1" };
const slider = {
  plan: sampleRequests(emptyDraft(), null)[0]!.plan,
  template: "boldStatement",
  accent_color: null,
  text_position: null,
  logo_url: null,
  aspect_ratio: "4:5",
  slides: [{ ...slide, position: 1 }, slide, { ...slide, position: 3 }],
} as unknown as SliderView;
const style = styleOf(slider);

it("leaves a finished slide to its still", () => {
  expect(requestFor(slider, slide, { style })).toBeNull();
  expect(requestFor(slider, slide, { style, words: { kicker: " 01 ", headline: slide.headline, body: "  " } }), "blanks change nothing").toBeNull();
});

it("draws a slide in the page as soon as its words or the style differ", () => {
  expect(requestFor(slider, slide, { style, words: { kicker: null, headline: "Out of sight", body: null } })).toMatchObject({ position: 2, count: 3, words: { headline: "Out of sight" }, background: "/store/b2.jpg?s=1" });
  expect(requestFor(slider, slide, { style: { ...style, template: "scrapbook" } })).toMatchObject({ style: { template: "scrapbook" }, words: { headline: slide.headline } });
});

it("goes on drawing it until the new still is there", () => {
  expect(requestFor(slider, { ...slide, status: "processing" }, { style })).not.toBeNull();
});

it("can't draw what has no background yet", () => {
  expect(requestFor(slider, { ...slide, status: "processing", image_url: null, background_url: null }, { style })).toBeNull();
});

it("keeps a link while it works, although every answer signs it anew", () => {
  const now = Date.parse("2026-06-03T10:00:00Z");
  expect(steadyLink("/store/one.jpg?s=1", now)).toBe("/store/one.jpg?s=1");
  expect(steadyLink("/store/one.jpg?s=2", now + 60_000)).toBe("/store/one.jpg?s=1");
  expect(steadyLink("/store/one.jpg?s=3", now + 50 * 60_000)).toBe("/store/one.jpg?s=3");
});
