import type { Animated, Box, Layer } from "#lib/composition/model.ts";
import { bottom, centerX, centerY } from "#lib/creative/kit/box.ts";
import { glide, keys, stepped, type Key } from "#lib/creative/kit/motion.ts";
import { beatStart } from "#lib/creative/kit/pose.ts";
import { shots } from "#lib/creative/kit/rhythm.ts";
import { INK } from "#lib/creative/looks/kinetic_creator/palette.ts";
import { burst, circle, group, path, rect } from "#lib/creative/kit/shapes.ts";
import type { Stage } from "#lib/creative/kit/stage.ts";
import type { FurnitureZones } from "#lib/creative/looks/look.ts";

/** Flat colour, and on the half without the headline one loud pattern. */
export function ground(stage: Stage): Layer[] {
  const { size, surface, random } = stage;
  const full = { x: 0, y: 0, width: size.width, height: size.height };
  const pattern = random.fork("pattern").pick([rays, dots, stripes]);
  return [rect(stage, full, surface.tones[0]), ...pattern(stage)];
}

/** A pattern drifts through a shot, and is somewhere else in the next. */
function jumping(stage: Stage, from: number, leap: number, drift: number): Animated {
  const cuts = shots(stage);
  return stepped(keys(...cuts.flatMap((cut, index): Key[] => [[cut, from + index * leap, "linear"], [(cuts[index + 1] ?? stage.frames) - 1, from + index * leap + drift, "hold"]])));
}

function rays(stage: Stage): Layer[] {
  const { area, surface } = stage;
  const reach = 1500;
  const box = { x: centerX(area) - reach, y: centerY(area) - reach, width: reach * 2, height: reach * 2 };
  return [burst(stage, box, surface.deep, 18, 0.02, { rotation: jumping(stage, 0, 13, 7) })];
}

function dots(stage: Stage): Layer[] {
  const { area, surface, size } = stage;
  const pitch = 62;
  const rows = Math.ceil((size.height - area.y) / pitch);
  const d: string[] = [];
  for (let row = 0; row < rows; row++) {
    const radius = 3 + (row / rows) * 23;
    for (let column = 0; column * pitch < size.width + pitch; column++) {
      const x = column * pitch + (row % 2) * (pitch / 2);
      const y = row * pitch;
      d.push(`M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0Z`);
    }
  }
  const box = { x: -pitch / 2, y: area.y, width: size.width + pitch, height: rows * pitch };
  return [path(stage, box, d.join(""), surface.deep, { y: jumping(stage, centerY(box), -31, -16) })];
}

function stripes(stage: Stage): Layer[] {
  const { area, surface, size } = stage;
  const high = size.height - area.y + 400;
  const d: string[] = [];
  for (let x = -high; x < size.width + high; x += 150) d.push(`M${x} 0L${x + 70} 0L${x + 70 - high * 0.5} ${high}L${x - high * 0.5} ${high}Z`);
  const box = { x: -300, y: area.y - 60, width: size.width + 600, height: high };
  return [path(stage, box, d.join(""), surface.deep, { x: jumping(stage, centerX(box), 55, 28) })];
}

/** A turning star in the loudest colour. */
export function stand(stage: Stage, box: Box): Layer[] {
  const reach = Math.min(box.width * 0.56, box.height * 0.62);
  const [x, y] = [centerX(box), bottom(box) - box.height * 0.42];
  const spin = jumping(stage, 0, 17, 9);
  return [
    burst(stage, { x: x - reach + 14, y: y - reach + 18, width: reach * 2, height: reach * 2 }, stage.palette.shade, 16, 0.83, { rotation: spin }),
    burst(stage, { x: x - reach, y: y - reach, width: reach * 2, height: reach * 2 }, stage.palette.accent, 16, 0.83, { rotation: spin }),
  ];
}

/** A hard card with its shadow printed beside it. */
export function panel(stage: Stage, box: Box, index: number): Layer[] {
  const { palette, surface } = stage;
  const loud = [palette.card, palette.second, palette.accent][index % 3]!;
  const fill = loud === surface.tones[0] ? palette.card : loud;
  return [
    rect(stage, { ...box, x: box.x + 14, y: box.y + 16 }, palette.shade),
    rect(stage, box, fill, { stroke: { paint: palette.shade, width: 6 } }),
  ];
}

/** A slanted black block under the lowest words, and a shock wave on the beat. */
export function furniture(stage: Stage, zones: FurnitureZones): Layer[] {
  const { area, palette } = stage;
  const turn = beatStart(stage, 1);
  const wave = circle(stage, centerX(area), centerY(area), 40, undefined, { from: turn, frames: 12, stroke: { paint: palette.card, width: 10 }, scale: keys([turn, 0.1, "out_cubic"], [turn + 11, 34]), opacity: keys([turn, 1, "linear"], [turn + 11, 0]) });
  return [wave, ...(zones.foot ? foot(stage, zones.foot) : [])];
}

function foot(stage: Stage, box: Box): Layer[] {
  const { palette } = stage;
  const slope = 84;
  const wide = box.width + 120;
  const high = box.height + slope + 60;
  const block = (lift: number, color: string) =>
    path(stage, { x: -60, y: box.y - slope * 0.5 - lift, width: wide, height: high }, `M0 ${slope}L${wide} 0L${wide} ${high}L0 ${high}Z`, color);
  return [block(22, palette.accent), block(0, INK), hazardTape(stage, stage.size.height - 210)];
}

/** Striped tape across the lowest part of the frame, running. */
function hazardTape(stage: Stage, y: number): Layer {
  const { palette, size } = stage;
  const [wide, high] = [size.width + 400, 104];
  const d: string[] = [];
  for (let x = -high; x < wide; x += 120) d.push(`M${x} ${high}L${x + 60} ${high}L${x + 60 + high} 0L${x + high} 0Z`);
  const box = { x: -200, y, width: wide, height: high };
  const run = glide(size.width / 2, size.width / 2 + 360, stage.frames);
  return group(stage, "tape", box, [rect(stage, box, INK), path(stage, box, d.join(""), palette.accent)], { x: run, rotation: -4.2 });
}
