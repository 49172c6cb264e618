import type { Pen } from "#lib/composition/canvas.ts";
import type { Box } from "#lib/composition/model.ts";

/** A piece of an outline: a move, or a cubic curve from the point before (straight lines are flat curves). */
export type Segment = { move: true; x: number; y: number } | { move: false; x1: number; y1: number; x2: number; y2: number; x: number; y: number };

const ARGUMENTS: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

type Cursor = { x: number; y: number; startX: number; startY: number; controlX: number; controlY: number; last: string };

/** Reads SVG path data. Throws RangeError on what it cannot read. */
export function parsePath(data: string): Segment[] {
  const tokens = data.match(/[a-zA-Z]|-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? [];
  const segments: Segment[] = [];
  const at: Cursor = { x: 0, y: 0, startX: 0, startY: 0, controlX: 0, controlY: 0, last: "" };
  let command = "";
  for (let i = 0; i < tokens.length; ) {
    if (/[a-zA-Z]/.test(tokens[i]!)) command = tokens[i++]!;
    const count = ARGUMENTS[command.toUpperCase()];
    if (count === undefined) throw new RangeError(`unknown path command ${command}`);
    const values = tokens.slice(i, i + count).map(Number);
    if (values.length < count || values.some(Number.isNaN)) throw new RangeError(`path command ${command} lacks numbers`);
    i += count;
    step(segments, at, command.toUpperCase(), absolute(command, values, at));
    if (command === "M") command = "L";
    if (command === "m") command = "l";
  }
  return segments;
}

/** A box around all points and handles of an outline; empty for an empty one. */
export function boundsOfPath(segments: readonly Segment[]): Box {
  if (segments.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const xs = segments.flatMap((segment) => (segment.move ? [segment.x] : [segment.x1, segment.x2, segment.x]));
  const ys = segments.flatMap((segment) => (segment.move ? [segment.y] : [segment.y1, segment.y2, segment.y]));
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function absolute(command: string, values: number[], at: Cursor): number[] {
  if (command === command.toUpperCase()) return values;
  if (command === "h") return [values[0]! + at.x];
  if (command === "v") return [values[0]! + at.y];
  if (command === "a") return [...values.slice(0, 5), values[5]! + at.x, values[6]! + at.y];
  return values.map((value, i) => value + (i % 2 === 0 ? at.x : at.y));
}

function step(segments: Segment[], at: Cursor, command: string, v: number[]): void {
  const curve = (x1: number, y1: number, x2: number, y2: number, x: number, y: number) => {
    segments.push({ move: false, x1, y1, x2, y2, x, y });
    [at.x, at.y] = [x, y];
  };
  const line = (x: number, y: number) => curve(at.x + (x - at.x) / 3, at.y + (y - at.y) / 3, at.x + ((x - at.x) * 2) / 3, at.y + ((y - at.y) * 2) / 3, x, y);
  const quadratic = (cx: number, cy: number, x: number, y: number) => {
    const [x0, y0] = [at.x, at.y];
    curve(x0 + ((cx - x0) * 2) / 3, y0 + ((cy - y0) * 2) / 3, x + ((cx - x) * 2) / 3, y + ((cy - y) * 2) / 3, x, y);
    [at.controlX, at.controlY] = [cx, cy];
  };
  const mirrored = (kinds: string): [number, number] => (kinds.includes(at.last) && at.last !== "" ? [2 * at.x - at.controlX, 2 * at.y - at.controlY] : [at.x, at.y]);
  if (command === "M") {
    segments.push({ move: true, x: v[0]!, y: v[1]! });
    [at.x, at.y, at.startX, at.startY] = [v[0]!, v[1]!, v[0]!, v[1]!];
  } else if (command === "L") line(v[0]!, v[1]!);
  else if (command === "H") line(v[0]!, at.y);
  else if (command === "V") line(at.x, v[0]!);
  else if (command === "Z") line(at.startX, at.startY);
  else if (command === "C") {
    curve(v[0]!, v[1]!, v[2]!, v[3]!, v[4]!, v[5]!);
    [at.controlX, at.controlY] = [v[2]!, v[3]!];
  } else if (command === "S") {
    const [x1, y1] = mirrored("CS");
    curve(x1, y1, v[0]!, v[1]!, v[2]!, v[3]!);
    [at.controlX, at.controlY] = [v[0]!, v[1]!];
  } else if (command === "Q") quadratic(v[0]!, v[1]!, v[2]!, v[3]!);
  else if (command === "T") {
    const [cx, cy] = mirrored("QT");
    quadratic(cx, cy, v[0]!, v[1]!);
  } else arc(at, v, curve, line);
  at.last = command;
}

type Curve = (x1: number, y1: number, x2: number, y2: number, x: number, y: number) => void;

/** An elliptical arc as cubic curves of at most a quarter turn (SVG 2, appendix B.2.4). */
function arc(at: Cursor, v: number[], curve: Curve, line: (x: number, y: number) => void): void {
  const [rxIn, ryIn, tilt, large, sweep, x, y] = v as [number, number, number, number, number, number, number];
  if (rxIn === 0 || ryIn === 0) return line(x, y);
  const phi = (tilt * Math.PI) / 180;
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)];
  const [dx, dy] = [(at.x - x) / 2, (at.y - y) / 2];
  const [px, py] = [cos * dx + sin * dy, -sin * dx + cos * dy];
  const grow = Math.max(1, Math.sqrt((px / rxIn) ** 2 + (py / ryIn) ** 2));
  const [rx, ry] = [Math.abs(rxIn) * grow, Math.abs(ryIn) * grow];
  const under = Math.max(0, (rx * ry) ** 2 - (rx * py) ** 2 - (ry * px) ** 2) / ((rx * py) ** 2 + (ry * px) ** 2);
  const factor = (large === sweep ? -1 : 1) * Math.sqrt(under);
  const [cpx, cpy] = [(factor * rx * py) / ry, (-factor * ry * px) / rx];
  const [cx, cy] = [cos * cpx - sin * cpy + (at.x + x) / 2, sin * cpx + cos * cpy + (at.y + y) / 2];
  const start = Math.atan2((py - cpy) / ry, (px - cpx) / rx);
  let turn = Math.atan2((-py - cpy) / ry, (-px - cpx) / rx) - start;
  if (sweep === 0 && turn > 0) turn -= 2 * Math.PI;
  if (sweep === 1 && turn < 0) turn += 2 * Math.PI;
  const parts = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9));
  const reach = (4 / 3) * Math.tan(turn / parts / 4);
  const point = (angle: number, along: number) => {
    const [ux, uy] = [rx * (Math.cos(angle) - along * Math.sin(angle)), ry * (Math.sin(angle) + along * Math.cos(angle))];
    return [cx + cos * ux - sin * uy, cy + sin * ux + cos * uy] as const;
  };
  for (let i = 0; i < parts; i++) {
    const [from, to] = [start + (turn * i) / parts, start + (turn * (i + 1)) / parts];
    const [c1, c2, end] = [point(from, reach), point(to, -reach), point(to, 0)];
    curve(c1[0], c1[1], c2[0], c2[1], end[0], end[1]);
  }
}

