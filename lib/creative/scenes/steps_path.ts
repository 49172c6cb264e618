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
    const stops = [
      { x: 0.17, y: 0.2 },
      { x: 0.78, y: 0.24 },
      { x: 0.5, y: 0.86 },
    ];
    const d = `M${w * 0.17} ${h * 0.2}C${w * 0.4} ${-h * 0.02} ${w * 0.6} ${-h * 0.02} ${w * 0.78} ${h * 0.24}C${w * 0.96} ${h * 0.5} ${w * 0.06} ${h * 0.36} ${w * 0.16} ${h * 0.62}C${w * 0.2} ${h * 0.8} ${w * 0.34} ${h * 0.86} ${w * 0.5} ${h * 0.86}`;
    const line = { paint: alpha(surface.accent, 0.9), width: 7, cap: "round" as const };
    const run = keys([0, stage.opening ? 0.34 : 0, "in_out_cubic"], [Math.round(turn * 0.6), 0.46, "in_out_sine"], [turn - 4, 0.5, "in_out_cubic"], [turn + 22, 1]);
    const small = Math.min(w, h) * 0.3;
    const props = stage.companions.slice(0, 2).map((name, index) => {
      const stop = stops[index]!;
      const start = index === 0 ? (stage.opening ? 0 : 6) : stage.opening ? 0 : 26;
      const [x, y] = [area.x + w * stop.x, area.y + h * stop.y];
      const halo = circle(stage, x, y, small * 0.62, surface.raise, { from: start, scale: start === 0 ? 1 : keys([start, 0, look.motion.enter], [start + 14, 1]), stroke: { paint: palette.accent, width: 5 } });
      return [halo, ...propObject(stage, name, { x, floor: y + small * 0.4, maxWidth: small * 0.8, maxHeight: small * 0.8 }, propPose(stage, start, "grow"), { contact: 0 }).layers];
    });
    const end = stops[2]!;
    const hero = heroObject(stage, stage.hero, { x: area.x + w * (end.x + 0.12), floor: area.y + h * 0.97, maxWidth: w * 0.6, maxHeight: h * 0.68 }, heroPose(stage, "grow", { start: stage.opening ? 0 : turn - 20 }));
    return { back: [path(stage, area, d, undefined, { stroke: line, trim: run })], mid: [...props.flat(), ...hero.layers], front: [] };
  },
};
