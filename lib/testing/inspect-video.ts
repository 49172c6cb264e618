import { decodeSound } from "#lib/media/decode-sound.ts";
import { type DecodedFrame, decodeFrames } from "#lib/media/frames.ts";
import { type Loudness, measureLoudness } from "#lib/media/loudness.ts";
import { type MediaFacts, probe } from "#lib/media/probe.ts";

/** What a finished film is, found by decoding all of it. */
export type VideoInspection = MediaFacts & {
  /** Of the decoded sound; null when there is none. */
  loudness: Loudness | null;
  /** Frames that show nothing but near-black. */
  blackFrames: number[];
  /** Stretches of at least half a second in which nothing moves. */
  frozen: { from: number; frames: number }[];
  /** Mean brightness per frame, 0…255: its jumps are the cuts. */
  brightness: number[];
};

/** Frames are looked at in this size; a whole film of 12 s takes about two seconds. */
const LONGEST = 240;
const BLACK = 20;
/** Mean difference per channel below which two frames count as the same. */
const STILL = 0.05;
const FROZEN_FRAMES = 15;

/** Decodes a film to its end and reports what it finds. Throws when any of it can't be decoded. */
export async function inspectVideo(file: string): Promise<VideoInspection> {
  const facts = await probe(file);
  const brightness: number[] = [];
  const blackFrames: number[] = [];
  const frozen: VideoInspection["frozen"] = [];
  let previous: DecodedFrame | null = null;
  let still = 0;
  const endStretch = (index: number) => {
    if (still >= FROZEN_FRAMES) frozen.push({ from: index - still, frames: still });
    still = 0;
  };
  for (const frame of decodeFrames(file, () => true, LONGEST)) {
    const { mean, brightest } = levels(frame.pixels);
    brightness.push(mean);
    if (brightest < BLACK) blackFrames.push(frame.index);
    if (previous !== null && difference(previous.pixels, frame.pixels) < STILL) still++;
    else endStretch(frame.index);
    previous = frame;
  }
  endStretch(brightness.length);
  const loudness = facts.audio === null ? null : measureLoudness(decodeSound(file));
  return { ...facts, loudness, blackFrames, frozen, brightness };
}

function levels(pixels: Buffer): { mean: number; brightest: number } {
  let sum = 0;
  let brightest = 0;
  for (let i = 0; i < pixels.length; i += 4) {
    const luma = 0.2126 * pixels[i]! + 0.7152 * pixels[i + 1]! + 0.0722 * pixels[i + 2]!;
    sum += luma;
    brightest = Math.max(brightest, luma);
  }
  return { mean: sum / (pixels.length / 4), brightest };
}

function difference(a: Buffer, b: Buffer): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += Math.abs(a[i]! - b[i]!);
  return sum / ((a.length / 4) * 3);
}
