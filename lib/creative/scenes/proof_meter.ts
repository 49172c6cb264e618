import type { Animated, Box, Layer } from "#lib/composition/model.ts";
import { alpha, mix, shift } from "#lib/creative/color/color.ts";
import { bottom, centerX, fitAspect } from "#lib/creative/kit/box.ts";
import { keys, type Key } from "#lib/creative/kit/motion.ts";
import { heroObject, propObject } from "#lib/creative/kit/object.ts";
import { beatStart, heroPose, propPose } from "#lib/creative/kit/pose.ts";
import { circle, group, path, plus, radial, rect, stroke, vertical } from "#lib/creative/kit/shapes.ts";
import type { Stage } from "#lib/creative/kit/stage.ts";
import type { SceneKind } from "#lib/creative/scenes/scene.ts";

/** Something that measures, without a figure that nobody gave us: a dial that swings up, or a winner's podium that rises. */
export const proofMeter: SceneKind = {
  name: "proof_meter",
  roles: { proof: 4, turn: 2, benefit: 1, contrast: 1 },
  build(stage) {
    const { companions } = stage.look.object;
    return companions && stage.random.chance(0.5) ? podium(stage) : dial(stage);
  },
};

const TICKS = 28;

/** How far the dial stands open over the scene, 0…1. */
function reading(stage: Stage, of: (value: number) => number): Animated {
  const turn = beatStart(stage, 1);
  const { enter } = stage.look.motion;
  const start: Key[] = stage.opening ? [[0, of(0.3), "in_out_sine"], [30, of(0.36), "in_out_sine"]] : [[4, of(0), enter], [30, of(0.36), "in_out_sine"]];
  return keys(...start, [turn - 10, of(0.4), "in_out_sine"], [turn - 2, of(0.37), enter], [turn + 34, of(0.92)]);
}

function dial(stage: Stage) {
  const { area, surface, palette, look } = stage;
  const bold = look.type.headline.weight >= 700 || look.object.outline > 0;
  const box = fitAspect({ ...area, y: area.y + area.height * 0.08, height: area.height * 0.9 }, 1.3);
  const radius = box.width / 2;
  const [cx, cy] = [centerX(box), box.y + radius];
  const wide = radius * (bold ? 0.15 : 0.035);
  const arc = { x: cx - radius, y: box.y, width: radius * 2, height: radius };
  const half = (r: number) => `M${radius - r} ${radius}A${r} ${r} 0 0 1 ${radius + r} ${radius}`;
  const tip = radius * (bold ? 0.12 : 0.05);
  const knob = [circle(stage, cx - radius, cy, tip, palette.card, { shadow: { color: alpha(palette.shade, 0.35), blur: 18, dx: 0, dy: 6 } }), circle(stage, cx - radius, cy, tip * 0.5, palette.accent)];
  const whole = { x: cx - radius, y: cy - radius, width: radius * 2, height: radius * 2 };
  const floor = bottom(box);
  const hero = heroObject(stage, stage.hero, { x: cx, floor, maxWidth: radius * 1.34, maxHeight: floor - arc.y - wide * 1.8 - radius * 0.12 }, heroPose(stage));
  const turn = beatStart(stage, 1);
  const small = radius * 0.36;
  const joining = stage.companions.slice(0, 2).map((name, index) =>
    propObject(stage, name, { x: cx + (index === 0 ? -1 : 1) * radius * 0.84, floor: floor + 6, maxWidth: small, maxHeight: small }, propPose(stage, turn + 16 + index * look.motion.stagger, "grow", index === 0 ? -6 : 6)),
  );
  return {
    back: [path(stage, arc, `${half(radius * 0.9)}Z`, radial([alpha(palette.light, 0.5), alpha(surface.raise, 0.4), alpha(surface.raise, 0)], [0.5, 1], 0.5))],
    mid: [
      path(stage, arc, ticks(radius, radius - wide * 0.5 - radius * 0.05, radius * 0.05), undefined, { stroke: { paint: alpha(surface.ink, 0.34), width: bold ? 5 : 2.5, cap: "round" } }),
      stroke(stage, arc, half(radius), alpha(surface.ink, 0.13), wide),
      stroke(stage, arc, half(radius), palette.accent, wide, { trim: reading(stage, (value) => value) }),
      group(stage, "needle", whole, knob, { rotation: reading(stage, (value) => value * 180) }),
      ...hero.layers,
    ],
    front: joining.flatMap((prop) => prop.layers),
  };
}

/** Short strokes along the inside of a half circle; every seventh is long. */
function ticks(radius: number, outer: number, length: number): string {
  return Array.from({ length: TICKS + 1 }, (_, index) => {
    const angle = Math.PI * (index / TICKS);
    const inner = outer - length * (index % 7 === 0 ? 1.7 : 1);
    const at = (r: number) => `${(radius - Math.cos(angle) * r).toFixed(1)} ${(radius - Math.sin(angle) * r).toFixed(1)}`;
    return `M${at(outer)}L${at(inner)}`;
  }).join("");
}

/** Blocks of a podium: where its middle lies across the stage, its height before and after the beat, as fractions. */
const BLOCKS = [
  { across: 0.17, before: 0.2, after: 0.24 },
  { across: 0.83, before: 0.16, after: 0.18 },
  { across: 0.5, before: 0.14, after: 0.33 },
] as const;

/** The hero between two others, level with them at first; on the beat its block lifts it above. */
function podium(stage: Stage) {
  const { area, companions, look } = stage;
  const turn = beatStart(stage, 1);
  const floor = bottom(area);
  const wide = area.width * 0.35;
  const rise = (from: number, to: number) => keys([turn - 6, 0, "in_out_sine"], [turn, area.height * 0.012, look.motion.enter], [turn + 26, -area.height * (to - from)]);
  const blocks = BLOCKS.map(({ across, before, after }, index) => {
    const box = { x: area.x + area.width * across - wide / 2, y: floor - area.height * before, width: wide, height: area.height * (after + 0.12) };
    const first = index === 2;
    const tall = area.height * (first ? 0.66 : 0.4);
    const place = { x: box.x + wide / 2, floor: box.y + 4, maxWidth: wide * (first ? 1.3 : 0.74), maxHeight: tall };
    const on = first ? heroObject(stage, stage.hero, place, { ...heroPose(stage), dy: 0 }) : propObject(stage, companions[index]!, place, propPose(stage, stage.opening ? 0 : 8 + index * look.motion.stagger, "above"));
    return group(stage, `block-${index}`, { x: 0, y: 0, ...stage.size }, [...step(stage, box, first), ...on.layers], { y: plus(rise(before, after), stage.size.height / 2) });
  });
  const view = { x: 0, y: 0, width: stage.size.width, height: floor };
  return { back: [], mid: [group(stage, "podium", view, blocks, { clip: { kind: "rect", box: view } })], front: [] };
}



function step(stage: Stage, box: Box, first: boolean): Layer[] {
  const { palette, surface, contrast } = stage;
  const face = first ? vertical(palette.accent, shift(palette.accent, ({ l }) => ({ l: l - 0.1 }))) : vertical(mix(surface.deep, palette.accent, 0.22), surface.deep);
  return [rect(stage, box, face, { radius: 10 }), rect(stage, { ...box, height: 16 }, first ? alpha(palette.light, 0.55) : contrast.raise, { radius: 8 })];
}
