import fc from "fast-check";
import { expect, test } from "vitest";
import { LANGUAGES, type Language } from "#lib/kernel/languages.ts";
import { phrasesOf } from "./phrases.ts";

const sentences = (text: string, language: Language = "en") => phrasesOf(text, language).map((phrases) => phrases.map(({ shown }) => shown.join(" ")));
const said = (text: string, language: Language = "en") => phrasesOf(text, language).flat().map((phrase) => phrase.said);

test("a text is cut into sentences of what stands between spaces", () => {
  expect(sentences("Meet Aurora. It's  cold,\nreally cold!")).toEqual([["Meet", "Aurora."], ["It's", "cold,"], ["really", "cold!"]]);
  expect(sentences("  ")).toEqual([]);
});

test("a price is one word to the eye and many to the ear", () => {
  expect(phrasesOf("Only $19.99 today", "en")).toEqual([
    [
      { shown: ["Only"], said: "Only" },
      { shown: ["$19.99"], said: "nineteen dollars and ninety-nine cents" },
      { shown: ["today"], said: "today" },
    ],
  ]);
});

test("what is said as one although it is written apart is one phrase of several words", () => {
  expect(phrasesOf("Für 19,99 €!", "de").flat()[1]).toEqual({ shown: ["19,99", "€!"], said: "neunzehn Euro neunundneunzig!" });
  expect(phrasesOf("le 3 mars 2026", "fr").flat()[1]!.shown).toEqual(["3", "mars", "2026"]);
});

test("an abbreviation does not end a sentence, unless it is one that can", () => {
  expect(sentences("Dr. Smith is here. Come in.")).toHaveLength(2);
  expect(sentences("Kerzen, z. B. Vanille, ca. 5 Mio. Kunden.", "de")).toHaveLength(1);
  expect(sentences("Candles, oils, etc. We ship today.")).toHaveLength(2);
});

test("a date's dot does not end a sentence, the dot behind a number does", () => {
  expect(sentences("Ab dem 3. Mai geht es los.", "de")).toHaveLength(1);
  expect(sentences("Es sind 24. Das ist viel.", "de")).toHaveLength(2);
});

test("pictures are shown and not said; flags, families and keycaps go whole", () => {
  expect(said("Now 🎉 new ✨fresh✨")).toEqual(["Now", "", "new", "fresh"]);
  expect(said("Bonjour 🇫🇷 👩‍👩‍👧 👍🏽", "fr")).toEqual(["Bonjour", "", "", ""]);
});

test("a dash of its own is a pause, and a mark of its own belongs to the word before it", () => {
  expect(said("Cold — all day")).toEqual(["Cold,", "", "all", "day"]);
  expect(said("C'est frais !", "fr")).toEqual(["C'est", "frais!", ""]);
});

test("shouted punctuation is said once, quotes and brackets not at all", () => {
  expect(said('Wow!!! Really?! "Yes" (now) wait...')).toEqual(["Wow!", "Really?", "Yes", "now", "wait,"]);
});

test("capitals are read as words or spelled, as people would", () => {
  expect(said("SAVE BIG with USB, HTML and our CEO")).toEqual(["save", "big", "with", "U S B,", "H T M L", "and", "our", "C E O"]);
  expect(said("SHOP WITH US TODAY")).toEqual(["shop", "with", "us", "today"]);
  expect(said("Made in the US")).toEqual(["Made", "in", "the", "U S"]);
  expect(said("Die TÜV geprüfte FLASCHE", "de")).toEqual(["Die", "T Ü V", "geprüfte", "flasche"]);
});

test("Roman numerals are numbers where they cannot be words", () => {
  expect(said("Part II of Henry VIII and I")).toEqual(["Part", "two", "of", "Henry", "eight", "and", "I"]);
  expect(said("A MIX of CDs in XL")).toEqual(["A", "mix", "of", "C D's", "in", "X L"]);
});

test("a sentence without an end is cut where a speaker would breathe", () => {
  const breaths = phrasesOf("one two three four five six seven eight nine ten, ".repeat(20), "en");
  expect(breaths.length).toBeGreaterThan(3);
  for (const breath of breaths) expect(breath.length).toBeLessThanOrEqual(50);
  expect(phrasesOf("word ".repeat(300), "en").flat()).toHaveLength(300);
});

test("no token of a text is lost or changed, whatever it holds", () => {
  const odd = "  $5 – €6 ... (a/b) 1/2/3/4 ?! 12:99 99.99.99 #  @ 0 +-+ <b> & ½ x2 №7 \u00a0 10 000 € p. ej. 😀 ";
  for (const language of LANGUAGES) {
    const shown = phrasesOf(odd, language).flat().flatMap((phrase) => phrase.shown);
    expect(shown, language).toEqual(odd.trim().split(/\s+/));
  }
});

test("anything that people could type can be said, and all of it is shown", () => {
  const bits = `
    0 00 1 2 13 20 99 2026 XXI IIII $ € £ zł R$ % ° °C ml kg km/h K M h pm Uhr % . , : ; / - – — ! ? # @ & + x × (
    ) ' th er e ª º . st May mai 3. Dr. z.B. etc. com .com www. USB CEO à ł 🎉 ½
  `.trim().split(/\s+/);
  const bit = fc.constantFrom(...bits, "999999999999999", "1234567890123456789");
  const text = fc.array(fc.tuple(bit, fc.constantFrom("", "", " ", "\u00a0", "\n")), { maxLength: 25 });
  fc.assert(
    fc.property(text, fc.constantFrom(...LANGUAGES), (pieces, language) => {
      const written = pieces.flat().join("");
      const phrases = phrasesOf(written, language).flat();
      expect(phrases.flatMap(({ shown }) => shown)).toEqual(written.split(/\s+/).filter(Boolean));
      for (const { said } of phrases) expect(said).not.toMatch(/undefined|NaN|\d/);
    }),
    { numRuns: 1500 },
  );
});
