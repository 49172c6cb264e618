import { powerSpectrum } from "#lib/engines/dsp/fft.ts";
import { resampledLength, resampleInto } from "#lib/engines/dsp/resample.ts";

/** Time from one vector to the next, in seconds. */
export const HOP_SECONDS = 0.01;

const RATE = 16_000;
const HOP = HOP_SECONDS * RATE;
const WINDOW = 400;
const FFT = 512;
const BANDS = 26;
const COEFFICIENTS = 13;
const [LOWEST, HIGHEST] = [100, 7600];
/** The first coefficient is loudness, which two voices share least. */
const LOUDNESS_WEIGHT = 0.5;
const FLOOR = 1e-9;

const mel = (hertz: number) => 1127 * Math.log(1 + hertz / 700);
const hertz = (mels: number) => 700 * (Math.exp(mels / 1127) - 1);
const HAMMING = Float64Array.from({ length: WINDOW }, (_, i) => 0.54 - 0.46 * Math.cos((2 * Math.PI * i) / (WINDOW - 1)));
/** Edges of the bands, evenly spaced to the ear, in steps of the spectrum. */
const EDGES = Array.from({ length: BANDS + 2 }, (_, i) => (hertz(mel(LOWEST) + ((mel(HIGHEST) - mel(LOWEST)) * i) / (BANDS + 1)) * FFT) / RATE);

/**
 * What a sound is like from moment to moment, in a form that two voices saying the same word share: mel-frequency
 * cepstra, evened out over the whole so that neither voice nor level matters. A vector every hundredth of a second.
 */
export function cepstra(samples: Int16Array, sampleRate: number): Float64Array[] {
  const sound = new Float32Array(resampledLength(samples.length, sampleRate, RATE));
  resampleInto(sound, 0, samples, sampleRate, RATE, 1 / 32768);
  const vectors: Float64Array[] = [];
  for (let at = 0; at + WINDOW <= sound.length; at += HOP) vectors.push(vectorAt(sound, at));
  return evened(vectors);
}

function vectorAt(sound: Float32Array, at: number): Float64Array {
  const frame = new Float64Array(FFT);
  // Lifting the high end makes consonants count.
  for (let i = 0; i < WINDOW; i++) frame[i] = (sound[at + i]! - 0.97 * (sound[at + i - 1] ?? 0)) * HAMMING[i]!;
  const power = powerSpectrum(frame);
  const bands = Array.from({ length: BANDS }, (_, band) => Math.log(bandPower(power, band) + FLOOR));
  return Float64Array.from({ length: COEFFICIENTS }, (_, j) => bands.reduce((sum, value, band) => sum + value * Math.cos((Math.PI * j * (band + 0.5)) / BANDS), 0));
}

/** The power under a triangle between the neighbouring edges. */
function bandPower(power: Float64Array, band: number): number {
  const [low, middle, high] = [EDGES[band]!, EDGES[band + 1]!, EDGES[band + 2]!];
  let sum = 0;
  for (let k = Math.ceil(low); k < high; k++) sum += power[k]! * (k < middle ? (k - low) / (middle - low) : (high - k) / (high - middle));
  return sum;
}

function evened(vectors: Float64Array[]): Float64Array[] {
  for (let j = 0; j < COEFFICIENTS; j++) {
    const mean = vectors.reduce((sum, vector) => sum + vector[j]!, 0) / vectors.length;
    const deviation = Math.sqrt(vectors.reduce((sum, vector) => sum + (vector[j]! - mean) ** 2, 0) / vectors.length) || 1;
    for (const vector of vectors) vector[j] = ((vector[j]! - mean) / deviation) * (j === 0 ? LOUDNESS_WEIGHT : 1);
  }
  return vectors;
}
