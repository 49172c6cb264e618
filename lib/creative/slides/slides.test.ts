import { describe, expect, it } from "vitest";
import { safeArea } from "#lib/composition/layout/safe-areas.ts";
import { textBoxes, type TextBox } from "#lib/composition/layout/text-boxes.ts";
import { createTypesetter } from "#lib/composition/layout/typesetter.ts";
import { composition } from "#lib/composition/model.ts";
import { SLIDE_SIZES, SLIDER_LIMITS, sliderRatio, sliderTemplate, sliderTextPosition, type SliderTemplate } from "#lib/contracts/sliders/vocabulary.ts";
import { contains, overlaps } from "#lib/creative/kit/box.ts";
import { compileBackground } from "#lib/creative/slides/background.ts";
import type { CarouselPlan, SlideWords } from "#lib/creative/slides/plan.ts";
import { SCENERIES } from "#lib/creative/slides/scenery/index.ts";
import { compileSlide, type SlideRequest } from "#lib/creative/slides/slide.ts";
import { templateSwatch } from "#lib/creative/slides/swatch.ts";
import { LANGUAGES, type Language } from "#lib/kernel/languages.ts";
import { readFace } from "#lib/render/bundled.ts";

const typesetter = createTypesetter(readFace);
const TEMPLATES = sliderTemplate.options;
const LOGO = { assetId: "logo", width: 400, height: 120 };
/** No type on a slide is smaller, even where every field is full. */
const SMALLEST = 16;

const SENTENCES: Record<Language, string> = {
  en: "Most mornings begin with a screen, and the day never quite recovers from it. Light a candle first, then count to sixty.",
  fr: "La plupart des matins commencent devant un écran, et la journée ne s'en remet jamais tout à fait. Allumez d'abord une bougie.",
  es: "La mayoría de las mañanas empiezan con una pantalla, y el día nunca se recupera del todo. Enciende primero una vela.",
  de: "Die meisten Morgen beginnen mit einem Bildschirm, und davon erholt sich der Tag selten. Zünde zuerst eine Duftkerzenkollektion an.",
  it: "Quasi tutte le mattine cominciano con uno schermo, e la giornata non si riprende mai del tutto. Accendi prima una candela.",
  pt: "A maioria das manhãs começa com uma tela, e o dia nunca se recupera por completo. Acenda primeiro uma vela e respire.",
  nl: "De meeste ochtenden beginnen met een scherm, en daar herstelt de dag zelden van. Steek eerst een geurkaarsverzameling aan.",
  pl: "Większość poranków zaczyna się od ekranu, a dzień nigdy się po tym nie podnosi. Najpierw zapal świecę i policz do sześćdziesięciu.",
};

const exactly = (text: string, length: number) => `${text} `.repeat(20).slice(0, length).replace(/ $/u, "n");

/** Every field full to its limit, the body as running text, as a list or as two columns. */
function full(language: Language, shape: "plain" | "list" | "versus"): SlideWords {
  const sentence = SENTENCES[language];
  const [kicker, headline] = [exactly(sentence, SLIDER_LIMITS.kicker), exactly(sentence, SLIDER_LIMITS.headline)];
  if (shape === "plain") return { kicker, headline, body: exactly(sentence, SLIDER_LIMITS.body) };
  const line = (i: number) => {
    const text = exactly(sentence.split(" ").slice(i).join(" "), 70);
    return shape === "list" ? `${text.slice(0, 14).replaceAll(/[:.,]/gu, "")}: ${text.slice(14)}` : `${text.slice(0, 33)} | ${text.slice(33)}`;
  };
  return { kicker, headline, body: Array.from({ length: 8 }, (_, i) => line(i)).join("\n").slice(0, SLIDER_LIMITS.body) };
}

const SPARSE: Record<string, SlideWords> = {
  letters: { kicker: "A", headline: "B!", body: null },
  "a body alone": { kicker: null, headline: null, body: "Ja." },
  nothing: { kicker: null, headline: null, body: null },
  emoji: { kicker: "🔥 Hot", headline: "Go 🚀 now 🎉", body: "👍 yes | 👎 no\n💡 20% off\nOrder now 👉" },
  "signs that no font draws": { kicker: "早上好", headline: "صباح الخير", body: "ก" },
};

function planIn(language: Language, seed = 11): CarouselPlan {
  const brief = { language, product: "candle", name: null, category: "home_decor" as const, subjects: [], pictograms: ["candle", "herb"], benefits: [], audience: null, offer: null, callToAction: null, tone: "calm" as const };
  return { version: 1, seed, brief, rhythm: "list", roles: ["hook", "idea", "proof", "action"] };
}

const slide = (template: SliderTemplate, words: SlideWords, change: Partial<SlideRequest> = {}, language: Language = "en") =>
  compileSlide(planIn(language), words, { template, position: 2, count: 4, ratio: "4:5", accentColor: null, textPosition: null, background: { assetId: "bg", width: 1080, height: 1350 }, logo: null, ...change }, { typesetter });

