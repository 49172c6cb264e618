import type { AdPlan, NarrationLine } from "#lib/creative/ad/plan.ts";
import type { Language } from "#lib/kernel/languages.ts";

/** Seconds of a syllable or so, and the pauses that signs ask for, at a calm pace. */
const LETTER = 0.055;
const PAUSES = { sentence: 0.5, clause: 0.2, word: 0.02 };

/** A line as an even voice would say it. */
export function spokenLine(text: string, scene: number): NarrationLine {
  let at = 0;
  const words = text.split(" ").map((word) => {
    const start = at;
    const end = start + 0.08 + word.length * LETTER;
    at = end + (/[.!?…]$/u.test(word) ? PAUSES.sentence : /[,;:]$/u.test(word) ? PAUSES.clause : PAUSES.word);
    return { text: word, start, end };
  });
  return { text, scene, offset: 0, seconds: words.at(-1)!.end, words };
}

/** A plan of an ad with a scene for each line. */
export function spokenAd(texts: readonly string[], { language = "en", ...change }: Partial<AdPlan> & { language?: Language } = {}): AdPlan {
  return {
    version: 1,
    seed: 5,
    ratio: "9:16",
    look: "kinetic_creator",
    format: "product_reveal",
    brief: { language, product: "candle", name: null, category: "home_decor", subjects: [], pictograms: ["candle"], benefits: [], audience: null, offer: null, callToAction: null, tone: "warm" },
    targetSeconds: null,
    scenes: texts.map((prompt, index) => ({ id: `segment-${index + 1}`, seconds: null, picture: { kind: "waiting", prompt } })),
    narration: { assetId: null, lines: texts.map(spokenLine) },
    captions: "highlight",
    music: null,
    product: null,
    closing: null,
    logo: null,
    ...change,
  };
}
