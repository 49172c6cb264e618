import type { Typesetter } from "#lib/composition/layout/typesetter.ts";
import type { Composition } from "#lib/composition/model.ts";
import type { ShortFontFamily, TextPosition, VisualLanguage } from "#lib/contracts/creative.ts";
import type { Brief } from "#lib/creative/brief.ts";
import { compileShort } from "#lib/creative/compile/short.ts";
import { LOOKS } from "#lib/creative/looks/index.ts";
import { freeze } from "#lib/creative/swatch/freeze.ts";

/** Frame of the opening at which everything has arrived. */
const SETTLED = 80;

const SAMPLE: Brief = {
  language: "en",
  product: "candle",
  name: null,
  category: "home_decor",
  subjects: [],
  pictograms: ["candle", "herb", "fallen-leaf", "rose"],
  benefits: [],
  audience: null,
  offer: null,
  callToAction: null,
  tone: "warm",
};

/** The kind that shows each look at its most typical. */
const SHOWN: Record<VisualLanguage, string> = {
  kinetic_creator: "hero_pedestal",
  premium_editorial: "hero_pedestal",
  cinematic_product: "product_spotlight",
  ugc_realism: "hero_pedestal",
  startup_explainer: "hero_pedestal",
  luxury_minimal: "hero_pedestal",
};

export type SwatchOptions = {
  typesetter: Typesetter;
  /** Pictures and palette follow it when given. */
  brief?: Brief;
  headline?: string;
  textPosition?: TextPosition;
  fontFamily?: ShortFontFamily | null;
};

/** One still of 1080 × 1920 that shows a look: for pickers of looks, of text positions and of fonts. */
export function lookSwatch(look: VisualLanguage, seed: number, options: SwatchOptions): Composition {
  const { typesetter, brief = SAMPLE, headline = "Made you look", textPosition = LOOKS[look].positions[0]!, fontFamily = null } = options;
  const film = compileShort(
    {
      version: 1,
      seed,
      look,
      format: "product_reveal",
      brief,
      headline,
      subheadline: "",
      textPosition,
      textAnimation: LOOKS[look].animations[0]!,
      fontFamily,
      product: null,
      poster: null,
      scenes: [{ id: "swatch", kind: SHOWN[look], seconds: 6, beats: [{ role: "reveal", text: "", seconds: 6 }] }],
    },
    { typesetter },
  );
  const layers = freeze([...film.scenes[0]!.layers, ...film.overlays], SETTLED);
  return { ...film, frames: 1, scenes: [{ id: "swatch", from: 0, frames: 1, layers }], overlays: [], audio: [], assets: {}, posterFrame: 0 };
}
