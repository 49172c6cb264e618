import type { Paint } from "#lib/composition/model.ts";
import { alpha } from "#lib/creative/color/color.ts";
import { bottom, centerX } from "#lib/creative/kit/box.ts";
import { keys, sway } from "#lib/creative/kit/motion.ts";
import { heroObject, propObject } from "#lib/creative/kit/object.ts";
import { beatStart, heroPose, propPose } from "#lib/creative/kit/pose.ts";
import { path, pool, vertical } from "#lib/creative/kit/shapes.ts";
import type { Stage } from "#lib/creative/kit/stage.ts";
import type { SceneKind } from "#lib/creative/scenes/scene.ts";

/** One light from above finds the hero; a second crosses it on the beat. */
export const productSpotlight: SceneKind = {
  name: "product_spotlight",
  roles: { reveal: 4, turn: 2, hook: 2, action: 2, proof: 1 },
  build(stage) {
    const { area, palette, size } = stage;
    const floor = bottom(area) - area.height * 0.08;
    const x = centerX(area);
    const hero = heroObject(stage, stage.hero, { x, floor, maxWidth: area.width * 0.78, maxHeight: area.height * 0.88 }, heroPose(stage));
    const wide = Math.max(hero.box.width * 1.6, area.width * 0.72);
    const lit = { x: x - wide / 2, y: floor - wide * 0.12, width: wide, height: wide * 0.26 };
    const turn = beatStart(stage, 1);
    const beam = (lean: number, opacity: number, start: number) => {
      const high = floor + wide * 0.02;
      const shift = Math.tan((lean * Math.PI) / 180) * high;
      const box = { x: x - wide / 2, y: 0, width: wide, height: high };
      const d = `M${wide * 0.43 + shift} 0L${wide * 0.57 + shift} 0L${wide} ${high}L0 ${high}Z`;
      const strength = stage.opening && start === 0 ? sway(opacity * 0.9, opacity * 0.1, 80, stage.frames) : keys([start, 0, "out_quad"], [start + 14, opacity]);
      return path(stage, box, d, ray(stage, high), { opacity: strength, x: lean === 0 ? sway(x, 9, 110, stage.frames) : sway(x - lean, 16, 124, stage.frames, lean > 0 ? 0 : 0.5) });
    };
    const joining = stage.companions.slice(0, 2).map((name, index) =>
      propObject(stage, name, { x: x + (index === 0 ? -1 : 1) * Math.min(wide * 0.5, area.width * 0.38), floor: floor + size.height * 0.012, maxWidth: area.height * 0.24, maxHeight: area.height * 0.24 }, propPose(stage, turn + index * stage.look.motion.stagger, index === 0 ? "left" : "right")),
    );
    return {
      back: [beam(0, 0.42, 0), beam(14, 0.24, turn), beam(-14, 0.24, turn + 4)],
      mid: [pool(stage, lit, [alpha(palette.light, 0.85), alpha(palette.light, 0.4), alpha(palette.light, 0)]), ...hero.layers],
      front: joining.flatMap((prop) => prop.layers),
    };
  },
};

/** Light that fades on its way down; below words it begins only where they end. */
function ray({ palette, overhead }: Stage, high: number): Paint {
  const light = (strength: number) => alpha(palette.light, strength);
  if (overhead === 0) return vertical(light(0.62), light(0.5), light(0.1));
  const from = overhead / high;
  return { kind: "linear", from: [0.5, 0], to: [0.5, 1], stops: [{ at: from, color: light(0) }, { at: from + (1 - from) * 0.4, color: light(0.55) }, { at: 1, color: light(0.1) }] };
}
