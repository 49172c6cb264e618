import type { Brief } from "#lib/creative/brief.ts";
import { random } from "#lib/kernel/random.ts";
import type { CarouselCopy } from "../../port.ts";
import { typeset } from "../write/typography.ts";
import { writeCaption } from "./caption.ts";
import { actionSlide, hookSlide } from "./ends.ts";
import { writeHashtags } from "./hashtags.ts";
import { carouselLibrary } from "./library/library.ts";
import { type DraftSlide, gather, type Material } from "./material.ts";
import { plainSlides } from "./middle.ts";
import { type CarouselRequest, chooseRhythm } from "./outline.ts";
import { comparisonSlides, gridSlides } from "./structured.ts";
import { topicOf } from "./topic.ts";

function middleSlides(material: Material, count: number): DraftSlide[] {
  switch (material.request.template) {
    case "featureGrid":
      return gridSlides(material, count);
    case "comparison":
      return comparisonSlides(material, count);
    default:
      return plainSlides(material, count);
  }
}

/** Writes the words of a carousel: another seed says it otherwise, the same seed in the same words. */
export async function writeCarouselCopy(brief: Brief, request: CarouselRequest): Promise<CarouselCopy> {
  const { frames, topics } = await carouselLibrary(brief.language);
  const chance = random(`${brief.language}:${brief.product}:${brief.name}:${request.mode}:${request.template}:${request.seed}`);
  const rhythm = chooseRhythm(brief, request, chance);
  const material = gather(brief, request, rhythm, frames, topics[topicOf(brief)], chance);
  const ideas = request.count - 2;
  const slides = [hookSlide(material, ideas), ...middleSlides(material, ideas), actionSlide(material)];
  const set = (text: string) => text.split("\n").map((line) => typeset(line, brief.language)).join("\n");
  return {
    rhythm,
    slides: slides.map(({ role, kicker, headline, body }) => ({
      role,
      kicker: kicker === null ? null : set(kicker),
      headline: set(headline),
      body: body === null ? null : set(body),
    })),
    caption: set(writeCaption(material, slides)),
    hashtags: writeHashtags(material),
  };
}
