import { expect, test } from "vitest";
import { truePeak } from "#lib/engines/dsp/limiter.ts";
import { loudnessMeter } from "#lib/engines/dsp/loudness.ts";
import { masterSpeech } from "./master.ts";

const RATE = 48_000;
/** Syllables of a buzzing voice: all harmonics at once, tall peaks and little loudness. */
const voice = (level: number) =>
  Float32Array.from({ length: RATE * 2 }, (_, i) => {
    const t = i / RATE;
    const pulse = Array.from({ length: 20 }, (__, k) => Math.cos(2 * Math.PI * 110 * (k + 1) * t)).reduce((sum, x) => sum + x, 0) / 20;
    return level * pulse * Math.max(0, Math.sin(2 * Math.PI * 3 * t));
  });
async function mastered(samples: Float32Array) {
  await masterSpeech(samples);
  const meter = loudnessMeter();
  meter.add(samples);
  return { loudness: meter.integrated(), peak: 20 * Math.log10(truePeak(samples)) };
}

test("a whisper and a shout come out alike: −18 LUFS, no true peak over −3 dBTP", async () => {
  for (const level of [0.01, 0.9]) {
    const { loudness, peak } = await mastered(voice(level));
    expect(Math.abs(loudness + 18)).toBeLessThan(0.3);
    expect(peak).toBeLessThanOrEqual(-3);
  }
});

test("a loud word among soft ones is brought nearer to them", async () => {
  const uneven = voice(0.2).map((x, i) => (i > RATE ? x * 4 : x));
  const halves = (samples: Float32Array) => [samples.subarray(0, RATE), samples.subarray(RATE)].map((half) => Math.sqrt(half.reduce((sum, x) => sum + x * x, 0)));
  const before = halves(uneven);
  await masterSpeech(uneven);
  const after = halves(uneven);
  expect(after[1]! / after[0]!).toBeLessThan((before[1]! / before[0]!) * 0.75);
});

test("an s comes out no sharper than it was, although the voice has become brighter", async () => {
  const sound = Float32Array.from({ length: RATE * 2 }, (_, i) => {
    const t = i / RATE;
    return 0.2 * (Math.floor(t * 4) % 4 === 3 ? Math.sin(2 * Math.PI * 7000 * t) : Math.sin(2 * Math.PI * 500 * t));
  });
  const ratio = (from: number, beside: number) => {
    const power = (at: number) => sound.subarray(at, at + RATE / 8).reduce((sum, x) => sum + x * x, 0);
    return Math.sqrt(power(from * RATE) / power(beside * RATE));
  };
  const before = ratio(0.8, 0.3);
  await masterSpeech(sound);
  // The voicing alone lifts such an s by four decibels against such a vowel.
  expect(20 * Math.log10(ratio(0.8, 0.3) / before)).toBeLessThan(0.5);
});

test("silence stays silence", async () => {
  const silence = new Float32Array(RATE);
  await masterSpeech(silence);
  expect(silence.every((x) => x === 0)).toBe(true);
});

test("mastering stops with the reason when it is no longer wanted", async () => {
  await expect(masterSpeech(voice(0.2), AbortSignal.abort(new Error("changed my mind")))).rejects.toThrow("changed my mind");
});
