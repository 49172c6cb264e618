import type { SpokenWord } from "../port.ts";
import type { SpokenSentence } from "./child/order.ts";
import type { Token } from "./tokens.ts";

/** Seconds of silence before, between and after sentences. */
const LEAD_IN = 0.04;
const BREATH = 0.3;
const TAIL = 0.15;
const FRAME_SECONDS = 0.005;
/** Against the loudest frame: what a sentence is cut at, and where the sound of a word is over. */
const AUDIBLE = 0.02;
const CLEAR = 0.06;
const SHORTEST_WORD = 0.04;
const EDGE_SECONDS = 0.004;

export type Assembled = { samples: Float32Array; words: SpokenWord[] };

/**
 * Joins spoken sentences with breaths between them and times every token that is shown. A word ends where its sound
 * does; a token that is not said (an emoji, a dash) gets a moment without length where the word before it ends.
 */
export function assemble(sentences: readonly { tokens: readonly Token[]; spoken: SpokenSentence | undefined }[], sampleRate: number, rate: number): Assembled {
  const pieces: Float32Array[] = [new Float32Array(Math.round(LEAD_IN * sampleRate))];
  const words: SpokenWord[] = [];
  let length = pieces[0]!.length;
  const add = (piece: Float32Array) => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const { tokens, spoken } of sentences) {
    if (spoken && words.some((word) => word.end > word.start)) add(new Float32Array(Math.round((BREATH / rate) * sampleRate)));
    const trimmed = spoken && trimSentence(spoken);
    const offset = length / sampleRate;
    words.push(...timed(tokens, trimmed?.words ?? [], offset, words.at(-1)?.end ?? offset));
    if (trimmed) add(trimmed.samples);
  }
  add(new Float32Array(Math.round(TAIL * sampleRate)));
  return { samples: concatenated(pieces, length), words };
}

type Span = { start: number; end: number };

/** Cuts the silence off both ends of a sentence, and finds where its words begin and end. */
function trimSentence({ samples: raw, sampleRate, starts }: SpokenSentence): { samples: Float32Array; words: Span[] } {
  const samples = Float32Array.from(raw, (x) => x / 32768);
  const frame = Math.round(FRAME_SECONDS * sampleRate);
  const levels = frameLevels(samples, frame);
  const audible = levels.map((level) => level > AUDIBLE);
  const from = Math.max(0, audible.indexOf(true)) * frame;
  const to = Math.min(samples.length, (audible.lastIndexOf(true) + 1) * frame);
  const seconds = (sample: number) => (sample - from) / sampleRate;
  const kept = softEdges(samples.slice(from, to), sampleRate);
  const words = starts.map((start, i): Span => {
    const begins = Math.max(from, Math.round(start * sampleRate));
    const limit = Math.min(to, Math.round((starts[i + 1] ?? Infinity) * sampleRate));
    const last = levels.findLastIndex((level, k) => k * frame < limit && level > CLEAR);
    const ends = Math.min(limit, Math.max((last + 1) * frame, begins + SHORTEST_WORD * sampleRate));
    return { start: seconds(begins), end: seconds(Math.max(begins, ends)) };
  });
  return { samples: kept, words };
}

/** How loud each frame is against the loudest, 0 to 1. */
function frameLevels(samples: Float32Array, frame: number): number[] {
  const levels = Array.from({ length: Math.ceil(samples.length / frame) }, (_, k) => {
    const piece = samples.subarray(k * frame, (k + 1) * frame);
    return Math.sqrt(piece.reduce((sum, x) => sum + x * x, 0) / piece.length);
  });
  const loudest = levels.reduce((most, level) => Math.max(most, level), 1e-9);
  return levels.map((level) => level / loudest);
}

function softEdges(samples: Float32Array, sampleRate: number): Float32Array {
  const edge = Math.min(Math.round(EDGE_SECONDS * sampleRate), samples.length >> 1);
  for (let i = 0; i < edge; i++) {
    samples[i]! *= i / edge;
    samples[samples.length - 1 - i]! *= i / edge;
  }
  return samples;
}

/** Gives the spans, one for each token that is said, to the tokens that are shown. */
function timed(tokens: readonly Token[], spans: readonly Span[], offset: number, before: number): SpokenWord[] {
  let next = 0;
  let last = before;
  return tokens.map(({ shown, said }) => {
    const span = said === "" ? undefined : spans[next++];
    const start = span ? Math.max(last, offset + span.start) : last;
    last = span ? Math.max(start, offset + span.end) : last;
    return { text: shown, start, end: last };
  });
}

function concatenated(pieces: readonly Float32Array[], length: number): Float32Array {
  const whole = new Float32Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
