import type { Ease } from "#lib/composition/model.ts";

/** A curve through (0, 0) and (1, 1); springs and backs pass beyond 1 in between. */
export type Curve = (progress: number) => number;

/** Damping ratio and angular frequency per unit of progress; at progress 1 each has come to rest within 0.2 %. */
const SPRINGS = {
  spring: { damping: 0.7, frequency: 9.2 },
  spring_soft: { damping: 0.92, frequency: 7.6 },
  spring_bouncy: { damping: 0.42, frequency: 15 },
} as const;

/**
 * Position of an under-damped spring let go at 0 and drawn to 1, in closed form, so that any frame can be drawn
 * without the frames before it. The tail is folded onto 1 so that the value at the end is exact.
 */
function spring({ damping, frequency }: { damping: number; frequency: number }): Curve {
  const ringing = frequency * Math.sqrt(1 - damping * damping);
  const at = (t: number) =>
    1 - Math.exp(-damping * frequency * t) * (Math.cos(ringing * t) + ((damping * frequency) / ringing) * Math.sin(ringing * t));
  const rest = at(1);
  return (t) => at(t) + (1 - rest) * t * t;
}

const power = (exponent: number) => ({
  in: (t: number) => t ** exponent,
  out: (t: number) => 1 - (1 - t) ** exponent,
  inOut: (t: number) => (t < 0.5 ? (2 * t) ** exponent / 2 : 1 - (2 - 2 * t) ** exponent / 2),
});

const expoIn: Curve = (t) => (t === 0 ? 0 : 2 ** (10 * t - 10));
const expoOut: Curve = (t) => (t === 1 ? 1 : 1 - 2 ** (-10 * t));

const CURVES: Record<Ease, Curve> = {
  hold: (t) => (t < 1 ? 0 : 1),
  linear: (t) => t,
  in_quad: power(2).in,
  out_quad: power(2).out,
  in_out_quad: power(2).inOut,
  in_cubic: power(3).in,
  out_cubic: power(3).out,
  in_out_cubic: power(3).inOut,
  out_quint: power(5).out,
  in_expo: expoIn,
  out_expo: expoOut,
  in_out_expo: (t) => (t < 0.5 ? expoIn(2 * t) / 2 : (1 + expoOut(2 * t - 1)) / 2),
  out_back: (t) => 1 + 2.70158 * (t - 1) ** 3 + 1.70158 * (t - 1) ** 2,
  in_out_sine: (t) => (1 - Math.cos(Math.PI * t)) / 2,
  spring: spring(SPRINGS.spring),
  spring_soft: spring(SPRINGS.spring_soft),
  spring_bouncy: spring(SPRINGS.spring_bouncy),
};

/** Eased progress; `progress` outside 0…1 is held at the ends. */
export function eased(kind: Ease, progress: number): number {
  if (progress <= 0) return 0;
  if (progress >= 1) return 1;
  return CURVES[kind](progress);
}
