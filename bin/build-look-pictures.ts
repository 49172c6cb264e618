/**
 * Draws one frame of a real film in each look, for the pages where a look is chosen, and writes them to
 * public/looks. The results are committed; run it again when a look changes:
 *
 *   node bin/build-look-pictures.ts
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { createTypesetter } from "#lib/composition/layout/typesetter.ts";
import type { VisualLanguage } from "#lib/contracts/creative.ts";
import { compileShort } from "#lib/creative/compile/short.ts";
import { writeStoryboard } from "#lib/creative/storyboard/write.ts";
import { engines } from "#lib/engines/registry.ts";
import { readFace } from "#lib/render/bundled.ts";
import { drawStill } from "#lib/render/still.ts";

const OUTPUT = process.argv[2] ?? join(import.meta.dirname, "..", "public", "looks");
/** Twice the width of the largest card. */
const WIDTH = 480;

/** A subject that shows the look well, and the take of it. */
const SUBJECTS: Record<VisualLanguage, { prompt: string; headline: string; subheadline: string; seed: number }> = {
  kinetic_creator: { prompt: "running shoes for early mornings", headline: "Five more minutes.", subheadline: "Then you fly.", seed: 22 },
  premium_editorial: { prompt: "single-origin coffee beans, roasted weekly", headline: "Coffee, unhurried", subheadline: "Roasted on Tuesdays", seed: 33 },
  cinematic_product: { prompt: "wireless headphones for night trains", headline: "Hear the quiet", subheadline: "Forty hours of it", seed: 11 },
  ugc_realism: { prompt: "chew bones my dog loves", headline: "He knows the sound of the bag", subheadline: "Three ingredients", seed: 11 },
  startup_explainer: { prompt: "a budgeting app for students", headline: "Rent first. Then pizza.", subheadline: "A budget in two minutes", seed: 33 },
  luxury_minimal: { prompt: "a soy candle for slow evenings", headline: "An evening, poured", subheadline: "Soy wax and cedar", seed: 33 },
};

async function drawLook(look: VisualLanguage): Promise<void> {
  const { prompt, headline, subheadline, seed } = SUBJECTS[look];
  const text = await engines().text();
  const brief = await text.understand(prompt, "en");
  const copy = await text.writeShort(brief, { format: "product_reveal", seed });
  const open = { textPosition: null, textAnimation: null, fontFamily: null, product: null, poster: null };
  const storyboard = writeStoryboard(brief, { ...copy, headline, subheadline }, { look, ...open }, seed);
  const composition = compileShort(storyboard, { typesetter: createTypesetter(readFace) });
  const png = await drawStill({ kind: "still", film: look, composition, assets: {}, format: "png", frame: composition.posterFrame });
  await sharp(png).resize(WIDTH).webp({ quality: 82 }).toFile(join(OUTPUT, `${look}.webp`));
}

mkdirSync(OUTPUT, { recursive: true });
for (const look of Object.keys(SUBJECTS) as VisualLanguage[]) await drawLook(look);