/** What is wrong with where the texts of a slide lie. */
function faults(made: ReturnType<typeof slide>): string[] {
  const safe = safeArea(made.size);
  const boxes = textBoxes(made, 0);
  const outside = boxes.filter(({ box }) => !contains(safe, box, 1)).map(({ text }) => `“${text}” leaves the safe area`);
  const small = boxes.filter(({ layer }) => layer.font.size < SMALLEST).map(({ text, layer }) => `“${text}” is set in ${layer.font.size}`);
  const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).map((b): [TextBox, TextBox] => [a, b]));
  const crossed = pairs.filter(([a, b]) => overlaps(a.box, b.box, 1)).map(([a, b]) => `“${a.text}” meets “${b.text}”`);
  return [...outside, ...small, ...crossed];
}

describe.each(TEMPLATES)("the words of %s lie inside the safe area and apart from each other", { timeout: 60_000 }, (template) => {
  it.each(sliderRatio.options)("with full and with sparse fields, at every position, in %s", (ratio) => {
    for (const [i, textPosition] of [null, ...sliderTextPosition.options].entries())
      for (const [k, shape] of (["plain", "list", "versus"] as const).entries()) expect(faults(slide(template, full("de", shape), { ratio, textPosition, position: 1 + ((i + k) % 2), logo: i % 2 === 0 ? LOGO : null }, "de"))).toEqual([]);
    for (const [name, words] of Object.entries(SPARSE)) for (const textPosition of [null, "bottom"] as const) expect([name, ...faults(slide(template, words, { ratio, textPosition, position: 1 }))]).toEqual([name]);
  });

  it.each(LANGUAGES)("with full fields in %s", (language) => {
    for (const shape of ["plain", "versus"] as const) expect(faults(slide(template, full(language, shape), {}, language))).toEqual([]);
  });
});

it("shows every word of a slide, whatever its template", () => {
  const words = { kicker: "Kicker", headline: "Alpha beta gamma", body: "Delta epsilon: zeta eta\nTheta iota: kappa lambda" };
  for (const template of TEMPLATES) {
    const shown = textBoxes(slide(template, words), 0).map(({ text }) => text).join(" ").toLowerCase();
    for (const word of `${words.kicker} ${words.headline} ${words.body}`.toLowerCase().match(/\p{L}+/gu)!) expect(shown).toContain(word);
  }
});

it("draws a price and a button from an offer, columns from a comparison, a card and an icon for each point", () => {
  const offer = slide("offerCard", { kicker: null, headline: "Half a year of light", body: "Now €19 instead of €29\nOrder now" });
  expect(textBoxes(offer, 0).map(({ text }) => text)).toEqual(expect.arrayContaining(["€19", "€29", "Order now"]));
  const [left, right] = ["Flat", "Sweet"].map((word) => textBoxes(slide("comparison", { kicker: null, headline: "Beans", body: "Flat | Sweet\nOld | Fresh" }), 0).find(({ text }) => text === word)!.box);
  expect(right!.x - left!.x).toBeGreaterThan(300);
  const icons = slide("featureGrid", { kicker: null, headline: "Brew", body: "Water: 92 degrees\nTime: three minutes\nBeans: fresh" }).scenes[0]!.layers.filter((layer) => layer.kind === "pictogram");
  expect(icons.map((icon) => icon.kind === "pictogram" && icon.name)).toEqual(["droplet", "alarm-clock", "beans"]);
});

it("is a valid document, the same for the same plan, another for another template", () => {
  const made = TEMPLATES.map((template) => slide(template, full("en", "list"), { logo: LOGO }));
  for (const [i, one] of made.entries()) {
    expect(composition.safeParse(one).error).toBeUndefined();
    expect(slide(TEMPLATES[i]!, full("en", "list"), { logo: LOGO })).toEqual(one);
    expect(one).toMatchObject({ frames: 1, size: SLIDE_SIZES["4:5"] });
    expect(Object.keys(one.assets)).toEqual(["bg", "logo"]);
  }
  expect(new Set(made.map((one) => JSON.stringify(one.scenes))).size).toBe(TEMPLATES.length);
  for (const template of TEMPLATES) expect(composition.safeParse(templateSwatch(template, { typesetter })).error).toBeUndefined();
});

it("a background is a valid document without text, the same for the same plan and another for another seed, in every scenery", () => {
  for (const scenery of SCENERIES) {
    const made = compileBackground(planIn("en"), { position: 2, count: 5, ratio: "4:5" }, scenery);
    expect(composition.safeParse(made).error).toBeUndefined();
    expect(textBoxes(made, 0)).toEqual([]);
    expect(compileBackground(planIn("en"), { position: 2, count: 5, ratio: "4:5" }, scenery)).toEqual(made);
    expect(compileBackground(planIn("en", 12), { position: 2, count: 5, ratio: "4:5" }, scenery)).not.toEqual(made);
    const ids = made.scenes[0]!.layers.map((layer) => layer.id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});
