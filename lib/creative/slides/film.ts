import type { Composition, Layer, Scene, TextLayer } from "#lib/composition/model.ts";
import { SLIDE_SIZES, type SliderRatio, type SliderTemplate } from "#lib/contracts/sliders/vocabulary.ts";
import { MUSIC_ASSET } from "#lib/creative/compile/short.ts";
import { keys } from "#lib/creative/kit/motion.ts";
import { sceneLayers } from "#lib/creative/slides/background.ts";
import type { CarouselPlan, SlideWords } from "#lib/creative/slides/plan.ts";
import { slideParts, type SlideAsset, type SlideStyle, type SlideTools } from "#lib/creative/slides/slide.ts";
import { assetsOf, fontsOf, namer } from "#lib/creative/slides/still.ts";
import { drawnPicture, storedPicture } from "#lib/creative/slides/templates/picture.ts";
import type { Part } from "#lib/creative/slides/templates/template.ts";

export { MUSIC_ASSET };

const FPS = 30;
const FILM: SliderRatio = "9:16";
/** The swipe from slide to slide, in frames: both slides pass as one strip. */
const SWIPE = 14;
/** Seconds for a slide: to take the picture in, and for each letter; never shorter or longer than these. */
const PACE = { look: 2.1, letter: 0.011, least: 2.5, most: 4.6 };

export type FilmSlide = {
  words: SlideWords;
  /** The stored background. One that is not of the film's shape is drawn anew for the tall frame, its figures in motion. */
  background: SlideAsset;
};

/** How far a stored picture's shape (width ÷ height) may be from the film's. */
const NEAR = 0.02;

/**
 * A finished carousel as a film of 1080 × 1920 at 30 frames a second, with one track of music (`MUSIC_ASSET`): the
 * slides' own layers come in one after another, and each slide is swiped away by the next.
 */
export function compileCarouselFilm(plan: CarouselPlan, slides: readonly FilmSlide[], style: SlideStyle & { logo: SlideAsset | null }, tools: SlideTools): Composition {
  const size = SLIDE_SIZES[FILM];
  let from = 0;
  const scenes = slides.map((slide, index) => {
    const scene = filmScene(plan, slide, { position: index + 1, count: slides.length, from }, style, tools);
    from += scene.frames;
    return scene;
  });
  return {
    version: 1,
    size: { ...size },
    fps: FPS,
    frames: from,
    seed: plan.seed,
    fonts: fontsOf(scenes.flatMap((scene) => scene.layers)),
    assets: {
      ...assetsOf([...slides.map((slide) => fitted(slide.background)), style.logo], tools.hashes),
      [MUSIC_ASSET]: { kind: "audio", ...(tools.hashes?.[MUSIC_ASSET] ? { sha256: tools.hashes[MUSIC_ASSET] } : {}) },
    },
    scenes,
    overlays: [],
    audio: [{ id: "music", asset: MUSIC_ASSET, role: "music", from: 0, frames: from, gain: 0, fadeOut: FPS }],
    posterFrame: Math.max(0, scenes[0]!.frames - SWIPE),
  };
}

function filmScene(plan: CarouselPlan, slide: FilmSlide, at: { position: number; count: number; from: number }, style: SlideStyle & { logo: SlideAsset | null }, tools: SlideTools): Scene {
  const size = SLIDE_SIZES[FILM];
  const id = namer(`slide-${at.position}`);
  const frames = lengthOf(slide.words);
  const place = { position: at.position, count: at.count, ratio: FILM };
  const scene = (moving: number) => sceneLayers(plan, place, { tag: id("scene"), frames: moving });
  const fitting = fitted(slide.background);
  const picture = fitting ? storedPicture(fitting, size, id) : drawnPicture({ moving: scene(frames + SWIPE), still: scene(1) }, size, id);
  const made = slideParts(plan, slide.words, { ...style, ...place }, picture, { ...tools, id });
  const first = at.position === 1;
  return {
    id: `slide-${at.position}`,
    from: at.from,
    frames,
    layers: inMotion(made, style.template, first ? 0 : SWIPE - 4),
    ...(first ? {} : { transition: { kind: "whip", frames: SWIPE, direction: "left" } }),
  };
}

