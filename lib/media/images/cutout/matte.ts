import { GROUND, SUBJECT } from "./flood.ts";
import type { Pixels } from "./pixels.ts";

const UNSEEN = -1;
/** Squared distance in RGB below which a mixture cannot be told from its parts. */
const LEAST_CONTRAST = 900;

/**
 * Turns the hard mask into a soft edge and takes the ground's colour out of it: within a few pixels of
 * the outline, a pixel is a mixture of the nearest sure subject and the nearest sure ground; how much of
 * each is its alpha, and what remains after the ground's share is removed is its colour.
 */
export function applyMatte({ data, width, height }: Pixels, mask: Uint8Array): Pixels {
  const radius = Math.max(width, height) > 1400 ? 4 : 3;
  const reach = radius * 2 + 1;
  const toGround = distances(mask, GROUND, width, reach);
  const toSubject = distances(mask, SUBJECT, width, reach);
  // Sure is what lies deeper inside its own side than the edge is wide.
  const subject = spread(mask.length, width, reach, (i) => mask[i] === SUBJECT && toGround[i]! > radius);
  const ground = spread(mask.length, width, reach, (i) => mask[i] === GROUND && toSubject[i]! > radius);

  const out = new Uint8ClampedArray(data);
  for (let i = 0; i < mask.length; i++) {
    const onEdge = mask[i] === SUBJECT ? toGround[i]! <= radius : toSubject[i]! <= radius;
    const from = subject[i]!;
    const against = ground[i]!;
    if (!onEdge || from === UNSEEN || against === UNSEEN) out[i * 4 + 3] = mask[i] === SUBJECT ? data[i * 4 + 3]! : 0;
    else mix(data, out, i * 4, from * 4, against * 4, mask[i] === SUBJECT ? 1 : 0);
  }
  return { data: out, width, height };
}

/** Alpha by projection on the line from ground to subject, and the subject's own colour behind it. */
function mix(data: Uint8ClampedArray, out: Uint8ClampedArray, at: number, subject: number, ground: number, side: number): void {
  let along = 0;
  let span = 0;
  for (let c = 0; c < 3; c++) {
    const difference = data[subject + c]! - data[ground + c]!;
    along += (data[at + c]! - data[ground + c]!) * difference;
    span += difference * difference;
  }
  // Subject and ground of nearly one colour: the mask knows better than the colours.
  const alpha = span < LEAST_CONTRAST ? side : Math.min(1, Math.max(0, along / span));
  for (let c = 0; c < 3; c++) {
    const own = (data[at + c]! - (1 - alpha) * data[ground + c]!) / Math.max(alpha, 0.05);
    // A faint pixel's own colour is mostly rounding: lean on its neighbour the more, the fainter it is.
    out[at + c] = alpha * own + (1 - alpha) * data[subject + c]!;
  }
  out[at + 3] = alpha * 255;
}

/** Steps to the nearest pixel of a kind, up to `reach`; beyond it, reach + 1. */
function distances(mask: Uint8Array, kind: number, width: number, reach: number): Uint8Array {
  const steps = new Uint8Array(mask.length).fill(reach + 1);
  walk(mask.length, width, reach, (i) => mask[i] === kind, (index, _origin, distance) => {
    steps[index] = distance;
  });
  return steps;
}

/** For each pixel the index of the nearest source within reach, else `UNSEEN`. */
function spread(length: number, width: number, reach: number, isSource: (index: number) => boolean): Int32Array {
  const nearest = new Int32Array(length).fill(UNSEEN);
  walk(length, width, reach, isSource, (index, origin) => {
    nearest[index] = origin;
  });
  return nearest;
}

/** Breadth first from all sources at once; tells each pixel's nearest source and its distance in steps. */
function walk(
  length: number,
  width: number,
  reach: number,
  isSource: (index: number) => boolean,
  reached: (index: number, origin: number, distance: number) => void,
): void {
  const origin = new Int32Array(length).fill(UNSEEN);
  const queue = new Int32Array(length);
  let tail = 0;
  const take = (index: number, from: number, distance: number) => {
    if (origin[index] !== UNSEEN) return;
    origin[index] = from;
    queue[tail++] = index;
    reached(index, from, distance);
  };
  for (let i = 0; i < length; i++) if (isSource(i)) take(i, i, 0);
  let head = 0;
  for (let distance = 1; distance <= reach; distance++) {
    for (const end = tail; head < end; head++) {
      const index = queue[head]!;
      const x = index % width;
      const from = origin[index]!;
      if (x > 0) take(index - 1, from, distance);
      if (x < width - 1) take(index + 1, from, distance);
      if (index >= width) take(index - width, from, distance);
      if (index < length - width) take(index + width, from, distance);
    }
  }
}
