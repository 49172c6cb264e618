import { expect, it } from "vitest";
import { match } from "#components/shell/match.ts";

it("finds entries by the beginnings of their words, in any order", () => {
  expect(match("Create an access token", "acc")).toBe(1);
  expect(match("hand-poured-soy-wp9we Hand-poured soy candle", "candle hand")).toBe(1);
  expect(match("Credits", "")).toBe(1);
});

it("ranks a match inside a word lower, and leaves out scattered letters", () => {
  expect(match("Settings", "ting")).toBe(0.5);
  expect(match("hand-poured candle reads", "cred")).toBe(0);
  expect(match("Credits", "credits tokens")).toBe(0);
});
