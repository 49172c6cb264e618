import { expect, test } from "vitest";
import { openColorConverter } from "#lib/media/encode/convert.ts";
import { yuvPicture } from "#lib/media/encode/picture.ts";
import { random } from "#lib/kernel/random.ts";

const noise = (width: number, height: number) => {
  const chance = random(5);
  return Buffer.from(Uint8Array.from({ length: width * height * 4 }, () => chance.int(0, 255)));
};

test.each([
  [64, 1920],
  [54, 1350],
  [64, 600],
])("converting only the bands that changed in a picture of %i × %i gives the picture that converting all gives", (width, height) => {
  const shape = { width, height, fps: 30 };
  const converter = openColorConverter(shape);
  const [whole, pieced] = [yuvPicture(shape), yuvPicture(shape)];
  const before = noise(width, height);
  converter.convert(before, pieced);
  const after = Buffer.from(before);
  const bands = [{ from: 7, rows: 3 }, { from: 239, rows: 2 }, { from: height - 5, rows: 5 }];
  for (const { from, rows } of bands) after.fill(200, from * width * 4, (from + rows) * width * 4);
  converter.convert(after, whole);
  converter.convertBands(after, pieced, bands);
  expect(pieced.toBuffer().equals(whole.toBuffer())).toBe(true);
  converter.free();
  whole.free();
  pieced.free();
});
