/** Coefficients of a second-order filter, normalised so that a0 is 1. */
export type Coefficients = readonly [b0: number, b1: number, b2: number, a1: number, a2: number];

const BUTTERWORTH = Math.SQRT1_2;

/** Second-order Butterworth high-pass (Bristow-Johnson's cookbook). */
export function highPass(hertz: number, sampleRate: number): Coefficients {
  const w = (2 * Math.PI * hertz) / sampleRate;
  const alpha = Math.sin(w) / (2 * BUTTERWORTH);
  const cos = Math.cos(w);
  const a0 = 1 + alpha;
  return [(1 + cos) / 2 / a0, -(1 + cos) / a0, (1 + cos) / 2 / a0, (-2 * cos) / a0, (1 - alpha) / a0];
}

/** A bell that lifts or cuts around a frequency, gain in decibels. */
export function peaking(hertz: number, q: number, gain: number, sampleRate: number): Coefficients {
  const w = (2 * Math.PI * hertz) / sampleRate;
  const alpha = Math.sin(w) / (2 * q);
  const cos = Math.cos(w);
  const amplitude = 10 ** (gain / 40);
  const a0 = 1 + alpha / amplitude;
  return [(1 + alpha * amplitude) / a0, (-2 * cos) / a0, (1 - alpha * amplitude) / a0, (-2 * cos) / a0, (1 - alpha / amplitude) / a0];
}

/** Lifts or cuts everything above a frequency, gain in decibels. */
export function highShelf(hertz: number, gain: number, sampleRate: number): Coefficients {
  const w = (2 * Math.PI * hertz) / sampleRate;
  const cos = Math.cos(w);
  const amplitude = 10 ** (gain / 40);
  const slope = Math.sin(w) * Math.SQRT1_2 * 2 * Math.sqrt(amplitude);
  const [up, down] = [amplitude + 1, amplitude - 1];
  const a0 = up - down * cos + slope;
  return [
    (amplitude * (up + down * cos + slope)) / a0,
    (-2 * amplitude * (down + up * cos)) / a0,
    (amplitude * (up + down * cos - slope)) / a0,
    (2 * (down - up * cos)) / a0,
    (up - down * cos - slope) / a0,
  ];
}

/** Lets every frequency pass at its level and turns its phase, by half a turn at `hertz`. */
export function allPass(hertz: number, q: number, sampleRate: number): Coefficients {
  const w = (2 * Math.PI * hertz) / sampleRate;
  const alpha = Math.sin(w) / (2 * q);
  const cos = Math.cos(w);
  const a0 = 1 + alpha;
  return [(1 - alpha) / a0, (-2 * cos) / a0, 1, (-2 * cos) / a0, (1 - alpha) / a0];
}

/** Filters a signal in place, and goes on where the last call ended (transposed direct form II). */
export function biquad([b0, b1, b2, a1, a2]: Coefficients): (samples: Float32Array, from?: number, to?: number) => void {
  let z1 = 0;
  let z2 = 0;
  return (samples, from = 0, to = samples.length) => {
    for (let i = from; i < to; i++) {
      const input = samples[i]!;
      const output = b0 * input + z1;
      z1 = b1 * input - a1 * output + z2;
      z2 = b2 * input - a2 * output;
      samples[i] = output;
    }
  };
}
