import { describe, expect, it } from "vitest";
import { creativeFormat } from "#lib/contracts/creative.ts";
import { type Brief, productCategory } from "#lib/creative/brief.ts";
import { ARCS } from "#lib/creative/formats/arcs.ts";
import { type Language, LANGUAGES } from "#lib/kernel/languages.ts";
import type { ShortCopy } from "../../port.ts";
import { localText } from "../engine.ts";
import { CATEGORY_ROWS, CATEGORY_TONES } from "../lexicon/categories.ts";
import { typeset } from "./typography.ts";
import { PROMPTS } from "../understand/prompts.fixture.ts";

const SEEDS = [0, 1, 2, 77];

function linesOf(copy: ShortCopy): string[] {
  return [copy.headline, copy.subheadline, ...copy.beats.map((beat) => beat.text)];
}

/** A brief of a category with nothing of the person's own in it. */
function bareBrief(language: Language, category: Brief["category"]): Brief {
  const row = CATEGORY_ROWS[category];
  return {
    language,
    category,
    product: row[LANGUAGES.indexOf(language) + 1]!,
    name: null,
    subjects: [],
    pictograms: row[0].split(" "),
    benefits: [],
    audience: null,
    offer: null,
    callToAction: null,
    tone: CATEGORY_TONES[category],
  };
}

/** Words that every English sentence is built with, and no other of the eight languages has. */
const ENGLISH = /\b(?:the|your|you|with|this|that|and|from|what|they|it’s|don’t|make|take)\b/i;

/** What is wrong with the typography of a line. */
function misprints(line: string, language: Language): string[] {
  const rules: [string, boolean][] = [
    ["an exclamation mark", line.includes("!")],
    ["a double space", /[\s\u00A0\u202F]{2}/u.test(line)],
    ["a placeholder", /[{}]|undefined|NaN|\[object/u.test(line)],
    ["a straight apostrophe", line.includes("'")],
    ["a doubled stop", /\.\.|[?.]\s?\.|\?\s?\?/u.test(line)],
    ["a small first letter", /^\p{Ll}(?!\p{Lu})/u.test(line)],
    ["a loose space", /^\s|\s$|\s[.,]/u.test(line)],
    ["a question without its opening sign", language === "es" && (line.match(/\?/g)?.length ?? 0) !== (line.match(/¿/g)?.length ?? 0)],
    ["a French sign without its thin space", language === "fr" && /[^\u202F][?;]|\p{L}:/u.test(line)],
    ["English words", language !== "en" && ENGLISH.test(line)],
  ];
  return rules.filter(([, broken]) => broken).map(([fault]) => `${language}: ${fault}: ${line}`);
}

/** What is wrong with a film's words. */
function faults(copy: ShortCopy, language: Language): string[] {
  const lines = linesOf(copy);
  const told = copy.beats.map((beat) => beat.text.toLowerCase());
  return [
    ...lines.flatMap((line) => misprints(line, language)),
    ...(copy.headline.length > 48 ? [`long headline: ${copy.headline}`] : []),
    ...(copy.subheadline.length > 80 ? [`long subheadline: ${copy.subheadline}`] : []),
    ...copy.beats.filter((beat) => beat.text.length > 60).map((beat) => `long beat: ${beat.text}`),
    ...copy.beats.filter((beat) => !/[.?…]$/u.test(beat.text)).map((beat) => `open beat: ${beat.text}`),
    ...(new Set(told).size < told.length ? [`repeated beat: ${told.join(" / ")}`] : []),
    ...(copy.headline.toLowerCase().replace(/\.$/, "") === copy.subheadline.toLowerCase().replace(/\.$/, "") ? [`headline said twice: ${copy.headline}`] : []),
  ];
}

describe("the words of a short", () => {
  it.each(LANGUAGES)("are well set in every category and arc: %s", async (language) => {
    const found: string[] = [];
    for (const category of productCategory.options) {
      for (const format of creativeFormat.options) {
        for (const seed of SEEDS) {
          const copy = await localText.writeShort(bareBrief(language, category), { format, seed });
          found.push(...faults(copy, language));
          expect(copy.format).toBe(format);
          expect(copy.beats.map((beat) => beat.role)).toEqual(ARCS[format]);
        }
      }
    }
    expect([...new Set(found)]).toEqual([]);
  });

  it.each(LANGUAGES)("say what prompts say, never the prompt itself nor the order for a film: %s", async (language) => {
    const order = /\b(?:ad for|advert|anuncio|anúncio|vídeo|vidéo|video|werbung|werbespot|annuncio|pubblicità|publicité|une pub|reklama|advertentie|reel|tiktok|promueve|promote)\b/i;
    const found: string[] = [];
    for (const { prompt } of PROMPTS.filter((row) => row.language === language)) {
      const brief = await localText.understand(prompt, language);
      for (let seed = 0; seed < 12; seed++) {
        const copy = await localText.writeShort(brief, { format: null, seed });
        found.push(...faults(copy, language));
        const said = linesOf(copy).join(" ").toLowerCase();
        const facts = brief.benefits.map((benefit) => typeset(benefit, language).toLowerCase());
        if (facts.length > 0 && !facts.some((fact) => said.includes(fact))) found.push(`no fact of the prompt told: ${said}`);
        // A prompt of five words may be nothing but the goods and their people, which a line may well name.
        const whole = prompt.split(" ").length > 5;
        for (const line of linesOf(copy)) if (order.test(line) || (whole && line.includes(prompt))) found.push(`order repeated: ${line}`);
      }
    }
    expect([...new Set(found)]).toEqual([]);
  });

  it.each(LANGUAGES)("offer at least twenty headlines over forty seeds: %s", async (language) => {
    const row = PROMPTS.find((candidate) => candidate.language === language)!;
    const brief = await localText.understand(row.prompt, language);
    const copies = await Promise.all(Array.from({ length: 40 }, (_, seed) => localText.writeShort(brief, { format: null, seed })));
    expect(new Set(copies.map((copy) => copy.headline)).size).toBeGreaterThanOrEqual(20);
  });

  it("are the same for the same seed", async () => {
    const brief = await localText.understand(PROMPTS[0]!.prompt, "en");
    expect(await localText.writeShort(brief, { format: null, seed: 5 })).toEqual(await localText.writeShort(brief, { format: null, seed: 5 }));
  });

  it("tell the prompt's own fact in every film, and its offer at the end", async () => {
    const brief = await localText.understand("An ad for our insulated water bottle that keeps water cold for 24 hours, 20% off", "en");
    for (let seed = 0; seed < 30; seed++) {
      const copy = await localText.writeShort(brief, { format: null, seed });
      expect(linesOf(copy).join(" ")).toContain("Keeps water cold for 24 hours");
      expect(copy.beats[3]!.text).toMatch(/^20% off\./);
    }
  });

  it("answer a problem with its own turn", async () => {
    const { libraryOf } = await import("../lines/lines.ts");
    for (const language of ["en", "fr", "es", "de"] as const) {
      const { categories } = await libraryOf(language);
      for (const lines of Object.values(categories)) expect(lines.turns).toHaveLength(lines.problems.length);
    }
  });
});
