import { describe, expect, it } from "vitest";
import { visualLanguage } from "#lib/contracts/creative.ts";
import { productCategory } from "#lib/creative/brief.ts";
import { hueDistance, toLch, worstContrast } from "#lib/creative/color/color.ts";
import { LOOKS } from "#lib/creative/looks/index.ts";
import { readMood } from "#lib/creative/looks/mood.ts";
import { SCENE_KINDS } from "#lib/creative/scenes/index.ts";
import { random } from "#lib/kernel/random.ts";

const names = visualLanguage.options;
const paletteOf = (name: (typeof names)[number], seed: number) => LOOKS[name].palette(readMood("beauty", [], random(seed)), random(seed));

describe("the six looks", () => {
  it("never share a headline face, a way of moving or a set of transitions", () => {
    const facts = (pick: (name: (typeof names)[number]) => unknown) => new Set(names.map((name) => JSON.stringify(pick(name)))).size;
    expect(facts((name) => LOOKS[name].type.headline.family)).toBe(6);
    expect(facts((name) => LOOKS[name].motion.enter)).toBe(6);
    expect(facts((name) => LOOKS[name].transitions)).toBe(6);
    expect(facts((name) => LOOKS[name].object)).toBe(6);
  });

  it("live in different parts of the colour space", () => {
    for (let seed = 0; seed < 40; seed++) {
      const ground = (name: (typeof names)[number]) => toLch(paletteOf(name, seed).surfaces[0].tones[0]);
      expect(ground("cinematic_product").l).toBeLessThan(0.35);
      expect(ground("kinetic_creator").c).toBeGreaterThan(0.1);
      expect(ground("premium_editorial").l).toBeGreaterThan(0.9);
      expect(ground("startup_explainer").c).toBeLessThan(0.02);
      expect(ground("luxury_minimal").c).toBeLessThan(0.07);
    }
  });

  it("offer readable inks on every ground, for every category", () => {
    for (const name of names)
      for (const [index, category] of productCategory.options.entries()) {
        const palette = LOOKS[name].palette(readMood(category, [], random(index)), random(index));
        for (const surface of palette.surfaces)
          for (const ink of [surface.ink, surface.muted, surface.accent]) expect(worstContrast(ink, surface.tones), `${name} ${category}`).toBeGreaterThanOrEqual(4.49);
        expect(worstContrast(palette.onCard, [palette.card])).toBeGreaterThanOrEqual(4.5);
      }
  });

  it("name only scene kinds that exist", () => {
    const kinds = SCENE_KINDS.map((kind) => kind.name);
    for (const name of names) for (const kind of Object.keys(LOOKS[name].affinity)) expect(kinds).toContain(kind);
  });
});

describe("the mood of a film", () => {
  it("sets the ground apart from a colourful hero", () => {
    for (let seed = 0; seed < 40; seed++) {
      const hero = "#2f86d8";
      expect(hueDistance(readMood("beauty", [hero], random(seed)).hue, toLch(hero).h)).toBeGreaterThan(32);
    }
  });
});
