/** Beats in a bar: everything here is in common time. */
export const BEATS_PER_BAR = 4;

export type Timing = {
  bpm: number;
  /** Whole bars before the final chord. */
  bars: number;
  /** Seconds left for the final chord to ring and fade; it begins on the downbeat after the last bar. */
  ring: number;
};

export type TimingWish = {
  /** The tempo that suits the vibe, in beats a minute. */
  tempo: readonly [number, number];
  /** How long the final chord should ring, in seconds: least, best, most. */
  ring: readonly [number, number, number];
};

/** The shortest ring that still sounds like an ending. */
const LEAST_RING = 0.9;

/**
 * Finds the number of bars and the tempo that make the piece exactly `seconds` long, ending included.
 *
 * Bars are whole, so the freedom is in the tempo and in how long the last chord rings. Among all that fit, it
 * prefers phrases of four or two bars, a tempo near `wanted` and a ring near the best. Pieces too short for even one
 * bar within the tempo range play that bar faster.
 */
export function solveTiming(seconds: number, wish: TimingWish, wanted: number): Timing {
  const [slowest, fastest] = wish.tempo;
  const [leastRing, bestRing, mostRing] = wish.ring;
  let best: (Timing & { cost: number }) | undefined;
  for (let bars = 1; barsLength(bars, fastest) + leastRing <= seconds; bars++) {
    const shortest = Math.max(barsLength(bars, fastest), seconds - mostRing);
    const longest = Math.min(barsLength(bars, slowest), seconds - leastRing);
    if (shortest > longest) continue;
    const body = clamp(seconds - bestRing, shortest, longest);
    // Between the tempo that is wanted and the ring that is best, meet half way.
    const chosen = clamp((body + clamp(barsLength(bars, wanted), shortest, longest)) / 2, shortest, longest);
    const bpm = (bars * BEATS_PER_BAR * 60) / chosen;
    const ring = seconds - chosen;
    const cost = phraseCost(bars) + Math.abs(bpm - wanted) / 16 + Math.abs(ring - bestRing);
    if (!best || cost < best.cost) best = { bpm, bars, ring, cost };
  }
  if (best) return { bpm: best.bpm, bars: best.bars, ring: best.ring };
  return singleBar(seconds, slowest);
}

/** One bar, as slow as leaves the last chord its time: slower than the range never, faster where there is no room. */
function singleBar(seconds: number, slowest: number): Timing {
  const ring = Math.max(LEAST_RING, seconds - barsLength(1, slowest));
  return { bpm: (BEATS_PER_BAR * 60) / (seconds - ring), bars: 1, ring };
}

/** Ears count in fours: an odd number of bars is the last resort of a longer piece. */
function phraseCost(bars: number): number {
  if (bars % 4 === 0) return 0;
  if (bars % 2 === 0) return 0.25;
  return bars < 8 ? 0.6 : 1.2;
}

const barsLength = (bars: number, bpm: number) => (bars * BEATS_PER_BAR * 60) / bpm;
const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);
