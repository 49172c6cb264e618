import { SAMPLE_RATE, type Sound } from "#lib/media/sound.ts";

/** How early and late around a peak the gain bends, in samples: 4 ms, too short to hear as a step in level. */
const REACH = Math.round(0.004 * SAMPLE_RATE);
/** Time in which the gain comes back after a peak. */
const RELEASE_SECONDS = 0.12;
const PHASES = 4;
const TAPS = 12;

/**
 * Holds the true peak of a sound at or below `ceiling` (dBTP) and leaves everything else as it is. Works on the whole
 * sound at once, so it needs no delay: the gain begins to fall before each peak. Both sides share one gain, so that
 * the picture of the sound does not wander.
 */
export function limit(sound: Sound, ceiling: number): Sound {
  const top = 10 ** (ceiling / 20);
  const gain = neededGain(sound, top);
  if (gain === null) return sound;
  release(gain);
  const smooth = average(lowest(gain, REACH), REACH);
  return { left: sound.left.map((v, i) => v * smooth[i]!), right: sound.right.map((v, i) => v * smooth[i]!) };
}

/** The gain each sample needs to stay under the top; null when none needs any. */
function neededGain(sound: Sound, top: number): Float32Array | null {
  const gain = new Float32Array(sound.left.length).fill(1);
  let any = false;
  for (const side of [sound.left, sound.right]) {
    for (let i = 0; i < side.length; i++) {
      const peak = truePeakAt(side, i, top);
      if (peak > top) {
        gain[i] = Math.min(gain[i]!, top / peak);
        any = true;
      }
    }
  }
  return any ? gain : null;
}

/** Windowed-sinc interpolators at ¼, ½ and ¾ of the way from one sample to the next. */
const KERNELS = Array.from({ length: PHASES - 1 }, (_, index) => {
  const offset = (index + 1) / PHASES;
  const weights = Array.from({ length: TAPS }, (__, tap) => {
    const x = tap - TAPS / 2 + 1 - offset;
    const window = 0.5 + 0.5 * Math.cos((Math.PI * x) / (TAPS / 2 + 0.5));
    return (Math.sin(Math.PI * x) / (Math.PI * x)) * window;
  });
  const sum = weights.reduce((a, b) => a + b, 0);
  return Float64Array.from(weights, (weight) => weight / sum);
});

/**
 * The highest value of the curve through the samples between this one and the next. Where the samples around are far
 * below the top, the curve cannot reach it and is not followed.
 */
function truePeakAt(side: Float32Array, i: number, top: number): number {
  let peak = Math.abs(side[i]!);
  if (Math.max(peak, Math.abs(side[i + 1] ?? 0)) < top * 0.5) return peak;
  for (const kernel of KERNELS) {
    let value = 0;
    for (let tap = 0; tap < TAPS; tap++) value += kernel[tap]! * (side[i + tap - TAPS / 2 + 1] ?? 0);
    peak = Math.max(peak, Math.abs(value));
  }
  return peak;
}

/** After a dip the gain rises no faster than the release time allows. */
function release(gain: Float32Array): void {
  const back = 1 - Math.exp(-1 / (RELEASE_SECONDS * SAMPLE_RATE));
  for (let i = 1; i < gain.length; i++) {
    const before = gain[i - 1]!;
    gain[i] = Math.min(gain[i]!, before + (1 - before) * back);
  }
}

/** The smallest value within `reach` on either side, in linear time (a queue of falling candidates). */
export function lowest(values: Float32Array, reach: number): Float32Array {
  const result = new Float32Array(values.length);
  const queue = new Int32Array(values.length);
  let head = 0;
  let tail = 0;
  for (let i = 0; i < values.length + reach; i++) {
    if (i < values.length) {
      while (tail > head && values[queue[tail - 1]!]! >= values[i]!) tail--;
      queue[tail++] = i;
    }
    const centre = i - reach;
    if (centre < 0) continue;
    while (queue[head]! < centre - reach) head++;
    result[centre] = values[queue[head]!]!;
  }
  return result;
}

/** Moving average over `reach` on either side: of a `lowest` of the same reach it is never above the values themselves. */
function average(values: Float32Array, reach: number): Float32Array {
  const result = new Float32Array(values.length);
  const width = reach * 2 + 1;
  const at = (i: number) => values[Math.min(values.length - 1, Math.max(0, i))]!;
  let sum = 0;
  for (let i = -reach; i <= reach; i++) sum += at(i);
  for (let i = 0; i < values.length; i++) {
    result[i] = sum / width;
    sum += at(i + reach + 1) - at(i - reach);
  }
  return result;
}
