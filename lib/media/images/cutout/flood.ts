import { type Background, sampleBackground } from "./background.ts";
import { boxBlur } from "./blur.ts";
import type { LabPlanes } from "./lab.ts";

/** What a pixel belongs to, by value in a mask. */
export const SUBJECT = 0;
export const GROUND = 1;

/** Steps smaller than this, from one pixel to the next, are shading and not an edge. In Lab units. */
const SMOOTH_STEP = 0.9;
/** A shadow on the ground darkens it this much at most, a pool of light brightens it this much. */
const SHADOW_DEPTH = 45;
const GLOW = 14;
/** Light and shadow change the colour of a ground less than its brightness. */
const SHADOW_TINT = 7;
/** A gap in an outline narrower than this share of the longer edge is no way in for shading. */
const GAP_SHARE = 0.004;

type Planes = [l: Float32Array, a: Float32Array, b: Float32Array];

/**
 * How far the flood may go beyond pixels of the background's own colour. `all` follows any smooth
 * shading; `wary` follows it only where no edge is near, so that a short stretch of outline that
 * happens to have the shadow's brightness lets nothing through; `none` follows no shading.
 */
export type Shading = "all" | "wary" | "none";

/** What the floods need to know of a picture, found once. */
export type Survey = {
  width: number;
  height: number;
  /** Without grain, which would look like edges. */
  planes: Planes;
  /** What each pixel could be: OTHER, SHADED or NEAR. */
  like: Uint8Array;
  /** Smaller differences between neighbours are shading. */
  step: number;
  /** Pixels within which an outline counts as closed, and shadow as clinging. */
  gap: number;
};

export function survey(lab: LabPlanes, background: Background): Survey {
  const { width, height } = lab;
  const planes = [lab.l, lab.a, lab.b].map((plane) => boxBlur(plane, width, height, 1)) as Planes;
  return {
    width,
    height,
    planes,
    like: likeness(planes, lab, background),
    step: SMOOTH_STEP * (1000 / Math.max(1000, width, height)) + background.noise * 0.25,
    gap: Math.max(2, Math.round(Math.max(width, height) * GAP_SHARE)),
  };
}

/** Marks the ground: all that can be reached from the border over background colour and its shading. */
export function floodGround({ width, height, planes, like, step, gap }: Survey, shading: Shading): Uint8Array {
  const isNear = (index: number) => like[index] === NEAR;
  const isShaded = (index: number, from: number) => like[index] === SHADED && difference(planes, index, from) < step;
  const joins = (index: number, from: number) => isNear(index) || isShaded(index, from);

  const border = borderOf(width, height).filter(isNear);
  if (shading === "none") return flood(border, width, height, isNear);
  if (shading === "all") return flood(border, width, height, joins);
  const clear = clearOfEdges(planes, width, height, step, gap);
  const open = flood(border, width, height, (index, from) => joins(index, from) && (isNear(index) || clear[index] === 1));
  // Up to the edges again, but no further than was kept clear of them.
  return flood(indicesOf(open, GROUND), width, height, joins, gap + 1);
}

/** Gives to the ground what could be shadow and clings to the subject in pieces too thin to be part of it. */
export function withoutCrumbs(mask: Uint8Array, { width, height, like, gap }: Survey): Uint8Array {
  const ground = Float32Array.from(mask, (kind) => (kind === GROUND ? 1 : 0));
  const core = boxBlur(ground, width, height, gap).map((density) => (density < 1e-6 ? 1 : 0));
  const body = boxBlur(core, width, height, gap);
  return mask.map((kind, index) => (like[index] === SHADED && body[index]! < 1e-6 ? GROUND : kind));
}

/** How much of the subject's area, hollows between its parts included, counts as ground by shading alone. */
export function shadedInside(mask: Uint8Array, strict: Uint8Array, width: number): number {
  const height = mask.length / width;
  const rows = spans(mask, width, height, (line, i) => line * width + i);
  const columns = spans(mask, height, width, (line, i) => i * width + line);
  let shaded = 0;
  let subject = 0;
  for (let index = 0; index < mask.length; index++) {
    if (mask[index] === SUBJECT) subject += 1;
    else if (strict[index] === SUBJECT) {
      const x = index % width;
      const y = Math.floor(index / width);
      if (within(rows, y, x) && within(columns, x, y)) shaded += 1;
    }
  }
  return shaded / Math.max(1, subject);
}

