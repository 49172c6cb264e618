import { describe, expect, it } from "vitest";
import { safeArea } from "#lib/composition/layout/safe-areas.ts";
import { textBoxes, type TextBox } from "#lib/composition/layout/text-boxes.ts";
import { createTypesetter } from "#lib/composition/layout/typesetter.ts";
import { composition as compositionSchema, type Composition, type Layer } from "#lib/composition/model.ts";
import { sceneKey } from "#lib/composition/timeline/key.ts";
import { visualLanguage } from "#lib/contracts/creative.ts";
import { AD_SIZES, aspectRatio, captionStyle, type AspectRatio } from "#lib/contracts/editor/vocabulary.ts";
import { compileAd } from "#lib/creative/ad/compile.ts";
import type { AdPlan, AdScene, NarrationLine, ScenePlan } from "#lib/creative/ad/plan.ts";
import { contains, overlaps } from "#lib/creative/kit/box.ts";
import { SCENE_KINDS } from "#lib/creative/scenes/index.ts";
import { readFace } from "#lib/render/bundled.ts";

const typesetter = createTypesetter(readFace);
const RATIOS = aspectRatio.options;
const LOOKS = visualLanguage.options;

const brief: AdPlan["brief"] = {
  language: "en",
  product: "soy candle",
  name: "Amberly",
  category: "home_decor",
  subjects: ["candle"],
  pictograms: ["candle", "herb", "rose"],
  benefits: ["Burns clean for hours", "Hand-poured soy wax", "A scent that stays soft"],
  audience: null,
  offer: "20% off",
  callToAction: "Shop the set",
  tone: "warm",
};

const SHORT = "Softly lit";
const LONG = "Handgegossene Kerzen verwandeln jeden Feierabend in Ruhe";
const SPOKEN = "Every evening deserves a soft light and a little quiet to go with it.";

const staged = (id: string, change: Partial<ScenePlan> = {}, seconds: number | null = null): AdScene => ({
  id,
  seconds,
  picture: { kind: "staged", plan: { kind: "hero_pedestal", role: "benefit", title: SHORT, pictograms: ["candle", "herb", "rose"], seed: 5, ...change } },
});

const footage = (id: string, change: Partial<Extract<AdScene["picture"], { kind: "footage" }>> = {}): AdScene => ({
  id,
  seconds: null,
  picture: { kind: "footage", clip: { assetId: `clip-${id}`, width: 1080, height: 1920, frames: 150, hasSound: true, loudness: -18 }, from: 30, sound: true, title: null, ...change },
});

const line = (scene: number, seconds = 3.2): NarrationLine => {
  const words = SPOKEN.split(" ");
  return { text: SPOKEN, scene, offset: 0, seconds, words: words.map((text, index) => ({ text, start: (index * seconds) / words.length, end: ((index + 1) * seconds) / words.length })) };
};

const ad = (change: Partial<AdPlan> = {}): AdPlan => ({
  version: 1,
  seed: 11,
  ratio: "9:16",
  look: "premium_editorial",
  format: "product_reveal",
  brief,
  targetSeconds: null,
  scenes: [staged("one", { role: "hook" }), staged("two", { role: "problem", kind: "problem_pile" }), staged("three", { role: "action", kind: "end_lockup" })],
  narration: null,
  captions: null,
  music: null,
  product: null,
  closing: null,
  logo: null,
  ...change,
});

const picture = (assetId: string, width = 600, height = 600) => ({ assetId, width, height, cutout: true });
const compile = (plan: AdPlan, hashes: Record<string, string> = {}): Composition => compileAd(plan, { typesetter, hashes });

function layersIn(layers: readonly Layer[]): Layer[] {
  return layers.flatMap((layer) => [layer, ...(layer.kind === "group" ? layersIn(layer.children) : [])]);
}

const wordsOf = (film: Composition, frame: number): string[] => textBoxes(film, frame).map(({ text }) => text.toLowerCase());

