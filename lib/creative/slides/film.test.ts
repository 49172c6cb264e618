import { expect, it } from "vitest";
import { createTypesetter } from "#lib/composition/layout/typesetter.ts";
import { composition, type Layer } from "#lib/composition/model.ts";
import { sliderTemplate } from "#lib/contracts/sliders/vocabulary.ts";
import { compileCarouselFilm, MUSIC_ASSET } from "#lib/creative/slides/film.ts";
import type { CarouselPlan } from "#lib/creative/slides/plan.ts";
import { readFace } from "#lib/render/bundled.ts";

const typesetter = createTypesetter(readFace);
const PLAN: CarouselPlan = {
  version: 1,
  seed: 4,
  rhythm: "list",
  roles: ["hook", "idea", "action"],
  brief: { language: "en", product: "coffee", name: null, category: "coffee_tea", subjects: [], pictograms: ["hot-beverage", "beans"], benefits: [], audience: null, offer: null, callToAction: null, tone: "warm" },
};
const WORDS = [
  { kicker: "Notes", headline: "Better coffee by Monday", body: null },
  { kicker: null, headline: "Wait a minute", body: "Boiling water scorches the beans. Take the kettle off, count to sixty, and pour slowly in three turns; the sweetness comes with the last one, when most people have stopped." },
  { kicker: null, headline: "20% off", body: "Order now" },
];
const film = (template: (typeof sliderTemplate.options)[number], size = { width: 1080, height: 1350 }) =>
  compileCarouselFilm(PLAN, WORDS.map((words, i) => ({ words, background: { assetId: `bg-${i}`, ...size } })), { template, accentColor: null, textPosition: null, logo: null }, { typesetter });

it.each(sliderTemplate.options)("a carousel of %s becomes a tall film: a scene a slide, swiped to the next, music over the whole", (template) => {
  const made = film(template);
  expect(composition.safeParse(made).error).toBeUndefined();
  expect(made.size).toEqual({ width: 1080, height: 1920 });
  let from = 0;
  for (const [i, scene] of made.scenes.entries()) {
    expect(scene.from).toBe(from);
    expect(scene.frames).toBeGreaterThanOrEqual(75);
    expect(scene.transition?.direction).toBe(i === 0 ? undefined : "left");
    from += scene.frames;
  }
  expect(made.frames).toBe(from);
  expect(made.audio).toEqual([expect.objectContaining({ asset: MUSIC_ASSET, role: "music", from: 0, frames: from })]);
});

it("gives long words more time", () => {
  const [short, long] = film("boldStatement").scenes;
  expect(long!.frames).toBeGreaterThan(short!.frames);
});

it.each(sliderTemplate.options)("every word of %s has come in well before its slide goes", (template) => {
  for (const scene of film(template).scenes)
    for (const layer of scene.layers) {
      if (layer.kind !== "text") continue;
      const { start, frames, stagger, unit } = layer.entrance!;
      const units = unit === "line" ? layer.lines.length : layer.lines.reduce((sum, line) => sum + line.runs.length, 0);
      expect(start + frames + stagger * (units - 1)).toBeLessThan(scene.frames);
    }
});

it("shows stored backgrounds of its own shape, and draws the scene anew, figures in motion, where they have another", () => {
  const kinds = (layers: readonly Layer[]): string[] => layers.flatMap((layer) => [layer.kind, ...(layer.kind === "group" ? kinds(layer.children) : [])]);
  const stored = film("boldStatement", { width: 1080, height: 1920 });
  expect(Object.keys(stored.assets).toSorted()).toEqual(["bg-0", "bg-1", "bg-2", MUSIC_ASSET].toSorted());
  expect(kinds(stored.scenes[0]!.layers)).toContain("image");
  const drawn = film("boldStatement");
  expect(Object.keys(drawn.assets)).toEqual([MUSIC_ASSET]);
  expect(kinds(drawn.scenes[0]!.layers)).not.toContain("image");
  expect(JSON.stringify(drawn.scenes[0]!.layers)).toMatch(/"rotation":\{"keyframes"/);
});
