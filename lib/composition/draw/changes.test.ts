import { describe, expect, test } from "vitest";
import { changedAreas } from "#lib/composition/draw/changes.ts";

const FRAME = { width: 1000, height: 1000 };
const part = (key: string, x: number, y: number, width = 50, height = 50) => ({ key, area: { x, y, width, height } });
const ground = part("ground", 0, 0, 1000, 1000);

describe("the areas that change between two pictures", () => {
  test("are none when everything stays", () => {
    expect(changedAreas([ground, part("a", 10, 10)], [ground, part("a", 10, 10)], FRAME)).toEqual([]);
  });

  test("hold what moved at its old and its new place, with room for soft edges", () => {
    expect(changedAreas([ground, part("here", 100, 100)], [ground, part("there", 700.5, 800)], FRAME)).toEqual([
      { x: 98, y: 98, width: 54, height: 54 },
      { x: 698, y: 798, width: 55, height: 54 },
    ]);
  });

  test("are one where they meet, and stay within the frame", () => {
    expect(changedAreas([part("a", -30, 10)], [part("b", 0, 20)], FRAME)).toEqual([{ x: 0, y: 8, width: 52, height: 64 }]);
    expect(changedAreas([], [part("outside", 2000, 10)], FRAME)).toEqual([]);
  });

  test("are few, however many things move", () => {
    const many = Array.from({ length: 12 }, (_, i) => part(`dot ${i}`, (i % 4) * 240, Math.floor(i / 4) * 300, 10, 10));
    const areas = changedAreas([ground], [ground, ...many], FRAME);
    expect(areas.length).toBeLessThanOrEqual(3);
    for (const { area } of many) expect(areas.some((each) => each.x <= area.x && each.y <= area.y && each.x + each.width >= area.x + 10 && each.y + each.height >= area.y + 10)).toBe(true);
  });

  test("are the whole frame where nearly all of it changes", () => {
    expect(changedAreas([part("a", 0, 0, 960, 960)], [part("b", 0, 0, 960, 960)], FRAME)).toEqual([{ x: 0, y: 0, ...FRAME }]);
  });
});
