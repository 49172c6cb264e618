/** Draws a composition and leaves its frames as raw yuv420p in one file: the input of the floor. */
import { openSync, writeSync } from "node:fs";
import { setImmediate as breathe } from "node:timers/promises";
import { childArgument, reportUsage } from "./child.ts";
import type { FilmUnderTest } from "./film-under-test.ts";
import { openColorConverter } from "#lib/media/encode/convert.ts";
import { yuvPicture } from "#lib/media/encode/picture.ts";
import { stageFor } from "#lib/render/stage.ts";

const { composition, assets, rawFile } = childArgument<FilmUnderTest & { rawFile: string }>();
const stage = await stageFor("bench", composition, assets);
const shape = { ...composition.size, fps: composition.fps };
const converter = openColorConverter(shape);
const picture = yuvPicture(shape);
const file = openSync(rawFile, "w");
for (let frame = 0; frame < composition.frames; frame++) {
  stage.draw(frame);
  const pixels = stage.canvas.data();
  converter.convert(pixels, picture);
  writeSync(file, picture.toBuffer());
  await breathe();
}
reportUsage();
