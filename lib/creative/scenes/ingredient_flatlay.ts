import { bottom, centerX, centerY } from "#lib/creative/kit/box.ts";
import { arrive, keys, sway } from "#lib/creative/kit/motion.ts";
import { heroObject, propObject } from "#lib/creative/kit/object.ts";
import { beatStart, heroPose } from "#lib/creative/kit/pose.ts";
import type { Stage } from "#lib/creative/kit/stage.ts";
import type { SceneKind } from "#lib/creative/scenes/scene.ts";

/** Seen from above: the hero in the middle, what goes into it laid around it, drawing closer on the beat. */
export const ingredientFlatlay: SceneKind = {
  name: "ingredient_flatlay",
  roles: { benefit: 3, proof: 2, hook: 2, reveal: 2 },
  needs: { companions: 4 },
  build(stage) {
    const { area } = stage;
    const cx = centerX(area);
    const cy = centerY(area);
    const tall = area.height * 0.74;
    const hero = heroObject(stage, stage.hero, { x: cx, floor: cy + tall / 2, maxWidth: area.width * 0.6, maxHeight: tall }, heroPose(stage, "grow", { tilt: -6 }));
    return { back: [], mid: [...around(stage), ...hero.layers], front: [] };
  },
};

/** Spots round the hero in fractions of the area from its middle, with size and turn. */
const SPOTS = [
  [-0.46, -0.28, 0.4, -18],
  [0.47, -0.2, 0.38, 22],
  [-0.48, 0.27, 0.36, 14],
  [0.45, 0.3, 0.42, -12],
  [-0.15, -0.4, 0.2, 30],
  [0.13, 0.42, 0.2, -26],
] as const;

function around(stage: Stage) {
  const { area, companions, look } = stage;
  const turn = beatStart(stage, 1);
  const unit = Math.min(area.width, area.height * 1.2);
  return SPOTS.flatMap(([across, down, size, tilt], index) => {
    const name = companions[index % Math.min(companions.length, 4)]!;
    const late = index >= 4;
    const start = late ? turn + (index - 4) * look.motion.stagger * 2 : stage.opening ? 0 : 4 + index * look.motion.stagger * 2;
    const x = centerX(area) + across * area.width;
    const half = (unit * size) / 2;
    const y = Math.min(bottom(area) - half, Math.max(area.y + half, centerY(area) + down * area.height));
    const pull = 0.06 * area.width * Math.sign(across);
    const still = start === 0;
    return propObject(
      stage,
      name,
      { x, floor: y + half, maxWidth: unit * size, maxHeight: unit * size },
      {
        from: start,
        rotation: sway(tilt, 2 + 2 * look.motion.camera, 130, stage.frames, index / 6),
        scale: still ? 1 : arrive(0, 1, { start, length: look.motion.enterFrames, ease: look.motion.enter, end: stage.frames }),
        dx: keys([turn, pull, "in_out_cubic"], [turn + 24, 0]),
      },
      { contact: look.object.contact * 0.5 },
    ).layers;
  });
}
