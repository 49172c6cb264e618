import { cepstra, HOP_SECONDS } from "./cepstra.ts";

type Sound = { samples: Int16Array; sampleRate: number };

/** How far from the straight line the path may go, as a part of the whole, and at least, in hundredths of a second. */
const BAND = 0.25;
const LEAST_BAND = 60;
/** What is quieter than this, against the loudest, at the ends is silence and not compared. */
const SILENT = 0.03;
const MARGIN_SECONDS = 0.02;

/**
 * When each word of a sentence begins in one voice's sound, learnt from another voice that says the same sentence and
 * whose starts are known: both are compared moment by moment, and stretched onto each other where they are most alike
 * (dynamic time warping). Seconds; rising.
 */
export function alignedStarts(target: Sound, reference: Sound, starts: readonly number[]): number[] {
  const [said, known] = [withoutSilence(target), withoutSilence(reference)];
  const [a, b] = [cepstra(known.samples, reference.sampleRate), cepstra(said.samples, target.sampleRate)];
  if (a.length === 0 || b.length === 0) return starts.map(() => 0);
  const path = warp(a, b);
  let before = 0;
  return starts.map((start) => {
    const moment = Math.max(0, Math.min(a.length - 1, Math.round((start - known.from) / HOP_SECONDS)));
    before = Math.max(before, said.from + path[moment]! * HOP_SECONDS);
    return before;
  });
}

/** For each vector of `a` the place in `b` that it is stretched to. */
function warp(a: readonly Float64Array[], b: readonly Float64Array[]): Float64Array {
  const [n, m] = [a.length, b.length];
  const band = Math.max(LEAST_BAND, Math.round(m * BAND));
  const cost = new Float32Array(n * m).fill(Infinity);
  for (let i = 0; i < n; i++) {
    const centre = Math.round((i * m) / n);
    for (let j = Math.max(0, centre - band); j < Math.min(m, centre + band); j++) {
      const before = i === 0 && j === 0 ? 0 : Math.min(at(cost, m, i - 1, j - 1), at(cost, m, i - 1, j), at(cost, m, i, j - 1));
      cost[i * m + j] = before + distance(a[i]!, b[j]!);
    }
  }
  return traced(cost, n, m);
}

/** Follows the cheapest way back; where one moment of `a` takes several of `b`, it begins with their first. */
function traced(cost: Float32Array, n: number, m: number): Float64Array {
  const path = new Float64Array(n);
  for (let i = n - 1, j = m - 1; ; ) {
    path[i] = j;
    if (i === 0 && j === 0) return path;
    const [across, up, left] = [at(cost, m, i - 1, j - 1), at(cost, m, i - 1, j), at(cost, m, i, j - 1)];
    if (across <= up && across <= left) [i, j] = [i - 1, j - 1];
    else if (up <= left) i--;
    else j--;
  }
}

const at = (cost: Float32Array, m: number, i: number, j: number) => (i < 0 || j < 0 ? Infinity : cost[i * m + j]!);

function distance(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k]! - b[k]!) ** 2;
  return Math.sqrt(sum);
}

function withoutSilence({ samples, sampleRate }: Sound): { samples: Int16Array; from: number } {
  const threshold = SILENT * samples.reduce((most, x) => Math.max(most, Math.abs(x)), 1);
  const margin = Math.round(MARGIN_SECONDS * sampleRate);
  const first = Math.max(0, samples.findIndex((x) => Math.abs(x) > threshold) - margin);
  const last = samples.findLastIndex((x) => Math.abs(x) > threshold) + margin;
  return { samples: samples.subarray(first, last + 1), from: first / sampleRate };
}
