import { biquad, type Coefficients } from "#lib/engines/dsp/biquad.ts";

/** The two stages of K-weighting at 48 kHz, as ITU-R BS.1770 tabulates them. */
const HEAD: Coefficients = [1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585];
const LOW_CUT: Coefficients = [1, -2, 1, -1.99004745483398, 0.99007225036621];

const BLOCK_SECONDS = 0.4;
const STEP_SECONDS = 0.1;
const ABSOLUTE_GATE = -70;
const RELATIVE_GATE = -10;

/** Integrated loudness in LUFS (ITU-R BS.1770, gated) of 48 kHz stereo; -Infinity for silence. */
export function loudness(left: Float32Array, right: Float32Array): number {
  const blocks = blockPowers(left, right);
  const loud = blocks.filter((power) => toLufs(power) > ABSOLUTE_GATE);
  const threshold = toLufs(mean(loud)) + RELATIVE_GATE;
  return toLufs(mean(loud.filter((power) => toLufs(power) > threshold)));
}

function blockPowers(left: Float32Array, right: Float32Array): number[] {
  const step = STEP_SECONDS * 48000;
  const steps = new Float64Array(Math.floor(left.length / step));
  for (const channel of [left, right]) {
    const weighted = Float32Array.from(channel);
    biquad(HEAD)(weighted);
    biquad(LOW_CUT)(weighted);
    for (let k = 0; k < steps.length; k++) {
      for (let i = k * step; i < (k + 1) * step; i++) steps[k]! += weighted[i]! ** 2 / step;
    }
  }
  const width = BLOCK_SECONDS / STEP_SECONDS;
  return Array.from({ length: Math.max(0, steps.length - width + 1) }, (_, k) => mean(steps.subarray(k, k + width)));
}

const mean = (values: ArrayLike<number>) => {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return values.length > 0 ? sum / values.length : 0;
};
const toLufs = (power: number) => (power > 0 ? -0.691 + 10 * Math.log10(power) : -Infinity);
