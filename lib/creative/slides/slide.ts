import { safeArea } from "#lib/composition/layout/safe-areas.ts";
import type { Typesetter } from "#lib/composition/layout/typesetter.ts";
import type { Composition } from "#lib/composition/model.ts";
import { SLIDE_SIZES, type SliderTemplate, type SliderTextPosition } from "#lib/contracts/sliders/vocabulary.ts";
import type { SlidePlace } from "#lib/creative/slides/background.ts";
import { scenePalette, slideTheme } from "#lib/creative/slides/palette.ts";
import type { CarouselPlan, SlideWords } from "#lib/creative/slides/plan.ts";
import { assetsOf, namer, still } from "#lib/creative/slides/still.ts";
import { TEMPLATES } from "#lib/creative/slides/templates/index.ts";
import { storedPicture } from "#lib/creative/slides/templates/picture.ts";
import type { Part, Picture, Slide } from "#lib/creative/slides/templates/template.ts";
import { random } from "#lib/kernel/random.ts";

/** What a person chooses about all slides; null leaves it to the pictures and the template. */
export type SlideStyle = { template: SliderTemplate; accentColor: string | null; textPosition: SliderTextPosition | null };

/** A stored picture. */
export type SlideAsset = { assetId: string; width: number; height: number };

export type SlideRequest = SlidePlace & SlideStyle & { background: SlideAsset; logo: SlideAsset | null };

export type SlideTools = {
  typesetter: Typesetter;
  /** Hashes of the assets' bytes by id, as far as they are known. */
  hashes?: Readonly<Record<string, string>>;
};

/** One finished slide: its background with its words in the design of a template. One frame of the ratio's size. */
export function compileSlide(plan: CarouselPlan, words: SlideWords, request: SlideRequest, tools: SlideTools): Composition {
  const size = SLIDE_SIZES[request.ratio];
  const id = namer(`slide-${request.position}`);
  const made = slideParts(plan, words, request, storedPicture(request.background, size, id), { ...tools, id });
  return still(size, plan.seed, made.map((part) => part.layer), assetsOf([request.background, request.logo], tools.hashes));
}

/** The parts of a slide over any picture: what stills, films and swatches are made of. */
export function slideParts(
  plan: CarouselPlan,
  words: SlideWords,
  request: SlidePlace & SlideStyle & { logo: SlideAsset | null },
  picture: Picture,
  tools: Pick<SlideTools, "typesetter"> & { id(name: string): string },
): Part[] {
  const size = SLIDE_SIZES[request.ratio];
  const scene = scenePalette(plan);
  const slide: Slide = {
    plan,
    words: tidied(words),
    role: plan.roles[request.position - 1] ?? "idea",
    position: request.position,
    count: request.count,
    size,
    safe: safeArea(size),
    theme: slideTheme(scene, request.accentColor),
    scene,
    picture,
    logo: request.logo,
    textPosition: request.textPosition,
    random: random(plan.seed).fork(`slide ${request.position} ${request.template}`),
    typesetter: tools.typesetter,
    language: plan.brief.language,
    id: tools.id,
  };
  return TEMPLATES[request.template](slide);
}

/** Words without stray space; what is blank is not there. */
function tidied(words: SlideWords): SlideWords {
  const tidy = (text: string | null) => text?.replaceAll(/[^\S\n]+/gu, " ").replaceAll(/\s*\n\s*/gu, "\n").trim() || null;
  return { kicker: tidy(words.kicker), headline: tidy(words.headline), body: tidy(words.body) };
}
