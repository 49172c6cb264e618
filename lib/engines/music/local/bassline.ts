import type { Random } from "#lib/kernel/random.ts";
import { harmonyAt, nextHarmony, type Chart } from "./chart.ts";
import { barOf, metricWeight, STEPS_PER_BEAT } from "./pattern.ts";
import { reachable } from "./figures.ts";
import type { Note } from "./score.ts";
import { soundOf, type Sound } from "./sounds.ts";
import { BEATS_PER_BAR } from "./tempo.ts";
import { nearestPitch, semitonesApart, type Harmony, type PitchClass } from "./theory.ts";
import type { Patterns } from "./vibes/vibe.ts";

/** Where basses play their roots: low enough to carry the band, high enough for a telephone to render. */
const ROOTS = [31, 43] as const;

/** The bass line: the pattern's degrees of each chord, with steps that lead into the next root. */
export function playBass(patterns: Patterns, sound: Sound, chart: Chart, plays: (bar: number) => boolean, chance: Random): Note[] {
  const notes: Note[] = [];
  for (const [index, bar] of chart.bars.entries()) {
    if (!plays(index)) continue;
    for (const hit of barOf(patterns[bar.kind] ?? patterns.base, index)) {
      const harmony = harmonyAt(bar, hit.step);
      const root = rootPitch(harmony, sound);
      const lowest = soundOf(sound).range[0];
      const newChord = hit.symbol !== "a" && bar.chords.some(({ from }) => from > 0 && from === hit.step);
      notes.push({
        at: index * BEATS_PER_BAR + hit.step / STEPS_PER_BEAT,
        length: hit.length / STEPS_PER_BEAT,
        pitch:
          hit.symbol === "a"
            ? approach(rootPitch(nextHarmony(chart, index), sound), chart.key.scale, chance)
            : atLeast(lowest, root + degree(newChord ? "1" : hit.symbol, harmony)),
        velocity: 0.86 * Math.max(0.85, metricWeight(hit.step)) * bar.energy,
      });
    }
  }
  return notes;
}

/** The root as the bass plays it: once for all, so that a chord that returns stands on the same note. */
export function rootPitch(harmony: Harmony, sound: Sound): number {
  const [low, high] = reachable(ROOTS, sound);
  const root = nearestPitch((low + high) / 2, [harmony.root]);
  return root < low ? root + 12 : root;
}

function degree(symbol: string, { root, tones }: Harmony): number {
  const above = (tone: PitchClass | undefined) => (tone === undefined ? 0 : (tone - root + 12) % 12);
  const fifth = tones.find((tone) => Math.abs(above(tone) - 7) <= 1 && semitonesApart(tone, root) >= 5);
  const degrees: Record<string, number> = {
    "1": 0,
    "3": above(tones[1]),
    "4": above(fifth) - 12,
    "5": above(fifth),
    "6": 9,
    "7": above(tones[3] ?? root - 2),
    "8": 12,
  };
  const interval = degrees[symbol];
  if (interval === undefined) throw new RangeError(`"${symbol}" means nothing in a bass line`);
  return interval;
}

const atLeast = (lowest: number, pitch: number) => (pitch < lowest ? pitch + 12 : pitch);

/** A neighbour of the next root: the scale step below or above it, or now and then the semitone. */
function approach(target: number, scale: readonly PitchClass[], chance: Random): number {
  const side = chance.chance(0.5) ? 1 : -1;
  if (chance.chance(0.3)) return target + side;
  return target + side * (scale.includes((target + side + 12) % 12) ? 1 : 2);
}
