import type { Layer } from "#lib/composition/model.ts";
import { centerX, centerY } from "#lib/creative/kit/box.ts";
import { keys, sway } from "#lib/creative/kit/motion.ts";
import { group } from "#lib/creative/kit/shapes.ts";
import type { Stage } from "#lib/creative/kit/stage.ts";

/** How far each depth follows the camera. */
export const DEPTH = { back: 0.4, mid: 1, front: 1.7 } as const;

export type CameraMove = { zoom: number; panX: number; panY: number; hand: boolean };

/** A move for a scene: a push in, a pull back or a slow glide; a phone held in the hand never stands still. */
export function chooseMove(stage: Stage): CameraMove {
  const random = stage.random.fork("camera");
  const reach = stage.look.motion.camera;
  const style = random.pick(["push", "glide", "push", "pull"] as const);
  const side = random.chance(0.5) ? 1 : -1;
  return {
    zoom: (style === "pull" ? -0.04 : style === "push" ? 0.05 : 0.015) * reach,
    panX: (style === "glide" ? 34 : 8) * reach * side,
    panY: (style === "push" ? -8 : 4) * reach,
    hand: stage.look.name === "ugc_realism",
  };
}

/** Layers of one depth, seen through the camera. */
export function filmed(stage: Stage, depth: keyof typeof DEPTH, layers: readonly Layer[], move: CameraMove): Layer[] {
  if (layers.length === 0) return [];
  const follow = DEPTH[depth];
  const frame = { x: 0, y: 0, width: stage.size.width, height: stage.size.height };
  const anchor: [number, number] = [centerX(stage.area) / frame.width, centerY(stage.area) / frame.height];
  const [x, y] = [frame.width * anchor[0], frame.height * anchor[1]];
  const span = Math.max(0, move.zoom) * follow;
  const start = move.zoom < 0 ? 1 - move.zoom * follow : 1;
  const end = move.zoom < 0 ? 1 : 1 + span;
  return [
    group(stage, depth, frame, layers, {
      anchor,
      scale: keys([0, start, "linear"], [stage.frames, end]),
      ...(move.hand
        ? { x: sway(x, 7 * follow, 74, stage.frames, 0.2), y: sway(y, 5 * follow, 58, stage.frames, 0.6), rotation: sway(0, 0.35 * follow, 96, stage.frames, 0.4) }
        : { x: keys([0, x - move.panX * follow * 0.5, "linear"], [stage.frames, x + move.panX * follow * 0.5]), y: keys([0, y - move.panY * follow * 0.5, "linear"], [stage.frames, y + move.panY * follow * 0.5]) }),
    }),
  ];
}
