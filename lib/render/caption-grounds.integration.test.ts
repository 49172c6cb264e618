import { createCanvas } from "@napi-rs/canvas";
import { expect, test } from "vitest";
import type { Pen } from "#lib/composition/canvas.ts";
import { createRenderer } from "#lib/composition/draw/renderer.ts";
import { createTypesetter } from "#lib/composition/layout/typesetter.ts";
import type { Composition, Layer, TextLayer } from "#lib/composition/model.ts";
import { visualLanguage } from "#lib/contracts/creative.ts";
import { AD_SIZES, aspectRatio, type AspectRatio } from "#lib/contracts/editor/vocabulary.ts";
import { compileAd } from "#lib/creative/ad/compile.ts";
import type { AdPlan } from "#lib/creative/ad/plan.ts";
import { captionZone } from "#lib/creative/ad/zones.ts";
import { TEXT_CONTRAST, contrast } from "#lib/creative/color/color.ts";
import { SCENE_KINDS } from "#lib/creative/scenes/index.ts";
import { readFace } from "#lib/render/bundled.ts";
import { openHost } from "#lib/render/host.ts";
import { spokenAd } from "#lib/testing/spoken-ad.ts";

const SCALE = 0.2;
/** Part of the zone that may be harder to write on: the edge of a shadow, or of a picture that the camera swings in. */
const SPECKS = 0.05;
const typesetter = createTypesetter(readFace);

const cases = visualLanguage.options.flatMap((look) => aspectRatio.options.map((ratio) => [look, ratio] as const));

test.each(cases)("bare captions in the look %s at %s stand on a ground that they can be read on, in scenes of every kind", async (look, ratio) => {
  const film = compileAd({ ...everyKind, look, ratio }, { typesetter });
  const captions = film.overlays.filter(isCaption);
  const { host, close } = await openHost(film, {});
  const seen = sampler({ ...film, overlays: film.overlays.filter((layer) => !isCaption(layer)) }, host, ratio);
  for (const scene of film.scenes) {
    const over = captions.find((layer) => layer.from! >= scene.from && layer.from! < scene.from + scene.frames)!;
    if (over.stroke) continue;
    const colors = seen(scene.from + Math.round(scene.frames * 0.8));
    const hard = colors.filter((color) => contrast(over.color as string, color) < TEXT_CONTRAST).length;
    expect(hard / colors.length, `${scene.id} at ${ratio}`).toBeLessThan(SPECKS);
  }
  close();
});

const spoken = spokenAd(SCENE_KINDS.map(() => "This is said over the scene."), { captions: "minimal" });
const everyKind: AdPlan = {
  ...spoken,
  brief: { ...spoken.brief, name: "Amberly", benefits: ["Burns long", "Smells of fig", "Poured by hand"] },
  scenes: SCENE_KINDS.map(({ name, roles }, index) => ({
    id: name,
    seconds: null,
    picture: { kind: "staged", plan: { kind: name, role: (Object.keys(roles) as (keyof typeof roles)[])[0]!, title: "A short line", pictograms: ["candle", "herb", "rose", "fire"], seed: index * 7 } },
  })),
};

const isCaption = (layer: Layer): layer is TextLayer => layer.id.startsWith("caption.");

/** The colours of the caption zone at a frame. */
function sampler(film: Composition, host: Parameters<typeof createRenderer>[1], ratio: AspectRatio): (frame: number) => string[] {
  const { width, height } = AD_SIZES[ratio];
  const canvas = createCanvas(Math.round(width * SCALE), Math.round(height * SCALE));
  const pen = canvas.getContext("2d", { alpha: false });
  const renderer = createRenderer(film, host, { scale: SCALE });
  const zone = captionZone(AD_SIZES[ratio], ratio);
  return (frame) => {
    renderer.draw(pen as unknown as Pen, frame);
    const { data } = pen.getImageData(zone.x * SCALE, zone.y * SCALE, zone.width * SCALE, zone.height * SCALE);
    return Array.from({ length: data.length / 4 }, (_, at) => `#${[0, 1, 2].map((channel) => data[at * 4 + channel]!.toString(16).padStart(2, "0")).join("")}`);
  };
}
