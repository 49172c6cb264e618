import { describe, expect, test } from "vitest";
import { RENDERER_VERSION } from "#lib/composition/draw/renderer.ts";
import { createTypesetter } from "#lib/composition/layout/typesetter.ts";
import type { Composition, Layer, TextLayer } from "#lib/composition/model.ts";
import { sampleOr } from "#lib/composition/timeline/sample.ts";
import { sceneKey } from "#lib/composition/timeline/key.ts";
import { visualLanguage, type VisualLanguage } from "#lib/contracts/creative.ts";
import { AD_SIZES, aspectRatio, type AspectRatio, captionStyle, type CaptionStyle } from "#lib/contracts/editor/vocabulary.ts";
import type { AdPlan } from "#lib/creative/ad/plan.ts";
import { timeAd } from "#lib/creative/ad/timing.ts";
import { captionZone } from "#lib/creative/ad/zones.ts";
import type { Ground } from "#lib/creative/captions/dress.ts";
import { captionLayers } from "#lib/creative/captions/layers.ts";
import { contrast } from "#lib/creative/color/color.ts";
import { LOOKS } from "#lib/creative/looks/index.ts";
import type { Palette } from "#lib/creative/looks/look.ts";
import { readMood } from "#lib/creative/looks/mood.ts";
import { random } from "#lib/kernel/random.ts";
import type { Language } from "#lib/kernel/languages.ts";
import { readFace } from "#lib/render/bundled.ts";
import { spokenAd } from "#lib/testing/spoken-ad.ts";

const typesetter = createTypesetter(readFace);
const STYLES = captionStyle.options;
const LOOK_NAMES = visualLanguage.options;

function paletteOf({ look, brief }: AdPlan, seed = 3): Palette {
  const chance = random(seed);
  return LOOKS[look].palette(readMood(brief.category, ["#d08040"], chance), chance);
}

function layersOf(plan: AdPlan, seed = 3, grounds: readonly (Ground | null)[] = plan.scenes.map(() => null)): TextLayer[] {
  const look = LOOKS[plan.look];
  return captionLayers(plan, timeAd(plan), { typesetter, look, palette: paletteOf(plan, seed), type: look.type, size: AD_SIZES[plan.ratio], grounds }) as TextLayer[];
}

const LINES = ["Long day behind you? Come home to a candle that burns for 50 hours 🕯️ and smells of amber.", "Light yours tonight, before the last one is gone."];
const ad = (captions: CaptionStyle, look: VisualLanguage = "kinetic_creator", ratio: AspectRatio = "9:16") => spokenAd(LINES, { captions, look, ratio });

