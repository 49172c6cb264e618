import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "#lib/kernel/languages.ts";
import { FACES, FONT_FAMILIES, type FontFamily } from "#lib/composition/fonts.ts";
import { createTypesetter, type Typeset, type TypesetRequest } from "#lib/composition/layout/typesetter.ts";
import { createShaper } from "#lib/composition/layout/shaper.ts";
import { readFace } from "#lib/render/bundled.ts";

const typesetter = createTypesetter(readFace);

const WORDS = {
  en: "The best way to keep your morning coffee hot for 12 h without a plug, a cable, or a single drop of regret on your favourite white shirt, ever again",
  fr: "La façon la plus élégante de garder votre café brûlant pendant 12 h : sans fil, sans prise, et sans la moindre tache sur votre chemise préférée !",
  es: "¿La mejor manera de mantener tu café caliente durante 12 h? Sin cables, sin enchufes y sin una sola mancha en tu camisa blanca más querida, jamás",
  de: "Die schönste Art, deinen Kaffee zwölf Stunden heiß zu halten: ohne Kabel, ohne Steckdose, mit Donaudampfschifffahrtsgesellschaftsqualität für jeden",
  it: "Il modo più bello per tenere caldo il tuo caffè per 12 ore: senza cavi, senza prese e senza una sola macchia sulla tua camicia bianca preferita",
  pt: "A melhor maneira de manter o seu café quente por 12 horas: sem fios, sem tomadas e sem uma única mancha na sua camisa branca preferida, nunca mais",
  nl: "De mooiste manier om je koffie twaalf uur heet te houden: zonder kabel, zonder stopcontact en zonder één enkele vlek op je favoriete overhemd",
  pl: "Najpiękniejszy sposób, żeby kawa była gorąca przez 12 h: bez kabla, bez gniazdka i bez ani jednej plamy na ulubionej białej koszuli, już zawsze źdźbło",
} as const;

const request = (change: Partial<TypesetRequest> = {}): TypesetRequest => ({
  text: "Glow that lasts all day",
  language: "en",
  font: { family: "montserrat", weight: 800 },
  box: { x: 60, y: 200, width: 900, height: 500 },
  maxSize: 140,
  minSize: 44,
  ...change,
});

/** Everything set lies in its box, and the box in the room that was given. */
function expectInside(set: Typeset, room: TypesetRequest["box"]): void {
  expect(set.box.x).toBeGreaterThanOrEqual(room.x - 0.05);
  expect(set.box.y).toBeGreaterThanOrEqual(room.y - 0.05);
  expect(set.box.x + set.box.width).toBeLessThanOrEqual(room.x + room.width + 0.05);
  expect(set.box.y + set.box.height).toBeLessThanOrEqual(room.y + room.height + 0.05);
  for (const line of set.lines) {
    expect(line.x + line.width).toBeLessThanOrEqual(set.box.width + 0.05);
    for (const run of line.runs) {
      expect(run.x).toBeGreaterThanOrEqual(-0.05);
      expect(run.x + run.width).toBeLessThanOrEqual(set.box.width + set.font.size * 0.3);
    }
  }
}

const letters = (text: string) => text.replace(/[\s-]/g, "");
const setText = (set: Typeset) => set.lines.flatMap((line) => line.runs.map((run) => run.text)).join("");

