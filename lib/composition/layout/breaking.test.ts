import { describe, expect, test } from "vitest";
import type { Language } from "#lib/kernel/languages.ts";
import { breakLines, splitWords } from "#lib/composition/layout/breaking.ts";

/** Lines of a text in a face where every letter is equally wide. */
function lines(text: string, count: number, language: Language = "en"): string[] {
  const words = splitWords(text, language);
  const widthOf = (first: number, last: number) => words.slice(first, last + 1).reduce((sum, word) => sum + word.text.length, last - first);
  const broken = breakLines(words, count, widthOf);
  if (!broken) throw new Error(`no way to set this in ${count} lines`);
  return broken.ends.map((end, i) => words.slice(i === 0 ? 0 : broken.ends[i - 1]! + 1, end + 1).map((word) => word.text).join(" "));
}

describe("lines break by sense", () => {
  test("evenly", () => {
    expect(lines("make every single morning count", 2)).toEqual(["make every single", "morning count"]);
  });

  test("never between a number and its unit or its thousands", () => {
    expect(lines("keeps coffee hot for 12 h", 2)).not.toContain("h");
    for (const count of [2, 3]) expect(lines("plus de 10 000 clients heureux", count, "fr").join("|")).toContain("10 000");
    expect(lines("jetzt nur noch 20 % Rabatt", 3, "de").join("|")).toContain("20 %");
  });

  test("not before an emoji, which comments on the words before it", () => {
    expect(lines("that burns for 50 hours 🕯️ and smells of amber", 2)[0]).toMatch(/🕯️$/u);
  });

  test("never before French punctuation or inside its quotation marks", () => {
    for (const count of [2, 3, 4]) {
      const broken = lines("vous cherchez « le bon café » ? essayez-le !", count, "fr");
      for (const line of broken) {
        expect(line).not.toMatch(/^[»?!]/);
        expect(line).not.toMatch(/«$/);
      }
    }
  });

  test.each([
    ["en", "the best shoes for the long road home"],
    ["de", "die besten Schuhe für den langen Weg nach Hause"],
    ["es", "los mejores zapatos para el largo camino a casa"],
    ["it", "le migliori scarpe per la lunga strada verso casa"],
    ["pt", "os melhores sapatos para o longo caminho de casa"],
    ["nl", "de beste schoenen voor de lange weg naar huis"],
    ["pl", "najlepsze buty na długą drogę do domu"],
    ["fr", "les meilleures chaussures pour le long chemin de retour"],
  ] as const)("not after an article or a preposition (%s)", (language, text) => {
    const leaning = /\s(the|for|die|für|den|nach|los|para|el|a|le|per|la|os|o|de|voor|naar|na|do|les|pour)$/;
    for (const line of lines(text, 2, language).slice(0, -1)) expect(` ${line}`).not.toMatch(leaning);
  });

  test("without a short word alone on the last line", () => {
    expect(lines("everything you ever wanted is in", 3).at(-1)!.length).toBeGreaterThan(3);
  });

  test("where the writer put a break, and nowhere when there are too few words", () => {
    expect(lines("one\ntwo three four five six", 2)).toEqual(["one", "two three four five six"]);
    expect(() => lines("single", 2)).toThrow();
  });
});