describe.each(STYLES)("captions in the style %s", (style) => {
  test.each(LOOK_NAMES)("can be read over white and over black footage in the look %s, whatever its palette", (look) => {
    for (const seed of [1, 2, 3, 4, 5, 6]) for (const layer of layersOf(ad(style, look), seed)) for (const [ink, ground] of pairsOf(layer)) expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });

  test.each(LOOK_NAMES)("can be read bare on the plain grounds of the look %s, in light and in dark scenes", (name) => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const plan = ad(style, name);
      const palette = paletteOf(plan, seed);
      for (const surface of palette.surfaces)
        for (const ground of [surface, LOOKS[name].footSurface(surface, palette)])
          for (const layer of layersOf(plan, seed, [ground, ground])) {
            if (!layer.plate) expect([layer.stroke, layer.shadow]).toEqual([undefined, undefined]);
            for (const [ink, behind] of pairsOf(layer, ground)) expect(contrast(ink, behind), `${ink} on ${behind}`).toBeGreaterThanOrEqual(4.5);
          }
    }
  });

  test.each(aspectRatio.options)("stay in the zone that scenes leave free at %s, plates included, in every look", (ratio) => {
    const zone = captionZone(AD_SIZES[ratio], ratio);
    for (const look of LOOK_NAMES)
      for (const layer of layersOf(ad(style, look, ratio))) {
        const [x, y] = [at(layer, layer.x), at(layer, layer.y)];
        const [u, v] = layer.anchor ?? [0.5, 0.5];
        const [left, top] = [x - u * layer.width - (layer.plate?.padX ?? 0), y - v * layer.height - (layer.plate?.padY ?? 0)];
        expect(left).toBeGreaterThanOrEqual(zone.x - 1);
        expect(top).toBeGreaterThanOrEqual(zone.y - layer.font.size * 0.1);
        expect(left + layer.width + 2 * (layer.plate?.padX ?? 0)).toBeLessThanOrEqual(zone.x + zone.width + 1);
        expect(top + layer.height + 2 * (layer.plate?.padY ?? 0)).toBeLessThanOrEqual(zone.y + zone.height + layer.font.size * 0.25);
      }
  });

  test("show every word in every language, emoji and monstrous compounds included", () => {
    for (const [language, text] of Object.entries(SAMPLES)) {
      const layers = layersOf(spokenAd([text], { captions: style, language: language as Language }));
      const shown = layers.flatMap((layer) => layer.lines.flatMap((line) => line.runs.map((run) => run.text))).join("");
      expect(letters(shown)).toBe(letters(text));
    }
  });

  test("change only the pictures of the scene they are spoken over", () => {
    const before = keysOf(ad(style));
    const plan = ad(style);
    const [first, second] = plan.narration!.lines;
    const words = second!.words.map((word) => (word.text === "tonight," ? { ...word, text: "today," } : word));
    const after = keysOf({ ...plan, narration: { assetId: null, lines: [first!, { ...second!, words }] } });
    expect(after.map((key, index) => key === before[index])).toEqual([true, false]);
  });

  test("cover no moment twice", () => {
    const layers = layersOf(ad(style));
    const spans = [...new Set(layers.map((layer) => `${layer.id.split(".")[1]}`))].map((name) => layers.filter((layer) => layer.id.split(".")[1] === name));
    spans.slice(1).forEach((span, i) => {
      const end = Math.max(...spans[i]!.map((layer) => layer.from! + layer.frames!));
      expect(Math.min(...span.map((layer) => layer.from!))).toBeGreaterThanOrEqual(end);
    });
  });
});

const LIGHT: Ground = { tones: ["#f4efe6", "#e9e2d4"], ink: "#1c1a17", accent: "#8a3b12" };
const DARK: Ground = { tones: ["#14110f"], ink: "#f3ece0", accent: "#e0b070" };

describe("captions over scenes on different grounds", () => {
  const plan = ad("minimal");
  const [first, second] = plan.narration!.lines;
  /** The first paragraph is too long for its scene and runs on into the next. */
  const running: AdPlan = { ...plan, scenes: plan.scenes.map((scene, index) => (index === 0 ? { ...scene, seconds: 3 } : scene)), narration: { assetId: null, lines: [first!, second!] } };
  const colors = (layers: readonly TextLayer[]) => layers.map((layer) => [layer.color, layer.stroke !== undefined]);

  test("are set in the ink of the scene that they are spoken over", () => {
    const seen = colors(layersOf(plan, 3, [LIGHT, DARK]));
    expect(seen[0]).toEqual([LIGHT.ink, false]);
    expect(seen.at(-1)).toEqual([DARK.ink, false]);
  });

  test("keep their outline where they run on from a light scene into a dark one, and over footage", () => {
    const timing = timeAd(running);
    const cut = timing.scenes[1]!.from;
    const across = layersOf(running, 3, [LIGHT, DARK]).filter((layer) => layer.from! < cut && layer.from! + layer.frames! > cut);
    expect(across.length).toBeGreaterThan(0);
    for (const layer of across) expect(layer.stroke).toBeDefined();
    expect(layersOf(plan, 3, [LIGHT, null]).at(-1)!.stroke).toBeDefined();
  });

  test("go on bare where the next ground is light too", () => {
    const paper: Ground = { ...LIGHT, tones: ["#dfe8ee"] };
    for (const layer of layersOf(running, 3, [LIGHT, paper])) expect(layer.stroke).toBeUndefined();
  });

  test("change with the ground of their own scene alone", () => {
    const before = keysOf(plan, [LIGHT, DARK]);
    expect(keysOf(plan, [LIGHT, LIGHT]).map((key, index) => key === before[index])).toEqual([true, false]);
  });
});

