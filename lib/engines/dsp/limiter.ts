import { kernel } from "./resample.ts";

/** The gain is decided for stretches of this many samples: 1.3 ms at 48 kHz. */
const STRETCH = 64;
/** How many stretches before and after a peak the gain bends: 4 ms, too short to hear as a step in level. */
const REACH = 3;
/** The part of a dip that comes back with each stretch: some 120 ms for most of it. */
const RELEASE = 0.011;
const TAPS = 16;
/** Points between two samples at which the curve through them is followed (ITU-R BS.1770 asks for four times the rate). */
const BETWEEN = [0.25, 0.5, 0.75].map((offset) => kernel(offset, TAPS, 1));

/**
 * Holds the true peak of a mono sound at or below `top` (1 is full scale), in place, and leaves all else as it is.
 * First hear the whole sound, then hold it, both in pieces that begin with a stretch: so the gain begins to fall
 * before each peak, and long sounds can let other work have its turn. Needs next to no memory of its own.
 */
export function peakLimiter(top: number): { hear(samples: Float32Array, from?: number, to?: number): void; hold(samples: Float32Array, from?: number, to?: number): void } {
  const needed: number[] = [];
  let smooth: Float32Array | undefined;
  return {
    hear(samples, from = 0, to = samples.length) {
      for (let at = from; at < to; at += STRETCH) needed.push(Math.min(1, top / peakOf(samples, at, Math.min(to, at + STRETCH), top)));
    },
    hold(samples, from = 0, to = samples.length) {
      smooth ??= smoothed(needed);
      for (let i = from; i < to; i++) {
        const k = Math.floor(i / STRETCH);
        const at = (i % STRETCH) / STRETCH;
        // From edge to edge in straight lines, each edge as low as the lower of its neighbours.
        const begins = Math.min(smooth[k]!, smooth[k - 1] ?? 1);
        const ends = Math.min(smooth[k]!, smooth[k + 1] ?? 1);
        samples[i]! *= begins + (ends - begins) * at;
      }
    },
  };
}

/** The highest value of the curve through the samples, by four times oversampling. */
export function truePeak(samples: Float32Array): number {
  return peakOf(samples, 0, samples.length, 0);
}

/** The highest value of the curve, as far as it is above `floor` or at a sample. */
function peakOf(samples: Float32Array, from: number, to: number, floor: number): number {
  let peak = 0;
  for (let i = from; i < to; i++) peak = Math.max(peak, peakAt(samples, i, Math.max(peak, floor)));
  return peak;
}

/** Gains that fall before each peak and come back slowly after it, nowhere above what is needed. */
function smoothed(needed: readonly number[]): Float32Array {
  const gains = Float32Array.from(needed);
  for (let k = 1; k < gains.length; k++) gains[k] = Math.min(gains[k]!, gains[k - 1]! + (1 - gains[k - 1]!) * RELEASE);
  const low = around(gains, (a, b) => Math.min(a, b));
  // The mean of the lowest values around is nowhere above what a stretch needs.
  return around(low, (a, b) => a + b).map((sum) => sum / (2 * REACH + 1));
}

/** The curve between a sample and the next; not followed where the samples are too low for it to pass `top`. */
function peakAt(samples: Float32Array, i: number, top: number): number {
  let peak = Math.abs(samples[i]!);
  if (Math.max(peak, Math.abs(samples[i + 1] ?? 0)) < top * 0.5) return peak;
  for (const weights of BETWEEN) {
    let value = 0;
    for (let tap = 0; tap < TAPS; tap++) value += weights[tap]! * (samples[i + tap - TAPS / 2 + 1] ?? 0);
    peak = Math.max(peak, Math.abs(value));
  }
  return peak;
}

/** For each value, what `combine` makes of it and of those within reach; beyond the ends all is 1. */
function around(values: Float32Array, combine: (a: number, b: number) => number): Float32Array {
  return values.map((value, k) => {
    let result = value;
    for (let d = 1; d <= REACH; d++) result = combine(combine(result, values[k - d] ?? 1), values[k + d] ?? 1);
    return result;
  });
}
