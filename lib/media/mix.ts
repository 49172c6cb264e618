import { limit } from "#lib/media/limiter.ts";
import { type Loudness, measureLoudness } from "#lib/media/loudness.ts";
import { SAMPLE_RATE, silence, type Sound } from "#lib/media/sound.ts";

/** One sound in the mix; all times in samples. */
export type MixTrack = {
  sound: Sound;
  /** Where it begins in the mix, and how long it is heard. */
  from: number;
  samples: number;
  /** First sample of the sound that is heard. */
  offset: number;
  /** dB. */
  gain: number;
  fadeIn: number;
  fadeOut: number;
  /** How the level moves besides, in dB, evenly from point to point and held before the first and after the last. */
  level?: readonly { at: number; gain: number }[];
};

/** What the finished sound is brought to: integrated loudness in LUFS and true peak in dBTP. */
export const TARGET = { loudness: -14, tolerance: 0.5, truePeak: -1.5 } as const;

/** The limiter stays a little below the peak asked for, for what its interpolation misses. */
const HEADROOM = 0.2;
/** No sound is raised by more than this: beyond, it is noise that one would hear. */
const MOST_GAIN = 30;
const MASTER_PASSES = 6;
/** A sound that stops anywhere but at zero clicks: the last 8 ms of a mix always fall to silence. */
const CLOSING = Math.round(0.008 * SAMPLE_RATE);
/** So does one that begins or ends anywhere else: tracks without fades of their own get these, too short to be heard. */
const EDGE = Math.round(0.004 * SAMPLE_RATE);

/** Lays the tracks over each other in a sound of exactly `samples`, ending at silence. */
export function mix(tracks: MixTrack[], samples: number): Sound {
  const sum = silence(samples);
  for (const track of tracks) addTrack(sum, track);
  for (let i = 0; i < Math.min(CLOSING, samples); i++) {
    const at = samples - 1 - i;
    const level = i / CLOSING;
    sum.left[at]! *= level;
    sum.right[at]! *= level;
  }
  return sum;
}

function addTrack(sum: Sound, track: MixTrack): void {
  const samples = Math.min(track.samples, track.sound.left.length - track.offset, sum.left.length - track.from);
  const edges = { samples, fadeIn: Math.max(EDGE, track.fadeIn), fadeOut: Math.max(EDGE, track.fadeOut) };
  const level = follow(track.level ?? []);
  for (let i = 0; i < samples; i++) {
    const gain = envelope(i, edges) * 10 ** ((track.gain + level(track.from + i)) / 20);
    sum.left[track.from + i]! += track.sound.left[track.offset + i]! * gain;
    sum.right[track.from + i]! += track.sound.right[track.offset + i]! * gain;
  }
}

/** Reads a level at ascending samples of the mix. */
function follow(points: NonNullable<MixTrack["level"]>): (at: number) => number {
  let next = 0;
  return (at) => {
    while (next < points.length && points[next]!.at <= at) next++;
    const [before, after] = [points[next - 1], points[next]];
    if (!before || !after) return (before ?? after)?.gain ?? 0;
    return before.gain + ((after.gain - before.gain) * (at - before.at)) / (after.at - before.at);
  };
}

/** 0…1 at a sample of the track: equal-power fades, so that the level falls evenly to the ear. */
export function envelope(at: number, track: { samples: number; fadeIn: number; fadeOut: number }): number {
  const rising = track.fadeIn > 0 ? Math.min(1, at / track.fadeIn) : 1;
  const falling = track.fadeOut > 0 ? Math.min(1, Math.max(0, (track.samples - at) / track.fadeOut)) : 1;
  return Math.sin((Math.PI / 2) * rising) * Math.sin((Math.PI / 2) * falling);
}

/**
 * Brings a mix to the target loudness with its true peak at or below `peak` (dBTP). Limiting takes loudness away, so
 * the gain is found by measuring what comes out and correcting; silence stays silence. Answers what was reached.
 */
export function master(mixed: Sound, peak: number): { sound: Sound; loudness: Loudness } {
  const before = measureLoudness(mixed);
  if (before.integrated <= -70) return { sound: mixed, loudness: before };
  let gain = Math.min(MOST_GAIN, TARGET.loudness - before.integrated);
  for (let pass = 1; ; pass++) {
    const sound = limit(amplify(mixed, gain), peak - HEADROOM);
    const loudness = measureLoudness(sound);
    const missing = TARGET.loudness - loudness.integrated;
    const close = Math.abs(missing) <= TARGET.tolerance / 5;
    if (close || pass === MASTER_PASSES || gain + missing > MOST_GAIN) return { sound, loudness };
    gain += missing;
  }
}

function amplify(sound: Sound, decibels: number): Sound {
  const factor = 10 ** (decibels / 20);
  return { left: sound.left.map((v) => v * factor), right: sound.right.map((v) => v * factor) };
}
