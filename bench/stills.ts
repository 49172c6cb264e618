/**
 * Makes pictures of a film as slides are made: each drawn with nothing at hand from the one before, and coded as JPEG.
 * With `drawn` false the first alone is drawn and the others are coded again: the least they can cost.
 */
import { childArgument, reportUsage } from "./child.ts";
import type { FilmUnderTest } from "./film-under-test.ts";
import { encodePicture } from "#lib/render/still.ts";
import { stageFor } from "#lib/render/stage.ts";

const { composition, assets, pictures, drawn } = childArgument<FilmUnderTest & { pictures: number; drawn: boolean }>();
for (let picture = 0; picture < pictures; picture++) {
  const stage = await stageFor(drawn ? `picture ${picture}` : "only", composition, assets);
  if (drawn || picture === 0) stage.draw(Math.floor(((picture + 0.5) / pictures) * composition.frames));
  await encodePicture(stage.canvas, "jpeg");
}
reportUsage();