describe.each(["highlight", "karaoke", "pop"] as const)("the spoken word in the style %s", (style) => {
  test("stands out from the frame nearest to its sound", () => {
    const plan = ad(style);
    const timing = timeAd(plan);
    const said = plan.narration!.lines.flatMap((line, index) => line.words.map((word) => ({ text: word.text, frame: timing.lines[index]!.from + Math.round(word.start * 30) })));
    const shown = layersOf(plan).flatMap((layer) => layer.lines.flatMap((line) => line.runs.map((run) => run.spoken![0])));
    for (const word of said) expect(shown.some((frame) => Math.abs(frame - word.frame) <= 1), word.text).toBe(true);
  });
});

test("a compound that had to be parted fills one line after the other", () => {
  const [layer] = layersOf(spokenAd(["Donaudampfschifffahrtsgesellschaftskapitänsmütze"], { captions: "karaoke", language: "de" }));
  const parts = layer!.lines.map((line) => line.runs[0]!.spoken!);
  expect(parts.length).toBeGreaterThan(1);
  expect(parts[1]![0]).toBe(parts[0]![1]);
});

test("the five styles are visibly their own", () => {
  const marks = STYLES.map((style) => {
    const [layer] = layersOf(ad(style));
    return JSON.stringify([layer!.font.size > 100, layer!.plate?.mode, layer!.spoken?.style, Boolean(layer!.spoken?.plate), Math.round(layer!.font.size / 10)]);
  });
  expect(new Set(marks).size).toBe(STYLES.length);
});

test("captions that are switched off leave no layer", () => {
  expect(layersOf({ ...ad("pop"), captions: null })).toEqual([]);
});

const SAMPLES: Record<Language, string> = {
  en: "R&D says: 100% ready — don't wait 🚀 get 2 for £9.99!",
  fr: "Vous cherchez « le bon café » ? Essayez-le, c'est l'été ☀️ à 10 000 mètres.",
  es: "¿Cansado? ¡Ñoños y cigüeñas vuelan a 300 km/h!",
  de: "Die Donaudampfschifffahrtsgesellschaftskapitänsmütze für 12,50 € passt Übergrößenträgern.",
  it: "Perché no? Così è più buono, già dall'alba.",
  pt: "Não há pão? Amanhã às 8 h há maçãs e avó.",
  nl: "’s Ochtends geniet iedereen van geïnspireerde koffie, één euro.",
  pl: "Zażółć gęślą jaźń: źdźbło trawy kosztuje 5 zł.",
};

const letters = (text: string): string => text.toLowerCase().replaceAll("ß", "ss").replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]/gu, "");

const at = (layer: TextLayer, value: Layer["x"]): number => sampleOr(value, layer.from! + 20, 0);

/** What is seen next to what: letters by their outline or on their plate, over white and over black. */
function pairsOf(layer: TextLayer, ground: Ground | null = null): [string, string][] {
  const inks = [layer.color as string];
  const grounds = layer.stroke ? [layer.stroke.color] : layer.plate ? seenThrough(layer.plate.paint as string) : ground!.tones;
  const spoken: [string, string][] = !layer.spoken ? [] : layer.spoken.plate ? [[layer.spoken.paint as string, layer.spoken.plate.paint as string]] : grounds.map((ground) => [layer.spoken!.paint as string, ground]);
  return [...inks.flatMap((ink) => grounds.map((ground): [string, string] => [ink, ground])), ...spoken];
}

function seenThrough(plate: string): string[] {
  const opacity = plate.length > 7 ? Number.parseInt(plate.slice(7), 16) / 255 : 1;
  return [0, 255].map((ground) => `#${[1, 3, 5].map((i) => Math.round(Number.parseInt(plate.slice(i, i + 2), 16) * opacity + ground * (1 - opacity)).toString(16).padStart(2, "0")).join("")}`);
}

function keysOf(plan: AdPlan, grounds?: readonly (Ground | null)[]): string[] {
  const timing = timeAd(plan);
  const film: Composition = {
    version: 1,
    size: AD_SIZES[plan.ratio],
    fps: 30,
    frames: timing.frames,
    seed: 1,
    fonts: [],
    assets: {},
    scenes: timing.scenes.map((scene) => ({ ...scene, layers: [] })),
    overlays: layersOf(plan, 3, grounds),
    audio: [],
    posterFrame: 0,
  };
  return film.scenes.map((scene) => sceneKey(film, scene, RENDERER_VERSION));
}
