import type { Box, Layer } from "#lib/composition/model.ts";
import { alpha } from "#lib/creative/color/color.ts";
import { bottom, centerX, centerY } from "#lib/creative/kit/box.ts";
import { glide, keys, stepped, sway } from "#lib/creative/kit/motion.ts";
import { beatStart } from "#lib/creative/kit/pose.ts";
import { circle, ellipse, pool, radial, rect, vertical } from "#lib/creative/kit/shapes.ts";
import type { Stage } from "#lib/creative/kit/stage.ts";
import type { FurnitureZones } from "#lib/creative/looks/look.ts";

/** Night, one pool of coloured light behind the stage, a glossy floor. Nothing here moves, so it is painted once. */
export function ground(stage: Stage): Layer[] {
  const { size, surface, area } = stage;
  const full = { x: 0, y: 0, width: size.width, height: size.height };
  const floor = bottom(area) - area.height * 0.13;
  const glow = { x: centerX(area) - 820, y: centerY(area) - 760, width: 1640, height: 1520 };
  return [
    rect(stage, full, vertical(surface.tones[2] ?? surface.deep, surface.tones[0], surface.deep)),
    ellipse(stage, glow, radial([alpha(surface.raise, 0.95), alpha(surface.raise, 0.35), alpha(surface.raise, 0)])),
    rect(stage, { x: 0, y: floor - 46, width: size.width, height: size.height - floor + 46 }, vertical(alpha(surface.deep, 0), alpha(surface.deep, 0.75), surface.deep)),
  ];
}

/** Lights of a far city: round, soft, faintly brighter at the rim, as a wide-open lens draws them. Near ones pass faster than far ones. */
function bokeh(stage: Stage): Layer[] {
  const { area, bleed, palette } = stage;
  const random = stage.random.fork("bokeh");
  const way = random.chance(0.5) ? 1 : -1;
  return Array.from({ length: 11 }, (_, index) => {
    const radius = random.between(26, 96);
    const side = index % 2 === 0 ? random.between(-0.04, 0.3) : random.between(0.7, 1.04);
    const y = area.y + area.height * random.between(-0.1, 0.62);
    const color = random.pick([palette.light, palette.second, palette.accent]);
    const strength = random.between(0.1, 0.3);
    const fill = { kind: "radial" as const, from: [0.5, 0.5] as [number, number], to: [1, 0.5] as [number, number], stops: [{ at: 0, color: alpha(color, strength * 0.7) }, { at: 0.78, color: alpha(color, strength) }, { at: 1, color: alpha(color, 0) }] };
    const x = bleed.x + bleed.width * side;
    const pass = way * radius * 0.7;
    return circle(stage, x, y, radius, fill, { x: glide(x - pass, x + pass, stage.frames), opacity: sway(0.75, 0.25, 70 + index * 9, stage.frames, index / 11) });
  });
}

/** The streak that a wide lens draws through a light: it runs across the picture as the words change. */
function streak(stage: Stage): Layer[] {
  const { area, palette, size } = stage;
  const turn = beatStart(stage, 1);
  const y = centerY(area) - area.height * 0.1;
  const box = { x: size.width / 2 - 900, y: y - 26, width: 1800, height: 52 };
  return [pool(stage, box, [alpha(palette.light, 0.95), alpha(palette.accent, 0.3), alpha(palette.accent, 0)], { from: Math.max(0, turn - 8), frames: 56, blend: "screen", opacity: stepped(keys([turn - 8, 0, "out_quad"], [turn + 4, 0.85, "in_out_sine"], [turn + 46, 0])), scaleX: stepped(keys([turn - 8, 0.35, "out_cubic"], [turn + 46, 1.25])) })];
}

/** A pool of light on the glossy floor. */
export function stand(stage: Stage, box: Box): Layer[] {
  const { palette } = stage;
  const wide = Math.min(box.width * 0.92, box.height);
  const lit = { x: centerX(box) - wide / 2, y: bottom(box) - wide * 0.11, width: wide, height: wide * 0.24 };
  return [pool(stage, { ...lit, x: lit.x - lit.width * 0.1, width: lit.width * 1.2 }, [alpha(palette.light, 0.7), alpha(palette.second, 0.34), alpha(palette.second, 0)])];
}

/** Smoked glass with a lit edge. */
export function panel(stage: Stage, box: Box): Layer[] {
  const { palette } = stage;
  return [rect(stage, box, vertical(alpha(palette.card, 0.94), alpha(stage.surface.deep, 0.94)), { radius: 18, stroke: { paint: alpha(palette.light, 0.32), width: 2 } })];
}

/** The set falling into darkness under the lowest words, lights far out of focus, dust in the beam. */
export function furniture(stage: Stage, zones: FurnitureZones): Layer[] {
  const { size, palette, random, surface } = stage;
  const dark = zones.foot && [rect(stage, { ...zones.foot, y: zones.foot.y - 120, height: zones.foot.height + 120 }, vertical(alpha(surface.deep, 0), alpha(surface.deep, 0.8), surface.deep))];
  return [...(dark ?? []), ...bokeh(stage), ...streak(stage), { id: stage.id("dust"), kind: "particles", style: "dust", x: 0, y: 0, box: { x: 0, y: 0, width: size.width, height: size.height }, count: 60, colors: [alpha(palette.light, 0.7)], seed: random.int(0, 1e6), speed: 0.6, size: 5 }];
}
