import { describe, expect, test } from "vitest";
import type { AdPlan } from "#lib/creative/ad/plan.ts";
import { timeAd } from "#lib/creative/ad/timing.ts";
import { captionCues } from "#lib/creative/captions/cues.ts";
import { spokenAd } from "#lib/testing/spoken-ad.ts";
import type { Language } from "#lib/kernel/languages.ts";

const cuesOf = (plan: AdPlan) => captionCues(plan, timeAd(plan));
const texts = (plan: AdPlan): string[] => cuesOf(plan).map((cue) => cue.lines.join(" "));

const LONG = "Come home to a candle that burns for 50 hours, hand-poured from soy wax in the north of England, and smells of amber.";

const EVERY_LANGUAGE: Record<Language, string> = {
  en: "It keeps 500 ml of coffee hot for 12 hours, and nobody in the office will ever have to drink it cold again.",
  fr: "Elle garde 500 ml de café au chaud pendant 12 heures, et plus personne au bureau ne boira jamais un café froid.",
  es: "Mantiene 500 ml de café caliente durante 12 horas, y nadie en la oficina volverá a beber el café frío.",
  de: "Sie hält 500 ml Kaffee 12 Stunden lang heiß, und niemand im Büro muss jemals wieder einen kalten Kaffee trinken.",
  it: "Tiene caldi 500 ml di caffè per 12 ore, e nessuno in ufficio dovrà mai più bere un caffè freddo.",
  pt: "Mantém 500 ml de café quente por 12 horas, e ninguém no escritório terá de beber o café frio outra vez.",
  nl: "Hij houdt 500 ml koffie 12 uur lang warm, en niemand op kantoor hoeft ooit nog koude koffie te drinken.",
  pl: "Trzyma 500 ml kawy w cieple przez 12 godzin, i nikt w biurze nie będzie już nigdy pić zimnej kawy.",
};

describe("captions", () => {
  test("hold every word once, in order, each while it is spoken", () => {
    const plan = spokenAd(["Long day behind you?", LONG]);
    const cues = cuesOf(plan);
    expect(cues.flatMap((cue) => cue.words.map((word) => word.text)).join(" ")).toBe(`Long day behind you? ${LONG}`);
    for (const cue of cues)
      for (const word of cue.words) {
        expect(word.start).toBeGreaterThanOrEqual(cue.from);
        expect(word.end).toBeLessThanOrEqual(cue.to);
      }
  });

  test("begin with their first word, at the line's place in the ad", () => {
    const plan = spokenAd(["Long day behind you?", LONG]);
    const timing = timeAd(plan);
    const cues = captionCues(plan, timing);
    expect(cues[0]!.from).toBeCloseTo(timing.lines[0]!.from / 30);
    expect(cues.find((cue) => cue.words[0]!.text === "Come")!.from).toBeCloseTo(timing.lines[1]!.from / 30);
  });

  test("break at the ends of sentences and clauses", () => {
    expect(texts(spokenAd([LONG]))).toEqual(["Come home to a candle that burns for 50 hours,", "hand-poured from soy wax in the north of England,", "and smells of amber."]);
    expect(texts(spokenAd(["Only today. Light yours before the last one is gone."]))).toEqual(["Only today.", "Light yours before the last one is gone."]);
    expect(texts(spokenAd(["Wow! Only 12 € until Sunday."]))).toEqual(["Wow! Only 12 € until Sunday."]);
  });

  test.each(Object.entries(EVERY_LANGUAGE))("in %s are short, never alone, and leave numbers with their units", (language, text) => {
    const cues = cuesOf(spokenAd([text], { language: language as Language }));
    expect(cues.length).toBeGreaterThan(1);
    for (const cue of cues) {
      expect(cue.lines.length).toBeLessThanOrEqual(2);
      for (const line of cue.lines) expect(line.length).toBeLessThanOrEqual(30);
      expect(cue.words.length).toBeGreaterThan(1);
      expect(cue.to - cue.from).toBeGreaterThanOrEqual(1);
      expect(cue.to - cue.from).toBeLessThanOrEqual(6.5);
      for (const line of cue.lines) expect(line).not.toMatch(/^(ml|hours|heures|horas|ore|uur|Stunden|godzin)\b|\b(the|a|la|le|el|der|die|de|il|het|o|w|i|e|y)$/u);
    }
  });

  test("keep signs that French sets apart with their words", () => {
    const shown = texts(spokenAd(["« Tu l’as trouvé où ? » Vous allez l’entendre souvent, et encore demain."], { language: "fr" }));
    for (const cue of shown) expect(cue).not.toMatch(/^[»?!:;]|«$/u);
    expect(shown.join(" ").replaceAll("\u00A0", " ")).toContain("où ? »");
  });

  test("do not flicker: a short gap is closed, a long one stays open, none overlap", () => {
    const plan = spokenAd(["First this. Then that."]);
    const [line] = plan.narration!.lines;
    const later = line!.words.map((word, i) => (i < 2 ? word : { ...word, start: word.start + 3, end: word.end + 3 }));
    const open = cuesOf({ ...plan, narration: { assetId: null, lines: [{ ...line!, words: later, seconds: line!.seconds + 3 }] } });
    expect(open[1]!.from - open[0]!.to).toBeGreaterThan(1);
    for (const cues of [open, cuesOf(spokenAd([LONG, EVERY_LANGUAGE.en]))])
      cues.slice(1).forEach((cue, i) => {
        const gap = cue.from - cues[i]!.to;
        expect(gap === 0 || gap >= 0.299, `a gap of ${gap}`).toBe(true);
      });
  });

  test("do not stand on into the next scene", () => {
    const plan = spokenAd(["Short.", "Next one."]);
    const timing = timeAd(plan);
    const [first] = captionCues(plan, timing);
    expect(first!.to).toBeLessThanOrEqual(timing.scenes[1]!.from / 30);
  });

  test("are none where nothing is said", () => {
    expect(cuesOf({ ...spokenAd(["x"]), narration: null })).toEqual([]);
  });
});
