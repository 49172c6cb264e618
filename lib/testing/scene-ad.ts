import { textBoxes } from "#lib/composition/layout/text-boxes.ts";
import { createTypesetter } from "#lib/composition/layout/typesetter.ts";
import type { Composition, Layer } from "#lib/composition/model.ts";
import { compileAd } from "#lib/creative/ad/compile.ts";
import type { AdPlan, AdScene, NarrationLine, ScenePlan } from "#lib/creative/ad/plan.ts";
import { readFace } from "#lib/render/bundled.ts";

/** An ad to try things on: tests change what they are about. */

const typesetter = createTypesetter(readFace);

export const brief: AdPlan["brief"] = {
  language: "en",
  product: "soy candle",
  name: "Amberly",
  category: "home_decor",
  subjects: ["candle"],
  pictograms: ["candle", "herb", "rose"],
  benefits: ["Burns clean for hours", "Hand-poured soy wax", "A scent that stays soft"],
  audience: null,
  offer: "20% off",
  callToAction: "Shop the set",
  tone: "warm",
};

export const SHORT = "Softly lit";
export const LONG = "Handgegossene Kerzen verwandeln jeden Feierabend in Ruhe";
const SPOKEN = "Every evening deserves a soft light and a little quiet to go with it.";

export const staged = (id: string, change: Partial<ScenePlan> = {}, seconds: number | null = null): AdScene => ({
  id,
  seconds,
  picture: { kind: "staged", plan: { kind: "hero_pedestal", role: "benefit", title: SHORT, pictograms: ["candle", "herb", "rose"], seed: 5, ...change } },
});

export const footage = (id: string, change: Partial<Extract<AdScene["picture"], { kind: "footage" }>> = {}): AdScene => ({
  id,
  seconds: null,
  picture: { kind: "footage", clip: { assetId: `clip-${id}`, width: 1080, height: 1920, frames: 150, hasSound: true, loudness: -18 }, from: 30, sound: true, title: null, ...change },
});

export const line = (scene: number, seconds = 3.2): NarrationLine => {
  const words = SPOKEN.split(" ");
  return { text: SPOKEN, scene, offset: 0, seconds, words: words.map((text, index) => ({ text, start: (index * seconds) / words.length, end: ((index + 1) * seconds) / words.length })) };
};

export const ad = (change: Partial<AdPlan> = {}): AdPlan => ({
  version: 1,
  seed: 11,
  ratio: "9:16",
  look: "premium_editorial",
  format: "product_reveal",
  brief,
  targetSeconds: null,
  scenes: [staged("one", { role: "hook" }), staged("two", { role: "problem", kind: "problem_pile" }), staged("three", { role: "action", kind: "end_lockup" })],
  narration: null,
  captions: null,
  music: null,
  product: null,
  closing: null,
  logo: null,
  ...change,
});

export const picture = (assetId: string, width = 600, height = 600) => ({ assetId, width, height, cutout: true });
export const compile = (plan: AdPlan, hashes: Record<string, string> = {}): Composition => compileAd(plan, { typesetter, hashes });

export function layersIn(layers: readonly Layer[]): Layer[] {
  return layers.flatMap((layer) => [layer, ...(layer.kind === "group" ? layersIn(layer.children) : [])]);
}

/** What is read at a frame. */
export const wordsOf = (film: Composition, frame: number): string[] => textBoxes(film, frame).map(({ text }) => text.toLowerCase());
