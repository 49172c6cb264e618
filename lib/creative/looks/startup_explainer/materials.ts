import type { Box, Layer } from "#lib/composition/model.ts";
import { alpha } from "#lib/creative/color/color.ts";
import { bottom, centerX, centerY, inset, right } from "#lib/creative/kit/box.ts";
import { glide, keys, sway } from "#lib/creative/kit/motion.ts";
import { circle, path, radial, rect, vertical } from "#lib/creative/kit/shapes.ts";
import type { Stage } from "#lib/creative/kit/stage.ts";
import type { FurnitureZones } from "#lib/creative/looks/look.ts";

/** A canvas with a dotted grid and two soft clouds of the accent. */
export function ground(stage: Stage): Layer[] {
  const { size, surface, palette } = stage;
  const full = { x: 0, y: 0, width: size.width, height: size.height };
  const cloud = (x: number, y: number, radius: number, color: string, way: number) =>
    circle(stage, x, y, radius, radial([alpha(color, 0.3), alpha(color, 0.12), alpha(color, 0)]), { x: glide(x, x + way * 150, stage.frames), y: glide(y, y - way * 90, stage.frames) });
  return [
    rect(stage, full, vertical(surface.tones[0], surface.tones[1] ?? surface.tones[0])),
    cloud(size.width * 0.9, bottom(stage.area) - 100, 620, palette.accent, -1),
    cloud(size.width * 0.05, stage.area.y + 140, 520, palette.second, 1),
    dotGrid(stage, surface.deep),
  ];
}

function dotGrid(stage: Stage, color: string): Layer {
  const pitch = 54;
  const { width, height } = stage.size;
  const d: string[] = [];
  for (let y = pitch / 2; y < height; y += pitch) for (let x = pitch / 2; x < width; x += pitch) d.push(`M${x - 3} ${y}a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z`);
  return path(stage, { x: 0, y: 0, width, height }, d.join(""), alpha(color, 0.8));
}

/** A rounded app tile with a soft double shadow and a shine. */
export function stand(stage: Stage, box: Box): Layer[] {
  const { palette, contrast } = stage;
  const side = Math.min(box.width * 0.86, box.height * 1.02);
  const tile = { x: centerX(box) - side / 2, y: bottom(box) - box.height * 0.98, width: side, height: box.height * 0.98 + 70 };
  const radius = 64;
  return [
    rect(stage, tile, { kind: "linear", from: [0, 0], to: [1, 1], stops: [{ at: 0, color: contrast.raise }, { at: 1, color: contrast.tones[0] }] }, { radius, shadow: { color: alpha(palette.shade, 0.3), blur: 60, dx: 0, dy: 34 } }),
    circle(stage, tile.x + side * 0.5, centerY(tile) - side * 0.02, side * 0.4, radial(["#ffffff66", "#ffffff1f", "#ffffff00"])),
    circle(stage, tile.x + side * 0.5, centerY(tile), side * 0.36, undefined, { stroke: { paint: "#ffffff45", width: 3, dash: [2, 18], cap: "round" }, rotation: glide(0, 70, stage.frames) }),
  ];
}

/** A white card of the interface. */
export function panel(stage: Stage, box: Box): Layer[] {
  const { palette } = stage;
  return [rect(stage, box, palette.card, { radius: 36, shadow: { color: alpha(palette.shade, 0.2), blur: 48, dx: 0, dy: 22 } })];
}

