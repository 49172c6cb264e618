import { describe, expect, it } from "vitest";
import { creativeFormat, visualLanguage } from "#lib/contracts/creative.ts";
import { projectIntent } from "#lib/contracts/editor/vocabulary.ts";
import { LANGUAGES } from "#lib/kernel/languages.ts";
import { briefOf, briefsOf } from "./briefs.fixture.ts";
import { localAdWriter } from "./writer.ts";
import { adWords, FRAME_POOLS, WORLD_NAMES, WORLD_POOLS } from "./words/words.ts";

const LOOK = "premium_editorial";
const scenesIn = (scenario: string) => scenario.split("\n\n");

/** What no finished text may hold: slots, leftovers, doubled signs, words of another language. */
const FAULT = /[{}]|undefined|NaN|\[object|[.?!]\s?\.(?!\.)|,,|\s[,.]| {2}|!/u;
const ENGLISH = /\b(?:the|your|with|this|that|from|what|they|in the picture)\b/i;

describe("a scenario", () => {
  it.each(LANGUAGES)("has as many numbered scenes as asked for, each its own, without leftovers: %s", async (language) => {
    for (const [at, brief] of briefsOf(language).entries()) {
      const format = creativeFormat.options[at % creativeFormat.options.length]!;
      const intent = projectIntent.options[at % 2]!;
      const look = visualLanguage.options[at % visualLanguage.options.length]!;
      for (const count of [3, 5, 10]) {
        const scenes = scenesIn(await localAdWriter.writeScenario(brief, { format, look, intent, count, seed: at }));
        expect(scenes).toHaveLength(count);
        const bodies = scenes.map((scene) => scene.replace(/^\p{L}+ \d+\s?: /u, ""));
        expect(new Set(bodies).size).toBe(count);
        for (const [index, scene] of scenes.entries()) {
          expect(scene).toMatch(new RegExp(`^\\p{L}+ ${index + 1}\\s?: \\p{Lu}`, "u"));
          expect(scene).not.toMatch(FAULT);
          if (language !== "en") expect(scene).not.toMatch(ENGLISH);
        }
      }
    }
  });

  it("is the same for the same seed, and another for another", async () => {
    const brief = briefOf("en", "coffee_tea", { name: "Driftwood" });
    const write = (seed: number) => localAdWriter.writeScenario(brief, { format: "proof_demo", look: LOOK, intent: "social_ad", count: 6, seed });
    expect(await write(3)).toBe(await write(3));
    expect(new Set(await Promise.all(Array.from({ length: 10 }, (_, seed) => write(seed)))).size).toBeGreaterThanOrEqual(8);
  });

  it.each(LANGUAGES)("names the goods and tells another arc in each format: %s", async (language) => {
    const brief = briefOf(language, "beauty", { name: "Alma", benefits: ["Alma Alma"] });
    for (const count of [3, 6, 10]) {
      const texts = await Promise.all(creativeFormat.options.map((format) => localAdWriter.writeScenario(brief, { format, look: LOOK, intent: "social_ad", count, seed: 1 })));
      for (const text of texts) expect(text.toLowerCase()).toContain(brief.product.toLowerCase());
      const openings = texts.map((text) => scenesIn(text)[0]!);
      expect(new Set(openings).size).toBe(creativeFormat.options.length);
    }
  });

  it("quotes what the prompt says of the goods, and what it asks for at the end", async () => {
    const brief = briefOf("en", "drink", { benefits: ["Keeps water cold for 24 hours"], callToAction: "Order yours today" });
    const scenario = await localAdWriter.writeScenario(brief, { format: "problem_solution", look: LOOK, intent: "social_ad", count: 8, seed: 2 });
    expect(scenario).toContain("“Keeps water cold for 24 hours”");
    expect(scenesIn(scenario).at(-1)).toContain("“Order yours today”");
  });

  it("sells less as a story: no facts on screen, a person first", async () => {
    const brief = briefOf("en", "drink", { benefits: ["Keeps water cold for 24 hours"] });
    const story = await localAdWriter.writeScenario(brief, { format: "problem_solution", look: LOOK, intent: "creative_story", count: 8, seed: 2 });
    expect(story).not.toContain("24 hours");
    expect(scenesIn(story)[0]).toMatch(/woman|man/);
  });
});

describe("the library of pictures", () => {
  it.each(LANGUAGES)("is complete, sees and says something in each, and repeats no sentence: %s", async (language) => {
    const words = await adWords(language);
    const english = await adWords("en");
    const rows = [
      ...WORLD_NAMES.flatMap((world) => WORLD_POOLS.flatMap((pool) => [...words.worlds[world][pool]])),
      ...FRAME_POOLS.flatMap((pool) => [...words.frames[pool]]),
    ];
    for (const world of WORLD_NAMES) for (const pool of WORLD_POOLS) expect(words.worlds[world][pool]).toHaveLength(english.worlds[world][pool].length);
    for (const pool of FRAME_POOLS) expect(words.frames[pool]).toHaveLength(english.frames[pool].length);
    expect(rows.filter(([see, say]) => !/[.?”»]$/u.test(see) || !/[.?]$/u.test(say))).toEqual([]);
    const all = rows.flat().filter((text) => text !== "{brand}. {line}.");
    expect(all.length - new Set(all).size).toBe(0);
    if (language !== "en") expect(all.filter((text) => ENGLISH.test(text))).toEqual([]);
  });
});
