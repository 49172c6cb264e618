import type { Box, Layer } from "#lib/composition/model.ts";
import { alpha } from "#lib/creative/color/color.ts";
import { bottom, centerX, centerY, inset, right } from "#lib/creative/kit/box.ts";
import { peeking } from "#lib/creative/kit/foot.ts";
import { keys, sway } from "#lib/creative/kit/motion.ts";
import { beatStart } from "#lib/creative/kit/pose.ts";
import { group, path, rect, stroke, vertical } from "#lib/creative/kit/shapes.ts";
import type { Stage } from "#lib/creative/kit/stage.ts";
import type { FurnitureZones } from "#lib/creative/looks/look.ts";
import type { Random } from "#lib/kernel/random.ts";

/** A table top of paper, linen or card, in soft daylight. */
export function ground(stage: Stage): Layer[] {
  const { size, surface, random } = stage;
  const full = { x: 0, y: 0, width: size.width, height: size.height };
  return [
    { id: stage.id("table"), kind: "ground", style: "paper_fibre", x: 0, y: 0, box: full, colors: [...surface.tones], seed: random.int(0, 1e6), drift: 0, texture: 0.4 },
    rect(stage, full, { kind: "linear", from: [0, 0], to: [1, 1], stops: [{ at: 0, color: "#ffffff52" }, { at: 0.5, color: "#ffffff00" }, { at: 1, color: "#3a241026" }] }),
  ];
}

/** Outline of a piece of paper torn or cut by hand. */
export function ragged(box: Box, random: Random, bite: number): string {
  const step = 46;
  const points: string[] = [];
  const jog = () => random.between(-bite, bite);
  for (let x = 0; x < box.width; x += step) points.push(`${x.toFixed(1)} ${jog().toFixed(1)}`);
  for (let y = 0; y < box.height; y += step * 3) points.push(`${(box.width + jog() * 0.5).toFixed(1)} ${y.toFixed(1)}`);
  for (let x = box.width; x > 0; x -= step) points.push(`${x.toFixed(1)} ${(box.height + jog()).toFixed(1)}`);
  for (let y = box.height; y > 0; y -= step * 3) points.push(`${(jog() * 0.5).toFixed(1)} ${y.toFixed(1)}`);
  return `M${points.join("L")}Z`;
}

function paper(stage: Stage, box: Box, color: string, bite: number): Layer[] {
  const { palette, random } = stage;
  return [path(stage, box, ragged(box, random, bite), color, { shadow: { color: alpha(palette.shade, 0.26), blur: 22, dx: 4, dy: 10 } })];
}

function tape(stage: Stage, x: number, y: number, turn: number, color: string): Layer {
  return rect(stage, { x: x - 82, y: y - 24, width: 164, height: 48 }, { kind: "linear", from: [0, 0], to: [1, 0], stops: [{ at: 0, color: alpha(color, 0.85) }, { at: 0.5, color: alpha(color, 0.66) }, { at: 1, color: alpha(color, 0.85) }] }, { rotation: turn });
}

/** An instant print taped to the table, with the hero in its picture. */
export function stand(stage: Stage, box: Box): Layer[] {
  const { contrast, palette } = stage;
  const wide = Math.min(box.width * 0.84, box.height * 0.98);
  const print = { x: centerX(box) - wide / 2, y: box.y + 10, width: wide, height: box.height + 84 };
  const picture = { x: print.x + 30, y: print.y + 30, width: print.width - 60, height: print.height - 120 };
  const tilt = stage.random.fork("print").between(-3, 3);
  return [
    group(
      stage,
      "print",
      print,
      [
        rect(stage, print, palette.card, { shadow: { color: alpha(palette.shade, 0.34), blur: 30, dx: 6, dy: 16 } }),
        rect(stage, picture, vertical(contrast.raise, contrast.tones[0], contrast.deep)),
        tape(stage, centerX(print), print.y + 4, -tilt * 2, palette.second),
      ],
      { rotation: sway(tilt, 0.9, 62, stage.frames, 0, stage.look.motion.step) },
    ),
  ];
}

/** A scrap of paper held by tape. */
export function panel(stage: Stage, box: Box, index: number): Layer[] {
  const { palette, contrast, surface } = stage;
  const color = [palette.card, contrast.raise, palette.card, surface.raise][index % 4]!;
  return [...paper(stage, box, color, 5), tape(stage, box.x + box.width * (index % 2 ? 0.74 : 0.26), box.y + 2, index % 2 ? 14 : -12, palette.second)];
}

/** The note the headline is written on, and a stroke of the marker that points from it to the hero on the beat. */
export function furniture(stage: Stage, zones: FurnitureZones): Layer[] {
  const { palette } = stage;
  const head = zones.headline;
  const note = inset(head, -38, -40);
  const turn = beatStart(stage, 1);
  const tilt = stage.random.fork("note").between(-0.8, 0.8);
  const sheet = group(stage, "note", note, [...paper(stage, note, palette.card, 4), ...ruled(stage, note), tape(stage, note.x + note.width * 0.5, note.y, 3, palette.second)], {
    rotation: sway(tilt, 0.22, 53, stage.frames, 0.3, stage.look.motion.step),
    ...(stage.opening ? {} : { y: keys([0, centerY(note) - 60, "out_cubic"], [12, centerY(note)]), opacity: keys([0, 0, "out_quad"], [6, 1]) }),
  });
  const { box: arrow, d } = pointer(stage, note, zones.stage);
  const inTheWay = stage.aside && bottom(arrow) > bottom(zones.stage);
  const strip = zones.foot && stage.textPosition !== "bottom" ? paper(stage, { x: -40, y: zones.foot.y, width: zones.foot.width + 80, height: zones.foot.height + 60 }, stage.contrast.tones[0], 9) : [];
  const foot = zones.foot ? peeking(stage, zones.foot) : [];
  if (head.height === 0) return [...strip, ...foot];
  if (inTheWay) return [...strip, sheet, ...foot];
  return [...strip, sheet, ...foot, stroke(stage, arrow, d, palette.accent, 10, { from: turn + 6, trim: keys([turn + 6, 0, "out_cubic"], [turn + 24, 1]) })];
}

/** The way from the note to the picture: below it, above it or beside it. */
function pointer({ aside, overhead, textPosition }: Stage, note: Box, picture: Box): { box: Box; d: string } {
  if (aside) return { box: { x: right(note) - 190, y: bottom(note) + 14, width: 150, height: 120 }, d: "M4 14C22 84 76 104 132 70M92 66L136 68L124 108" };
  const x = right(picture) - 150;
  if (textPosition === "bottom") return { box: { x, y: note.y - 166, width: 120, height: 150 }, d: "M96 146C118 90 84 38 18 22M44 52L14 20L54 4" };
  // A print that has the rest of the frame to itself is wide: the way leads past it.
  return { box: { x: overhead > 0 ? x + 58 : x, y: bottom(note) + 16, width: 120, height: 150 }, d: "M96 4C118 60 84 112 18 128M44 98L14 130L54 146" };
}

/** Pale writing lines. */
function ruled(stage: Stage, note: Box): Layer[] {
  const d: string[] = [];
  for (let y = 64; y < note.height - 20; y += 58) d.push(`M10 ${y}L${note.width - 10} ${y}`);
  return d.length === 0 ? [] : [path(stage, note, d.join(""), undefined, { stroke: { paint: "#7fa6c93a", width: 2 } })];
}
