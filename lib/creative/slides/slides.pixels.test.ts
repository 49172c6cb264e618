import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCanvas } from "@napi-rs/canvas";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { textBoxes } from "#lib/composition/layout/text-boxes.ts";
import { createTypesetter } from "#lib/composition/layout/typesetter.ts";
import type { Composition, Layer } from "#lib/composition/model.ts";
import { sliderTemplate, sliderTextPosition } from "#lib/contracts/sliders/vocabulary.ts";
import { TEXT_CONTRAST } from "#lib/creative/color/color.ts";
import { compileBackground } from "#lib/creative/slides/background.ts";
import type { CarouselPlan, SlideWords } from "#lib/creative/slides/plan.ts";
import { SCENERIES } from "#lib/creative/slides/scenery/index.ts";
import { compileSlide } from "#lib/creative/slides/slide.ts";
import { readFace } from "#lib/render/bundled.ts";
import { leaveStage, stageFor } from "#lib/render/stage.ts";

const typesetter = createTypesetter(readFace);
const PLAN: CarouselPlan = {
  version: 1,
  seed: 21,
  rhythm: "list",
  roles: ["hook", "idea", "proof", "action"],
  brief: { language: "en", product: "coffee", name: null, category: "coffee_tea", subjects: [], pictograms: ["hot-beverage", "beans", "croissant"], benefits: [], audience: null, offer: null, callToAction: null, tone: "warm" },
};
const WORDS: SlideWords = { kicker: "This week", headline: "20% off fresh beans", body: "Before | After\nFlat and old | Sweet\n€11 instead of €14 | Roasted Monday\nOrder now" };
const ACCENTS = ["#000000", "#ffffff", "#808080", "#767676", "#ff0000", "#ffee00", "#00ff66", "#0000ff"];

let files = "";
let worst = "";

/** The worst picture to read on: black and white squares, smaller than the letters. */
beforeAll(() => {
  files = mkdtempSync(join(tmpdir(), "slides-"));
  worst = join(files, "worst.png");
  const canvas = createCanvas(1080, 1350);
  const pen = canvas.getContext("2d");
  for (let y = 0; y < 1350; y += 30) for (let x = 0; x < 1080; x += 30) {
    pen.fillStyle = (x + y) % 60 === 0 ? "#000000" : "#ffffff";
    pen.fillRect(x, y, 30, 30);
  }
  writeFileSync(worst, canvas.toBuffer("image/png"));
});

afterAll(() => {
  leaveStage();
  rmSync(files, { recursive: true, force: true });
});

let drawn = 0;
async function draw(composition: Composition): Promise<Uint8ClampedArray> {
  const stage = await stageFor(`test-${++drawn}`, composition, { bg: worst });
  stage.draw(0);
  const { width, height } = composition.size;
  return stage.canvas.getContext("2d").getImageData(0, 0, width, height).data;
}

/** The slide with its plates but without a letter. */
function unlettered(layers: readonly Layer[]): Layer[] {
  return layers.map((layer) => {
    if (layer.kind === "group") return { ...layer, children: unlettered(layer.children) };
    return layer.kind === "text" ? { ...layer, color: "#00000000", ...(layer.accent ? { accent: "#00000000" } : {}) } : layer;
  });
}

/** Pixels at a plate's own edge, where it is blended with what it lies on. */
const EDGE = 4;

const linear = (byte: number) => (byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4);
const luminance = (r: number, g: number, b: number) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
const ratio = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
const luminanceOf = (hex: string) => luminance(...([1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number, number]));

/** The lowest contrast of any text of a slide with any pixel behind it. */
async function lowestContrast(slide: Composition): Promise<{ contrast: number; text: string }> {
  const [scene] = slide.scenes;
  const pixels = await draw({ ...slide, scenes: [{ ...scene!, layers: unlettered(scene!.layers) }] });
  let lowest = { contrast: 21, text: "" };
  for (const { layer, text, box } of textBoxes(slide, 0)) {
    const inks = [layer.color, ...(layer.accent ? [layer.accent] : [])].map((ink) => luminanceOf(ink as string));
    const inset = text === "20%" ? box.width * 0.12 : EDGE;
    for (let y = Math.ceil(box.y + inset); y < box.y + box.height - inset; y += 3)
      for (let x = Math.ceil(box.x + inset); x < box.x + box.width - inset; x += 3) {
        const at = (y * slide.size.width + x) * 4;
        const behind = luminance(pixels[at]!, pixels[at + 1]!, pixels[at + 2]!);
        for (const ink of inks) if (ratio(ink, behind) < lowest.contrast) lowest = { contrast: ratio(ink, behind), text };
      }
  }
  return lowest;
}

const slide = (template: (typeof sliderTemplate.options)[number], accentColor: string, position: number, textPosition: (typeof sliderTextPosition.options)[number] | null) =>
  compileSlide(PLAN, WORDS, { template, position, count: 4, ratio: "4:5", accentColor, textPosition, background: { assetId: "bg", width: 1080, height: 1350 }, logo: null }, { typesetter });

describe.each(sliderTemplate.options)("%s", (template) => {
  it("keeps its words readable on every pixel behind them, whatever the accent and the picture", { timeout: 60_000 }, async () => {
    for (const [i, accent] of ACCENTS.entries()) {
      const position = [null, ...sliderTextPosition.options][i % 4]!;
      for (const place of [1, i % 2 === 0 ? 2 : 4]) {
        const { contrast, text } = await lowestContrast(slide(template, accent, place, position));
        expect([accent, place, text, contrast >= TEXT_CONTRAST ? "readable" : contrast]).toEqual([accent, place, text, "readable"]);
      }
    }
  });
});

it.each(SCENERIES.map((scenery) => [scenery.name, scenery] as const))("%s continues over every swipe: the edges of neighbours meet", { timeout: 60_000 }, async (_name, scenery) => {
  const [width, height] = [1080, 1350];
  const windows = [];
  for (const position of [1, 2, 3]) windows.push(await draw(compileBackground(PLAN, { position, count: 3, ratio: "4:5" }, scenery)));
  const step = (left: Uint8ClampedArray, x: number, right: Uint8ClampedArray, other: number) => {
    let sum = 0;
    for (let y = 0; y < height; y++) for (let channel = 0; channel < 3; channel++) sum += Math.abs(left[(y * width + x) * 4 + channel]! - right[(y * width + other) * 4 + channel]!);
    return sum / (height * 3);
  };
  for (const seam of [0, 1]) {
    const [left, right] = [windows[seam]!, windows[seam + 1]!];
    const usual = Math.max(step(left, width - 3, left, width - 2), step(right, 1, right, 2));
    const across = step(left, width - 1, right, 0);
    expect(across).toBeLessThan(usual * 1.6 + 1.5);
    expect(across).toBeLessThan(step(left, width - 1, right, 300) * 0.75);
  }
});
