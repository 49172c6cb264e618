import type { Animated, Ease } from "#lib/composition/model.ts";

/** Small words for keyframes. A key's ease says how the value leaves it for the next. */

export type Key = readonly [frame: number, value: number, ease?: Ease];

/** Keyframes in ascending order; keys that fall on an earlier frame than their forerunner are pushed behind it. */
export function keys(...points: readonly Key[]): Animated {
  let last = -Infinity;
  return {
    keyframes: points.map(([frame, value, ease]) => {
      last = Math.max(Math.round(frame), last + 1);
      return ease ? { frame: last, value, ease } : { frame: last, value };
    }),
  };
}

/** The same motion, changing only every `step` frames: on twos, slow motion looks as smooth and costs half. */
export function stepped(value: Animated, step = 2): Animated {
  return typeof value === "number" ? value : { ...value, step };
}

/** A swing about `center`, one half period after another, for as long as the scene lasts. */
export function sway(center: number, amplitude: number, period: number, frames: number, phase = 0, step = 2): Animated {
  const half = Math.max(1, Math.round(period / 2));
  const points: Key[] = [];
  for (let frame = -Math.round(phase * period), side = 1; frame < frames + half; frame += half, side = -side) {
    points.push([frame, center + amplitude * side, "in_out_sine"]);
  }
  return stepped(keys(...points), step);
}

/** From one value to another in an even, slow glide over the whole scene. */
export function glide(from: number, to: number, frames: number, step = 2): Animated {
  return stepped(keys([0, from, "linear"], [frames, to]), step);
}

/** Arrives at `start` over `length` frames with `ease`, then travels on to `rest` until `end`, so nothing stands still. */
export function arrive(
  from: number,
  to: number,
  options: { start: number; length: number; ease: Ease; rest?: number; end: number },
): Animated {
  const { start, length, ease, rest = to, end } = options;
  if (rest === to || end <= start + length) return keys([start, from, ease], [start + length, to]);
  return keys([start, from, ease], [start + length, to, "linear"], [end, rest]);
}

/** The same motion, later. */
export function delay(value: Animated, frames: number): Animated {
  if (typeof value === "number") return value;
  return { ...value, keyframes: value.keyframes.map((key) => ({ ...key, frame: key.frame + frames })) };
}
