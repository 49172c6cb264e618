/**
 * Draws one slide of a real carousel in each template, for the pages where a template is chosen, and writes them
 * to public/templates. The results are committed; run it again when a template changes:
 *
 *   node bin/build-template-pictures.ts
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { createTypesetter } from "#lib/composition/layout/typesetter.ts";
import { sliderTemplate, type SliderTemplate } from "#lib/contracts/sliders/vocabulary.ts";
import type { CarouselPlan, SlideWords } from "#lib/creative/slides/plan.ts";
import { templateSwatch } from "#lib/creative/slides/swatch.ts";
import { engines } from "#lib/engines/registry.ts";
import { readFace } from "#lib/render/bundled.ts";
import { drawStill } from "#lib/render/still.ts";

const OUTPUT = process.argv[2] ?? join(import.meta.dirname, "..", "public", "templates");
/** Twice the width of the largest card. */
const WIDTH = 480;

type Subject = { prompt: string; position: number; words: SlideWords; seed: number };

/** A subject that shows the template well, the slide of it to show, and its words. */
const SUBJECTS: Record<SliderTemplate, Subject> = {
  boldStatement: { prompt: "quiet habits for slower mornings with tea", position: 1, seed: 11, words: { kicker: "Slow mornings", headline: "Leave the phone in the hall", body: null } },
  editorialStory: { prompt: "fresh bread from a corner bakery", position: 2, seed: 22, words: { kicker: "The bakery", headline: "Four in the morning, flour everywhere", body: "The first loaf is never sold. It is cut, buttered and argued over." } },
  scrapbook: { prompt: "a weekend of hiking in the mountains", position: 2, seed: 33, words: { kicker: "Day two", headline: "Above the clouds by nine", body: "Two sandwiches, one map, no signal." } },
  featureGrid: { prompt: "a budgeting app for students", position: 2, seed: 11, words: { kicker: "In one app", headline: "Rent first. Then pizza.", body: "Budget in two minutes\nAlerts before it is late\nSave without noticing\nPrivate by design" } },
  offerCard: { prompt: "soy candles, 20% off this week", position: 5, seed: 22, words: { kicker: "This week", headline: "20% off every candle", body: "Hand-poured, forty hours of light. Order by Sunday." } },
  comparison: { prompt: "ceramic coffee mugs, made by hand", position: 3, seed: 33, words: { kicker: "Side by side", headline: "The cup you keep", body: "Paper | Yours\nCold in ten minutes | Hot for an hour\nA bin full by Friday | Nothing to throw away" } },
};

const typesetter = createTypesetter(readFace);

async function drawTemplate(template: SliderTemplate): Promise<void> {
  const { prompt, position, words, seed } = SUBJECTS[template];
  const brief = await (await engines().text()).understand(prompt, "en");
  const plan: CarouselPlan = { version: 1, seed, brief, rhythm: "list", roles: ["hook", "idea", "idea", "idea", "action"] };
  const composition = templateSwatch(template, { typesetter, plan, words, position });
  const png = await drawStill({ kind: "still", film: template, composition, assets: {}, format: "png", frame: 0 });
  await sharp(png).resize(WIDTH).webp({ quality: 82 }).toFile(join(OUTPUT, `${template}.webp`));
}

mkdirSync(OUTPUT, { recursive: true });
for (const template of sliderTemplate.options) await drawTemplate(template);