describe("type fits its box", () => {
  test("in every language, family, length and shape of box, without losing a letter", () => {
    const families = Object.keys(FONT_FAMILIES) as FontFamily[];
    const cases = fc.record({
      language: fc.constantFrom(...LANGUAGES),
      family: fc.constantFrom(...families),
      length: fc.integer({ min: 1, max: 160 }),
      width: fc.integer({ min: 260, max: 960 }),
      height: fc.integer({ min: 120, max: 900 }),
      maxLines: fc.integer({ min: 1, max: 5 }),
      uppercase: fc.boolean(),
      tracking: fc.constantFrom(0, -0.02, 0.08),
    });
    fc.assert(
      fc.property(cases, ({ language, family, length, width, height, maxLines, uppercase, tracking }) => {
        const text = WORDS[language].slice(0, length).trim();
        const room = { x: 64, y: 220, width, height };
        const set = typesetter.typeset(request({ text, language, font: { family, weight: 700 }, box: room, maxLines, uppercase, tracking }));
        expectInside(set, room);
        expect(letters(setText(set))).toBe(letters(uppercase ? text.toLocaleUpperCase(language) : text));
        expect(set.font.size).toBeLessThanOrEqual(140);
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  test("a headline of 160 characters stays readable in the frame's width in all languages", () => {
    for (const language of LANGUAGES) {
      const text = `${WORDS[language]} ${WORDS[language]}`.slice(0, 160).trim();
      const set = typesetter.typeset(request({ text, language, box: { x: 64, y: 220, width: 896, height: 640 }, minSize: 48 }));
      expect(set.cramped).toBe(false);
      expect(set.font.size).toBeGreaterThanOrEqual(48);
    }
  });

  test("takes more lines than wanted before it becomes unreadable, and says so when even that does not help", () => {
    const box = { x: 0, y: 0, width: 500, height: 600 };
    const set = typesetter.typeset(request({ text: WORDS.en.slice(0, 80), box, maxLines: 1, minSize: 50 }));
    expect(set.lines.length).toBeGreaterThan(1);
    expect(set.cramped).toBe(false);
    const tiny = typesetter.typeset(request({ text: WORDS.en, box: { ...box, height: 90 }, minSize: 50 }));
    expect(tiny.cramped).toBe(true);
    expectInside(tiny, { ...box, height: 90 });
  });

  test("splits a word only when it is wider than the box at the smallest size", () => {
    const long = "Donaudampfschifffahrtsgesellschaftskapitän";
    const room = { x: 0, y: 0, width: 420, height: 500 };
    expect(typesetter.typeset(request({ text: long, language: "de", box: room, minSize: 48 })).lines.length).toBeGreaterThan(1);
    expect(typesetter.typeset(request({ text: long, language: "de", box: room, minSize: 12 })).lines).toHaveLength(1);
  });

  test("lines never touch, whatever accents and descenders meet", () => {
    const set = typesetter.typeset(request({ text: "gypsy jqy\nÉÅŻÓ ŁĄŹ", language: "pl", lineHeight: 0.7 }));
    const [first, second] = set.lines;
    expect(second!.baseline - first!.baseline).toBeGreaterThan(set.font.size * 0.95);
  });
});

describe("letters", () => {
  test("a family that lacks some hands the whole text to its fallback", () => {
    expect(typesetter.faceFor("gęś", { family: "permanent_marker", weight: 400 }).family).toBe("caveat");
    expect(typesetter.faceFor("goose", { family: "permanent_marker", weight: 400 }).family).toBe("permanent_marker");
  });

  test("of all eight languages are in every family or in one it falls back to", () => {
    for (const family of Object.keys(FONT_FAMILIES) as FontFamily[])
      for (const language of LANGUAGES) {
        const face = typesetter.faceFor(WORDS[language], { family, weight: 400 });
        expect(createShaper(readFace(face)).covers(WORDS[language].replace(/[^\p{L}\p{N}]/gu, ""))).toBe(true);
      }
  });

  test("stand where kerning puts them", () => {
    const shaper = createShaper(readFace({ family: "montserrat", weight: 700, italic: false }));
    expect(shaper.measure("AVATAR").width).toBeLessThan([..."AVATAR"].reduce((sum, letter) => sum + shaper.measure(letter).width, 0));
  });

  test("every face of the catalogue can be read", () => {
    for (const face of FACES) expect(createShaper(readFace(face)).capHeight).toBeGreaterThan(0.4);
  });
});

describe("words", () => {
  test("that are marked take the accent, phrases as a whole", () => {
    const set = typesetter.typeset(request({ text: "Glow all day, every day", accentWords: ["all day"] }));
    const marked = set.lines.flatMap((line) => line.runs).filter((run) => run.accent);
    expect(marked.map((run) => run.text)).toEqual(["all", "day,"]);
  });

  test("emoji become pictures, skin tones their plain figure", () => {
    const set = typesetter.typeset(request({ text: "Hot 🔥 and 👍🏽 in 🇫🇷" }));
    const assets = set.lines.flatMap((line) => line.runs).flatMap((run) => (run.asset ? [run.asset] : []));
    expect(assets).toEqual(["pictogram:fire", "pictogram:thumbs-up", "pictogram:flag/fr"]);
  });

  test("signs that a family lacks are borrowed, one by one", () => {
    const set = typesetter.typeset(request({ text: "Done ✓ now", font: { family: "montserrat", weight: 700 } }));
    expect(set.lines.flatMap((line) => line.runs).map((run) => run.family ?? null)).toEqual([null, "inter", null]);
  });

  test("there must be some", () => {
    expect(() => typesetter.typeset(request({ text: "  \n " }))).toThrow(RangeError);
  });
});
