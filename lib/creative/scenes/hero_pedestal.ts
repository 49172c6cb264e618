import { bottom, centerX } from "#lib/creative/kit/box.ts";
import { heroObject, propObject, stands } from "#lib/creative/kit/object.ts";
import { beatStart, heroPose, propPose } from "#lib/creative/kit/pose.ts";
import type { SceneKind } from "#lib/creative/scenes/scene.ts";

/** The hero on the look's own plinth, one companion behind it, a second that joins on the next beat. */
export const heroPedestal: SceneKind = {
  name: "hero_pedestal",
  roles: { hook: 2, reveal: 3, benefit: 2, proof: 1, action: 2, turn: 1 },
  build(stage) {
    const { area, random } = stage;
    const side = random.chance(0.5) ? 1 : -1;
    const middle = centerX(area);
    const floor = bottom(area) - area.height * stage.look.plinth;
    const height = (floor - area.y) * 0.96;
    const hero = heroObject(stage, stage.hero, { x: middle, floor, maxWidth: area.width * 0.78, maxHeight: height }, heroPose(stage, "above"));
    const standing = stage.companions.filter((name) => stands({ kind: "pictogram", name }));
    const [first, second] = standing.length > 1 ? standing : stage.companions;
    const small = height * 0.34;
    const reach = Math.min(area.width * 0.37, hero.box.width / 2 + small * 0.52);
    const behind = propObject(stage, first!, { x: middle - side * reach, floor: floor - 8, maxWidth: small, maxHeight: small }, propPose(stage, stage.opening ? 0 : 10, side > 0 ? "left" : "right"));
    const joining = propObject(stage, second!, { x: middle + side * reach, floor: floor + 26, maxWidth: small * 0.86, maxHeight: small * 0.86 }, propPose(stage, beatStart(stage, 1), side > 0 ? "right" : "left"));
    return {
      back: [],
      mid: [...stage.look.stand(stage, { x: area.x, y: area.y, width: area.width, height: floor - area.y }), ...behind.layers, ...hero.layers],
      front: joining.layers,
    };
  },
};
