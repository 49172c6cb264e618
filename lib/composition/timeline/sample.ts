import type { Animated, Ease } from "#lib/composition/model.ts";
import { eased } from "#lib/composition/timeline/easing.ts";

const DEFAULT_EASE: Ease = "in_out_cubic";

/**
 * The value at a frame. A keyframe's `ease` says how the value leaves it for the next; before the first and after
 * the last the value holds. Frames may be fractions.
 */
export function sample(value: Animated, frame: number): number {
  if (typeof value === "number") return value;
  const { keyframes, step = 1 } = value;
  const at = step > 1 ? Math.floor(frame / step) * step : frame;
  const next = keyframes.findIndex((key) => key.frame > at);
  if (next === 0) return keyframes[0]!.value;
  if (next === -1) return keyframes.at(-1)!.value;
  const from = keyframes[next - 1]!;
  const to = keyframes[next]!;
  const progress = (at - from.frame) / (to.frame - from.frame);
  return from.value + (to.value - from.value) * eased(from.ease ?? DEFAULT_EASE, progress);
}

/** `sample`, with a value for what is left open. */
export function sampleOr(value: Animated | undefined, frame: number, fallback: number): number {
  return value === undefined ? fallback : sample(value, frame);
}

/** Whether the value differs between two frames somewhere in [from, to]. */
export function moves(value: Animated | undefined, from: number, to: number): boolean {
  if (value === undefined || typeof value === "number") return false;
  const keys = value.keyframes;
  return keys.some((key, i) => {
    const next = keys[i + 1];
    return next !== undefined && next.value !== key.value && next.frame > from && key.frame < to;
  });
}

/** The largest magnitude the value reaches at its keyframes, with room for a spring's overshoot. */
export function peak(value: Animated | undefined, fallback: number): number {
  if (value === undefined) return fallback;
  if (typeof value === "number") return Math.abs(value);
  return Math.max(...value.keyframes.map((key) => Math.abs(key.value)));
}
