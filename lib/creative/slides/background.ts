import type { Composition, Layer } from "#lib/composition/model.ts";
import { SLIDE_SIZES, type SliderRatio } from "#lib/contracts/sliders/vocabulary.ts";
import { alpha } from "#lib/creative/color/color.ts";
import { rect, vertical } from "#lib/creative/kit/shapes.ts";
import { scenePalette } from "#lib/creative/slides/palette.ts";
import type { CarouselPlan } from "#lib/creative/slides/plan.ts";
import { drawCast } from "#lib/creative/slides/scenery/cast.ts";
import { chooseScenery } from "#lib/creative/slides/scenery/index.ts";
import type { Panorama } from "#lib/creative/slides/scenery/panorama.ts";
import type { Scenery } from "#lib/creative/slides/scenery/scenery.ts";
import { namer, still } from "#lib/creative/slides/still.ts";
import { random } from "#lib/kernel/random.ts";

/** Which slide of how many, counted from 1, and its shape. */
export type SlidePlace = { position: number; count: number; ratio: SliderRatio };

/** Horizon, floor and hero's height as shares of the frame's height. On 9:16 the apps cover the lowest part. */
const STAGE: Record<SliderRatio, { horizon: number; floor: number; tall: number }> = {
  "4:5": { horizon: 0.6, floor: 0.885, tall: 0.37 },
  "1:1": { horizon: 0.58, floor: 0.9, tall: 0.4 },
  "9:16": { horizon: 0.54, floor: 0.77, tall: 0.3 },
};

/** The picture behind the words of one slide: its window of the carousel's one long scene. One frame, no text. */
export function compileBackground(plan: CarouselPlan, place: SlidePlace, scenery: Scenery = chooseScenery(plan)): Composition {
  const { back, cast, front } = sceneLayers(plan, place, { scenery });
  return still(SLIDE_SIZES[place.ratio], plan.seed, [...back, ...cast, ...front]);
}

/** A slide's window of the scene: what lies behind the figures, the figures, what lies before them. */
export type SceneLayers = { back: Layer[]; cast: Layer[]; front: Layer[] };

/** The scene as layers. `frames` lets the figures move for so long; `tag` goes before the layers' names. */
export function sceneLayers(plan: CarouselPlan, place: SlidePlace, options: { scenery?: Scenery; tag?: string; frames?: number } = {}): SceneLayers {
  const { scenery = chooseScenery(plan), tag = "scene", frames = 1 } = options;
  const { position, count, ratio } = place;
  const size = SLIDE_SIZES[ratio];
  const stage = STAGE[ratio];
  const view: Panorama = {
    plan,
    palette: scenePalette(plan),
    size,
    count,
    index: position - 1,
    frames,
    horizon: Math.round(size.height * stage.horizon),
    floor: Math.round(size.height * stage.floor),
    tall: Math.round(size.height * stage.tall),
    random: random(plan.seed).fork(`scenery ${scenery.name}`),
    id: namer(tag),
  };
  return { back: scenery.back(view), cast: drawCast(view, scenery), front: [...scenery.front(view), ...finish(view)] };
}

/** What all sceneries share: a darker foot, and in a still the grain of print. */
function finish(view: Panorama): Layer[] {
  const { palette, size } = view;
  const foot = { x: 0, y: size.height * 0.8, width: size.width, height: size.height * 0.2 };
  const shade = rect(view, foot, vertical(alpha(palette.shade, 0), alpha(palette.shade, 0.22)));
  if (view.frames > 1) return [shade];
  return [
    shade,
    { id: view.id("grain"), kind: "light", style: "grain", x: 0, y: 0, box: { x: 0, y: 0, ...size }, color: "#808080", intensity: 0.05, seed: view.index },
  ];
}
