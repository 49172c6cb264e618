import { alpha } from "#lib/creative/color/color.ts";
import { keys } from "#lib/creative/kit/motion.ts";
import { heroObject, propObject } from "#lib/creative/kit/object.ts";
import { beatStart, heroPose, propPose } from "#lib/creative/kit/pose.ts";
import { circle, path } from "#lib/creative/kit/shapes.ts";
import type { SceneKind } from "#lib/creative/scenes/scene.ts";

/** The way there: a winding line draws itself from stop to stop and ends at the hero on the beat. */
export const stepsPath: SceneKind = {
  name: "steps_path",
  roles: { turn: 3, proof: 3, benefit: 2 },
  needs: { companions: 2 },
  build(stage) {
    const { area, surface, palette, look } = stage;
    const turn = beatStart(stage, 1);
    const [w, h] = [area.width, area.height];
    const { stops, d } = w > h * 1.15 ? across(w, h) : down(w, h);
    const line = { paint: alpha(surface.accent, 0.9), width: 7, cap: "round" as const };
    const run = keys([0, stage.opening ? 0.34 : 0, "in_out_cubic"], [Math.round(turn * 0.6), 0.46, "in_out_sine"], [turn - 4, 0.5, "in_out_cubic"], [turn + 22, 1]);
    const small = Math.min(w, h) * 0.3;
    const props = stage.companions.slice(0, 2).map((name, index) => {
      const stop = stops[index === 0 ? 0 : 1];
      const start = index === 0 ? (stage.opening ? 0 : 6) : stage.opening ? 0 : 26;
      const [x, y] = [area.x + w * stop.x, area.y + h * stop.y];
      const halo = circle(stage, x, y, small * 0.62, surface.raise, { from: start, scale: start === 0 ? 1 : keys([start, 0, look.motion.enter], [start + 14, 1]), stroke: { paint: palette.accent, width: 5 } });
      return [halo, ...propObject(stage, name, { x, floor: y + small * 0.4, maxWidth: small * 0.8, maxHeight: small * 0.8 }, propPose(stage, start, "grow"), { contact: 0 }).layers];
    });
    const end = stops[2];
    const hero = heroObject(stage, stage.hero, { x: area.x + w * end.x, floor: area.y + h * 0.98, maxWidth: w * end.wide, maxHeight: h * end.high }, heroPose(stage, "grow", { start: stage.opening ? 0 : 12 }));
    return { back: [path(stage, area, d, undefined, { stroke: line, trim: run })], mid: [...props.flat(), ...hero.layers], front: [] };
  },
};

type Route = { stops: readonly [Stop, Stop, Stop & { wide: number; high: number }]; d: string };
type Stop = { x: number; y: number };

/** From left to right, for a wide stage: two stops on a wave, the hero tall at its end. */
function across(w: number, h: number): Route {
  return {
    stops: [
      { x: 0.13, y: 0.3 },
      { x: 0.4, y: 0.74 },
      { x: 0.76, y: 0.6, wide: 0.46, high: 0.94 },
    ],
    d: `M${-w * 0.1} ${h * 0.08}C${w * 0.02} ${h * 0.06} ${w * 0.06} ${h * 0.16} ${w * 0.13} ${h * 0.3}C${w * 0.2} ${h * 0.5} ${w * 0.26} ${h * 0.76} ${w * 0.4} ${h * 0.74}C${w * 0.54} ${h * 0.7} ${w * 0.5} ${h * 0.34} ${w * 0.66} ${h * 0.4}`,
  };
}

/** Winding downwards, for a tall stage. */
function down(w: number, h: number): Route {
  return {
    stops: [
      { x: 0.17, y: 0.16 },
      { x: 0.8, y: 0.2 },
      { x: 0.58, y: 0.86, wide: 0.66, high: 0.62 },
    ],
    d: `M${w * 0.17} ${h * 0.16}C${w * 0.36} ${-h * 0.02} ${w * 0.6} ${-h * 0.02} ${w * 0.8} ${h * 0.2}C${w * 1.0} ${h * 0.46} ${w * 0.02} ${h * 0.32} ${w * 0.1} ${h * 0.6}C${w * 0.16} ${h * 0.8} ${w * 0.3} ${h * 0.84} ${w * 0.44} ${h * 0.82}`,
  };
}
