import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { creativeFormat } from "#lib/contracts/creative.ts";
import { LANGUAGES } from "#lib/kernel/languages.ts";
import { briefOf } from "../briefs.fixture.ts";
import { writeScenario, writeScenes } from "../scenario.ts";
import { readScenes } from "./read.ts";

describe("reading a scenario", () => {
  it.each(LANGUAGES)("gives back exactly the scenes that the studio wrote: %s", async (language) => {
    for (const format of creativeFormat.options) {
      for (const count of [3, 7, 10]) {
        const request = { format, look: "ugc_realism", intent: "social_ad", count, seed: count } as const;
        const brief = briefOf(language, "coffee_tea", { name: "Lumen", benefits: ["Lumen lumen"] });
        expect(readScenes(await writeScenario(brief, request), 0)).toEqual(await writeScenes(brief, request));
      }
    }
  });

  it.each([
    ["numbers", "1. A cat wakes.\n2. It eats.\n3) It sleeps."],
    ["numbers in parentheses", "(1) A cat wakes.\n(2) It eats.\n(3) It sleeps."],
    ["a label on a line of its own", "Scene 1\nA cat wakes.\n\nScene 2\nIt eats.\n\nScene 3\nIt sleeps."],
    ["labels in German", "Szene 1: A cat wakes.\nSzene 2: It eats.\nSzene 3: It sleeps."],
    ["labels in French", "Plan n° 1 – A cat wakes.\nPlan n° 2 – It eats.\nPlan n° 3 – It sleeps."],
    ["labels in Polish", "Ujęcie 1: A cat wakes.\nUjęcie 2: It eats.\nUjęcie 3: It sleeps."],
    ["labels within one line", "Escena 1: A cat wakes. Escena 2: It eats. Escena 3: It sleeps."],
    ["a model's markdown", "Here is your scenario:\n\n**Scene 1:** A cat wakes.\n\n**Scene 2:** It eats.\n\n**Scene 3:** It sleeps."],
    ["headings", "## Scene 1\n\nA cat wakes.\n\n## Scene 2\n\nIt eats.\n\n## Scene 3\n\nIt sleeps."],
    ["times", "0:00–0:05 A cat wakes.\n0:05–0:10 It eats.\n0:10–0:15 It sleeps."],
    ["labels with times", "Scene 1 (0:00-0:05): A cat wakes.\nScene 2 [5s]: It eats.\nScene 3 (0:10–0:15) – It sleeps."],
    ["labels in brackets", "[Scene 1] A cat wakes.\n[Scene 2] It eats.\n[Scene 3] It sleeps."],
    ["numbers in words", "Scene one: A cat wakes. Scene two: It eats. Scene three: It sleeps."],
    ["Roman numbers", "Scena I: A cat wakes.\nScena II: It eats.\nScena III: It sleeps."],
    ["a table", "| Scene | Visual |\n|---|---|\n| 1 | A cat wakes |\n| 2 | It eats |\n| 3 | It sleeps |"],
    ["bullets", "- A cat wakes.\n- It eats.\n- It sleeps."],
    ["paragraphs", "A cat wakes.\n\nIt eats.\n\nIt sleeps."],
    ["prose", "A cat wakes. It eats. It sleeps."],
    ["Windows lines", "Scene 1: A cat wakes.\r\nScene 2: It eats.\r\nScene 3: It sleeps.\r\n"],
  ])("understands %s", (_, text) => {
    expect(readScenes(text, 0)).toEqual(["A cat wakes.", "It eats.", "It sleeps."]);
  });

  it("keeps a scene's title as its first sentence, and leaves out what is only heard", () => {
    const text = "**Scene 1 – Morning (0:00–0:04)**\nVisual: A cat wakes.\nVoice-over: \"Good morning.\"\n\n**Scene 2 – Noon**\nIt eats.\nMusic: soft piano\n\n**Scene 3 – Night**\nIt sleeps.";
    expect(readScenes(text, 0)).toEqual(["Morning. A cat wakes.", "Noon. It eats.", "Night. It sleeps."]);
  });

  it("divides at sentences and joins neighbours to the number asked for", () => {
    expect(readScenes("A cat wakes. It eats. It sleeps. It dreams.", 4)).toEqual(["A cat wakes.", "It eats.", "It sleeps.", "It dreams."]);
    expect(readScenes("1. A cat wakes.\n2. It eats\n3. It sleeps.\n4. It dreams of a very long and sunny afternoon.", 3)).toEqual([
      "A cat wakes.",
      "It eats. It sleeps.",
      "It dreams of a very long and sunny afternoon.",
    ]);
    const long = Array.from({ length: 14 }, (_, at) => `Scene ${at + 1}: Thing ${at + 1} happens.`).join("\n");
    expect(readScenes(long, 0)).toHaveLength(10);
  });

  it("leaves alone what is too short to be divided", () => {
    expect(readScenes("A cat wakes.", 0)).toEqual(["A cat wakes."]);
    expect(readScenes("  ", 0)).toEqual([]);
  });

  it("takes dates, prices and decimals for what they are", () => {
    const text = "The offer ends on 24 December. It costs 3.50 euros.\n\nAt 10:30 the door opens.\n\n2 people enter.";
    expect(readScenes(text, 0)).toEqual(["The offer ends on 24 December. It costs 3.50 euros.", "At 10:30 the door opens.", "2 people enter."]);
  });

  const word = fc.string({ minLength: 1, maxLength: 9, unit: fc.constantFrom(..."abcdéłöñ") });
  const sentence = fc.array(word, { minLength: 5, maxLength: 12 }).map((words) => `A${words.join(" ")}.`);

  it("gives the number asked for, within limits, and loses no word of prose", () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 30 }), fc.integer({ min: 3, max: 10 }), (sentences, count) => {
        const enough = [...sentences, "A one two three four five six seven.", "A one two three four five six.", "A one two three four five six seven eight nine.", "A one two."];
        const scenes = readScenes(enough.join(" "), count);
        expect(scenes).toHaveLength(count);
        expect(scenes.join(" ").toLowerCase().split(/\s+/u)).toEqual(enough.join(" ").toLowerCase().split(/\s+/u));
      }),
      { numRuns: 60 },
    );
  });

  it("never gives an empty scene nor one that is too long, whatever it is given", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.string({ maxLength: 5000 }), fc.lorem({ maxCount: 300 })), fc.constantFrom(0, 3, 5, 10), (text, count) => {
        const scenes = readScenes(text, count);
        expect(scenes.length).toBeLessThanOrEqual(10);
        if (text.trim() !== "") expect(scenes.length).toBeGreaterThan(0);
        for (const scene of scenes) {
          expect(scene.trim()).not.toBe("");
          expect(scene.length).toBeLessThanOrEqual(2000);
          expect(scene.isWellFormed() || !text.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  it.each([
    ["prose", "Somebody opens a door, looks around and smiles at the camera. ".repeat(800)],
    ["signs", "\n#".repeat(25_000)],
    ["a hole", `A cat.${" ".repeat(49_980)}It eats.`],
    ["empty lines", `A cat.${"\n \t".repeat(16_000)}It eats.`],
    ["labels", "Scene 1 ".repeat(6000)],
  ])("is quick, however long and odd the text: %s", (_, text) => {
    const started = performance.now();
    readScenes(text.slice(0, 50_000), 10);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
