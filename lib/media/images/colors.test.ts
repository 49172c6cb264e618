import { describe, expect, test } from "vitest";
import { mainColors } from "./colors.ts";

/** A picture of bands, each a colour with its alpha and its share of the rows. */
function bands(...parts: [rgba: [number, number, number, number], rows: number][]) {
  const width = 64;
  const rows = parts.flatMap(([rgba, count]) => Array.from({ length: count }, () => Array.from({ length: width }, () => rgba)));
  return { data: new Uint8ClampedArray(rows.flat(2)), width, height: rows.length };
}

describe("a picture's main colours", () => {
  test("are those that cover it, the most present first", () => {
    expect(mainColors(bands([[200, 30, 40, 255], 40], [[30, 60, 200, 255], 20]))).toEqual(["#c81e28", "#1e3cc8"]);
  });

  test("leave out white ground, greys and what is transparent", () => {
    expect(mainColors(bands([[255, 255, 255, 255], 50], [[128, 128, 128, 255], 20], [[0, 255, 0, 0], 40], [[230, 140, 20, 255], 12]))).toEqual(["#e68c14"]);
  });

  test("are none for a picture in black and white", () => {
    expect(mainColors(bands([[250, 250, 250, 255], 30], [[12, 12, 12, 255], 30]))).toEqual([]);
  });
});
