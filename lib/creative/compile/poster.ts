import type { Box, Layer, Scene, Transition } from "#lib/composition/model.ts";
import { bareStage, type BareFilm } from "#lib/creative/compile/bare-stage.ts";
import { fitAspect, inset } from "#lib/creative/kit/box.ts";
import { keys, stepped } from "#lib/creative/kit/motion.ts";
import { group } from "#lib/creative/kit/shapes.ts";
import type { Stage } from "#lib/creative/kit/stage.ts";
import type { storyboardPicture } from "#lib/creative/storyboard.ts";
import type { z } from "zod";

export const POSTER_FRAMES = 60;

/** How far a poster's shape may differ from the frame's and still be cropped to fill it. */
const NEAR = 0.06;
/** Air between a framed poster and the edges of the film, and the width of its frame. */
const AIR = 52;
const FRAME = 26;

type Poster = z.infer<typeof storyboardPicture>;

/** The poster that closes the film: filling the frame, or whole on the look's own ground, framed as the look frames pictures. */
export function posterScene(film: BareFilm, poster: Poster, options: { from: number; frames: number; transition: Transition }): Scene {
  const { size } = film;
  const fills = Math.abs(poster.width / poster.height / (size.width / size.height) - 1) <= NEAR;
  const whole = { x: 0, y: 0, ...size };
  const push = stepped(keys([0, fills ? 1 : 0.95, "out_cubic"], [18, fills ? 1.01 : 1, "linear"], [options.frames, fills ? 1.03 : 1.02]));
  const stage = bareStage(film, { area: inset(whole, AIR), frames: options.frames, name: "poster" });
  const layers = fills ? [{ ...picture(stage, poster, whole, "cover"), scale: push }] : framed(stage, poster, push);
  return { id: "poster", from: options.from, frames: options.frames, layers, transition: options.transition };
}

function framed(stage: Stage, poster: Poster, push: Layer["scale"]): Layer[] {
  const box = fitAspect(inset(stage.area, FRAME), poster.width / poster.height);
  const frame = inset(box, -FRAME);
  const lean = stage.look.object.outline > 0 ? -1.4 : 0;
  return [...stage.look.ground(stage), group(stage, "framed", frame, [...stage.look.panel(stage, frame, 0), picture(stage, poster, box, "contain")], { rotation: lean, ...(push === undefined ? {} : { scale: push }) })];
}

function picture(stage: Stage, poster: Poster, { x, y, width, height }: Box, fit: "cover" | "contain"): Layer {
  return { id: stage.id("picture"), kind: "image", asset: poster.assetId, width, height, fit, x: x + width / 2, y: y + height / 2 };
}
