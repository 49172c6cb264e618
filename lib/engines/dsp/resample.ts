/** Zero crossings of the sinc on either side of its centre, at the lower of the two rates. */
const CROSSINGS = 16;
/** The pass band ends here, as a part of the lower rate's half: room for the filter to fall before the images begin. */
const PASS = 0.94;
/** Kaiser's window: about 80 dB of stop band. */
const BETA = 8;

type Filter = { up: number; down: number; taps: number; phases: Float64Array[] };
const filters = new Map<string, Filter>();

/** How many samples a sound has after resampling. */
export function resampledLength(length: number, from: number, to: number): number {
  return Math.round((length * to) / from);
}

/**
 * Brings samples from one rate to another and writes them into `target` from `at` on; linear in phase, so that nothing
 * moves in time. Band-limited by a windowed sinc (polyphase), with silence assumed on both sides.
 */
export function resampleInto(target: Float32Array, at: number, samples: ArrayLike<number>, from: number, to: number, gain = 1): void {
  const length = resampledLength(samples.length, from, to);
  const { up, down, taps, phases } = filterFor(from, to);
  for (let i = 0; i < length; i++) {
    const position = i * down;
    const phase = phases[position % up]!;
    const first = Math.floor(position / up) - taps / 2 + 1;
    let sum = 0;
    for (let tap = Math.max(0, -first); tap < taps; tap++) sum += phase[tap]! * (samples[first + tap] ?? 0);
    target[at + i] = sum * gain;
  }
}

function filterFor(from: number, to: number): Filter {
  const key = `${from}:${to}`;
  const known = filters.get(key);
  if (known) return known;
  const shared = divisor(from, to);
  const [up, down] = [to / shared, from / shared];
  // Going down, the sinc is as wide as the lower rate asks.
  const cutoff = PASS * Math.min(1, to / from);
  const taps = 2 * Math.ceil(CROSSINGS / Math.min(1, to / from));
  const phases = Array.from({ length: up }, (_, phase) => kernel(phase / up, taps, cutoff));
  const filter = { up, down, taps, phases };
  filters.set(key, filter);
  return filter;
}

/** The weights of the samples around a point, `offset` of the way from one to the next (Kaiser-windowed sinc); they sum to one. */
export function kernel(offset: number, taps: number, cutoff: number): Float64Array {
  const weights = Float64Array.from({ length: taps }, (_, tap) => {
    const x = tap - taps / 2 + 1 - offset;
    return sinc(cutoff * x) * kaiser(x / (taps / 2));
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

const sinc = (x: number) => (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x));
const kaiser = (x: number) => (Math.abs(x) >= 1 ? 0 : bessel(BETA * Math.sqrt(1 - x * x)) / bessel(BETA));

/** The modified Bessel function of order nought, by its series. */
function bessel(x: number): number {
  let [sum, term] = [1, 1];
  for (let k = 1; term > sum * 1e-12; k++) {
    term *= (x / (2 * k)) ** 2;
    sum += term;
  }
  return sum;
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
