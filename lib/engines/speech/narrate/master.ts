import { allPass, biquad, highPass, highShelf, peaking } from "#lib/engines/dsp/biquad.ts";
import { peakLimiter } from "#lib/engines/dsp/limiter.ts";
import { loudnessMeter } from "#lib/engines/dsp/loudness.ts";
import { NARRATION_RATE as RATE } from "./layout.ts";

/** What speech is brought to: LUFS as heard on both sides, and the highest true peak in dBTP. */
export const SPEECH_LOUDNESS = -18;
export const SPEECH_PEAK = -3;
/** The limiter stays a little below, for what its interpolation misses. */
const CEILING = 10 ** ((SPEECH_PEAK - 0.2) / 20);
/** Limiting takes loudness away: it is given back so often, until it is this near. */
const PASSES = 3;
const NEAR = 0.2;

/**
 * A synthetic voice fires all its harmonics at one instant, which makes tall peaks and little loudness; turning their
 * phases apart, as broadcasters do, is inaudible and lets it be as loud as a recorded one.
 */
const PHASE_TURNS = [150, 320, 700, 1500];

/** Threshold in dB against the loudness of the whole; times in seconds. */
const COMPRESSION = { threshold: -4, ratio: 2.5, attack: 0.004, release: 0.12 };

/** Hissing is heard above `from`, and held above `split`, where its envelope passes the threshold (dB against the loudness of the whole). */
const HISS = { from: 5200, split: 3500, threshold: -13, ratio: 4, most: 8, attack: 0.001, release: 0.04 };

/** Samples that are worked on before others get their turn. */
const BLOCK = 1 << 17;

type Stage = (samples: Float32Array, from: number, to: number) => void;

/**
 * Makes raw synthetic speech pleasant, in place: less rumble and box, more presence, an even level, −18 LUFS with the
 * true peak under −3 dBTP. Silence stays silence. Lets other work have its turns; throws the signal's reason.
 */
export async function masterSpeech(samples: Float32Array, signal?: AbortSignal): Promise<void> {
  const voicing = [highPass(85, RATE), peaking(320, 0.9, -2.5, RATE), peaking(3000, 0.8, 2.5, RATE), highShelf(5200, 2, RATE)];
  const phases = PHASE_TURNS.map((hertz) => allPass(hertz, 0.6, RATE));
  const filters = [...voicing, ...phases].map((coefficients) => biquad(coefficients));
  await inBlocks(samples, (...block) => filters.forEach((filter) => filter(...block)), signal);
  const level = await loudnessOf(samples, signal);
  if (level === -Infinity) return;
  await inBlocks(samples, deEsser(level), signal);
  await inBlocks(samples, compressor(level), signal);
  for (let pass = 0; pass < PASSES; pass++) {
    const missing = SPEECH_LOUDNESS - (await loudnessOf(samples, signal));
    if (pass > 0 && Math.abs(missing) <= NEAR) return;
    await inBlocks(samples, amplifier(10 ** (missing / 20)), signal);
    const limiter = peakLimiter(CEILING);
    await inBlocks(samples, limiter.hear, signal);
    await inBlocks(samples, limiter.hold, signal);
  }
}

async function inBlocks(samples: Float32Array, stage: Stage, signal?: AbortSignal): Promise<void> {
  for (let from = 0; from < samples.length; from += BLOCK) {
    signal?.throwIfAborted();
    stage(samples, from, Math.min(samples.length, from + BLOCK));
    await new Promise(setImmediate);
  }
}

async function loudnessOf(samples: Float32Array, signal?: AbortSignal): Promise<number> {
  const meter = loudnessMeter();
  await inBlocks(samples, meter.add, signal);
  return meter.integrated();
}

const amplifier = (gain: number): Stage => (samples, from, to) => {
  for (let i = from; i < to; i++) samples[i]! *= gain;
};

/** A gentle feed-forward compressor on the envelope of a voice whose loudness is `level`. */
function compressor(level: number): Stage {
  const envelope = follower(COMPRESSION);
  const threshold = 10 ** ((level + COMPRESSION.threshold) / 20);
  const exponent = 1 / COMPRESSION.ratio - 1;
  return (samples, from, to) => {
    for (let i = from; i < to; i++) {
      const now = envelope(samples[i]!);
      if (now > threshold) samples[i]! *= (now / threshold) ** exponent;
    }
  };
}

/** Takes the sharpness out of s and z: the same for the top of the spectrum alone, and never by much. */
function deEsser(level: number): Stage {
  const heard = biquad(highPass(HISS.from, RATE));
  const envelope = follower(HISS);
  // A gentle slope hardly turns the phase, so that what is taken away is really gone.
  const slope = 1 - Math.exp((-2 * Math.PI * HISS.split) / RATE);
  let below = 0;
  const threshold = 10 ** ((level + HISS.threshold) / 20);
  const exponent = 1 / HISS.ratio - 1;
  const least = 10 ** (-HISS.most / 20);
  return (samples, from, to) => {
    const hiss = samples.slice(from, to);
    heard(hiss);
    for (let i = from; i < to; i++) {
      below += slope * (samples[i]! - below);
      const now = envelope(hiss[i - from]!);
      if (now > threshold) samples[i]! -= (samples[i]! - below) * (1 - Math.max(least, (now / threshold) ** exponent));
    }
  };
}

/** Follows how loud a signal is, quickly up and slowly down; times in seconds. */
function follower({ attack, release }: { attack: number; release: number }): (sample: number) => number {
  const rise = 1 - Math.exp(-1 / (attack * RATE));
  const fall = 1 - Math.exp(-1 / (release * RATE));
  let envelope = 0;
  return (sample) => {
    const now = Math.abs(sample);
    envelope += (now > envelope ? rise : fall) * (now - envelope);
    return envelope;
  };
}
