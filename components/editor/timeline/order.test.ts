import { expect, test } from "vitest";
import { moved } from "#components/editor/timeline/order.ts";

test("a scene dropped on another takes its place, from either side", () => {
  expect(moved([1, 2, 3, 4], [], 1, 3)).toEqual([2, 3, 1, 4]);
  expect(moved([1, 2, 3, 4], [], 4, 2)).toEqual([1, 4, 2, 3]);
});

test("chosen scenes move together when one of them is dragged, and stay when another is", () => {
  expect(moved([1, 2, 3, 4], [1, 3], 3, 4)).toEqual([2, 4, 1, 3]);
  expect(moved([1, 2, 3, 4], [1, 3], 2, 4)).toEqual([1, 3, 4, 2]);
  expect(moved([1, 2, 3, 4], [1, 3], 1, 3)).toEqual([1, 2, 3, 4]);
});
