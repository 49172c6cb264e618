import type { Box, Layer } from "#lib/composition/model.ts";
import { alpha } from "#lib/creative/color/color.ts";
import { bottom, cells, centerX, fitAspect } from "#lib/creative/kit/box.ts";
import { keys, type Key } from "#lib/creative/kit/motion.ts";
import { heroObject } from "#lib/creative/kit/object.ts";
import { beatStart, heroPose } from "#lib/creative/kit/pose.ts";
import { rect, stroke, vertical } from "#lib/creative/kit/shapes.ts";
import type { Stage } from "#lib/creative/kit/stage.ts";
import type { SceneKind } from "#lib/creative/scenes/scene.ts";

/** Something that measures, without a figure that nobody gave us: a dial that swings up, or bars that grow. */
export const proofMeter: SceneKind = {
  name: "proof_meter",
  roles: { proof: 4, turn: 2, benefit: 1, contrast: 1 },
  build(stage) {
    return stage.random.chance(0.55) ? dial(stage) : bars(stage);
  },
};

function dial(stage: Stage) {
  const { area, surface, palette, look } = stage;
  const box = fitAspect({ ...area, height: area.height * 0.94 }, 1.25);
  const radius = box.width / 2;
  const arc = { x: centerX(box) - radius, y: box.y + box.height * 0.02, width: radius * 2, height: radius };
  const d = `M0 ${radius}A${radius} ${radius} 0 0 1 ${radius * 2} ${radius}`;
  const wide = radius * 0.14;
  const turn = beatStart(stage, 1);
  const start: Key[] = stage.opening ? [[0, 0.3, "in_out_sine"]] : [[4, 0, look.motion.enter], [30, 0.34, "in_out_sine"]];
  const rise = keys(...start, [turn - 2, 0.42, look.motion.enter], [turn + 34, 0.9, "linear"], [stage.frames, 0.94]);
  const lines = [
    stroke(stage, arc, d, alpha(surface.ink, 0.12), wide),
    stroke(stage, arc, d, palette.accent, wide, { trim: rise }),
  ];
  const floor = bottom(box);
  const hero = heroObject(stage, stage.hero, { x: centerX(box), floor, maxWidth: radius * 1.36, maxHeight: floor - arc.y - wide * 1.6 }, heroPose(stage));
  return { back: [], mid: [...lines, ...hero.layers], front: [] };
}

function bars(stage: Stage) {
  const { area } = stage;
  const floor = bottom(area) - area.height * 0.06;
  const left = { x: area.x, y: area.y + area.height * 0.08, width: area.width * 0.46, height: floor - area.y - area.height * 0.08 };
  const hero = heroObject(stage, stage.hero, { x: area.x + area.width * 0.73, floor, maxWidth: area.width * 0.52, maxHeight: area.height * 0.78 }, heroPose(stage, "right"));
  return { back: [], mid: [...columns(stage, left), ...hero.layers], front: [] };
}

function columns(stage: Stage, box: Box): Layer[] {
  const { palette, surface, look } = stage;
  const turn = beatStart(stage, 1);
  return cells(box, 4, box.width * 0.07, "row").map((cell, index) => {
    const top = index === 3;
    const before = 0.24 + index * 0.08;
    const after = 0.3 + index * 0.23;
    const first = stage.opening ? 0 : 4 + index * look.motion.stagger;
    const grow = keys([first, stage.opening ? before : 0, look.motion.enter], [first + 18, before, "linear"], [turn + index * 3, before + 0.03, look.motion.enter], [turn + index * 3 + 26, after, "linear"], [stage.frames, after + 0.01]);
    return rect(stage, cell, top ? vertical(palette.accent, palette.second) : surface.raise, { anchor: [0.5, 1], scaleY: grow, radius: 18 });
  });
}
