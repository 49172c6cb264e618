import { expect, test } from "vitest";
import { filledStarts } from "./starts.ts";

test("known starts stay, and a lost mark takes the word time that falls into its gap", () => {
  expect(filledStarts([0, undefined, 1.2], [0, 0.5, 1.2], 2)).toEqual([0, 0.5, 1.2]);
});

test("without any help the words share the gap evenly", () => {
  expect(filledStarts([0, undefined, undefined], [], 3)).toEqual([0, 1, 2]);
  expect(filledStarts([undefined, 1], [], 2)).toEqual([0, 1]);
});

test("starts never fall back and never pass the end", () => {
  expect(filledStarts([0.5, 0.3, 9], [], 2)).toEqual([0.5, 0.5, 2]);
});
