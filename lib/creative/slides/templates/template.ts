import type { Box, Layer } from "#lib/composition/model.ts";
import type { SliderTextPosition } from "#lib/contracts/sliders/vocabulary.ts";
import type { ScenePalette, Theme } from "#lib/creative/slides/palette.ts";
import type { CarouselPlan, SlideRole, SlideWords } from "#lib/creative/slides/plan.ts";
import type { Setter } from "#lib/creative/slides/type/stack.ts";
import type { Random } from "#lib/kernel/random.ts";

/** What a part of a slide is, and so how it comes in where the slide is shown as film. */
export type PartKind = "ground" | "picture" | "panel" | "rule" | "words" | "thing";

/** A layer of a slide with what it is. Bottom to top, as they are drawn. */
export type Part = { kind: PartKind; layer: Layer };

/** Shows a piece of the slide's picture in a box of the frame. */
export type Picture = {
  /**
   * The picture at the frame's own size, carried up by `rise` pixels, as far as it shows in the box. Boxes that
   * reach from edge to edge continue on the next slide.
   */
  window(box: Box, rise?: number): Layer[];
  /** The picture cropped about its subject to fill the box. */
  crop(box: Box): Layer[];
};

export type Logo = { assetId: string; width: number; height: number };

/** Everything a template may use for one slide. */
export type Slide = Setter & {
  plan: CarouselPlan;
  words: SlideWords;
  role: SlideRole;
  /** From 1. */
  position: number;
  count: number;
  size: { width: number; height: number };
  /** Where words may stand. */
  safe: Box;
  theme: Theme;
  scene: ScenePalette;
  picture: Picture;
  logo: Logo | null;
  /** Null: the template's own. */
  textPosition: SliderTextPosition | null;
  random: Random;
};

/** How far a picture is carried up where words lie at its foot, as a share of the frame: its subject then stands above them. */
export const RISE = 0.36;

/** The design of a slide: its parts from bottom to top. */
export type Template = (slide: Slide) => Part[];

export function parts(kind: PartKind, layers: readonly Layer[]): Part[] {
  return layers.map((layer) => ({ kind, layer }));
}

/** Where a block of this height stands in a room. */
export function stand(room: Box, height: number, position: SliderTextPosition): number {
  const spare = Math.max(0, room.height - height);
  return room.y + { top: 0, middle: spare * 0.5, bottom: spare }[position];
}
