import { expect, test } from "vitest";
import { formOf } from "./form.ts";

test("every number of bars gets a form of just that many bars", () => {
  for (let bars = 1; bars <= 120; bars++) expect(formOf(bars)).toHaveLength(bars);
});

test("a piece opens with its hook, leans into the lift and ends there", () => {
  for (let bars = 4; bars <= 120; bars++) {
    const kinds = formOf(bars).map((bar) => bar.kind);
    expect(kinds[0]).toBe("hook");
    expect(kinds.at(-1)).toBe("lift");
    expect(kinds[kinds.indexOf("lift") - 1]).toBe("build");
  }
});

test("the lift is the loudest part and no build is louder than what it leads to", () => {
  const form = formOf(16);
  const loudest = (kind: string) => Math.max(...form.filter((bar) => bar.kind === kind).map((bar) => bar.energy));
  expect(loudest("lift")).toBeGreaterThan(loudest("build"));
  expect(loudest("build")).toBeGreaterThan(loudest("verse"));
});

test("a minute of music takes a breath in the middle", () => {
  expect(formOf(32).map((bar) => bar.kind)).toContain("break");
});
