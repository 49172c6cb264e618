import type { Box, Layer } from "#lib/composition/model.ts";
import { bottom, right } from "#lib/creative/kit/box.ts";
import { sway } from "#lib/creative/kit/motion.ts";
import { propObject } from "#lib/creative/kit/object.ts";
import type { Stage } from "#lib/creative/kit/stage.ts";

const SIZE = 380;

/** A companion that looks in at the lower corner of the frame, cut off by its edge: it ties the foot to the picture. */
export function peeking(stage: Stage, foot: Box): Layer[] {
  const random = stage.random.fork("peek");
  const name = stage.companions[stage.companions.length > 2 ? 2 : 0]!;
  const tilt = random.between(-18, 18);
  const place = { x: right(foot) - SIZE * 0.34, floor: bottom(foot) + SIZE * 0.3, maxWidth: SIZE, maxHeight: SIZE };
  return propObject(stage, name, place, { rotation: sway(tilt, 1.5, 150, stage.frames) }, { contact: 0 }).layers;
}
