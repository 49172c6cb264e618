import { sentence } from "../write/typography.ts";
import { capitalise } from "../words.ts";
import type { DraftSlide, Material } from "./material.ts";

const GISTS = 3;

/** The text under a post: a line that opens, what is inside, and what to do next, in short paragraphs. */
export function writeCaption(material: Material, slides: readonly DraftSlide[]): string {
  const { brief, request, topic, frames, hooks, chance, name } = material;
  const said = slides.flatMap((slide) => [slide.headline, slide.body]);
  const opening = hooks.find((hook) => !said.some((text) => text?.startsWith(hook))) ?? hooks[0]!;
  const inside = slides.filter((slide) => slide.role !== "hook" && slide.role !== "action").slice(0, GISTS);
  const list = inside.map((slide) => `– ${slide.gist.replace(/\.$/u, "")}`);
  const selling = request.mode === "ad_driven" || brief.offer !== null || brief.callToAction !== null;
  const deal = [brief.offer, brief.callToAction].filter((text) => text !== null).map((text) => sentence(text, brief.language));
  const ending = selling && deal.length > 0 ? deal.join(" ") : chance.pick(frames.captionActions);
  const signed = name && request.mode === "ad_driven" ? `${capitalise(name)}. ${sentence(opening, brief.language)}` : sentence(opening, brief.language);
  return [signed, list.join("\n"), topic.ask, ending].join("\n\n");
}
