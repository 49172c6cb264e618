import { createCanvas } from "@napi-rs/canvas";
import { expect, test } from "vitest";
import type { Pen } from "#lib/composition/canvas.ts";
import { createRenderer } from "#lib/composition/draw/renderer.ts";
import { createTypesetter } from "#lib/composition/layout/typesetter.ts";
import type { Composition, Layer } from "#lib/composition/model.ts";
import { visualLanguage, type VisualLanguage } from "#lib/contracts/creative.ts";
import { AD_SIZES, captionStyle } from "#lib/contracts/editor/vocabulary.ts";
import { timeAd } from "#lib/creative/ad/timing.ts";
import { captionLayers } from "#lib/creative/captions/layers.ts";
import { compileShort } from "#lib/creative/compile/short.ts";
import { LOOKS } from "#lib/creative/looks/index.ts";
import { readMood } from "#lib/creative/looks/mood.ts";
import { writeStoryboard } from "#lib/creative/storyboard/write.ts";
import { random } from "#lib/kernel/random.ts";
import { readFace } from "#lib/render/bundled.ts";
import { openHost } from "#lib/render/host.ts";
import { spokenAd } from "#lib/testing/spoken-ad.ts";

const SCALE = 0.3;
/** A picture sampled or an edge smoothed within a clip may come out a shade different from the same one drawn whole. */
const SHADES = 8;
const FEW = 0.003;

const typesetter = createTypesetter(readFace);

function filmIn(look: VisualLanguage) {
  const brief = {
    language: "en" as const,
    product: "soy candle",
    name: "Amberlight",
    category: "home_decor" as const,
    subjects: ["candle"],
    pictograms: ["candle", "leaf-fluttering-in-wind", "honeybee"],
    benefits: ["burns for 50 hours", "no soot", "hand-poured"],
    audience: null,
    offer: null,
    callToAction: null,
    tone: "warm" as const,
  };
  const beats = [
    { role: "hook" as const, text: "Long day behind you?" },
    { role: "benefit" as const, text: "Only soy wax and amber" },
    { role: "proof" as const, text: "Fifty hours of calm" },
    { role: "action" as const, text: "Light yours tonight" },
  ];
  const copy = { format: "product_reveal" as const, headline: "Evenings that smell of amber", subheadline: "Hand-poured, for fifty hours", beats };
  const choices = { look, textPosition: null, textAnimation: null, fontFamily: null, product: null, poster: null };
  return compileShort(writeStoryboard(brief, copy, choices, 7), { typesetter });
}

test.each(visualLanguage.options)("a film in the look %s comes out the same when only what changes is painted, frame after frame", async (look) => {
  expect(await paintedInPieces(filmIn(look))).toBeLessThan(0.9);
});

const BEHIND = "#7a8a72";
const STANDS = captionStyle.options.flatMap((style) => [
  { style, how: "over anything", under: null },
  { style, how: "on a plain ground", under: { tones: [BEHIND], ink: "#0b0f0a", accent: "#101a10" } },
]);

test.each(STANDS)("captions in the style $style $how come out the same when only what changes is painted, and paint little", async ({ style: captions, under }) => {
  const plan = spokenAd(["Long day behind you? Light the candle 🕯️ that burns for 50 hours."], { captions });
  const timing = timeAd(plan);
  const look = LOOKS[plan.look];
  const size = AD_SIZES[plan.ratio];
  const palette = look.palette(readMood("home_decor", [], random(1)), random(2));
  const ground: Layer = { id: "ground", kind: "shape", shape: { kind: "rect" }, ...size, x: 0, y: 0, anchor: [0, 0], fill: BEHIND };
  const overlays = captionLayers(plan, timing, { typesetter, look, palette, type: look.type, size, grounds: [under] });
  const film: Composition = { version: 1, size, fps: 30, frames: timing.frames, seed: 1, fonts: [], assets: {}, scenes: [{ id: "a", from: 0, frames: timing.frames, layers: [ground] }], overlays, audio: [], posterFrame: 0 };
  expect(await paintedInPieces(film)).toBeLessThan(0.4);
});

/** Draws a film frame after frame in both ways and compares; answers the part of the picture that was painted on average. */
async function paintedInPieces(film: Composition): Promise<number> {
  const { host, close } = await openHost(film, {});
  const [width, height] = [Math.round(film.size.width * SCALE), Math.round(film.size.height * SCALE)];
  const open = () => {
    const canvas = createCanvas(width, height);
    return { canvas, pen: canvas.getContext("2d", { alpha: false }) as unknown as Pen, renderer: createRenderer(film, host, { scale: SCALE }) };
  };
  const [pieced, whole] = [open(), open()];
  let painted = 0;
  for (let frame = 0; frame < film.frames; frame++) {
    const areas = pieced.renderer.draw(pieced.pen, frame, frame === 0 ? undefined : frame - 1);
    painted += areas.reduce((sum, area) => sum + area.width * area.height, 0) / (width * height);
    whole.renderer.draw(whole.pen, frame);
    expect(partThatDiffers(pieced.canvas.data(), whole.canvas.data()), `frame ${frame}`).toBeLessThan(FEW);
  }
  close();
  return painted / film.frames;
}

/** Which part of the pixels differs by more than can be seen. */
function partThatDiffers(a: Buffer, b: Buffer): number {
  if (a.equals(b)) return 0;
  let count = 0;
  for (let i = 0; i < a.length; i++) if (Math.abs(a[i]! - b[i]!) > SHADES) count++;
  return count / a.length;
}
