import type { Box, Layer } from "#lib/composition/model.ts";
import { bottom, right } from "#lib/creative/kit/box.ts";
import { sway } from "#lib/creative/kit/motion.ts";
import { propObject } from "#lib/creative/kit/object.ts";
import type { Stage } from "#lib/creative/kit/stage.ts";

/** Large enough to read as a thing near the lens, not as one that was cut off by mistake. */
const SIZE = 520;
/** Share of it that lies beyond the frame's lower edge and its side. */
const BELOW = 0.3;
const ASIDE = 0.18;

/** Something close to the camera that fills the lower corner of the frame, where platforms lay their own words. */
export function peeking(stage: Stage, foot: Box): Layer[] {
  const { nearby: name } = stage;
  if (name === null) return [];
  const random = stage.random.fork("peek");
  const tilt = random.between(-18, 18);
  const place = { x: right(foot) + SIZE * (ASIDE - 0.5), floor: bottom(foot) + SIZE * BELOW, maxWidth: SIZE, maxHeight: SIZE };
  return propObject(stage, name, place, { rotation: sway(tilt, 2.4, 120, stage.frames, 0, stage.look.motion.step) }, { contact: 0, outline: stage.look.object.outline }).layers;
}

/** Two companions near the lens in both lower corners, for a foot without words or colour of its own. */
export function flanking(stage: Stage): Layer[] {
  const { size, companions, look } = stage;
  return [-1, 1].flatMap((side, index) => {
    const large = SIZE * (index === 0 ? 1 : 0.84);
    const place = { x: size.width / 2 + side * size.width * 0.4, floor: size.height + large * (BELOW - 0.03), maxWidth: large, maxHeight: large };
    return propObject(stage, companions[index % companions.length]!, place, { rotation: sway(side * 12, 2.4, 120, stage.frames, index * 0.3, look.motion.step) }, { contact: 0, outline: look.object.outline }).layers;
  });
}
