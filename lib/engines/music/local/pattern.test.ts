import { expect, test } from "vitest";
import { musicVibe } from "#lib/contracts/creative.ts";
import { barOf } from "./pattern.ts";
import { harmonyOf, keyOf } from "./theory.ts";
import { VIBES } from "./vibes/index.ts";

test("a pattern is read in sixteenths with holds", () => {
  expect(barOf("x--. .... x.x- ----", 0)).toEqual([
    { step: 0, length: 3, symbol: "x" },
    { step: 8, length: 1, symbol: "x" },
    { step: 10, length: 6, symbol: "x" },
  ]);
});

test("a pattern of two bars takes turns", () => {
  const pattern = "1............... 5...............";
  expect([0, 1, 2].map((bar) => barOf(pattern, bar)[0]!.symbol)).toEqual(["1", "5", "1"]);
});

test("a pattern that is no whole number of bars is refused", () => {
  expect(() => barOf("x..", 0)).toThrow(RangeError);
});

test("every pattern and every chord of every vibe can be read", () => {
  for (const name of musicVibe.options) {
    const vibe = VIBES[name];
    const grooves = [...Object.values(vibe.drums), ...Object.values(vibe.percussion), ...vibe.fills];
    const patterns = [
      ...[vibe.comp, vibe.color, vibe.pad, vibe.counter].flatMap((figure) => Object.values(figure.patterns)),
      ...Object.values(vibe.bass),
      ...vibe.lead.calls, ...vibe.lead.answers, ...(vibe.lead.lifts ?? []),
      ...grooves.flatMap((groove) => Object.values(groove)),
    ];
    for (const pattern of patterns) expect(() => barOf(pattern, 0), `${name}: ${pattern}`).not.toThrow();
    const chords = [...vibe.progressions.open, ...vibe.progressions.lift, ...vibe.cadences, vibe.home].flatMap((bars) => bars.split(/[|\s]+/));
    for (const tonic of vibe.tonics) for (const chord of chords) expect(() => harmonyOf(chord, keyOf(tonic, vibe.mode)), `${name}: ${chord}`).not.toThrow();
  }
});
