import { beforeAll, describe, expect, test } from "vitest";
import { musicVibe, type MusicVibe } from "#lib/contracts/creative.ts";
import type { MusicPiece } from "../port.ts";
import { loudness } from "./dsp/loudness.ts";
import { localMusic } from "./engine.ts";

const compose = (vibe: MusicVibe, seconds = 12, seed = 1) => localMusic.compose({ vibe, instruments: [], seconds, seed });
const peak = ({ left, right }: MusicPiece, from = 0, to = Infinity) =>
  [left, right].reduce((most, channel) => channel.subarray(from, Math.min(to, channel.length)).reduce((m, x) => Math.max(m, Math.abs(x)), most), 0);

describe.each(musicVibe.options)("a twelve-second piece in %s", (vibe) => {
  let piece: MusicPiece;
  beforeAll(async () => {
    piece = await compose(vibe);
  });

  test("has exactly the length that was asked for", () => {
    expect(piece.left).toHaveLength(576_000);
    expect(piece.right).toHaveLength(576_000);
  });

  test("is as loud as the others and never above −1 dBFS", () => {
    expect(peak(piece)).toBeLessThan(10 ** (-1 / 20));
    expect(loudness(piece.left, piece.right)).toBeGreaterThan(-22);
    expect(loudness(piece.left, piece.right)).toBeLessThan(-18);
  });

  test("plays from the first half second, without a click", () => {
    expect(peak(piece, 0, 24_000)).toBeGreaterThan(0.04);
    expect(Math.abs(piece.left[0]!)).toBeLessThan(1e-4);
  });

  test("never stops before its ending, and rings out into silence", () => {
    for (let second = 0; second < 10; second++) expect(peak(piece, second * 48_000, (second + 1) * 48_000)).toBeGreaterThan(0.04);
    expect(peak(piece, 576_000 - 1200)).toBe(0);
    expect(peak(piece, 576_000 - 7200)).toBeLessThan(0.01);
    expect(peak(piece, 576_000 - 72_000)).toBeGreaterThan(0.01);
  });

  test("stands in stereo and survives a single loudspeaker", () => {
    let [middle, side] = [0, 0];
    for (let i = 0; i < piece.left.length; i++) {
      middle += (piece.left[i]! + piece.right[i]!) ** 2;
      side += (piece.left[i]! - piece.right[i]!) ** 2;
    }
    const decibels = 10 * Math.log10(side / middle);
    expect(decibels).toBeGreaterThan(-12);
    expect(decibels).toBeLessThan(-5);
  });

  test("reports where its bars begin, at its own tempo, the final downbeat last", () => {
    const gaps = piece.bars.slice(1).map((at, i) => at - piece.bars[i]!);
    expect(piece.bars[0]).toBe(0);
    for (const gap of gaps) expect(gap).toBeCloseTo(240 / piece.bpm, 6);
    expect(piece.bars.at(-1)).toBeLessThan(12);
  });
});

test("the same request gives the same samples, also from a sound font that has played before", async () => {
  const [first, second] = [await compose("Jazz", 5, 9), await compose("Jazz", 5, 9)];
  expect(Buffer.from(first.left.buffer).equals(Buffer.from(second.left.buffer))).toBe(true);
  expect(Buffer.from(first.right.buffer).equals(Buffer.from(second.right.buffer))).toBe(true);
});

test.each([3, 7.345, 14, 31.7])("a piece of %s seconds has its samples to the last one", async (seconds) => {
  const piece = await compose("Minimal", seconds);
  expect(piece.left).toHaveLength(Math.round(seconds * 48_000));
});

test("composing leaves the event loop to others", async () => {
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  await compose("Minimal", 6);
  clearInterval(timer);
  expect(turns).toBeGreaterThan(20);
});

test("an aborted piece stops with the reason of the abort", async () => {
  const stop = new AbortController();
  const piece = localMusic.compose({ vibe: "Upbeat", instruments: [], seconds: 60, seed: 1 }, stop.signal);
  setTimeout(() => stop.abort(new Error("no longer wanted")), 20);
  await expect(piece).rejects.toThrow("no longer wanted");
});
