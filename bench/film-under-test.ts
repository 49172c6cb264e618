import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTypesetter } from "#lib/composition/layout/typesetter.ts";
import type { Composition } from "#lib/composition/model.ts";
import type { VisualLanguage } from "#lib/contracts/creative.ts";
import { compileShort, MUSIC_ASSET } from "#lib/creative/compile/short.ts";
import type { Storyboard } from "#lib/creative/storyboard.ts";
import { engines } from "#lib/engines/registry.ts";
import { encodeWav } from "#lib/media/wav.ts";
import { readFace } from "#lib/render/bundled.ts";

/** Eight seconds of an ordinary short. Fixed here, so that figures of different days speak of the same work. */
const STORYBOARD: Omit<Storyboard, "look"> = {
  version: 1,
  seed: 20,
  format: "product_reveal",
  brief: {
    language: "en",
    product: "soy candle",
    name: "Amberlight",
    category: "home_decor",
    subjects: ["candle", "evening"],
    pictograms: ["candle", "leaf-fluttering-in-wind", "honeybee"],
    benefits: ["burns for 50 hours", "no soot", "hand-poured"],
    audience: null,
    offer: null,
    callToAction: null,
    tone: "warm",
  },
  headline: "Evenings that smell of amber",
  subheadline: "Hand-poured soy candles that burn for fifty hours",
  textPosition: "top",
  textAnimation: "fade_in",
  fontFamily: null,
  product: null,
  poster: null,
  scenes: [
    { id: "one", kind: "hero_pedestal", seconds: 2.5, beats: [{ role: "hook", text: "Long day behind you?", seconds: 2.5 }] },
    { id: "two", kind: "ingredient_flatlay", seconds: 2, beats: [{ role: "benefit", text: "Only soy wax and amber", seconds: 2 }] },
    { id: "three", kind: "macro_crop", seconds: 1.5, beats: [{ role: "proof", text: "Fifty hours of calm", seconds: 1.5 }] },
    { id: "four", kind: "end_lockup", seconds: 2, beats: [{ role: "action", text: "Light yours tonight", seconds: 2 }] },
  ],
};

/** The film that is measured, compiled beforehand: writing and composing are not rendering. */
export type FilmUnderTest = { composition: Composition; assets: Record<string, string> };

export async function makeFilmUnderTest(look: VisualLanguage, directory: string): Promise<FilmUnderTest> {
  const composition = compileShort({ ...STORYBOARD, look }, { typesetter: createTypesetter(readFace) });
  const music = await engines().music();
  const seconds = composition.frames / composition.fps;
  const soundFile = join(directory, "music.wav");
  await writeFile(soundFile, encodeWav(await music.compose({ vibe: "Cinematic", instruments: [], seconds, seed: STORYBOARD.seed })));
  return { composition, assets: { [MUSIC_ASSET]: soundFile } };
}