/** A sheet that slides up under the lowest words, and a switch that flips on the beat. */
export function furniture(stage: Stage, zones: FurnitureZones): Layer[] {
  const { bleed, palette, beats } = stage;
  const turn = beats[1]?.from ?? stage.frames / 2;
  const toggle = { x: right(bleed) - 180, y: bleed.y + 22, width: 132, height: 72 };
  return [
    ...(zones.foot ? sheet(stage, zones.foot) : []),
    rect(stage, toggle, palette.card, { radius: 36, shadow: { color: alpha(palette.shade, 0.18), blur: 26, dx: 0, dy: 12 } }),
    rect(stage, inset(toggle, 8), palette.accent, { radius: 28, opacity: keys([turn, 0.18, "out_cubic"], [turn + 10, 1]) }),
    circle(stage, toggle.x + 36, centerY(toggle), 24, "#ffffff", { x: keys([turn, toggle.x + 38, "spring_soft"], [turn + 14, toggle.x + 94]), shadow: { color: alpha(palette.shade, 0.3), blur: 8, dx: 0, dy: 3 } }),
    ...cursor(stage, { x: toggle.x + 62, y: centerY(toggle) }, turn),
  ];
}

/** A pointer that comes in, presses on the beat, and leaves; a ring goes out from where it pressed. */
function cursor(stage: Stage, at: { x: number; y: number }, turn: number): Layer[] {
  const { palette, area } = stage;
  const [start, end] = [Math.max(0, turn - 52), turn + 44];
  const box = { x: at.x, y: at.y, width: 62, height: 80 };
  const along = (from: number, to: number, away: number) => keys([start, from, "in_out_cubic"], [turn - 4, to, "hold"], [turn + 14, to, "in_cubic"], [end, away]);
  return [
    circle(stage, at.x, at.y, 74, undefined, { from: turn, frames: 26, stroke: { paint: palette.accent, width: 8 }, scale: keys([turn, 0.2, "out_cubic"], [turn + 24, 1.3]), opacity: keys([turn, 0.8, "linear"], [turn + 24, 0]) }),
    path(stage, box, "M0 0L0 66L17 52L29 80L43 74L31 47L54 45Z", palette.onCard, {
      from: start,
      frames: end - start,
      anchor: [0, 0],
      stroke: { paint: "#ffffff", width: 5 },
      shadow: { color: alpha(palette.shade, 0.35), blur: 16, dx: 4, dy: 10 },
      x: along(at.x - 330, at.x, at.x + 240),
      y: along(bottom(area) - 40, at.y, at.y + 330),
      scale: keys([turn - 3, 1, "out_quad"], [turn, 0.8, "out_back"], [turn + 9, 1]),
    }),
  ];
}

function sheet(stage: Stage, box: Box): Layer[] {
  const { palette } = stage;
  const rise = stage.opening ? {} : { y: keys([0, centerY(box) + 240, "out_expo"], [22, centerY(box) + 40]) };
  return [
    rect(stage, { ...box, height: box.height + 80 }, palette.card, { radius: 56, shadow: { color: alpha(palette.shade, 0.22), blur: 60, dx: 0, dy: -14 }, ...rise }),
    rect(stage, { x: centerX(box) - 54, y: box.y + 20, width: 108, height: 9 }, alpha(palette.onCard, 0.18), { radius: 5 }),
    ...skeleton(stage, box.y + box.height - 300),
  ];
}

/** Rows of an interface that is still loading, for the part of the sheet without words. */
function skeleton(stage: Stage, y: number): Layer[] {
  const { palette } = stage;
  return [0, 1].flatMap((row) => {
    const top = y + row * 136;
    const shimmer = sway(0.85, 0.15, 60, stage.frames, row * 0.3);
    return [
      rect(stage, { x: 84, y: top, width: 92, height: 92 }, alpha(row === 0 ? palette.accent : palette.second, 0.32), { radius: 28, opacity: shimmer }),
      rect(stage, { x: 208, y: top + 14, width: row === 0 ? 430 : 350, height: 24 }, alpha(palette.onCard, 0.12), { radius: 12, opacity: shimmer }),
      rect(stage, { x: 208, y: top + 56, width: row === 0 ? 290 : 400, height: 20 }, alpha(palette.onCard, 0.07), { radius: 10, opacity: shimmer }),
    ];
  });
}