type Spans = { first: Int32Array; last: Int32Array };

/** From where to where the subject reaches in each line. */
function spans(mask: Uint8Array, length: number, lines: number, at: (line: number, i: number) => number): Spans {
  const first = new Int32Array(lines).fill(length);
  const last = new Int32Array(lines).fill(-1);
  for (let line = 0; line < lines; line++) {
    for (let i = 0; i < length; i++) {
      if (mask[at(line, i)] !== SUBJECT) continue;
      if (last[line] === -1) first[line] = i;
      last[line] = i;
    }
  }
  return { first, last };
}

const within = ({ first, last }: Spans, line: number, i: number) => i > first[line]! && i < last[line]!;

const OTHER = 0;
const SHADED = 1;
const NEAR = 2;

/** What each pixel could be, from its colour and the background's at its place. */
function likeness([l, a, b]: Planes, { width, height }: LabPlanes, background: Background): Uint8Array {
  const near = 4.5 + 2 * background.noise;
  const ground = new Float64Array(3);
  const like = new Uint8Array(width * height);
  for (let index = 0; index < like.length; index++) {
    sampleBackground(background, index % width, Math.floor(index / width), { width, height }, ground);
    const lightness = l[index]! - ground[0]!;
    const tint = Math.hypot(a[index]! - ground[1]!, b[index]! - ground[2]!);
    if (Math.hypot(lightness, tint) < near) like[index] = NEAR;
    else if (tint < SHADOW_TINT && lightness > -SHADOW_DEPTH && lightness < GLOW) like[index] = SHADED;
    else like[index] = OTHER;
  }
  return like;
}

function difference([l, a, b]: Planes, index: number, from: number): number {
  return Math.hypot(l[index]! - l[from]!, a[index]! - a[from]!, b[index]! - b[from]!);
}

/** 1 where no edge lies within `gap` pixels. */
function clearOfEdges(planes: Planes, width: number, height: number, step: number, gap: number): Uint8Array {
  const edges = new Float32Array(width * height);
  for (let index = 0; index < edges.length; index++) {
    const right = index % width < width - 1 ? difference(planes, index, index + 1) : 0;
    const below = index < edges.length - width ? difference(planes, index, index + width) : 0;
    if (right >= step || below >= step) edges[index] = 1;
  }
  return Uint8Array.from(boxBlur(edges, width, height, gap), (density) => (density < 1e-6 ? 1 : 0));
}

/** Spreads the ground from the seeds to the neighbours that `joins` lets in, for at most so many steps. */
function flood(
  seeds: readonly number[] | Int32Array,
  width: number,
  height: number,
  joins: (index: number, from: number) => boolean,
  steps = Number.POSITIVE_INFINITY,
): Uint8Array {
  const mask = new Uint8Array(width * height);
  const queue = new Int32Array(width * height);
  let tail = 0;
  const take = (index: number) => {
    mask[index] = GROUND;
    queue[tail++] = index;
  };
  const visit = (index: number, from: number) => {
    if (mask[index] !== GROUND && joins(index, from)) take(index);
  };
  for (const seed of seeds) if (mask[seed] !== GROUND) take(seed);
  let head = 0;
  for (let distance = 0; distance < steps && head < tail; distance++) {
    for (const end = tail; head < end; head++) {
      const index = queue[head]!;
      const x = index % width;
      if (x > 0) visit(index - 1, index);
      if (x < width - 1) visit(index + 1, index);
      if (index >= width) visit(index - width, index);
      if (index < mask.length - width) visit(index + width, index);
    }
  }
  return mask;
}

function borderOf(width: number, height: number): number[] {
  const border: number[] = [];
  for (let x = 0; x < width; x++) border.push(x, (height - 1) * width + x);
  for (let y = 1; y < height - 1; y++) border.push(y * width, y * width + width - 1);
  return border;
}

function indicesOf(mask: Uint8Array, value: number): Int32Array {
  const found = new Int32Array(mask.length);
  let count = 0;
  for (let index = 0; index < mask.length; index++) if (mask[index] === value) found[count++] = index;
  return found.subarray(0, count);
}

