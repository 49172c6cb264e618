import type { Box, Layer } from "#lib/composition/model.ts";
import { alpha, shift, toLch } from "#lib/creative/color/color.ts";
import { bottom, centerX, centerY } from "#lib/creative/kit/box.ts";
import { glide, keys, stepped } from "#lib/creative/kit/motion.ts";
import { beatStart } from "#lib/creative/kit/pose.ts";
import { circle, ellipse, horizontal, pool, rect, rule } from "#lib/creative/kit/shapes.ts";
import type { Stage } from "#lib/creative/kit/stage.ts";
import type { FurnitureZones } from "#lib/creative/looks/look.ts";

/** Stone or silk in light that comes from one side. */
export function ground(stage: Stage): Layer[] {
  const { size, surface, random, palette } = stage;
  const full = { x: 0, y: 0, width: size.width, height: size.height };
  const style = random.fork("matter").pick(["studio_sweep", "studio_sweep", "studio_sweep", "ribbons"]);
  return [
    { id: stage.id(style), kind: "ground", style, x: 0, y: 0, box: full, colors: [...surface.tones], seed: random.int(0, 1e6), drift: 0, texture: 0.25 },
    rect(stage, full, { kind: "linear", from: [0, 0.1], to: [1, 0.7], stops: [{ at: 0, color: alpha(palette.light, 0.3) }, { at: 0.5, color: alpha(palette.light, 0) }, { at: 1, color: alpha(surface.deep, 0.28) }] }),
  ];
}

/** A low drum of the same stone, lit from the left. */
export function stand(stage: Stage, box: Box): Layer[] {
  const { surface, palette } = stage;
  const wide = Math.min(box.width * 0.66, box.height * 0.86);
  const flat = wide * 0.17;
  const tall = box.height * 0.2;
  const x = centerX(box) - wide / 2;
  const top = bottom(box) - flat * 0.42;
  const light = shift(surface.raise, ({ l }) => ({ l: l + 0.03 }));
  const side = horizontal(shift(surface.raise, ({ l }) => ({ l: l + 0.01 })), surface.tones[0], surface.deep);
  return [
    pool(stage, { x: x - wide * 0.12, y: top + tall - flat * 0.5, width: wide * 1.62, height: flat * 2.1 }, [alpha(palette.shade, 0.5), alpha(palette.shade, 0.26), alpha(palette.shade, 0)]),
    ellipse(stage, { x, y: top + tall - flat / 2 + flat / 2, width: wide, height: flat }, side),
    rect(stage, { x, y: top + flat / 2, width: wide, height: tall }, side),
    ellipse(stage, { x, y: top, width: wide, height: flat }, horizontal(light, surface.raise)),
    ellipse(stage, { x, y: top, width: wide, height: flat }, undefined, { stroke: { paint: alpha(palette.accent, 0.5), width: 1.5 } }),
  ];
}

/** A sheet of heavy card with a gold keyline. */
export function panel(stage: Stage, box: Box): Layer[] {
  const { palette, surface } = stage;
  return [
    rect(stage, box, surface.raise, { shadow: { color: alpha(palette.shade, 0.14), blur: 50, dx: 10, dy: 24 } }),
    rect(stage, { x: box.x + 16, y: box.y + 16, width: box.width - 32, height: box.height - 32 }, undefined, { stroke: { paint: alpha(palette.accent, 0.6), width: 1.5 } }),
  ];
}

/** A gold hairline between the words and the object, and on the beat a fine ring that closes round the object. */
export function furniture(stage: Stage, zones: FurnitureZones): Layer[] {
  const { palette, area } = stage;
  const below = stage.textPosition !== "bottom";
  const y = below ? bottom(zones.headline) + 38 : zones.headline.y - 38;
  const half = 70;
  const grow = stage.opening ? 1 : keys([6, 0, "in_out_cubic"], [50, 1]);
  const x = centerX(zones.headline);
  const turn = beatStart(stage, 1);
  const radius = Math.min(area.width * 0.42, area.height * 0.45);
  const ring = circle(stage, centerX(area), centerY(area), radius, undefined, {
    from: turn,
    stroke: { paint: alpha(palette.accent, 0.75), width: 2 },
    trim: stepped(keys([turn, 0, "in_out_cubic"], [turn + 70, 1])),
    rotation: stepped(keys([turn, -120, "out_cubic"], [stage.frames, -90])),
  });
  const halves = zones.headline.height === 0 ? [] : [x - half, x + half];
  return [...sheen(stage), ...halves.map((end) => rule(stage, [x, y], [end, y], palette.accent, 2.5, grow)), ring, motes(stage)];
}

/** A slow band of light that crosses the wall once in a scene, as when a curtain stirs. */
function sheen(stage: Stage): Layer[] {
  const { size, palette, surface } = stage;
  const glow = toLch(surface.tones[0]).l < 0.5 ? 0.16 : 0.42;
  const wide = 760;
  const band = { x: -wide / 2, y: 0, width: wide, height: size.height };
  const across = stage.random.fork("sheen").chance(0.5) ? [0.02, 1.05] : [1, -0.03];
  return [rect(stage, band, horizontal(alpha(palette.light, 0), alpha(palette.light, glow), alpha(palette.light, 0)), { skewX: -14, x: glide(size.width * across[0]!, size.width * across[1]!, stage.frames) })];
}

/** A few specks of gold dust in that light. */
function motes(stage: Stage): Layer {
  const { area, palette, size } = stage;
  return { id: stage.id("motes"), kind: "particles", style: "dust", x: 0, y: 0, box: { x: 0, y: area.y - 60, width: size.width, height: area.height + 60 }, count: 16, colors: [alpha(palette.accent, 0.8), alpha(palette.light, 0.8)], seed: stage.random.fork("motes").int(0, 1e6), speed: 0.5, size: 6 };
}
