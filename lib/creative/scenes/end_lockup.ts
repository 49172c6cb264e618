import { alpha } from "#lib/creative/color/color.ts";
import { bottom, centerX } from "#lib/creative/kit/box.ts";
import { glide, keys } from "#lib/creative/kit/motion.ts";
import { heroObject, propObject } from "#lib/creative/kit/object.ts";
import { beatStart, heroPose, propPose } from "#lib/creative/kit/pose.ts";
import { circle } from "#lib/creative/kit/shapes.ts";
import type { SceneKind } from "#lib/creative/scenes/scene.ts";

/** The signature: the hero in the middle of its rings, companions in order on both sides. A look that shows its hero alone has neither. */
export const endLockup: SceneKind = {
  name: "end_lockup",
  roles: { action: 4, reveal: 1, benefit: 1 },
  statement: 0.32,
  build(stage) {
    const { area, surface } = stage;
    const x = centerX(area);
    const floor = bottom(area) - area.height * stage.look.plinth;
    const reach = Math.min(area.width, area.height);
    const turn = beatStart(stage, 1);
    const hero = heroObject(stage, stage.hero, { x, floor, maxWidth: area.width * 0.62, maxHeight: (floor - area.y) * 0.94 }, heroPose(stage, "below"));
    const middle = floor - area.height * 0.38;
    const rings = (stage.look.object.companions ? [0.62, 0.8, 0.98] : []).map((radius, index) =>
      circle(stage, x, middle, (middle - area.y) * radius, undefined, {
        stroke: { paint: alpha(surface.accent, 0.5 - index * 0.14), width: 3 },
        trim: keys([turn + index * 4, 0, "out_cubic"], [turn + 30 + index * 8, 1]),
        rotation: glide(-90, -60 + index * 20, stage.frames),
      }),
    );
    const small = reach * 0.24;
    // Beside words nothing reaches out of the picture's own room, also when the camera draws near.
    const widest = (size: number) => (stage.aside ? (area.width * 0.8 - size) / 2 : Number.POSITIVE_INFINITY);
    const pairs = stage.companions.slice(0, 4).map((name, index) => {
      const side = index % 2 === 0 ? -1 : 1;
      const outer = index > 1;
      const size = small * (outer ? 0.72 : 1);
      return propObject(
        stage,
        name,
        { x: x + side * Math.min(area.width * (outer ? 0.42 : 0.36), hero.box.width * 0.5 + small * (outer ? 0.9 : 0.55), widest(size)), floor: floor - (outer ? area.height * 0.42 : -14), maxWidth: size, maxHeight: size },
        propPose(stage, outer ? turn + 6 + index * stage.look.motion.stagger : 8 + index * stage.look.motion.stagger, outer ? "grow" : side < 0 ? "left" : "right", side * 6),
        outer ? { contact: 0 } : {},
      );
    });
    return {
      back: rings,
      mid: [...stage.look.stand(stage, { x: area.x, y: area.y, width: area.width, height: floor - area.y }), ...pairs.slice(2).flatMap((p) => p.layers), ...hero.layers],
      front: pairs.slice(0, 2).flatMap((p) => p.layers),
    };
  },
};
