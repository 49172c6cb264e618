import { expect, it } from "vitest";
import { filterFrom, matching } from "#components/studio/shorts/filter.ts";
import type { ShortView } from "#lib/contracts/shorts/views.ts";

const shorts = (["draft", "rendering", "video_ready", "failed"] as const).map((stage) => ({ stage }) as ShortView);

it("shows drafts and renders as work in progress, and the rest under their own names", () => {
  const stages = (["all", "working", "finished", "failed"] as const).map((filter) => matching(shorts, filter).map((short) => short.stage));
  expect(stages).toEqual([["draft", "rendering", "video_ready", "failed"], ["draft", "rendering"], ["video_ready"], ["failed"]]);
});

it("shows everything for an address that asks for something unknown", () => {
  expect([filterFrom(null), filterFrom("toString"), filterFrom("failed")]).toEqual(["all", "all", "failed"]);
});
