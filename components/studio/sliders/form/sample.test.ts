import { expect, it } from "vitest";
import { emptyDraft } from "#components/studio/sliders/form/draft.ts";
import { sampleRequests } from "#components/studio/sliders/form/sample.ts";
import { carouselPlan } from "#lib/creative/slides/plan.ts";

it("shows as many slides as are wanted: what was typed first, a call to act last", () => {
  const requests = sampleRequests(emptyDraft({ prompt: "a soy candle for slow evenings", count: 4 }), null);
  expect(requests.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
  expect(requests[0]!.words.headline).toBe("A soy candle for slow evenings");
  expect(requests[0]!.plan.roles).toEqual(["hook", "idea", "idea", "action"]);
  expect(carouselPlan.parse(requests[0]!.plan)).toEqual(requests[0]!.plan);
});

it("keeps its pictures while only words change, and follows the subject", () => {
  const planOf = (prompt: string) => sampleRequests(emptyDraft({ prompt }), null)[0]!.plan;
  expect(planOf("a coffee roaster's weekend")).toEqual(planOf("a coffee roaster's weekend, told slowly"));
  expect(planOf("a coffee roaster's weekend").brief.pictograms).not.toEqual(planOf("a budget for students").brief.pictograms);
});

it("cuts a long prompt to what a headline can hold", () => {
  expect(sampleRequests(emptyDraft({ prompt: "word ".repeat(90) }), null)[0]!.words.headline!.length).toBeLessThanOrEqual(120);
});
