import type { Composition } from "#lib/composition/model.ts";
import { duckingLevel, levelAt } from "#lib/composition/timeline/ducking.ts";

type Track = Composition["audio"][number];

/** When a film is heard: its moment `from` (seconds) sounds at `at`, a time of the audio context. */
export type Start = { from: number; at: number };

/** A track that starts or is entered in full swing clicks: so short a fade is not heard as one. The worker's mix has the same. */
const EDGE = 0.004;
/** Points of a fade's curve. */
const CURVE = 65;

/**
 * Puts tracks of a film on the clock of an audio context, each to the sample: with its fades, and its level under
 * speech, as the worker mixes them. Works on a running context and on an offline one. Tracks without a buffer, or
 * that are over, are left out.
 */
export function scheduleTracks(output: AudioNode, film: Composition, tracks: readonly Track[], buffers: ReadonlyMap<string, AudioBuffer>, start: Start): AudioScheduledSourceNode[] {
  return tracks.flatMap((track) => {
    const buffer = buffers.get(track.asset);
    return buffer ? (scheduleTrack(output, film, track, buffer, start) ?? []) : [];
  });
}

function scheduleTrack(output: AudioNode, film: Composition, track: Track, buffer: AudioBuffer, { from, at }: Start): AudioScheduledSourceNode | null {
  const { context } = output;
  const seconds = (frames: number | undefined) => (frames ?? 0) / film.fps;
  const begins = seconds(track.from);
  const heard = Math.min(seconds(track.frames), buffer.duration - seconds(track.offset), seconds(film.frames) - begins);
  const entered = Math.max(0, from - begins);
  if (entered >= heard) return null;
  const source = context.createBufferSource();
  const [fade, level] = [context.createGain(), context.createGain()];
  source.buffer = buffer;
  source.connect(fade).connect(level).connect(output);
  const starts = at + Math.max(0, begins - from);
  fadeInAndOut(fade.gain, { starts, entered, heard, fadeIn: Math.max(EDGE, seconds(track.fadeIn)), fadeOut: Math.max(EDGE, seconds(track.fadeOut)) });
  followLevel(level.gain, film, track, { from: Math.max(from, begins), at: starts });
  source.start(starts, seconds(track.offset) + entered, heard - entered);
  source.onended = () => level.disconnect();
  return source;
}

type Fades = { starts: number; entered: number; heard: number; fadeIn: number; fadeOut: number };

/** Equal-power fades at both ends, and a short one where the track is entered in its middle. */
function fadeInAndOut(gain: AudioParam, { starts, entered, heard, fadeIn, fadeOut }: Fades): void {
  const turn = Math.max(heard - fadeOut, Math.min(heard, entered + EDGE));
  const rising = (at: number) => Math.sin((Math.PI / 2) * Math.min(1, at / fadeIn));
  const falling = (at: number) => Math.sin((Math.PI / 2) * Math.min(1, Math.max(0, heard - at) / fadeOut));
  const shape = (at: number) => rising(at) * falling(at) * Math.min(1, entered === 0 ? 1 : (at - entered) / EDGE);
  const zero = starts - entered;
  curve(gain, shape, zero, entered, Math.min(turn, entered + EDGE));
  curve(gain, shape, zero, entered + EDGE, Math.min(turn, fadeIn));
  if (turn > Math.max(fadeIn, entered + EDGE)) gain.setValueAtTime(1, zero + Math.max(fadeIn, entered + EDGE));
  curve(gain, shape, zero, turn, heard);
}

/** Draws a stretch of a shape, both counted from the track's own start, which lies at `zero` on the context's clock. */
function curve(gain: AudioParam, shape: (at: number) => number, zero: number, from: number, to: number): void {
  if (to - from < 1e-4) return;
  const values = Float32Array.from({ length: CURVE }, (_, i) => shape(from + ((to - from) * i) / (CURVE - 1)));
  // A hair short, because stretches that touch are refused as overlapping.
  gain.setValueCurveAtTime(values, Math.max(0, zero + from), (to - from) * (1 - 1e-6));
}

/** The track's gain with its level under speech: even in decibels is exponential in gain. */
function followLevel(gain: AudioParam, film: Composition, track: Track, { from, at }: Start): void {
  const points = duckingLevel(film, track);
  const amplitude = (decibels: number) => 10 ** ((track.gain + decibels) / 20);
  gain.setValueAtTime(amplitude(levelAt(points, from)), Math.max(0, at));
  for (const point of points) if (point.at > from) gain.exponentialRampToValueAtTime(amplitude(point.gain), at + point.at - from);
}
