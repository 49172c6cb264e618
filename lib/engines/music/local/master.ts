import { setImmediate as breathe } from "node:timers/promises";
import { biquad, highPass, highShelf } from "#lib/engines/dsp/biquad.ts";
import { loudness } from "./dsp/loudness.ts";

/**
 * How loud every piece is, so that vibes can be compared by ear. Low enough to keep the drums' peaks whole: making it
 * as loud as a film needs, and holding the peaks then, is the work of the final mix.
 */
const TARGET_LUFS = -19;
/** −1.2 dBFS. */
const CEILING = 10 ** (-1.2 / 20);
/** How loud the sides stand against the middle, in decibels, and how far their gain may be moved to get there. */
const SIDES = -7.5;
const WIDTH = [0.6, 2] as const;
const FADE_IN_SECONDS = 0.003;
const SILENCE_SECONDS = 0.03;
/** The fade takes this share of the ring, and in a long one no more than so many seconds. */
const FADE_SHARE = 0.65;
const LONGEST_FADE = 1.9;

/**
 * Finishes a mix in place: cleaned at the bottom, opened at the top and sides, levelled, and faded to silence. Between
 * its steps the event loop gets a turn.
 */
export async function master(left: Float32Array, right: Float32Array, ringSeconds: number, air: number, sampleRate: number): Promise<void> {
  widen(left, right, sampleRate);
  for (const channel of [left, right]) {
    await breathe();
    biquad(highPass(30, sampleRate))(channel);
    biquad(highShelf(4500, air, sampleRate))(channel);
  }
  await breathe();
  fade(left, right, ringSeconds, sampleRate);
  const gain = levelGain(left, right);
  for (let i = 0; i < left.length; i++) {
    left[i]! *= gain;
    right[i]! *= gain;
  }
}

/**
 * Brings the difference of the channels, above the bass, to one proportion of the sum, so that every vibe is wide and
 * none falls apart; the sum, which a telephone plays, stays as it was.
 */
function widen(left: Float32Array, right: Float32Array, sampleRate: number): void {
  const side = new Float32Array(left.length);
  let middlePower = 1e-12;
  for (let i = 0; i < left.length; i++) {
    side[i] = (left[i]! - right[i]!) / 2;
    middlePower += ((left[i]! + right[i]!) / 2) ** 2;
  }
  biquad(highPass(180, sampleRate))(side);
  const sidePower = side.reduce((sum, sample) => sum + sample ** 2, 1e-12);
  const width = Math.min(Math.max(Math.sqrt(middlePower / sidePower) * 10 ** (SIDES / 20), WIDTH[0]), WIDTH[1]);
  for (let i = 0; i < left.length; i++) {
    const middle = (left[i]! + right[i]!) / 2;
    left[i] = middle + side[i]! * width;
    right[i] = middle - side[i]! * width;
  }
}

function fade(left: Float32Array, right: Float32Array, ringSeconds: number, sampleRate: number): void {
  const end = Math.max(0, left.length - Math.round(SILENCE_SECONDS * sampleRate));
  const from = Math.max(0, Math.round(left.length - Math.min(ringSeconds * FADE_SHARE, LONGEST_FADE) * sampleRate));
  const rise = Math.round(FADE_IN_SECONDS * sampleRate);
  for (const channel of [left, right]) {
    for (let i = 0; i < rise; i++) channel[i]! *= i / rise;
    for (let i = from; i < end; i++) channel[i]! *= Math.cos(((i - from) / (end - from)) * (Math.PI / 2)) ** 2;
    channel.fill(0, end);
  }
}

/** The gain that brings the piece to its loudness, or as near as its peaks allow. */
function levelGain(left: Float32Array, right: Float32Array): number {
  let peak = 1e-9;
  for (let i = 0; i < left.length; i++) peak = Math.max(peak, Math.abs(left[i]!), Math.abs(right[i]!));
  return Math.min(10 ** ((TARGET_LUFS - loudness(left, right)) / 20), CEILING / peak);
}
