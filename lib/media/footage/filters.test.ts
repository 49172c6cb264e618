import { AVCOL_RANGE_MPEG, AVCOL_SPC_BT709 } from "node-av/constants";
import { describe, expect, test } from "vitest";
import type { Color } from "#lib/media/footage/color.ts";
import { type Picture, pictureFilters } from "#lib/media/footage/filters.ts";
import { placeOf } from "#lib/media/footage/pictures.ts";
import { clock } from "#lib/media/footage/refusal.ts";
import { sniffContainer } from "#lib/media/footage/sniff.ts";
import { turnOf } from "#lib/media/footage/turn.ts";

const hd: Color = { space: AVCOL_SPC_BT709, range: AVCOL_RANGE_MPEG, hdr: null, wide: null };
const picture = (more: Partial<Picture> = {}): Picture => ({ width: 1920, height: 1080, pixelAspect: 1, turn: turnOf(null), color: hd, alpha: false, interlaced: false, ...more });
const PORTRAIT = { width: 1080, height: 1920 };

describe("the filters of a picture", () => {
  test("do nothing to one that is as it should be", () => {
    expect(pictureFilters(picture({ width: 1080, height: 1920 }), PORTRAIT, "cover")).toBe("setsar=1,format=yuv420p");
  });

  test("cut the middle out to cover, in the picture's own pixels", () => {
    expect(pictureFilters(picture(), PORTRAIT, "cover")).toMatch(/^crop=608:1080,scale=1080:1920:/);
    expect(pictureFilters(picture({ width: 1440, pixelAspect: 4 / 3 }), PORTRAIT, "cover")).toMatch(/^crop=456:1080,/);
  });

  test("turn what a phone filmed sideways last, when it is small", () => {
    const turn = { filter: "transpose=clock", sideways: true };
    expect(pictureFilters(picture({ turn }), PORTRAIT, "blur")).toBe("transpose=clock,setsar=1,format=yuv420p");
    expect(pictureFilters(picture({ turn, width: 3840, height: 2160 }), PORTRAIT, "blur")).toMatch(/^scale=1920:1080:.*,transpose=clock,/);
  });

  test("blur a ground only where there is room for one", () => {
    expect(pictureFilters(picture(), PORTRAIT, "blur")).toContain("gblur");
    expect(pictureFilters(picture({ width: 720, height: 1280 }), PORTRAIT, "blur")).not.toContain("gblur");
  });

  test("tone HDR down, and leave common pictures alone", () => {
    expect(pictureFilters(picture({ color: { ...hd, hdr: "pq", wide: "2020" } }), PORTRAIT, "cover")).toContain("tonemap");
    expect(pictureFilters(picture(), PORTRAIT, "cover")).not.toContain("zscale");
  });
});

const matrix = (a: number, b: number, c: number, d: number) => {
  const bytes = Buffer.alloc(36);
  for (const [at, value] of [a, b, 0, c, d].entries()) bytes.writeInt32LE(Math.round(value * 65_536), at * 4);
  return bytes;
};

test.each([
  [matrix(1, 0, 0, 1), null, false],
  [matrix(0, 1, -1, 0), "transpose=clock", true],
  [matrix(0, -1, 1, 0), "transpose=cclock", true],
  [matrix(-1, 0, 0, -1), "hflip,vflip", false],
  [matrix(0.02, 0.99, -0.99, 0.02), "transpose=clock", true],
  [Buffer.alloc(3), null, false],
])("a display matrix is read as the nearest quarter turn (%#)", (bytes, filter, sideways) => {
  expect(turnOf(bytes)).toEqual({ filter, sideways });
});

describe("places in time", () => {
  test("steady clocks fill every place once, though the container rounds to milliseconds", () => {
    const places = Array.from({ length: 300 }, (_, index) => placeOf(Math.round((index * 1000) / 30) / 1000));
    expect(places).toEqual(Array.from({ length: 300 }, (_, index) => index));
  });

  test("of twice as many pictures every second one is taken", () => {
    const places = Array.from({ length: 120 }, (_, index) => placeOf(index / 60));
    expect(new Set(places).size).toBe(60);
    expect(places.filter((place, index) => place !== places[index - 1]).length).toBe(60);
  });
});

test("a file is what its first bytes say", () => {
  const head = (brand: string) => Buffer.from(`\0\0\0\u0018ftyp${brand}`, "latin1");
  expect(sniffContainer(head("isom"))).toBe("mov");
  expect(sniffContainer(head("qt  "))).toBe("mov");
  expect(sniffContainer(Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0, 0, 0, 0, 0, 0, 0, 0]))).toBe("matroska");
  expect(sniffContainer(head("heic"))).toBeUndefined();
  expect(sniffContainer(Buffer.from("#EXTM3U\n#EXT"))).toBeUndefined();
  expect(sniffContainer(Buffer.alloc(0))).toBeUndefined();
});

test("times in sentences are minutes and seconds", () => {
  expect([clock(7.9), clock(0), clock(125)]).toEqual(["0:07", "0:00", "2:05"]);
});
