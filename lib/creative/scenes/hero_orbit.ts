import type { Layer } from "#lib/composition/model.ts";
import { alpha } from "#lib/creative/color/color.ts";
import { centerX, centerY } from "#lib/creative/kit/box.ts";
import { keys, stepped, type Key } from "#lib/creative/kit/motion.ts";
import { heroObject, propObject } from "#lib/creative/kit/object.ts";
import { beatStart, heroPose } from "#lib/creative/kit/pose.ts";
import { circle, ellipse, radial } from "#lib/creative/kit/shapes.ts";
import type { Stage } from "#lib/creative/kit/stage.ts";
import type { SceneKind } from "#lib/creative/scenes/scene.ts";

const STEP = 6;

/** Companions travel round the hero on a tilted ring; on the beat the ring takes a quick turn. */
export const heroOrbit: SceneKind = {
  name: "hero_orbit",
  roles: { hook: 1, benefit: 3, reveal: 2, proof: 1, turn: 1 },
  needs: { companions: 3 },
  build(stage) {
    const { area, surface } = stage;
    const [cx, cy] = [centerX(area), centerY(area) + area.height * 0.03];
    const [rx, ry] = [Math.min(area.width * 0.44, area.height * 0.6), area.height * 0.3];
    const tall = area.height * 0.78;
    const hero = heroObject(stage, stage.hero, { x: cx, floor: cy + tall * 0.5, maxWidth: area.width * 0.64, maxHeight: tall }, heroPose(stage));
    const disc = circle(stage, cx, cy, Math.min(area.width, area.height) * 0.46, radial([surface.raise, alpha(surface.raise, 0.75), alpha(surface.raise, 0)]), {});
    const ring = ellipse(stage, { x: cx - rx, y: cy - ry, width: rx * 2, height: ry * 2 }, undefined, {
      stroke: { paint: alpha(surface.accent, 0.55), width: 3, dash: [2, 16], cap: "round" },
      rotation: -9,
      trim: stage.opening ? 1 : keys([0, 0, "out_cubic"], [40, 1]),
    });
    const riders = stage.companions.slice(0, 3).map((name, index) => rider(stage, name, { cx, cy, rx, ry, size: tall * 0.25 }, index));
    return {
      back: [],
      mid: [disc, ring, ...riders.flatMap((r) => r.behind), ...hero.layers],
      front: riders.flatMap((r) => r.before),
    };
  },
};

type Ring = { cx: number; cy: number; rx: number; ry: number; size: number };

/** One companion, drawn twice: once behind the hero and once before it, each shown for its half of the ring. */
function rider(stage: Stage, name: string, ring: Ring, index: number): { behind: Layer[]; before: Layer[] } {
  const path = orbit(stage, ring, index);
  const pose = (side: Key[]) => ({ dx: stepped(keys(...path.x)), dy: stepped(keys(...path.y)), scale: stepped(keys(...path.scale)), opacity: keys(...side) });
  const place = { x: 0, floor: ring.size / 2, maxWidth: ring.size, maxHeight: ring.size };
  return {
    behind: propObject(stage, name, place, pose(path.behind), { contact: 0 }).layers,
    before: propObject(stage, name, place, pose(path.before), { contact: 0 }).layers,
  };
}

function orbit(stage: Stage, ring: Ring, index: number) {
  const turn = beatStart(stage, 1);
  const quick = 50 + 60 * stage.look.motion.camera;
  const start = 25 + index * 120;
  const path: Record<"x" | "y" | "scale" | "behind" | "before", Key[]> = { x: [], y: [], scale: [], behind: [], before: [] };
  for (let frame = 0; frame <= stage.frames; frame += STEP) {
    const since = Math.max(0, Math.min(1, (frame - turn) / 30));
    const angle = ((start + frame * 0.5 + quick * since * since * (3 - 2 * since)) * Math.PI) / 180;
    const near = Math.sin(angle);
    path.x.push([frame, ring.cx + Math.cos(angle) * ring.rx - near * ring.ry * 0.15, "linear"]);
    path.y.push([frame, ring.cy + near * ring.ry - Math.cos(angle) * ring.rx * 0.15, "linear"]);
    path.scale.push([frame, 0.86 + near * 0.2, "linear"]);
    const shown = stage.opening ? 1 : Math.min(1, Math.max(0, (frame - 6 - index * 6) / 8));
    path.before.push([frame, near >= 0 ? shown : 0, "hold"]);
    path.behind.push([frame, near >= 0 ? 0 : shown, "hold"]);
  }
  return path;
}
