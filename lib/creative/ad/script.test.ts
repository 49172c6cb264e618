import { describe, expect, test } from "vitest";
import { assignLines, readAloud, scriptLines } from "#lib/creative/ad/script.ts";

const texts = (script: string, language: Parameters<typeof scriptLines>[1] = "en") => scriptLines(script, language).map(({ text }) => text);

describe("a narration", () => {
  test("is spoken sentence by sentence, paragraph by paragraph", () => {
    expect(scriptLines("Poured by hand. Lit by you.\n\nSlow down tonight.", "en")).toEqual([
      { text: "Poured by hand.", paragraph: 0 },
      { text: "Lit by you.", paragraph: 0 },
      { text: "Slow down tonight.", paragraph: 1 },
    ]);
  });

  test("keeps abbreviations and short calls with what follows", () => {
    expect(texts("Ask Dr. Weber about it. It works.")).toEqual(["Ask Dr. Weber about it.", "It works."]);
    expect(texts("Wow! That was quick.")).toEqual(["Wow! That was quick."]);
    expect(texts("Das kostet ca. 20 Euro. Mehr nicht, versprochen.", "de")).toEqual(["Das kostet ca. 20 Euro.", "Mehr nicht, versprochen."]);
  });

  test("keeps a French closing mark with the sentence it closes", () => {
    expect(texts("« Tu l’as trouvé où ? » Vous allez l’entendre souvent.", "fr")).toEqual(["« Tu l’as trouvé où ?\u00A0»", "Vous allez l’entendre souvent."]);
  });

  test("of nothing but white space has no lines", () => {
    expect(scriptLines(" \n\n ", "en")).toEqual([]);
  });

  test("that nobody speaks is timed for a reader, word after word", () => {
    const [line] = readAloud(scriptLines("A candle that burns for fifty hours.", "en"));
    expect(line!.seconds).toBeGreaterThan(2);
    expect(line!.words.map(({ text }) => text)).toEqual(["A", "candle", "that", "burns", "for", "fifty", "hours."]);
    for (const [index, word] of line!.words.entries()) expect(word.start).toBeCloseTo(index === 0 ? 0 : line!.words[index - 1]!.end);
    expect(line!.words.at(-1)!.end).toBeCloseTo(line!.seconds);
  });

  test("written for scenes keeps to them; any other is spread evenly, in order", () => {
    const lines = scriptLines("One here today. Two here today.\nThree here today. Four here today.", "en");
    const seconds = lines.map(() => 2);
    expect(assignLines(lines, seconds, 2, true)).toEqual([0, 0, 1, 1]);
    expect(assignLines(lines, seconds, 4, false)).toEqual([0, 1, 2, 3]);
    expect(assignLines(lines, seconds, 1, false)).toEqual([0, 0, 0, 0]);
  });
});
