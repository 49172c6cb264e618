import type { SpokenSentence } from "../local/child/order.ts";

export type Span = { start: number; end: number };
/** A sentence without silence around it; its words in seconds from its start, one for each that was said. */
export type Piece = { samples: Int16Array; sampleRate: number; words: Span[] };

const FRAME_SECONDS = 0.005;
/** Against the loudest frame: what a sentence is cut at, and where the sound of a word is over. */
const AUDIBLE = 0.02;
const CLEAR = 0.06;
const SHORTEST_WORD = 0.04;
const EDGE_SECONDS = 0.004;
/** Pauses within a sentence are shortened to this, at the voice's own pace. */
const LONGEST_PAUSE = 0.4;

/** Cuts the silence off both ends of a sentence and out of its long pauses, and finds where its words begin and end. */
export function trimSentence({ samples: raw, sampleRate, starts }: SpokenSentence, rate: number): Piece {
  const frame = Math.round(FRAME_SECONDS * sampleRate);
  const levels = frameLevels(raw, frame);
  const from = Math.max(0, levels.findIndex((level) => level > AUDIBLE)) * frame;
  const to = Math.min(raw.length, (levels.findLastIndex((level) => level > AUDIBLE) + 1) * frame);
  if (to <= from) return { samples: new Int16Array(0), sampleRate, words: starts.map(() => ({ start: 0, end: 0 })) };
  const kept = keptRanges(levels, frame, from, to, Math.round((LONGEST_PAUSE / rate) * sampleRate));
  const samples = joined(kept.map(({ start, end }) => softened(raw.slice(start, end), Math.round(EDGE_SECONDS * sampleRate))));
  const words = wordSpans(starts, levels, frame, { from, to, sampleRate });
  const moved = (at: number) => kept.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(at, end) - start), 0) / sampleRate;
  return { samples, sampleRate, words: words.map(({ start, end }) => ({ start: moved(start), end: moved(end) })) };
}

/** Where each word begins and where its sound is over, in samples. */
function wordSpans(starts: readonly number[], levels: readonly number[], frame: number, cut: { from: number; to: number; sampleRate: number }): Span[] {
  const { from, to, sampleRate } = cut;
  return starts.map((start, i) => {
    const begins = Math.min(to, Math.max(from, Math.round(start * sampleRate)));
    const limit = Math.min(to, Math.round((starts[i + 1] ?? Infinity) * sampleRate));
    let last = Math.min(levels.length, Math.ceil(limit / frame)) - 1;
    while (last * frame > begins && levels[last]! <= CLEAR) last--;
    const ends = Math.min(limit, Math.max((last + 1) * frame, begins + SHORTEST_WORD * sampleRate));
    return { start: begins, end: Math.max(begins, ends) };
  });
}

/** What stays of the samples between `from` and `to` when every pause longer than `longest` loses its middle. */
function keptRanges(levels: readonly number[], frame: number, from: number, to: number, longest: number): Span[] {
  const kept: Span[] = [{ start: from, end: to }];
  for (let k = from / frame; k * frame < to; k++) {
    if (levels[k]! > AUDIBLE) continue;
    const begins = k;
    while (k * frame < to && levels[k]! <= AUDIBLE) k++;
    if ((k - begins) * frame <= longest) continue;
    kept.at(-1)!.end = begins * frame + (longest >> 1);
    kept.push({ start: k * frame - (longest >> 1), end: to });
  }
  return kept;
}

/** How loud each frame is against the loudest, 0 to 1. */
function frameLevels(samples: Int16Array, frame: number): number[] {
  const levels = Array.from({ length: Math.ceil(samples.length / frame) }, (_, k) => {
    const end = Math.min(samples.length, (k + 1) * frame);
    let power = 0;
    for (let i = k * frame; i < end; i++) power += samples[i]! ** 2;
    return Math.sqrt(power / (end - k * frame));
  });
  const loudest = levels.reduce((most, level) => Math.max(most, level), 1);
  return levels.map((level) => level / loudest);
}

function softened(samples: Int16Array, fade: number): Int16Array {
  const edge = Math.min(fade, samples.length >> 1);
  for (let i = 0; i < edge; i++) {
    samples[i] = (samples[i]! * i) / edge;
    samples[samples.length - 1 - i] = (samples[samples.length - 1 - i]! * i) / edge;
  }
  return samples;
}

export function joined(pieces: readonly Int16Array[]): Int16Array {
  const whole = new Int16Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
