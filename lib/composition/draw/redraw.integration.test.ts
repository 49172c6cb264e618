import { createCanvas } from "@napi-rs/canvas";
import { expect, test } from "vitest";
import type { Pen } from "#lib/composition/canvas.ts";
import { createRenderer } from "#lib/composition/draw/renderer.ts";
import { createTypesetter } from "#lib/composition/layout/typesetter.ts";
import { visualLanguage, type VisualLanguage } from "#lib/contracts/creative.ts";
import { compileShort } from "#lib/creative/compile/short.ts";
import { writeStoryboard } from "#lib/creative/storyboard/write.ts";
import { readFace } from "#lib/render/bundled.ts";
import { openHost } from "#lib/render/host.ts";

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
  const film = filmIn(look);
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
  expect(painted / film.frames).toBeLessThan(0.9);
  close();
});

/** Which part of the pixels differs by more than can be seen. */
function partThatDiffers(a: Buffer, b: Buffer): number {
  if (a.equals(b)) return 0;
  let count = 0;
  for (let i = 0; i < a.length; i++) if (Math.abs(a[i]! - b[i]!) > SHADES) count++;
  return count / a.length;
}
