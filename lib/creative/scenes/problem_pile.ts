import { bottom, centerX } from "#lib/creative/kit/box.ts";
import { keys } from "#lib/creative/kit/motion.ts";
import { heroObject, propObject, type Placed } from "#lib/creative/kit/object.ts";
import { beatStart, heroPose } from "#lib/creative/kit/pose.ts";
import type { Stage } from "#lib/creative/kit/stage.ts";
import type { SceneKind } from "#lib/creative/scenes/scene.ts";

/** Places in the heap: across and up as fractions of the area, and turn in degrees. Lower rows lie in front. */
const HEAP = [
  [0.5, 0.58, -8],
  [0.34, 0.36, 14],
  [0.66, 0.38, -16],
  [0.2, 0.06, -20],
  [0.48, 0.1, 6],
  [0.78, 0.05, 18],
] as const;

/** Everything that is in the way, heaped up; on the beat it is swept aside and the hero stands there. */
export const problemPile: SceneKind = {
  name: "problem_pile",
  roles: { problem: 4, hook: 3, contrast: 1 },
  build(stage) {
    const { area } = stage;
    const turn = beatStart(stage, 1);
    const floor = bottom(area) - area.height * stage.look.plinth;
    const hero = heroObject(stage, stage.hero, { x: centerX(area), floor, maxWidth: area.width * 0.7, maxHeight: (floor - area.y) * 0.9 }, heroPose(stage, "above", { start: turn + 5 }));
    const stand = stage.look.stand(stage, { x: area.x, y: area.y, width: area.width, height: floor - area.y });
    return {
      back: [],
      mid: [...stand, ...hero.layers, ...HEAP.flatMap((slot, index) => piece(stage, slot, index, turn, floor).layers)],
      front: [],
    };
  },
};

function piece(stage: Stage, [across, up, tilt]: (typeof HEAP)[number], index: number, turn: number, floor: number): Placed {
  const { area, clutter, look, random, size } = stage;
  // Beside words everything is swept off by the far side.
  const side = !stage.aside && (across < 0.5 || (across === 0.5 && random.chance(0.5))) ? -1 : 1;
  const large = Math.min(area.height * 0.42, area.width * 0.36);
  const land = stage.opening ? 0 : index * 3;
  const leave = turn - 6 + index;
  const drop = stage.opening ? 0 : -area.height * 0.9;
  return propObject(
    stage,
    clutter[index % clutter.length]!,
    { x: area.x + area.width * across, floor: floor - area.height * 0.74 * up, maxWidth: large, maxHeight: large },
    {
      dy: keys([land, drop, "out_back"], [land + 16, 0, "in_out_sine"], [leave - 1, -10, "in_cubic"], [leave + 16, -area.height * 0.12]),
      dx: keys([leave, 0, "in_cubic"], [leave + 16, side * size.width]),
      rotation: keys([0, tilt - 3, "in_out_sine"], [leave, tilt + 4, "in_cubic"], [leave + 16, tilt + side * 70]),
      frames: leave + 18,
      ...(look.motion.punch > 0.05 ? { scale: keys([0, 1, "linear"], [leave, 1.06]) } : {}),
    },
  );
}
