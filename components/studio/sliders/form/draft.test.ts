import { describe, expect, it } from "vitest";
import { accentFrom, bodyOf, changesBetween, draftOf, emptyDraft, faultsOf, inMode } from "#components/studio/sliders/form/draft.ts";
import { createSliderBody } from "#lib/contracts/sliders/fields.ts";
import type { SliderView } from "#lib/contracts/sliders/views.ts";

const draft = emptyDraft({ prompt: "five quiet habits for slower mornings" });

const saved: SliderView = {
  ...bodyOf(draft),
  slug: "quiet-mornings-4h7wp",
  status: "draft",
  logo_s3_key: null,
  logo_url: null,
  caption: null,
  hashtags: [],
  slides: [],
  plan: null,
  error_message: null,
  run_id: null,
  video: null,
  inserted_at: "2026-06-03T10:00:00Z",
  updated_at: "2026-06-03T10:00:00Z",
};

describe("the form of a carousel", () => {
  it("sends what the API takes, open choices as none", () => {
    expect(createSliderBody.parse(bodyOf(draft))).toEqual({ prompt: draft.prompt, mode: "creative", template: "boldStatement", language: "en", slide_count: 5, aspect_ratio: "4:5", accent_color: null, text_position: null });
    expect(createSliderBody.parse(bodyOf({ ...draft, accent: "#2E5EAA", position: "top" }))).toMatchObject({ accent_color: "#2E5EAA", text_position: "top" });
  });

  it("comes back from a saved carousel as it went", () => {
    expect(draftOf(saved)).toEqual(draft);
  });

  it("tells only what changed", () => {
    expect(changesBetween(draft, { ...draft, count: 7, prompt: `${draft.prompt} ` })).toEqual({ slide_count: 7 });
    expect(changesBetween({ ...draft, accent: "#2E5EAA" }, draft)).toEqual({ accent_color: null });
  });

  it("brings along a template of the other mode, and keeps one that belongs to it", () => {
    expect(inMode(draft, "ad_driven")).toEqual({ mode: "ad_driven", template: "featureGrid" });
    expect(inMode({ ...draft, template: "scrapbook" }, "creative")).toEqual({ mode: "creative", template: "scrapbook" });
  });

  it("counts a prompt's letters as the API does, without its blanks", () => {
    expect(faultsOf(draft)).toEqual({});
    expect(faultsOf({ ...draft, prompt: "a b c d e f g" })).toEqual({ prompt: "Say a little more: at least 10 characters." });
    expect(faultsOf({ ...draft, prompt: "x".repeat(2001) })).toEqual({ prompt: "Shorten it to 2000 characters." });
  });
});

it("takes a colour however it is typed, and nothing that is none", () => {
  expect(accentFrom(" e4572e ")).toBe("#E4572E");
  expect(accentFrom("#f60")).toBe("#FF6600");
  expect(accentFrom("tomato")).toBeNull();
  expect(accentFrom("#12345")).toBeNull();
});
