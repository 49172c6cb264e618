import { expect, it } from "vitest";
import { nameOf, phaseOf } from "#components/studio/sliders/phase.ts";
import type { SlideView } from "#lib/contracts/sliders/views.ts";

const slide = (status: SlideView["status"], drawn: boolean): SlideView => ({ position: 1, headline: "Leave the phone in the hall", body: null, kicker: null, status, image_url: drawn ? "/i.jpg" : null, background_url: drawn ? "/b.jpg" : null });

it("tells slides that are drawn anew from a carousel that is being made", () => {
  expect(phaseOf({ status: "processing", slides: [slide("processing", true), slide("completed", true)] })).toBe("updating");
  expect(phaseOf({ status: "processing", slides: [slide("completed", true), slide("processing", false)] })).toBe("generating");
  expect(phaseOf({ status: "processing", slides: [] })).toBe("generating");
  // Generated again: the old slides stand until the new words are written.
  expect(phaseOf({ status: "processing", slides: [slide("completed", true)] })).toBe("generating");
});

it("takes every other status as it is", () => {
  expect(phaseOf({ status: "completed", slides: [slide("failed", true)] })).toBe("ready");
  expect(phaseOf({ status: "failed", slides: [] })).toBe("failed");
  expect(phaseOf({ status: "draft", slides: [] })).toBe("draft");
});

it("calls a carousel by its first headline, else by its prompt", () => {
  expect(nameOf({ prompt: "five habits", slides: [slide("completed", true)] })).toBe("Leave the phone in the hall");
  expect(nameOf({ prompt: "five habits", slides: [] })).toBe("five habits");
});
