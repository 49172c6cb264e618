import { bottom, centerX, centerY, right } from "#lib/creative/kit/box.ts";
import { glide, keys } from "#lib/creative/kit/motion.ts";
import { heroObject, propObject } from "#lib/creative/kit/object.ts";
import { beatStart, heroPose, propPose } from "#lib/creative/kit/pose.ts";
import { beside, burst, rect } from "#lib/creative/kit/shapes.ts";
import type { SceneKind } from "#lib/creative/scenes/scene.ts";

/** Words take the frame; the hero bursts in from a corner, and a bar of the contrast colour wipes by on the beat. */
export const typeSlam: SceneKind = {
  name: "type_slam",
  roles: { hook: 2, problem: 2, turn: 3, contrast: 1, action: 2 },
  statement: 0.56,
  build(stage) {
    const { area, bleed, contrast, random } = stage;
    const side = random.chance(0.5) ? 1 : -1;
    const reach = Math.min(area.width, area.height);
    const x = centerX(area) + side * area.width * 0.16;
    const star = { x: x - reach * 0.52, y: centerY(area) - reach * 0.52, width: reach * 1.04, height: reach * 1.04 };
    const hero = heroObject(stage, stage.hero, { x, floor: centerY(area) + reach * 0.4, maxWidth: reach * 0.8, maxHeight: reach * 0.8 }, heroPose(stage, side > 0 ? "right" : "left", { tilt: side * 7 }));
    const edge = side > 0 ? area.x + reach * 0.16 : right(area) - reach * 0.16;
    const mate = propObject(stage, stage.companions[0]!, { x: edge, floor: bottom(area) - reach * 0.04, maxWidth: reach * 0.3, maxHeight: reach * 0.3 }, propPose(stage, beatStart(stage, 1) + 4, "grow", -side * 10));
    const sweep = beatStart(stage, 1);
    const bar = rect(stage, { x: bleed.x, y: area.y + area.height * 0.24, width: bleed.width * 1.3, height: area.height * 0.52 }, contrast.tones[0], {
      rotation: -6 * side,
      x: keys([sweep - 8, centerX(bleed) - side * bleed.width * 1.3, "in_out_expo"], [sweep + 8, centerX(bleed)]),
    });
    return {
      back: [...beside(stage, [bar]), burst(stage, star, stage.palette.accent, 14, 0.8, { rotation: glide(0, side * 40, stage.frames), scale: stage.opening ? 1 : keys([0, 0.2, stage.look.motion.enter], [14, 1]) })],
      mid: hero.layers,
      front: mate.layers,
    };
  },
};
