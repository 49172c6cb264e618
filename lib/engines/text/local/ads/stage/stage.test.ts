import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { creativeFormat } from "#lib/contracts/creative.ts";
import type { Brief } from "#lib/creative/brief.ts";
import { isPictogram } from "#lib/creative/props/pictograms.ts";
import { sceneKind } from "#lib/creative/scenes/index.ts";
import { LANGUAGES } from "#lib/kernel/languages.ts";
import { briefOf, briefsOf } from "../briefs.fixture.ts";
import { writeScenes } from "../scenario.ts";
import { adWords, FRAME_POOLS, WORLD_NAMES, WORLD_POOLS } from "../words/words.ts";
import { PICTURES } from "./pictures.ts";
import { stageScene } from "./stage.ts";

const candle = briefOf("en", "home_decor", { product: "soy candles", name: "Lumen", pictograms: ["candle", "fire", "herb", "sparkles"], benefits: ["Made by hand", "Burns for 40 hours"] });

async function stageAll(brief: Brief, scenes: readonly string[], format: (typeof creativeFormat.options)[number], seedOf: (index: number) => number) {
  return Promise.all(scenes.map((prompt, index) => stageScene(prompt, { brief, place: { format, index, count: scenes.length }, seed: seedOf(index) })));
}

/** What a line on screen may not be: a command to the camera, cut off, unfilled. */
const UNFIT = /[{}]|undefined|!|…$|\b(?:close-up|camera|frame|nahaufnahme|kamera|gros plan|caméra|primer plano|cámara|primo piano|plano fechado|zbliżenie|kadr)\b/iu;

describe("the staging of a scene", () => {
  it.each(LANGUAGES)("gives every ad titles that fit and never repeat, and no two kinds alike in a row: %s", async (language) => {
    for (const [at, brief] of briefsOf(language).entries()) {
      const format = creativeFormat.options[at % creativeFormat.options.length]!;
      for (const [count, intent] of [[5, "social_ad"], [10, "social_ad"], [7, "creative_story"], [10, "creative_story"]] as const) {
        const scenes = await writeScenes(brief, { format, look: "ugc_realism", intent, count, seed: at });
        const plans = await stageAll(brief, scenes, format, (index) => at * 31 + index * 7);
        const titles = plans.map((plan) => plan.title?.toLowerCase()).filter((title) => title !== undefined);
        expect(new Set(titles).size, titles.join(" / ")).toBe(titles.length);
        for (const [index, plan] of plans.entries()) {
          if (plan.title !== null) expect(plan.title.length).toBeLessThanOrEqual(60);
          if (plan.title !== null) expect(plan.title).not.toMatch(UNFIT);
          if (index > 0) expect(plan.kind).not.toBe(plans[index - 1]!.kind);
          expect(sceneKind(plan.kind)).toBeDefined();
          expect(plan.pictograms.every(isPictogram)).toBe(true);
        }
        expect(plans[0]!.title).not.toBeNull();
        expect(plans.at(-1)!.role).toBe("action");
      }
    }
  });

  it("never repeats a title or a neighbour's kind in an ad of the person's own scenes, whatever their seeds", async () => {
    const prompts = ["A dog runs along the beach", "Somebody pours coffee", "A child laughs", "A city at night", "Two friends hug", "A train leaves", "Bread on a table", "A bicycle in the rain"];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...creativeFormat.options), fc.integer({ min: 2, max: 8 }), fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), async (format, count, seeds) => {
        const plans = await stageAll(candle, prompts.slice(0, count), format, (index) => seeds[index]!);
        const titles = plans.map((plan) => plan.title);
        expect(new Set(titles).size).toBe(count);
        for (let i = 1; i < count; i++) expect(plans[i]!.kind).not.toBe(plans[i - 1]!.kind);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["en", "A dog runs along the beach towards an umbrella", ["dog"]],
    ["de", "Ein Fahrrad lehnt an einer Hauswand", ["bicycle"]],
    ["fr", "Une tasse de café sur le rebord", ["hot-beverage"]],
    ["es", "Una bicicleta en la calle", ["bicycle"]],
    ["it", "Una bicicletta contro il muro", ["bicycle"]],
    ["pt", "Uma bicicleta na rua", ["bicycle"]],
    ["nl", "Een fiets tegen de muur", ["bicycle"]],
    ["pl", "Rower pod ścianą", ["bicycle"]],
  ] as const)("pictures what the prompt names first, then what the ad is about: %s", async (language, prompt, expected) => {
    const brief = briefOf(language, "home_decor");
    const plan = await stageScene(prompt, { brief, place: { format: "product_reveal", index: 1, count: 4 }, seed: 1 });
    expect(plan.pictograms.slice(0, expected.length)).toEqual(expected);
    expect(plan.pictograms).toContain(brief.pictograms[0]);
  });

  it.each(LANGUAGES)("shows the goods themselves in the moments they are used in, and says their name once: %s", async (language) => {
    const brief = { ...briefOf(language, "jewelry"), name: "Meridian" };
    for (const seed of [1, 2, 3, 4]) {
      const scenes = await writeScenes(brief, { format: "product_reveal", look: "luxury_minimal", intent: "social_ad", count: 5, seed });
      const plans = await stageAll(brief, scenes, "product_reveal", (index) => seed + index);
      for (const plan of plans.filter(({ role }) => role === "benefit")) expect(plan.pictograms[0]).toBe(brief.pictograms[0]);
      const [first, second] = plans.filter(({ role }) => role === "reveal").map(({ title }) => title);
      expect(first).toContain("Meridian");
      expect(second).not.toContain("Meridian");
    }
  });

  it("puts words that the prompt quotes on screen", async () => {
    const plan = await stageScene('A wall. Someone paints “Open all night” on it.', { brief: candle, place: { format: "proof_demo", index: 2, count: 5 }, seed: 1 });
    expect(plan.title).toBe("Open all night");
  });

  it("signs off with what the prompt asks for", async () => {
    const brief = { ...candle, callToAction: "Order yours today" };
    const plan = await stageScene("The shop at night", { brief, place: { format: "proof_demo", index: 4, count: 5 }, seed: 1 });
    expect(plan.title).toContain("Order yours today");
    expect(plan.kind).toBe("end_lockup");
  });

  it("is the same for the same seed", async () => {
    const stage = () => stageScene("A dog runs", { brief: candle, place: { format: "proof_demo", index: 1, count: 5 }, seed: 9 });
    expect(await stage()).toEqual(await stage());
  });

  it("has icons for every picture that the goods do not fill", async () => {
    const words = await adWords("en");
    const names = WORLD_NAMES.flatMap((world) => WORLD_POOLS.flatMap((pool) => words.worlds[world][pool].map((_, at) => `${world}.${pool}.${at}`)));
    expect(Object.keys(PICTURES).sort()).toEqual(names.sort());
    const unknown = Object.values(PICTURES).flatMap((row) => row.split(" ")).filter((name) => !isPictogram(name));
    expect([...new Set(unknown)]).toEqual([]);
    for (const pool of FRAME_POOLS) expect(words.frames[pool].length).toBeGreaterThan(1);
  });
});
