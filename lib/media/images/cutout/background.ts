import type { LabPlanes } from "./lab.ts";

/**
 * A plain background: in each Lab channel a surface of the second degree over the picture, which
 * covers flat colour, studio gradients and vignettes, and nothing that has structure.
 */
export type Background = {
  /** Coefficients of 1, x, y, xy, x², y² with x and y from −1 to 1. */
  l: number[];
  a: number[];
  b: number[];
  /** Typical distance of a background pixel from the surface, in Lab units: grain and compression. */
  noise: number;
};

/** The border that is looked at, as a share of the shorter edge. */
const BORDER_SHARE = 0.015;
const MAX_SAMPLES = 6000;
/** A subject may touch the border, but most of it must be background. */
const PLAIN_SHARE = 0.72;
/** A border pixel further than this from the surface is not plain background. */
const PLAIN_DISTANCE = 7;
const MAX_NOISE = 3;
const ROUNDS = 6;

type Sample = { index: number; terms: number[] };

/** Fits the surface to the picture's border. Undefined when the border is not plain. */
export function findBackground(lab: LabPlanes): Background | undefined {
  const samples = borderSamples(lab);
  let kept = nearMedian(lab, samples);
  let fit = fitAll(lab, kept);
  for (let round = 0; round < ROUNDS; round++) {
    const ranked = samples.map((sample) => ({ sample, off: distance(lab, fit, sample) })).sort((p, q) => p.off - q.off);
    const within = ranked.filter(({ off }) => off < PLAIN_DISTANCE * (1.6 - round * 0.1));
    kept = within.map(({ sample }) => sample);
    if (kept.length < samples.length * 0.4) return undefined;
    fit = fitAll(lab, kept);
  }
  const distances = samples.map((sample) => distance(lab, fit, sample)).filter((off) => off < PLAIN_DISTANCE);
  const noise = median(distances);
  if (distances.length < samples.length * PLAIN_SHARE || noise > MAX_NOISE) return undefined;
  return { ...fit, noise };
}

/** The background's colour at a pixel, written into `out` as L, a, b. Called per pixel, so it allocates nothing. */
export function sampleBackground(
  background: Background,
  px: number,
  py: number,
  { width, height }: { width: number; height: number },
  out: Float64Array,
): void {
  const x = (2 * px) / (width - 1) - 1;
  const y = (2 * py) / (height - 1) - 1;
  out[0] = evaluate(background.l, x, y);
  out[1] = evaluate(background.a, x, y);
  out[2] = evaluate(background.b, x, y);
}

function evaluate(c: readonly number[], x: number, y: number): number {
  return c[0]! + c[1]! * x + c[2]! * y + c[3]! * x * y + c[4]! * x * x + c[5]! * y * y;
}

function borderSamples({ width, height }: LabPlanes): Sample[] {
  const thickness = Math.max(2, Math.round(Math.min(width, height) * BORDER_SHARE));
  const ring: number[] = [];
  for (let y = 0; y < height; y++) {
    const edgeRow = y < thickness || y >= height - thickness;
    for (let x = 0; x < width; x++) {
      if (edgeRow || x < thickness || x >= width - thickness) ring.push(y * width + x);
    }
  }
  const step = Math.max(1, ring.length / MAX_SAMPLES);
  const samples: Sample[] = [];
  for (let at = 0; at < ring.length; at += step) {
    const index = ring[Math.floor(at)]!;
    samples.push({ index, terms: termsAt(index % width, Math.floor(index / width), width, height) });
  }
  return samples;
}

/** A first guess that a subject touching the border cannot bend: what lies near the border's middle colour. */
function nearMedian(lab: LabPlanes, samples: Sample[]): Sample[] {
  const middle = [lab.l, lab.a, lab.b].map((plane) => median(samples.map(({ index }) => plane[index]!)));
  const off = ({ index }: Sample) =>
    Math.hypot(lab.l[index]! - middle[0]!, lab.a[index]! - middle[1]!, lab.b[index]! - middle[2]!);
  return [...samples].sort((p, q) => off(p) - off(q)).slice(0, Math.ceil(samples.length * 0.8));
}

type Fit = Pick<Background, "l" | "a" | "b">;

function fitAll(lab: LabPlanes, samples: Sample[]): Fit {
  return { l: fitPlane(lab.l, samples), a: fitPlane(lab.a, samples), b: fitPlane(lab.b, samples) };
}

/** Least squares by the normal equations, slightly damped so that a border alone can settle the middle. */
function fitPlane(plane: Float32Array, samples: Sample[]): number[] {
  const size = 6;
  const matrix = Array.from({ length: size }, () => Array.from({ length: size + 1 }, () => 0));
  for (let row = 1; row < size; row++) matrix[row]![row] = samples.length * 1e-4;
  for (const { index, terms } of samples) {
    for (let row = 0; row < size; row++) {
      for (let column = 0; column < size; column++) matrix[row]![column]! += terms[row]! * terms[column]!;
      matrix[row]![size]! += terms[row]! * plane[index]!;
    }
  }
  return solve(matrix);
}

/** Gauss–Jordan elimination with pivoting over an augmented matrix. */
function solve(matrix: number[][]): number[] {
  const size = matrix.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(matrix[row]![column]!) > Math.abs(matrix[pivot]![column]!)) pivot = row;
    }
    [matrix[column], matrix[pivot]] = [matrix[pivot]!, matrix[column]!];
    const lead = matrix[column]!;
    for (let row = 0; row < size; row++) {
      if (row === column) continue;
      const factor = matrix[row]![column]! / lead[column]!;
      for (let k = column; k <= size; k++) matrix[row]![k]! -= factor * lead[k]!;
    }
  }
  return matrix.map((row, index) => row[size]! / row[index]!);
}

function termsAt(px: number, py: number, width: number, height: number): number[] {
  const x = (2 * px) / (width - 1) - 1;
  const y = (2 * py) / (height - 1) - 1;
  return [1, x, y, x * y, x * x, y * y];
}

function distance(lab: LabPlanes, fit: Fit, { index, terms }: Sample): number {
  return Math.hypot(
    lab.l[index]! - dot(fit.l, terms),
    lab.a[index]! - dot(fit.a, terms),
    lab.b[index]! - dot(fit.b, terms),
  );
}

function dot(coefficients: readonly number[], terms: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < terms.length; i++) sum += coefficients[i]! * terms[i]!;
  return sum;
}

function median(values: number[]): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
