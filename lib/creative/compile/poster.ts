import type { Layer, Scene, Transition } from "#lib/composition/model.ts";
import { counter } from "#lib/creative/compile/scene.ts";
import { keys } from "#lib/creative/kit/motion.ts";
import type { Look, Palette } from "#lib/creative/looks/look.ts";
import type { storyboardPicture } from "#lib/creative/storyboard.ts";
import type { z } from "zod";

export const POSTER_FRAMES = 60;

/** How far a poster's shape may differ from the frame's and still be cropped to fill it. */
const NEAR = 0.06;

/** The poster that closes the film: filling the frame, or whole before a blurred extension of itself. */
export function posterScene(
  poster: z.infer<typeof storyboardPicture>,
  options: { from: number; size: { width: number; height: number }; transition: Transition; look: Look; palette: Palette },
): Scene {
  const { from, size, transition, palette } = options;
  const id = counter("poster");
  const middle = { x: size.width / 2, y: size.height / 2 };
  const push = keys([0, 1.0, "out_quad"], [POSTER_FRAMES, 1.03]);
  const fills = Math.abs(poster.width / poster.height / (size.width / size.height) - 1) <= NEAR;
  const cover: Layer = { id: id("cover"), kind: "image", asset: poster.assetId, ...size, fit: "cover", ...middle, scale: fills ? push : 1.3, ...(fills ? {} : { blur: 110 }) };
  const layers: Layer[] = [cover];
  if (!fills) {
    const scale = Math.min(size.width / poster.width, size.height / poster.height);
    layers.push(
      { id: id("veil"), kind: "shape", shape: { kind: "rect" }, ...size, ...middle, fill: "#0000003d" },
      { id: id("poster"), kind: "image", asset: poster.assetId, width: poster.width * scale, height: poster.height * scale, fit: "contain", ...middle, scale: push, shadow: { color: `${palette.shade}73`, blur: 60, dx: 0, dy: 20 } },
    );
  }
  return { id: "poster", from, frames: POSTER_FRAMES, layers, transition };
}
