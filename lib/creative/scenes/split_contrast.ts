import { alpha } from "#lib/creative/color/color.ts";
import { bottom, right } from "#lib/creative/kit/box.ts";
import { keys, sway } from "#lib/creative/kit/motion.ts";
import { heroObject, propObject } from "#lib/creative/kit/object.ts";
import { beatStart, propPose } from "#lib/creative/kit/pose.ts";
import { group, rect, vertical } from "#lib/creative/kit/shapes.ts";
import type { SceneKind } from "#lib/creative/scenes/scene.ts";

/** Two sides of one picture: trouble in grey, and the hero's bright half, which pushes across on the beat. */
export const splitContrast: SceneKind = {
  name: "split_contrast",
  roles: { contrast: 4, problem: 2, turn: 2, hook: 1 },
  fills: true,
  build(stage) {
    const { area, bleed, contrast, surface, random } = stage;
    const turn = beatStart(stage, 1);
    const move = { start: turn - 6, length: 22 };
    const half = bleed.width * 0.52;
    const won = bleed.x + bleed.width * 0.2;
    const split = bleed.x + half;
    const tall = area.height * 0.74;
    const floor = bottom(area) - area.height * 0.11;
    const trouble = stage.clutter.slice(0, 3).map((name, index) =>
      propObject(stage, name, { x: area.x + half * (0.14 + 0.28 * index), floor: floor - (index % 2) * tall * 0.4, maxWidth: half * 0.42, maxHeight: tall * 0.46 }, propPose(stage, stage.opening ? 0 : index * 4, "above", random.between(-10, 10)), { contact: 0.4 }),
    );
    const hero = heroObject(stage, stage.hero, { x: 0, floor, maxWidth: area.width * 0.62, maxHeight: tall }, {
      dx: keys([move.start, split + (right(area) - split) * 0.54, stage.look.motion.enter], [move.start + move.length, won + (right(area) - won) * 0.49]),
      scale: keys([move.start, 0.7, stage.look.motion.enter], [move.start + move.length, 1]),
      rotation: sway(0, 0.6 + stage.look.motion.camera * 1.6, 90, stage.frames, 0, stage.look.motion.step),
    });
    const bright = group(
      stage,
      "bright",
      { ...bleed, width: bleed.width * 1.2 },
      [
        rect(stage, { ...bleed, width: bleed.width * 1.2 }, vertical(contrast.raise, contrast.tones[0])),
        rect(stage, { ...bleed, width: 10 }, stage.palette.card),
      ],
      { anchor: [0, 0], x: keys([move.start, split, stage.look.motion.enter], [move.start + move.length, won]) },
    );
    return {
      back: [rect(stage, bleed, surface.deep), ...trouble.flatMap((prop) => prop.layers), rect(stage, bleed, alpha(surface.deep, 0.5)), bright],
      mid: hero.layers,
      front: [],
    };
  },
};
