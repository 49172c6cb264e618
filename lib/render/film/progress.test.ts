import { expect, it } from "vitest";
import { createProgress, type RenderProgress } from "#lib/render/film/progress.ts";

it("adds up chunks that render side by side, on top of what was there before", () => {
  const seen: RenderProgress[] = [];
  const meter = createProgress(100, (progress) => seen.push(progress));
  meter.reused(40);
  meter.chunk("a", 10);
  meter.chunk("b", 5);
  meter.chunk("a", 30);
  meter.finishing();
  meter.done();
  expect(seen.map((progress) => progress.framesDone)).toEqual([40, 50, 55, 75, 75, 75]);
  expect(seen.map((progress) => progress.stage)).toEqual([...Array(4).fill("frames"), "finishing", "finishing"]);
  expect(seen.at(-1)!.fraction).toBe(1);
});

it("never goes back, even when reports arrive out of order", () => {
  const seen: number[] = [];
  const meter = createProgress(100, (progress) => seen.push(progress.fraction));
  meter.chunk("a", 50);
  meter.chunk("a", 20);
  meter.chunk("b", 50);
  meter.finishing();
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(seen.at(-1)).toBeLessThan(1);
});
