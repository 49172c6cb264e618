import { describe, expect, it } from "vitest";
import { creativeFormat } from "#lib/contracts/creative.ts";
import type { Brief } from "#lib/creative/brief.ts";
import { ARCS } from "./arcs.ts";
import { chooseFormat } from "./choose.ts";

const bottle: Brief = {
  language: "en",
  product: "water bottle",
  name: null,
  category: "drink",
  subjects: ["bottle"],
  pictograms: ["tumbler-glass"],
  benefits: [],
  audience: null,
  offer: null,
  callToAction: null,
  tone: "playful",
};

/** How often each arc is chosen over many films of one brief. */
function shares(brief: Brief, films = 400): Record<string, number> {
  const counts: Record<string, number> = {};
  for (let seed = 0; seed < films; seed++) {
    const format = chooseFormat(brief, seed);
    counts[format] = (counts[format] ?? 0) + 1 / films;
  }
  return counts;
}

describe("the arc of a film", () => {
  it("exists for every format, has four parts and ends by asking for something", () => {
    expect(Object.keys(ARCS).sort()).toEqual([...creativeFormat.options].sort());
    for (const arc of Object.values(ARCS)) {
      expect(arc).toHaveLength(4);
      expect(arc[3]).toBe("action");
    }
  });

  it("is chosen again for the same brief and seed, and differs between seeds", () => {
    expect(chooseFormat(bottle, 7)).toBe(chooseFormat(bottle, 7));
    expect(Object.keys(shares(bottle)).length).toBeGreaterThanOrEqual(4);
  });

  it("differs between briefs at the same seed", () => {
    const products = ["water bottle", "flask", "thermos", "tumbler", "jug", "carafe", "mug", "glass"];
    expect(new Set(products.map((product) => chooseFormat({ ...bottle, product }, 1))).size).toBeGreaterThan(1);
  });

  it("argues for software and shows jewellery", () => {
    const software = shares({ ...bottle, category: "software", tone: "expert" });
    const jewelry = shares({ ...bottle, category: "jewelry", tone: "premium" });
    expect(software["problem_solution"]).toBeGreaterThan(0.35);
    expect(jewelry["product_reveal"]).toBeGreaterThan(0.6);
  });

  it("puts the goods on stage for a promotion and demonstrates where there are facts to show", () => {
    expect(shares({ ...bottle, offer: "20% off" })["product_reveal"]).toBeGreaterThan(shares(bottle)["product_reveal"]!);
    const facts = shares({ ...bottle, benefits: ["Keeps cold for a day", "Fits a cup holder"] });
    expect(facts["proof_demo"]).toBeGreaterThan(shares(bottle)["proof_demo"]!);
  });
});
