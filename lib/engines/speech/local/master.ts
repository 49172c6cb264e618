import { allPass, biquad, highPass, highShelf, peaking } from "#lib/engines/dsp/biquad.ts";

/** Loudness of the spoken parts, as RMS in dBFS, and the highest peak. */
const SPEECH_LEVEL = -19;
const CEILING = 10 ** (-1.5 / 20);
/** Quieter stretches than this, against the loudest, are pauses and do not count. */
const PAUSE_BELOW = -30;
const FRAME_SECONDS = 0.02;

/**
 * A synthetic voice fires all its harmonics at one instant, which makes tall peaks and little loudness; turning their
 * phases apart, as broadcasters do, is inaudible and lets it be as loud as a recorded one.
 */
const PHASE_TURNS = [150, 320, 700, 1500];

const COMPRESSION = { threshold: -24, ratio: 3, attack: 0.002, release: 0.09 };

/** Makes raw synthetic speech pleasant, in place: less rumble and box, more presence, an even level. */
export function masterSpeech(samples: Float32Array, sampleRate: number): void {
  biquad(highPass(85, sampleRate))(samples);
  biquad(peaking(320, 0.9, -2.5, sampleRate))(samples);
  biquad(peaking(3000, 0.8, 2.5, sampleRate))(samples);
  biquad(highShelf(5200, 2, sampleRate))(samples);
  for (const hertz of PHASE_TURNS) biquad(allPass(hertz, 0.6, sampleRate))(samples);
  scale(samples, speechGain(samples, sampleRate));
  compress(samples, sampleRate);
  scale(samples, speechGain(samples, sampleRate));
}

function scale(samples: Float32Array, gain: number): void {
  for (let i = 0; i < samples.length; i++) samples[i]! *= gain;
}

/** The gain that brings speech to its level, or as near as its peaks allow. */
function speechGain(samples: Float32Array, sampleRate: number): number {
  const frame = Math.round(FRAME_SECONDS * sampleRate);
  const powers: number[] = [];
  let peak = 1e-9;
  for (let from = 0; from < samples.length; from += frame) {
    const piece = samples.subarray(from, from + frame);
    powers.push(piece.reduce((sum, x) => sum + x * x, 0) / piece.length);
    for (const x of piece) peak = Math.max(peak, Math.abs(x));
  }
  const loudest = powers.reduce((most, power) => Math.max(most, power), 1e-12);
  const spoken = powers.filter((power) => 10 * Math.log10(power / loudest) > PAUSE_BELOW);
  const level = Math.sqrt(spoken.reduce((sum, power) => sum + power, 0) / Math.max(1, spoken.length));
  return level > 0 ? Math.min(10 ** (SPEECH_LEVEL / 20) / level, CEILING / peak) : 1;
}

/** A gentle feed-forward compressor on the envelope of the voice. */
function compress(samples: Float32Array, sampleRate: number): void {
  const rise = 1 - Math.exp(-1 / (COMPRESSION.attack * sampleRate));
  const fall = 1 - Math.exp(-1 / (COMPRESSION.release * sampleRate));
  let envelope = 0;
  for (let i = 0; i < samples.length; i++) {
    const level = Math.abs(samples[i]!);
    envelope += (level > envelope ? rise : fall) * (level - envelope);
    const over = 20 * Math.log10(Math.max(envelope, 1e-6)) - COMPRESSION.threshold;
    if (over > 0) samples[i]! *= 10 ** ((-over * (1 - 1 / COMPRESSION.ratio)) / 20);
  }
}
