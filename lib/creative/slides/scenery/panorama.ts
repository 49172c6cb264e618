import type { Box, Layer, Paint } from "#lib/composition/model.ts";
import { mix } from "#lib/creative/color/color.ts";
import { path, rect } from "#lib/creative/kit/shapes.ts";
import type { CarouselPlan } from "#lib/creative/slides/plan.ts";
import type { ScenePalette } from "#lib/creative/slides/palette.ts";
import type { Random } from "#lib/kernel/random.ts";

/**
 * One picture as wide as all slides side by side, seen through the window of one slide. Whatever is drawn is a
 * function of its place in the whole picture, so the edges of neighbouring windows meet.
 */
export type Panorama = {
  plan: CarouselPlan;
  palette: ScenePalette;
  /** Size of one window. */
  size: { width: number; height: number };
  count: number;
  /** Which window is looked through, from 0. */
  index: number;
  /** How long the figures move; 1 for a still. */
  frames: number;
  /** Heights by which every scenery measures: the horizon, where things stand, how tall the hero is. */
  horizon: number;
  floor: number;
  tall: number;
  /** Chance of the whole picture: the same in every window. Fork it before drawing from it. */
  random: Random;
  id(name: string): string;
};

/** How far outside the window things are still drawn, for their shadows and strokes. */
const MARGIN = 80;
/** Distance of the points that curves are drawn through; a divisor of the window's width, so that windows share them. */
const STEP = 40;

/** A height for every place of the whole picture. */
export type Ridge = (x: number) => number;

/** Where the window begins in the whole picture. */
export const windowStart = (view: Panorama): number => view.index * view.size.width;
export const wholeWidth = (view: Panorama): number => view.count * view.size.width;
/** From the whole picture to the window. */
export const inWindow = (view: Panorama, x: number): number => x - windowStart(view);

/** Whether something of this half width about a place shows in the window. */
export function shows(view: Panorama, x: number, half: number): boolean {
  const local = inWindow(view, x);
  return local + half > -MARGIN && local - half < view.size.width + MARGIN;
}

/** A seeded rolling line about `base`: three waves, the longest `length` pixels. */
export function ridge(chance: Random, base: number, height: number, length: number): Ridge {
  const waves = [1, 0.46, 0.21].map((part, i) => ({ size: height * [0.62, 0.27, 0.11][i]!, turn: (Math.PI * 2) / (length * part * chance.between(0.85, 1.15)), phase: chance.between(0, 6.28) }));
  return (x) => waves.reduce((y, wave) => y + wave.size * Math.sin(x * wave.turn + wave.phase), base);
}

/** Points of a ridge across the window and a little beyond, in window coordinates. */
export function pointsOf(view: Panorama, line: Ridge): (readonly [number, number])[] {
  const from = windowStart(view) - MARGIN;
  const count = (view.size.width + 2 * MARGIN) / STEP;
  return Array.from({ length: count + 1 }, (_, i) => [i * STEP - MARGIN, line(from + i * STEP)] as const);
}

/** SVG data of a smooth open curve through points (Catmull–Rom). */
export function curve(points: readonly (readonly [number, number])[]): string {
  const at = (i: number) => points[Math.min(points.length - 1, Math.max(0, i))]!;
  const parts = points.slice(1).map((point, i) => {
    const [before, from, after] = [at(i - 1), at(i), at(i + 2)];
    const [x1, y1] = [from[0] + (point[0] - before[0]) / 6, from[1] + (point[1] - before[1]) / 6];
    const [x2, y2] = [point[0] - (after[0] - from[0]) / 6, point[1] - (after[1] - from[1]) / 6];
    return `C${n(x1)} ${n(y1)} ${n(x2)} ${n(y2)} ${n(point[0])} ${n(point[1])}`;
  });
  return `M${n(points[0]![0])} ${n(points[0]![1])}${parts.join("")}`;
}

const n = (value: number): number => Math.round(value * 10) / 10;

type Dress = { shadow?: { color: string; blur: number; dx: number; dy: number }; opacity?: number; blend?: "multiply" | "screen" | "soft_light" };

/** Everything below a line, down to `bottom` (by default the frame's foot). */
export function land(view: Panorama, line: Ridge, fill: Paint, dress: Dress & { bottom?: Ridge } = {}): Layer {
  const { bottom, ...extra } = dress;
  const { width, height } = view.size;
  const top = pointsOf(view, line);
  const low = bottom ? pointsOf(view, bottom).toReversed() : null;
  const end = low ? `L${low[0]!.join(" ")}${curve(low).slice(curve(low).indexOf("C"))}` : `L${width + MARGIN} ${height + 20}L${-MARGIN} ${height + 20}`;
  return path(view, fullBox(view), `${curve(top)}${end}Z`, fill, extra);
}

/** A line along a ridge. */
export function trail(view: Panorama, line: Ridge, paint: Paint, width: number, extra: { dash?: number[]; opacity?: number } = {}): Layer {
  const { dash, ...rest } = extra;
  return path(view, fullBox(view), curve(pointsOf(view, line)), undefined, { stroke: { paint, width, cap: "round", ...(dash ? { dash } : {}) }, ...rest });
}

export function fullBox(view: Panorama): Box {
  return { x: 0, y: 0, ...view.size };
}

/** The colour that the whole picture has at a place when it runs evenly through `colors` from first to last slide. */
export function rampAt(view: Panorama, colors: readonly [string, string], x: number): string {
  return mix(colors[0], colors[1], Math.min(1, Math.max(0, x / wholeWidth(view))));
}

/** The window's part of a run of two colours over the whole picture. */
export function across(view: Panorama, colors: readonly [string, string]): Paint {
  const start = windowStart(view);
  const stops = [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, color: rampAt(view, colors, start + at * view.size.width) }));
  return { kind: "linear", from: [0, 0.5], to: [1, 0.5], stops };
}

/** A gradient has one direction only; strips this wide, each with its own, run down and across at once. */
const STRIP = 54;

/** Top to bottom from one run of colours to another: a sky, a wall. Below `bottom` the lower colour stands. */
export function backdrop(view: Panorama, top: readonly [string, string], low: readonly [string, string], bottom: number): Layer[] {
  const start = windowStart(view);
  return Array.from({ length: view.size.width / STRIP }, (_, i) => {
    const middle = start + (i + 0.5) * STRIP;
    const [from, to] = [rampAt(view, top, middle), rampAt(view, low, middle)];
    return rect(view, { x: i * STRIP, y: 0, width: STRIP, height: view.size.height }, {
      kind: "linear",
      from: [0.5, 0],
      to: [0.5, bottom / view.size.height],
      stops: [{ at: 0, color: from }, { at: 0.5, color: mix(from, to, 0.42) }, { at: 1, color: to }],
    });
  });
}

/** The sky of the palette down to the horizon. */
export function sky(view: Panorama): Layer[] {
  const { sky: [start, end] } = view.palette;
  return backdrop(view, [start[0], end[0]], [start[1], end[1]], view.horizon);
}