/** Adds segments to the pen's path. */
export function tracePath(pen: Pen, segments: readonly Segment[]): void {
  for (const segment of segments) {
    if (segment.move) pen.moveTo(segment.x, segment.y);
    else pen.bezierCurveTo(segment.x1, segment.y1, segment.x2, segment.y2, segment.x, segment.y);
  }
}

const STEPS = 24;

/** The first `fraction` of an outline's length, as points joined by straight lines. */
export function traceTrimmed(pen: Pen, segments: readonly Segment[], fraction: number): void {
  const points = flatten(segments);
  const total = points.reduce((sum, point) => sum + point.length, 0);
  let left = total * Math.min(1, Math.max(0, fraction));
  let previous = { x: 0, y: 0 };
  for (const point of points) {
    if (left <= 0) return;
    if (point.move) pen.moveTo(point.x, point.y);
    else if (point.length <= left) pen.lineTo(point.x, point.y);
    else pen.lineTo(previous.x + ((point.x - previous.x) * left) / point.length, previous.y + ((point.y - previous.y) * left) / point.length);
    left -= point.length;
    previous = point;
  }
}

type FlatPoint = { x: number; y: number; move: boolean; length: number };

function flatten(segments: readonly Segment[]): FlatPoint[] {
  const points: FlatPoint[] = [];
  let [x0, y0] = [0, 0];
  for (const segment of segments) {
    if (segment.move) points.push({ x: segment.x, y: segment.y, move: true, length: 0 });
    else
      for (let i = 1; i <= STEPS; i++) {
        const [t, u] = [i / STEPS, 1 - i / STEPS];
        const along = (a: number, b: number, c: number, d: number) => u ** 3 * a + 3 * u * u * t * b + 3 * u * t * t * c + t ** 3 * d;
        const [x, y] = [along(x0, segment.x1, segment.x2, segment.x), along(y0, segment.y1, segment.y2, segment.y)];
        const previous = points.at(-1) ?? { x: x0, y: y0 };
        points.push({ x, y, move: false, length: Math.hypot(x - previous.x, y - previous.y) });
      }
    [x0, y0] = [segment.x, segment.y];
  }
  return points;
}
