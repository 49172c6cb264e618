import { describe, expect, it } from "vitest";
import { visualLanguage } from "#lib/contracts/creative.ts";
import { productCategory, type Brief } from "#lib/creative/brief.ts";
import { SCENE_KINDS } from "#lib/creative/scenes/index.ts";
import { storyboard as storyboardSchema } from "#lib/creative/storyboard.ts";
import { writeStoryboard, type FilmChoices, type FilmCopy } from "#lib/creative/storyboard/write.ts";

const brief: Brief = {
  language: "en",
  product: "soy candle",
  name: "Amberly",
  category: "home_decor",
  subjects: ["candle"],
  pictograms: ["candle"],
  benefits: ["Burns clean", "Soft scent"],
  audience: null,
  offer: null,
  callToAction: null,
  tone: "warm",
};

const ARCS = [
  ["problem", "turn", "benefit", "action"],
  ["hook", "reveal", "proof", "action"],
  ["contrast", "turn", "proof", "action"],
  ["hook", "benefit", "reveal", "action"],
] as const;

const copyOf = (arc: (typeof ARCS)[number]): FilmCopy => ({ format: "product_reveal", headline: "Evenings, softly lit", subheadline: "For slow nights.", beats: arc.map((role) => ({ role, text: `A line for the ${role}` })) });
const open: FilmChoices = { look: null, textPosition: null, textAnimation: null, fontFamily: null, product: null, poster: null };

describe("writing a storyboard", () => {
  it("stages four beats in two scenes of six seconds, and leaves nothing open", () => {
    const written = writeStoryboard(brief, copyOf(ARCS[0]), open, 1);
    expect(storyboardSchema.safeParse(written).error).toBeUndefined();
    expect(written.scenes.map((scene) => scene.seconds)).toEqual([6, 6]);
    expect(written.scenes.flatMap((scene) => scene.beats.map((beat) => beat.role))).toEqual(ARCS[0]);
    for (const scene of written.scenes) expect(scene.beats.reduce((sum, beat) => sum + beat.seconds, 0)).toBeCloseTo(scene.seconds);
  });

  it("keeps what the person chose", () => {
    const chosen: FilmChoices = { ...open, look: "ugc_realism", textPosition: "center", textAnimation: "bounce", fontFamily: "caveat" };
    expect(writeStoryboard(brief, copyOf(ARCS[1]), chosen, 3)).toMatchObject({ look: "ugc_realism", textPosition: "center", textAnimation: "bounce", fontFamily: "caveat" });
  });

  it("gives the same board for the same seed", () => {
    expect(writeStoryboard(brief, copyOf(ARCS[2]), open, 9)).toEqual(writeStoryboard(brief, copyOf(ARCS[2]), open, 9));
  });

  it("never stages two scenes alike, and varies from seed to seed", () => {
    for (const look of visualLanguage.options) {
      const boards = Array.from({ length: 40 }, (_, seed) => writeStoryboard(brief, copyOf(ARCS[seed % 4]!), { ...open, look }, seed));
      for (const board of boards) expect(new Set(board.scenes.map((scene) => scene.kind)).size).toBe(board.scenes.length);
      expect(new Set(boards.map((board) => board.scenes.map((scene) => scene.kind).join())).size, look).toBeGreaterThan(6);
    }
  });

  it("reaches every scene kind", () => {
    const met = new Set<string>();
    for (const look of visualLanguage.options)
      for (const category of productCategory.options.slice(0, 3))
        for (const arc of ARCS) for (let seed = 0; seed < 40; seed++) for (const scene of writeStoryboard({ ...brief, category }, copyOf(arc), { ...open, look }, seed).scenes) met.add(scene.kind);
    expect([...met].toSorted()).toEqual(SCENE_KINDS.map((kind) => kind.name).toSorted());
  });

  it("lists benefits only when there are some", () => {
    for (let seed = 0; seed < 60; seed++) {
      const board = writeStoryboard({ ...brief, benefits: [] }, copyOf(ARCS[0]), { ...open, look: "startup_explainer" }, seed);
      expect(board.scenes.map((scene) => scene.kind)).not.toContain("benefit_checklist");
    }
  });
});
