/**
 * Draws one slide of a real carousel in each template, for the pages where a template is chosen, and writes them
 * to public/templates. The results are committed; run it again when a template changes:
 *
 *   node bin/build-template-pictures.ts
 */
import { mkdirSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { createTypesetter } from "#lib/composition/layout/typesetter.ts";
import { SLIDE_SIZES, sliderTemplate, type SliderTemplate } from "#lib/contracts/sliders.ts";
import { compileBackground } from "#lib/creative/slides/background.ts";
import type { CarouselPlan, SlideWords } from "#lib/creative/slides/plan.ts";
import { compileSlide } from "#lib/creative/slides/slide.ts";
import { engines } from "#lib/engines/registry.ts";
import { readFace } from "#lib/render/bundled.ts";
import { drawStill } from "#lib/render/still.ts";

const OUTPUT = process.argv[2] ?? join(import.meta.dirname, "..", "public", "templates");
/** Twice the width of the largest card. */
const WIDTH = 480;
const COUNT = 5;

type Subject = { prompt: string; position: number; words: SlideWords; accent: string | null; seed: number };

/** A subject that shows the template well, the slide of it to show, and its words. */
const SUBJECTS: Record<SliderTemplate, Subject> = {
  boldStatement: { prompt: "quiet habits for slower mornings with tea", position: 1, accent: null, seed: 11, words: { kicker: "Slow mornings", headline: "Leave the phone in the hall", body: null } },
  editorialStory: { prompt: "a bakery that starts at four in the morning", position: 2, accent: null, seed: 22, words: { kicker: "The bakery", headline: "Four in the morning, flour everywhere", body: "The first loaf is never sold. It is cut, buttered and argued over." } },
  scrapbook: { prompt: "a weekend of hiking in the mountains", position: 2, accent: null, seed: 33, words: { kicker: "Day two", headline: "Above the clouds by nine", body: "Two sandwiches, one map, no signal." } },
  featureGrid: { prompt: "a budgeting app for students", position: 2, accent: null, seed: 11, words: { kicker: "In one app", headline: "Rent first. Then pizza.", body: "Budget in two minutes\nAlerts before it is late\nSave without noticing\nPrivate by design" } },
  offerCard: { prompt: "soy candles, 20% off this week", position: 5, accent: null, seed: 22, words: { kicker: "This week", headline: "20% off every candle", body: "Hand-poured, forty hours of light. Order by Sunday." } },
  comparison: { prompt: "reusable coffee cups instead of paper cups", position: 3, accent: null, seed: 33, words: { kicker: "Side by side", headline: "The cup you keep", body: "Paper | Yours\nCold in ten minutes | Hot for an hour\nA bin full by Friday | Nothing to throw away" } },
};

const typesetter = createTypesetter(readFace);

async function planOf({ prompt, seed }: Subject): Promise<CarouselPlan> {
  const brief = await (await engines().text()).understand(prompt, "en");
  return { version: 1, seed, brief, rhythm: "list", roles: ["hook", "idea", "idea", "idea", "action"] };
}

async function drawTemplate(template: SliderTemplate): Promise<void> {
  const subject = SUBJECTS[template];
  const plan = await planOf(subject);
  const place = { position: subject.position, count: COUNT, ratio: "4:5" as const };
  const background = join(OUTPUT, `${template}.png`);
  await writeFile(background, await drawStill({ kind: "still", film: template, composition: compileBackground(plan, place), assets: {}, format: "png", frame: 0 }));
  const request = { ...place, template, accentColor: subject.accent, textPosition: null, background: { assetId: "background", ...SLIDE_SIZES["4:5"] }, logo: null };
  const composition = compileSlide(plan, subject.words, request, { typesetter });
  const png = await drawStill({ kind: "still", film: `${template} slide`, composition, assets: { background }, format: "png", frame: 0 });
  await rm(background);
  await sharp(png).resize(WIDTH).webp({ quality: 82 }).toFile(join(OUTPUT, `${template}.webp`));
}

mkdirSync(OUTPUT, { recursive: true });
for (const template of sliderTemplate.options) await drawTemplate(template);
