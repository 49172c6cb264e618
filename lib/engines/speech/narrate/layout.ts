import { resampledLength } from "#lib/engines/dsp/resample.ts";
import type { Piece } from "./trim.ts";

export const NARRATION_RATE = 48_000;
/** Films are cut in frames, 30 a second: a line begins and ends with one. */
export const FRAME = NARRATION_RATE / 30;

/** Seconds of silence before the first word of a line, between its sentences, after its last word and between lines. */
const LEAD = 0.02;
const BREATH = 0.3;
const TAIL = 0.12;
const PAUSE = 0.42;

/** Where a line and its sentences lie in the narration, in samples at 48 kHz from the very start. */
export type PlacedLine = { from: number; to: number; sentences: number[] };

/** Sets sentences one behind the other, with the pauses of a speaker who is as quick as `rate` says. */
export function layOut(lines: readonly (readonly Piece[])[], rate: number): PlacedLine[] {
  let from = 0;
  return lines.map((pieces) => {
    let at = from + samples(LEAD);
    const sentences = pieces.map((piece, i) => {
      if (i > 0) at += samples(BREATH / rate);
      const begins = at;
      at += resampledLength(piece.samples.length, piece.sampleRate, NARRATION_RATE);
      return begins;
    });
    const to = toFrame(at + samples(TAIL));
    const placed = { from, to, sentences };
    from = toFrame(to + samples(PAUSE / rate));
    return placed;
  });
}

/** How long the lines take without the pauses between them, in seconds. */
export function spokenSeconds(lines: readonly PlacedLine[]): number {
  return lines.reduce((sum, line) => sum + line.to - line.from, 0) / NARRATION_RATE;
}

const samples = (seconds: number) => Math.round(seconds * NARRATION_RATE);
const toFrame = (at: number) => Math.ceil(at / FRAME) * FRAME;
