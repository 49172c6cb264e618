import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { tagJpeg, tagPng } from "#lib/media/images/srgb.ts";

const picture = () => sharp({ create: { width: 8, height: 8, channels: 3, background: "#c33" } });
const pixels = (bytes: Buffer) => sharp(bytes).raw().toBuffer();

describe("a picture that is tagged", () => {
  test("is the same picture as before, as JPEG and as PNG", async () => {
    const [jpeg, png] = [await picture().jpeg().toBuffer(), await picture().png().toBuffer()];
    expect(await pixels(tagJpeg(jpeg))).toEqual(await pixels(jpeg));
    expect(await pixels(tagPng(png))).toEqual(await pixels(png));
  });

  test("says that its colours are sRGB", async () => {
    const { exif } = await sharp(tagJpeg(await picture().jpeg().toBuffer())).metadata();
    expect(exif!.toString("hex")).toContain("a0010003000000010001");
    expect(tagPng(await picture().png().toBuffer()).includes("sRGB")).toBe(true);
  });

  test("must be what it is said to be", async () => {
    const [jpeg, png] = [await picture().jpeg().toBuffer(), await picture().png().toBuffer()];
    expect(() => tagJpeg(png)).toThrow(TypeError);
    expect(() => tagPng(jpeg)).toThrow(TypeError);
  });
});
