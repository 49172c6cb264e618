import { describe, expect, it, vi } from "vitest";
import { textBoxes } from "#lib/composition/layout/text-boxes.ts";
import { composition as compositionSchema } from "#lib/composition/model.ts";
import { sceneKey } from "#lib/composition/timeline/key.ts";
import { visualLanguage } from "#lib/contracts/creative.ts";
import { AD_SIZES, aspectRatio } from "#lib/contracts/editor/vocabulary.ts";
import { ad, compile, footage, layersIn, line, LONG, picture, staged, wordsOf } from "#lib/testing/scene-ad.ts";
import type { AdPlan, AdScene } from "#lib/creative/ad/plan.ts";
import { SCENE_KINDS } from "#lib/creative/scenes/index.ts";

const RATIOS = aspectRatio.options;
const LOOKS = visualLanguage.options;

// Each proof compiles dozens of films: seconds of work on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

describe("an ad's scenes", () => {
  const ten = Array.from({ length: 10 }, (_, index) => staged(`scene-${index}`, { kind: SCENE_KINDS[index]!.name, role: index === 9 ? "action" : "benefit", seed: index }));
  const hashes = { product: "p", logo: "l", card: "c" };
  const keysOf = (plan: AdPlan) => {
    const film = compile(plan, hashes);
    return new Map(film.scenes.map((scene) => [scene.id, sceneKey(film, scene, "test")]));
  };
  const changed = (before: AdPlan, after: AdPlan) => {
    const old = keysOf(before);
    return [...keysOf(after)].filter(([id, key]) => old.get(id) !== key).map(([id]) => id);
  };
  const full = (scenes: AdScene[]) =>
    ad({
      look: "cinematic_product",
      scenes,
      captions: "highlight",
      narration: { assetId: "voice", lines: scenes.map((_, index) => line(index)) },
      logo: { picture: picture("logo"), treatment: "monochrome", position: "top_right", duration: "throughout" },
      closing: { ...picture("card", 1080, 1350), cutout: false },
    });

  it("keep their pictures when one of ten changes, save the one that takes over from it", () => {
    const other = ten.with(4, staged("scene-4", { kind: "hero_orbit", seed: 99, title: "Another line" }));
    expect(changed(full(ten), full(other))).toEqual(["scene-4", "scene-5"]);
  });

  it("keep their pictures when one moves, save where a transition shows another neighbour", () => {
    const moved = [...ten.slice(0, 2), ten[5]!, ...ten.slice(2, 5), ...ten.slice(6)];
    expect(changed(full(ten), full(moved)).toSorted()).toEqual(["scene-2", "scene-5", "scene-6"]);
  });

  it("keep their pictures when one grows longer or is left out", () => {
    const longer = ten.with(3, { ...ten[3]!, seconds: 9 });
    expect(changed(full(ten), full(longer))).toEqual(["scene-3", "scene-4"]);
    expect(changed(full(ten), full(ten.toSpliced(3, 1)))).toEqual(["scene-4"]);
  });

  it("change only where a product at the end is seen", () => {
    const shown = { ...full(ten), product: { picture: picture("product", 500, 800), placement: "end" as const } };
    expect(changed(full(ten), shown)).toEqual(["scene-9", "poster"]);
  });

  it("take their transitions from their own names, at most a third as long as either scene", () => {
    for (const look of LOOKS) {
      const quick = [staged("a", {}, 1.5), staged("b", {}, 6), staged("c", {}, 1.5), staged("d", {}, 1.5)];
      const kinds = (scenes: AdScene[]) => new Map(compile(ad({ look, scenes })).scenes.map((scene) => [scene.id, scene.transition?.kind]));
      const [straight, turned] = [kinds(quick), kinds([quick[0]!, quick[3]!, quick[2]!, quick[1]!])];
      for (const id of ["b", "c", "d"]) expect(turned.get(id), look).toBe(straight.get(id));
      const film = compile(ad({ look, scenes: quick, closing: picture("card") }));
      film.scenes.forEach((scene, index) => {
        const before = film.scenes[index - 1];
        if (before) expect(scene.transition!.frames, look).toBeLessThanOrEqual(Math.min(before.frames, scene.frames) / 3);
      });
    }
  });

  it("are valid in every length, ratio and look, with names that occur once", () => {
    for (const ratio of RATIOS)
      for (const look of LOOKS)
        for (const seconds of [1.5, 4, 30]) {
          const scenes = SCENE_KINDS.map(({ name }, index) => staged(`s${index}`, { kind: name }, seconds));
          const film = compile(ad({ ratio, look, scenes: [...scenes, { id: "soon", seconds, picture: { kind: "waiting", prompt: LONG.repeat(40) } }] }));
          expect(compositionSchema.safeParse(film).error, `${ratio} ${look} ${seconds}`).toBeUndefined();
          expect(film.size).toEqual(AD_SIZES[ratio]);
          for (const scene of film.scenes) {
            const ids = layersIn(scene.layers).map(({ id }) => id);
            expect(new Set(ids).size, `${ratio} ${look} ${scene.id}`).toBe(ids.length);
          }
        }
  });

  it("show the product in all of them, or in the last alone", () => {
    const shows = (placement: "throughout" | "end") => {
      const film = compile(ad({ product: { picture: picture("product", 500, 800), placement } }));
      return film.scenes.map(({ layers }) => layersIn(layers).some((layer) => layer.kind === "image" && layer.asset === "product"));
    };
    expect(shows("throughout")).toEqual([true, true, true]);
    expect(shows("end")).toEqual([false, false, true]);
  });

  it("never show a kind that the look has forbidden itself", () => {
    const film = compile(ad({ look: "luxury_minimal", scenes: SCENE_KINDS.map(({ name }, index) => staged(`s${index}`, { kind: name, role: "hook" })) }));
    const panels = film.scenes.flatMap(({ layers }) => layersIn(layers)).filter(({ id }) => /scrap|card-|block-/.test(id));
    expect(panels).toEqual([]);
  });

  it("fill the frame with footage from where it is cut, and darken it under a line that has no plate", () => {
    for (const look of LOOKS) {
      const film = compile(ad({ look, ratio: "16:9", scenes: [footage("clip", { title: LONG })] }));
      const [clip] = film.scenes[0]!.layers;
      expect(clip).toMatchObject({ kind: "video", asset: "clip-clip", offset: 30, width: 1920, height: 1080 });
      const text = textBoxes(film, 60)[0]!;
      const scrim = film.scenes[0]!.layers.find((layer) => layer.kind === "shape");
      expect(Boolean(scrim) !== Boolean(text.layer.plate), look).toBe(true);
    }
  });

  it("say in the preview what is asked for where nothing is made yet", () => {
    const film = compile(ad({ scenes: [{ id: "soon", seconds: null, picture: { kind: "waiting", prompt: "A candle burns on a window sill in the rain" } }] }));
    expect(wordsOf(film, 20)).toEqual(["a candle burns on a window sill in the rain"]);
  });
});
