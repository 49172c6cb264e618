import type { Composition } from "#lib/composition/model.ts";

type AudioTrack = Composition["audio"][number];

/** A level that a track has at a moment; between two points it moves evenly in dB. */
export type LevelPoint = {
  /** Seconds from the start of the composition. */
  at: number;
  /** dB, on top of the track's own gain. */
  gain: number;
};

/**
 * How far a track gives way to speech, in dB. Under a voice, music is felt and not followed; a clip's own sound is
 * part of the picture and keeps a presence.
 */
const DEPTH: Readonly<Partial<Record<AudioTrack["role"], number>>> = { music: -12, clip: -8 };

/** The level falls over `attack` and is down this long before the first word; a late duck swallows its first syllable. */
const ATTACK = 0.25;
const EARLY = 0.06;
/** It stays down a moment after the last word, and comes back over `release`: faster, it would be heard to pump. */
const HOLD = 0.12;
const RELEASE = 0.6;
/** A speaker's breath is no pause: only in longer ones does the music come back. */
const BREATH = 0.7;

type Span = { from: number; to: number };

/**
 * The level of a track under the narration of its composition, as points in ascending order; a single point where
 * nothing is spoken or the track gives way to nothing. Worker and browser follow the same points.
 */
export function duckingLevel(composition: Composition, track: AudioTrack): LevelPoint[] {
  const depth = DEPTH[track.role];
  if (depth === undefined) return [{ at: 0, gain: 0 }];
  const spoken = speechSpans(composition);
  const points = spoken.flatMap((span, index) => dip(span, depth, spoken[index - 1], spoken[index + 1]));
  return points.length > 0 ? points : [{ at: 0, gain: 0 }];
}

/** When somebody speaks, breaths included, in seconds. */
export function speechSpans({ audio, fps }: Composition): Span[] {
  const spans = audio
    .filter((track) => track.role === "narration")
    .map(({ from, frames }) => ({ from: from / fps, to: (from + frames) / fps }))
    .toSorted((a, b) => a.from - b.from);
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.from - last.to <= BREATH) last.to = Math.max(last.to, span.to);
    else joined.push({ ...span });
  }
  return joined;
}

/** Down before a span and up after it; in a pause too short for all of the way back, as far as there is time for. */
function dip(span: Span, depth: number, before: Span | undefined, after: Span | undefined): LevelPoint[] {
  const down = span.from - EARLY;
  const up = span.to + HOLD;
  const points: LevelPoint[] = [];
  if (!before) points.push({ at: down - ATTACK, gain: 0 }, { at: down, gain: depth });
  const turn = after ? after.from - EARLY - ATTACK : Number.POSITIVE_INFINITY;
  points.push({ at: up, gain: depth });
  const back = Math.min(0, depth * (1 - (turn - up) / RELEASE));
  if (turn > up) points.push({ at: Math.min(turn, up + RELEASE), gain: back });
  if (after) points.push(...(turn > up + RELEASE ? [{ at: turn, gain: 0 }] : []), { at: after.from - EARLY, gain: depth });
  return points;
}

/** The level at a moment, in dB. */
export function levelAt(points: readonly LevelPoint[], seconds: number): number {
  const next = points.findIndex((point) => point.at > seconds);
  if (next === 0) return points[0]!.gain;
  if (next === -1) return points.at(-1)!.gain;
  const [a, b] = [points[next - 1]!, points[next]!];
  return a.gain + ((b.gain - a.gain) * (seconds - a.at)) / (b.at - a.at);
}
