import { describe, expect, it, vi } from "vitest";
import { safeArea } from "#lib/composition/layout/safe-areas.ts";
import { textBoxes } from "#lib/composition/layout/text-boxes.ts";
import { aspectRatio, captionStyle, type AspectRatio } from "#lib/contracts/editor/vocabulary.ts";
import { ad, compile, line, picture } from "#lib/testing/scene-ad.ts";
import type { AdPlan } from "#lib/creative/ad/plan.ts";
import { contains, overlaps } from "#lib/creative/kit/box.ts";

const RATIOS = aspectRatio.options;

// Each proof compiles dozens of films: seconds of work on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

describe("a logo", () => {
  const spot = (ratio: AspectRatio, position: NonNullable<AdPlan["logo"]>["position"], treatment: NonNullable<AdPlan["logo"]>["treatment"]) => {
    const film = compile(ad({ ratio, captions: captionStyle.options[0]!, narration: { assetId: null, lines: [line(0), line(1), line(2)] }, logo: { picture: picture("logo", 900, 300), treatment, position, duration: "throughout" } }));
    const drawn = film.overlays.filter(({ id }) => id.startsWith("logo.0"));
    return { film, boxes: drawn.map((layer) => ({ x: (layer.x as number) - (layer as { width: number }).width / 2, y: (layer.y as number) - (layer as { height: number }).height / 2, width: (layer as { width: number }).width, height: (layer as { height: number }).height })) };
  };

  it("stands in the safe area, clear of titles and captions, wherever it is put", () => {
    for (const ratio of RATIOS)
      for (const position of ["top_left", "top_center", "top_right", "bottom_left", "bottom_center", "bottom_right"] as const)
        for (const treatment of ["original", "badge", "monochrome"] as const) {
          const { film, boxes } = spot(ratio, position, treatment);
          expect(boxes.length).toBe(treatment === "badge" ? 2 : 1);
          for (const box of boxes) {
            expect(contains(safeArea(film.size), box, 1), `${ratio} ${position} ${treatment}`).toBe(true);
            for (const scene of film.scenes) for (const text of textBoxes(film, scene.from + 50)) expect(overlaps(box, text.box, 1), `${ratio} ${position} ${treatment}: ${text.text}`).toBe(false);
          }
        }
  });

  it("shows over the scenes it was asked for, never over the closing card", () => {
    const over = (duration: "throughout" | "start" | "end") => {
      const film = compile(ad({ closing: picture("card"), logo: { picture: picture("logo"), treatment: "original", position: "top_left", duration } }));
      return film.scenes.map((scene) => film.overlays.some((layer) => layer.id.startsWith("logo") && layer.from! <= scene.from && layer.from! + layer.frames! > scene.from));
    };
    expect(over("throughout")).toEqual([true, true, true, false]);
    expect(over("start")).toEqual([true, false, false, false]);
    expect(over("end")).toEqual([false, false, true, false]);
  });
});