/** The stored background where it has the film's shape. */
function fitted(background: SlideAsset): SlideAsset | null {
  const { width, height } = SLIDE_SIZES[FILM];
  return Math.abs(background.width / background.height - width / height) < NEAR ? background : null;
}

/** Frames that a slide stands, by the length of its words. */
export function lengthOf({ kicker, headline, body }: SlideWords): number {
  const letters = [kicker, headline, body].reduce((sum, text) => sum + (text?.length ?? 0), 0);
  return Math.round(FPS * Math.min(PACE.most, Math.max(PACE.least, PACE.look + letters * PACE.letter)));
}

type Entrance = NonNullable<TextLayer["entrance"]>;

/** How each template's words come in. */
const ENTRANCES: Record<SliderTemplate, Pick<Entrance, "style" | "unit" | "frames" | "stagger">> = {
  boldStatement: { style: "slide_up", unit: "word", frames: 9, stagger: 2 },
  editorialStory: { style: "mask_up", unit: "line", frames: 18, stagger: 4 },
  scrapbook: { style: "reveal", unit: "line", frames: 12, stagger: 5 },
  featureGrid: { style: "fade_in", unit: "line", frames: 12, stagger: 3 },
  offerCard: { style: "slide_up", unit: "line", frames: 11, stagger: 3 },
  comparison: { style: "mask_up", unit: "line", frames: 12, stagger: 3 },
};
/** All words of a slide are on their way in after so many frames. */
const GATHERED = 34;

/**
 * The parts with their entrances, one after another from `start`. Grounds, pictures and the panels under them stand
 * from the first frame, so that a slide is whole while it is swiped in; cards that come after the first words rise.
 */
function inMotion(made: readonly Part[], template: SliderTemplate, start: number): Layer[] {
  const words = made.filter((part) => part.kind === "words").length;
  const pace = Math.min(5, GATHERED / Math.max(1, words));
  let [spoken, panels, things] = [0, 0, 0];
  return made.map(({ kind, layer }) => {
    if (kind === "words" && layer.kind === "text") return { ...layer, entrance: entrance(layer, template, Math.round(start + 4 + pace * spoken++)) };
    if (kind === "panel" && spoken > 0) return risen(layer, start + Math.min(24, 6 + panels++ * 2));
    if (kind === "thing") return popped(layer, start + 8 + Math.min(26, things++ * 3));
    if (kind === "rule") return { ...layer, opacity: keys([start + 4, 0, "out_quad"], [start + 16, opacityOf(layer)]) };
    return layer;
  });
}

/** All units of one text are on their way in after so many frames. */
const SPREAD = 26;

function entrance(layer: TextLayer, template: SliderTemplate, start: number): Entrance {
  const how = ENTRANCES[template];
  const units = how.unit === "line" ? layer.lines.length : layer.lines.reduce((sum, line) => sum + line.runs.length, 0);
  return { ...how, start, stagger: Math.min(how.stagger, SPREAD / Math.max(1, units - 1)) };
}

const opacityOf = (layer: Layer): number => (typeof layer.opacity === "number" ? layer.opacity : 1);

function risen(layer: Layer, start: number): Layer {
  if (typeof layer.y !== "number") return layer;
  return { ...layer, y: keys([start, layer.y + 46, "out_expo"], [start + 20, layer.y]), opacity: keys([start, 0, "out_quad"], [start + 7, opacityOf(layer)]) };
}

function popped(layer: Layer, start: number): Layer {
  const scale = typeof layer.scale === "number" ? layer.scale : 1;
  return { ...layer, scale: keys([start, scale * 0.5, "spring"], [start + 20, scale]), opacity: keys([start, 0, "out_quad"], [start + 6, opacityOf(layer)]) };
}
