import { describe, expect, it } from "vitest";
import { bodyOf, changesBetween, draftOf, emptyDraft, faultsOf } from "#components/studio/shorts/draft.ts";
import { createShortBody, updateShortBody } from "#lib/contracts/shorts/fields.ts";
import type { ShortView } from "#lib/contracts/shorts/views.ts";

const draft = emptyDraft({ prompt: "an ad for my soy candle brand", seed: 7 });

const saved: ShortView = {
  ...bodyOf(draft),
  slug: "amber-candle-9x2",
  stage: "draft",
  theme: null,
  product: null,
  poster: null,
  up_to_date: false,
  failed_stage: null,
  error_message: null,
  latest_render: null,
  inserted_at: "2026-06-03T10:00:00Z",
  updated_at: "2026-06-03T10:00:00Z",
};

describe("the form of a short", () => {
  it("sends what the API takes", () => {
    expect(createShortBody.parse(bodyOf(draft))).toMatchObject({ product_prompt: draft.prompt, visual_language: null, headline: null });
    expect(updateShortBody.parse(bodyOf({ ...draft, look: "luxury_minimal", beats: ["One", " ", "Two"] }))).toMatchObject({
      visual_language: "luxury_minimal",
      caption_beats: ["One", "Two"],
    });
  });

  it("comes back from a saved short as it went", () => {
    expect(draftOf(saved)).toEqual(draft);
  });

  it("tells only what changed", () => {
    expect(changesBetween(draft, { ...draft, look: "ugc_realism", instruments: ["piano"] })).toEqual({
      visual_language: "ugc_realism",
      music_instruments: ["piano"],
    });
    expect(changesBetween({ ...draft, headline: "Light" }, { ...draft, headline: "" })).toEqual({ headline: null });
  });

  it("tells nothing when only blanks differ", () => {
    expect(changesBetween(draft, { ...draft, prompt: `${draft.prompt} `, headline: "  ", beats: [""] })).toEqual({});
  });

  it("names what is too short or too long", () => {
    expect(faultsOf(draft)).toEqual({});
    expect(faultsOf({ ...draft, prompt: "candle" })).toHaveProperty("prompt");
    expect(faultsOf({ ...draft, headline: "x".repeat(161), subheadline: "x".repeat(201), beats: ["x".repeat(61)] })).toEqual({
      headline: "Shorten it to 160 characters.",
      subheadline: "Shorten it to 200 characters.",
      beats: "Keep each caption to 60 characters.",
    });
  });
});
