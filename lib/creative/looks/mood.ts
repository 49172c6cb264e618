import type { ProductCategory } from "#lib/creative/brief.ts";
import { hueDistance, toLch } from "#lib/creative/color/color.ts";
import type { Random } from "#lib/kernel/random.ts";

/**
 * OKLCH hues that belong to a category, most natural first. A look decides how strong and how light they are;
 * this table only says which part of the wheel people expect.
 */
const CATEGORY_HUES: Record<ProductCategory, readonly number[]> = {
  home_decor: [62, 35, 145, 88],
  beauty: [8, 350, 48, 320],
  wellness: [158, 190, 105, 300],
  food: [45, 28, 128, 85],
  drink: [205, 25, 115, 70],
  coffee_tea: [55, 38, 75, 150],
  bakery_sweets: [12, 68, 345, 45],
  restaurant: [28, 52, 150, 18],
  fashion: [345, 285, 60, 20],
  shoes: [265, 38, 125, 350],
  jewelry: [82, 300, 215, 20],
  fitness: [130, 32, 255, 95],
  sports_outdoor: [148, 225, 45, 110],
  travel: [220, 50, 190, 85],
  mobility: [235, 130, 40, 190],
  electronics: [258, 205, 300, 30],
  software: [272, 235, 165, 25],
  gaming: [300, 265, 150, 340],
  finance: [160, 245, 95, 275],
  education: [250, 85, 150, 30],
  books_stationery: [30, 245, 80, 155],
  kids_baby: [75, 215, 350, 150],
  pets: [60, 205, 35, 140],
  garden: [140, 118, 55, 90],
  cleaning: [200, 165, 90, 230],
  tools_diy: [68, 45, 240, 25],
  furniture: [50, 95, 150, 30],
  services: [245, 165, 35, 285],
  events: [330, 285, 55, 20],
  health: [185, 155, 230, 15],
  real_estate: [225, 140, 55, 80],
  music_audio: [310, 270, 25, 190],
  gifts: [18, 350, 150, 65],
  general: [250, 30, 160, 75],
};

export type Mood = {
  /** The leading hue of the film. */
  hue: number;
  /** A second hue that stands well apart from the first. */
  counter: number;
  /** Colour of the hero object, when it has one worth answering to. */
  hero: string | null;
};

/** A hue, moved to the nearer end of a stretch that a look can't carry (as yellows turn to mud when darkened). */
export function steer(hue: number, [from, to]: readonly [number, number], [below, above]: readonly [number, number]): number {
  if (hue < from || hue > to) return hue;
  return hue - from < to - hue ? below : above;
}

/**
 * Chooses the hues of a film. Pictures of the person's own lead; then the category, with the hero's own hue
 * pushed to the counter colour so that the object stands out from its ground.
 */
export function readMood(category: ProductCategory, heroColors: readonly string[], random: Random): Mood {
  const hues = CATEGORY_HUES[category];
  const hero = heroColors.find((color) => toLch(color).c > 0.05) ?? null;
  const heroHue = hero ? toLch(hero).h : null;
  const opposite = heroHue === null ? [] : [heroHue + 180, heroHue + 135].map((other) => other % 360);
  const weighted = [hues[0]!, hues[0]!, hues[1]!, hues[2]!, hues[3]!, ...opposite];
  const apart = heroHue === null ? weighted : weighted.filter((hue) => hueDistance(hue, heroHue) > 32);
  const hue = random.pick(apart.length > 0 ? apart : weighted);
  const clear = (other: number) => hueDistance(other, hue) > 55 && (heroHue === null || hueDistance(other, heroHue) > 34);
  const counters = [...hues, hue + 120, hue + 180, hue + 240].filter(clear);
  return { hue, counter: counters.length > 0 ? random.pick(counters) : (hue + 150) % 360, hero };
}
