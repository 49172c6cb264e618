import { describe, expect, it, vi } from "vitest";
import { safeArea } from "#lib/composition/layout/safe-areas.ts";
import { textBoxes, type TextBox } from "#lib/composition/layout/text-boxes.ts";
import type { Composition } from "#lib/composition/model.ts";
import { visualLanguage } from "#lib/contracts/creative.ts";
import { aspectRatio } from "#lib/contracts/editor/vocabulary.ts";
import { ad, brief, compile, footage, layersIn, line, LONG, SHORT, staged, wordsOf } from "#lib/testing/scene-ad.ts";
import type { AdScene, ScenePlan } from "#lib/creative/ad/plan.ts";
import { contains, overlaps } from "#lib/creative/kit/box.ts";
import { SCENE_KINDS } from "#lib/creative/scenes/index.ts";

const RATIOS = aspectRatio.options;
const LOOKS = visualLanguage.options;

// Each proof compiles dozens of films: seconds of work on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

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