describe("the words of an ad", () => {
  const roles = (name: string): ScenePlan["role"] => (name === "end_lockup" ? "action" : "benefit");
  const everyKind = (title: string): AdScene[] => [
    ...SCENE_KINDS.map(({ name }, index) => staged(`scene-${index}`, { kind: name, role: roles(name), title, seed: index }, 4)),
    footage("filmed", { title }),
  ];

  it.each(RATIOS.flatMap((ratio) => LOOKS.map((look) => [ratio, look] as const)))("stay in the safe area and off one another in %s and %s, in every kind of scene", (ratio, look) => {
    const faults: string[] = [];
    for (const title of [SHORT, LONG])
      for (const captions of [null, "highlight", "pop"] as const) {
        const scenes = everyKind(title);
        const film = compile(ad({ ratio, look, captions, scenes, narration: { assetId: "voice", lines: scenes.map((_, index) => line(index)) } }));
        for (const { id, from, frames } of film.scenes)
          for (const part of [0.45, 0.7]) faults.push(...faultsOf(film, textBoxes(film, from + Math.round(frames * part))).map((fault) => `${id}, "${title}", captions ${captions}: ${fault}`));
      }
    expect(faults).toEqual([]);
  });

  function faultsOf(film: Composition, texts: readonly TextBox[]): string[] {
    const safe = safeArea(film.size);
    return texts.flatMap((a, index) => [
      ...(contains(safe, a.box, 1) ? [] : [`"${a.text}" leaves the safe area: ${JSON.stringify(a.box)}`]),
      ...(a.layer.font.size >= 28 ? [] : [`"${a.text}" is set at ${a.layer.font.size}`]),
      // The words of one caption stand close: they are laid out as one.
      ...texts.slice(index + 1).flatMap((b) => ((a.scene ?? b.scene) !== null && overlaps(a.box, b.box, 2) ? [`"${a.text}" meets "${b.text}"`] : [])),
    ]);
  }

  it("open with the first scene's line, readable at once, and sign with name, line and call to action", () => {
    const film = compile(ad());
    const end = film.scenes.at(-1)!;
    expect(wordsOf(film, 0)).toContain(SHORT.toLowerCase());
    expect(wordsOf(film, end.from + end.frames - 1)).toEqual(expect.arrayContaining(["amberly", SHORT.toLowerCase(), "shop the set"]));
  });

  it("sign the ad once, in the last scene that asks for something", () => {
    const scenes = [staged("a", { role: "action" }), staged("b", { role: "action" }), footage("c")];
    const film = compile(ad({ scenes }));
    const says = film.scenes.map(({ from, frames }) => wordsOf(film, from + Math.round(frames * 0.6)).includes("shop the set"));
    expect(says).toEqual([false, true, false]);
  });

  it("have gone before the next scene comes, and stand to the end in the last one", () => {
    for (const look of LOOKS) {
      const film = compile(ad({ look }));
      const [first, , last] = film.scenes;
      expect(textBoxes(film, first!.from + first!.frames - 1).filter(({ layer }) => layer.exit === undefined), look).toEqual([]);
      expect(textBoxes(film, film.frames - 1).length, look).toBe(textBoxes(film, last!.from + Math.round(last!.frames * 0.7)).length);
    }
  });

  it("may be missing: pictures then have the frame to themselves", () => {
    const quiet = { ...brief, name: null, callToAction: null, offer: null, benefits: [] };
    for (const ratio of RATIOS)
      for (const look of LOOKS) {
        const film = compile(ad({ ratio, look, brief: quiet, scenes: SCENE_KINDS.map(({ name }, index) => staged(`s${index}`, { kind: name, title: null })) }));
        expect(layersIn(film.scenes.flatMap(({ layers }) => layers)).filter(({ kind }) => kind === "text"), `${ratio} ${look}`).toEqual([]);
      }
  });

  it("are whole and the picture settled in the frame that stands for the ad", () => {
    for (const look of LOOKS) {
      const film = compile(ad({ look }));
      expect(wordsOf(film, film.posterFrame), look).toContain(SHORT.toLowerCase());
      expect(film.posterFrame, look).toBeLessThan(film.scenes[0]!.frames);
    }
  });
});

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
