import { biquad, type Coefficients } from "./biquad.ts";

const RATE = 48_000;
/** The two stages of the K-weighting at 48 kHz (ITU-R BS.1770-5, tables 1 and 2). */
const HEAD: Coefficients = [1.53512485958697, -2.69169619938640, 1.19839281085285, -1.69065929318241, 0.73248077421585];
const LOW_CUT: Coefficients = [1, -2, 1, -1.99004745483398, 0.99007225036621];
/** Blocks of 400 ms that overlap by three quarters are made of four of these. */
const STEP = RATE / 10;
const STEPS_IN_BLOCK = 4;
const ABSOLUTE_GATE = -70;
const RELATIVE_GATE = -10;
/** What the standard adds, and what a mono sound gains by being heard on both sides. */
const OFFSET = -0.691 + 10 * Math.log10(2);

/**
 * Measures the integrated loudness (ITU-R BS.1770) of a mono sound at 48 kHz as it is heard, on both sides, in LUFS.
 * Feed it pieces in order; −Infinity is silence.
 */
export function loudnessMeter(): { add(samples: Float32Array, from?: number, to?: number): void; integrated(): number } {
  const stages = [biquad(HEAD), biquad(LOW_CUT)];
  const steps: number[] = [];
  let energy = 0;
  let filled = 0;
  return {
    add(samples, from = 0, to = samples.length) {
      for (let at = from; at < to; ) {
        const piece = samples.slice(at, Math.min(to, at + STEP - filled));
        for (const stage of stages) stage(piece);
        for (const x of piece) energy += x * x;
        at += piece.length;
        filled += piece.length;
        if (filled === STEP) {
          steps.push(energy / STEP);
          [energy, filled] = [0, 0];
        }
      }
    },
    integrated() {
      // What is shorter than a block is measured as far as it goes.
      const powers = blocks(steps.length < STEPS_IN_BLOCK && filled > 0 ? [...steps, energy / filled] : steps);
      const audible = powers.filter((power) => level(power) > ABSOLUTE_GATE);
      const gate = level(mean(audible)) + RELATIVE_GATE;
      return level(mean(audible.filter((power) => level(power) > gate)));
    },
  };
}

function blocks(steps: readonly number[]): number[] {
  if (steps.length < STEPS_IN_BLOCK) return steps.length > 0 ? [mean(steps)] : [];
  return steps.slice(STEPS_IN_BLOCK - 1).map((_, i) => mean(steps.slice(i, i + STEPS_IN_BLOCK)));
}

const mean = (values: readonly number[]) => (values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length);
const level = (power: number) => OFFSET + 10 * Math.log10(power);
