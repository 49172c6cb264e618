import { describe, expect, it } from "vitest";
import { creativeFormat } from "#lib/contracts/creative.ts";
import { LANGUAGES } from "#lib/kernel/languages.ts";
import { briefOf, briefsOf } from "../briefs.fixture.ts";
import { writeScenes } from "../scenario.ts";
import { stageScene } from "../stage/stage.ts";
import { adWords } from "../words/words.ts";
import { countWords } from "./budget.ts";
import { writeNarration } from "./write.ts";

const FAULT = /[{}]|undefined|NaN|\[object|[.?!]\s?\.(?!\.)|\s[,.]|  |!/u;

describe("a narration", () => {
  it.each(LANGUAGES)("fills its time, names the goods early and at the end, and says nothing twice: %s", async (language) => {
    const { pace } = await adWords(language);
    for (const [at, brief] of briefsOf(language).entries()) {
      const format = creativeFormat.options[at % creativeFormat.options.length]!;
      const brand = (brief.name ?? brief.product).toLowerCase();
      for (const [count, seconds, intent] of [[3, 12, "social_ad"], [5, 25, "social_ad"], [6, 30, "creative_story"], [8, 45, "social_ad"], [5, 40, "social_ad"]] as const) {
        const scenes = await writeScenes(brief, { format, look: "ugc_realism", intent, count, seed: at });
        const said = await writeNarration(brief, { format, intent, scenes, seconds, seed: at });
        expect(said).toHaveLength(count);
        const taken = countWords(said.join(" ")) / pace;
        expect(taken, `${seconds} s: ${said.join(" | ")}`).toBeGreaterThanOrEqual(seconds * 0.8);
        expect(taken, `${seconds} s: ${said.join(" | ")}`).toBeLessThanOrEqual(seconds * 1.2);
        for (const paragraph of said) {
          expect(paragraph).not.toMatch(FAULT);
          expect(paragraph).toMatch(/^[¿“„«]*\s?[\p{Lu}\d−%]/u);
          expect(paragraph).toMatch(/[.?”»]$/u);
        }
        expect(new Set(said).size).toBe(count);
        expect(said.slice(0, Math.ceil(count / 2)).join(" ").toLowerCase()).toContain(brand);
        expect(said.at(-1)!.toLowerCase()).toContain(brand);
      }
    }
  });

  it("gives each scene three to six seconds when nobody set a time", async () => {
    for (const language of LANGUAGES) {
      const brief = briefOf(language, "coffee_tea", { name: "Driftwood" });
      const scenes = await writeScenes(brief, { format: "problem_solution", look: "ugc_realism", intent: "social_ad", count: 6, seed: 4 });
      const said = await writeNarration(brief, { format: "problem_solution", intent: "social_ad", scenes, seconds: null, seed: 4 });
      const { pace } = await adWords(language);
      const average = countWords(said.join(" ")) / pace / 6;
      expect(average).toBeGreaterThan(3);
      expect(average).toBeLessThan(6);
    }
  });

  it("ends with the prompt's own offer and call, and claims no number that the prompt does not give", async () => {
    const brief = briefOf("en", "drink", { name: "Fjord", offer: "20% off", callToAction: "Order yours today", benefits: ["Keeps water cold for 24 hours"] });
    for (const format of creativeFormat.options) {
      const scenes = await writeScenes(brief, { format, look: "ugc_realism", intent: "social_ad", count: 6, seed: 2 });
      const said = await writeNarration(brief, { format, intent: "social_ad", scenes, seconds: 35, seed: 2 });
      expect(said.at(-1)).toMatch(/Fjord\. 20% off\. Order yours today\.$/);
      expect(said.join(" ")).toContain("Keeps water cold for 24 hours");
      expect(said.join(" ").match(/\d+/g)?.filter((number) => !["20", "24"].includes(number)) ?? []).toEqual([]);
    }
  });

  it("asks aloud for what the last scene asks on screen", async () => {
    for (const language of LANGUAGES) {
      for (const intent of ["social_ad", "creative_story"] as const) {
        for (let seed = 0; seed < 5; seed++) {
          const brief = briefOf(language, "coffee_tea", { name: "Driftwood" });
          const scenes = await writeScenes(brief, { format: "proof_demo", look: "ugc_realism", intent, count: 5, seed });
          const said = await writeNarration(brief, { format: "proof_demo", intent, scenes, seconds: 30, seed: seed + 9 });
          const last = await stageScene(scenes[4]!, { brief, place: { format: "proof_demo", index: 4, count: 5 }, seed: seed + 3 });
          expect(said[4]).toContain(last.title!.replace("Driftwood. ", ""));
        }
      }
    }
  });

  it("follows the words on screen of the scene it is said over", async () => {
    const brief = briefOf("en", "coffee_tea", { name: "Driftwood" });
    for (let seed = 0; seed < 6; seed++) {
      const scenes = await writeScenes(brief, { format: "myth_vs_reality", look: "ugc_realism", intent: "social_ad", count: 5, seed });
      const said = await writeNarration(brief, { format: "myth_vs_reality", intent: "social_ad", scenes, seconds: 30, seed: seed + 50 });
      const myth = /“Myth: ([^”]+)”/.exec(scenes[0]!)![1]!;
      expect(said[0]).toContain(myth);
    }
  });

  it("speaks over scenes of the person's own, too", async () => {
    const scenes = ["A surfer waits for the right wave", "An old van on a coast road", "Hands wax a surfboard at sunrise", "Friends around a fire"];
    for (const language of LANGUAGES) {
      const brief = briefOf(language, "sports_outdoor", { name: "Swell" });
      const said = await writeNarration(brief, { format: "product_reveal", intent: "social_ad", scenes, seconds: 20, seed: 3 });
      expect(said).toHaveLength(4);
      expect(new Set(said).size).toBe(4);
      expect(said.at(-1)).toContain("Swell");
    }
  });

  it("is the same for the same seed", async () => {
    const brief = briefOf("en", "pets");
    const write = () => writeNarration(brief, { format: "proof_demo", intent: "social_ad", scenes: ["A dog runs", "A bowl", "A walk"], seconds: 15, seed: 1 });
    expect(await write()).toEqual(await write());
  });
});
