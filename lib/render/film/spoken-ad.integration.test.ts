import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTypesetter } from "#lib/composition/layout/typesetter.ts";
import type { Box, Composition, TextLayer } from "#lib/composition/model.ts";
import { AD_SIZES } from "#lib/contracts/editor/vocabulary.ts";
import type { AdPlan } from "#lib/creative/ad/plan.ts";
import { adSound } from "#lib/creative/ad/sound.ts";
import { AD_FPS, type AdTiming, timeAd } from "#lib/creative/ad/timing.ts";
import { captionLayers } from "#lib/creative/captions/layers.ts";
import { LOOKS } from "#lib/creative/looks/index.ts";
import { readMood } from "#lib/creative/looks/mood.ts";
import { localSpeech } from "#lib/engines/speech/local/engine.ts";
import { random } from "#lib/kernel/random.ts";
import { decodeSound } from "#lib/media/decode-sound.ts";
import { decodeFrames } from "#lib/media/frames.ts";
import { SAMPLE_RATE } from "#lib/media/sound.ts";
import { encodeMonoWav, encodeWav } from "#lib/media/wav.ts";
import { readFace } from "#lib/render/bundled.ts";
import { type RenderedFilm, renderComposition } from "#lib/render/film/film.ts";
import { renderPool } from "#lib/render/threads/pool.ts";
import { spokenAd } from "#lib/testing/spoken-ad.ts";

/**
 * A finished film, looked at and listened to: two lines of a local voice, music, captions over plain grounds. The
 * music is a tone whose period is six samples, so that an average over six takes it away from the voice.
 */
const LINES = ["Coffee gone cold again? This cup keeps it hot.", "Twelve hours long. Try it today."];
const TONE = SAMPLE_RATE / 6;
/** Frames at the end for the music alone. */
const SILENCE = 2.5;

let directory: string;
let film: RenderedFilm;
let plan: AdPlan;
let timing: AdTiming;
let captions: TextLayer[];
let composition: Composition;
let sound: Float32Array;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "hookline-test-"));
  const voiceId = localSpeech.voices().find(({ language }) => language === "en")!.id;
  const spoken = await localSpeech.narrate({ lines: LINES, voiceId, seconds: null });
  const lines = spoken.lines.map((line, scene) => ({ ...line, scene }));
  const seconds = lines.reduce((sum, line) => sum + line.seconds, 0) + 2 + SILENCE;
  plan = { ...spokenAd(LINES), narration: { assetId: "voice", lines }, music: { assetId: "tone", seconds: seconds + 1 } };
  plan.scenes[1]!.seconds = lines[1]!.seconds + 1 + SILENCE;
  timing = timeAd(plan);
  captions = captionsOf(plan, timing);
  composition = filmOf(plan, timing, captions);
  const tone = Float32Array.from({ length: Math.ceil((seconds + 2) * SAMPLE_RATE) }, (_, i) => 0.15 * Math.sin((2 * Math.PI * TONE * i) / SAMPLE_RATE));
  const assets = { voice: join(directory, "voice.wav"), tone: join(directory, "tone.wav") };
  await writeFile(assets.voice, encodeMonoWav(spoken.samples, spoken.sampleRate));
  await writeFile(assets.tone, encodeWav({ left: tone, right: tone }));
  film = await renderComposition({ composition, assets, outFile: join(directory, "film.mp4"), cacheDir: join(directory, "cache") });
  sound = decodeSound(film.file).left;
});

afterAll(async () => {
  await renderPool().close();
  await rm(directory, { recursive: true, force: true });
});

function captionsOf(ad: AdPlan, at: AdTiming): TextLayer[] {
  const look = LOOKS[ad.look];
  const palette = look.palette(readMood(ad.brief.category, [], random(1)), random(2));
  return captionLayers(ad, at, { typesetter: createTypesetter(readFace), look, palette, type: look.type, size: AD_SIZES[ad.ratio], grounds: ad.scenes.map(() => null) }) as TextLayer[];
}

function filmOf(ad: AdPlan, at: AdTiming, overlays: TextLayer[]): Composition {
  const size = AD_SIZES[ad.ratio];
  return {
    version: 1,
    size,
    fps: AD_FPS,
    frames: at.frames,
    seed: 1,
    fonts: [],
    assets: { voice: { kind: "audio" }, tone: { kind: "audio" } },
    scenes: at.scenes.map((scene, index) => ({ ...scene, layers: [{ id: "ground", kind: "shape", shape: { kind: "rect" }, ...size, x: 0, y: 0, anchor: [0, 0], fill: index === 0 ? "#6f7d70" : "#e8e4dc" }] })),
    overlays,
    audio: adSound(ad, at),
    posterFrame: 0,
  };
}

test("is as loud as it should be, and nowhere too loud", () => {
  expect(Math.abs(film.loudness.integrated + 14)).toBeLessThanOrEqual(1);
  expect(film.loudness.truePeak).toBeLessThanOrEqual(-1);
});

describe("every word after a pause", () => {
  test("lights up in the picture within 120 ms of its sound", () => {
    const words = marksOf(captions).filter(({ text }) => ["Coffee", "This", "Twelve", "Try"].includes(text));
    expect(words).toHaveLength(4);
    const lit = framesLit(words);
    const voice = withoutTone(sound);
    for (const word of words) {
      const heard = onsetNear(voice, word.from / AD_FPS);
      expect(Math.abs(lit.get(word.text)! / AD_FPS - heard), `${word.text}: heard at ${heard.toFixed(3)} s, lit at frame ${lit.get(word.text)}`).toBeLessThanOrEqual(0.12);
    }
  });
});

test("the music lies a good ten decibels lower under the voice than when it is alone", () => {
  const [first] = timing.lines;
  const end = timing.lines.at(-1)!;
  const under = toneLevel(first!.from / AD_FPS + 0.2, (first!.from + first!.frames) / AD_FPS);
  const alone = toneLevel((end.from + end.frames) / AD_FPS + 0.8, timing.frames / AD_FPS - 1.3);
  expect(alone - under).toBeGreaterThan(10);
  expect(alone - under).toBeLessThan(14.5);
});

test("other music or another voice renders no picture again", async () => {
  const quieter = { ...composition, audio: composition.audio.map((track) => ({ ...track, gain: track.gain - 3 })) };
  const again = await renderComposition({ composition: quieter, assets: { voice: join(directory, "voice.wav"), tone: join(directory, "tone.wav") }, outFile: join(directory, "again.mp4"), cacheDir: join(directory, "cache") });
  expect(again.reusedFrames).toBe(composition.frames);
});

type Mark = { text: string; from: number; box: Box; color: [number, number, number] };

/** Where and in which colour each word's plate appears. */
function marksOf(layers: readonly TextLayer[]): Mark[] {
  return layers.flatMap((layer) =>
    layer.lines.flatMap((line) =>
      line.runs.map((run) => {
        const y = typeof layer.y === "number" ? layer.y : layer.y.keyframes.at(-1)!.value;
        const plate = layer.spoken!.plate!.paint as string;
        const color = [1, 3, 5].map((at) => Number.parseInt(plate.slice(at, at + 2), 16)) as [number, number, number];
        return { text: run.text, from: run.spoken![0], box: { x: (layer.x as number) + run.x, y: y + line.baseline - line.cap!, width: run.width, height: line.cap! }, color };
      }),
    ),
  );
}

/** The first frame of the film's picture at which each word stands on its plate. */
function framesLit(words: readonly Mark[]): Map<string, number> {
  const lit = new Map<string, number>();
  for (const { index, pixels, width } of decodeFrames(film.file, (frame) => words.some((word) => Math.abs(frame - word.from) <= 8)))
    for (const word of words) if (!lit.has(word.text) && Math.abs(index - word.from) <= 8 && partIn(pixels, width, word) > 0.25) lit.set(word.text, index);
  return lit;
}

/** Part of a box that has the plate's colour, within what coding changes. */
function partIn(pixels: Uint8Array | Buffer, width: number, { box, color }: Mark): number {
  let [hits, total] = [0, 0];
  for (let y = Math.round(box.y); y < box.y + box.height; y += 2)
    for (let x = Math.round(box.x); x < box.x + box.width; x += 2) {
      const at = (y * width + x) * 4;
      total++;
      if (color.every((value, channel) => Math.abs(value - pixels[at + channel]!) < 40)) hits++;
    }
  return hits / total;
}

function withoutTone(samples: Float32Array): Float32Array {
  return samples.map((_, i) => [0, 1, 2, 3, 4, 5].reduce((sum, back) => sum + (samples[i - back] ?? 0), 0) / 6);
}

const WINDOW = Math.round(0.01 * SAMPLE_RATE);

/** Where near a moment the voice rises out of silence, in seconds. */
function onsetNear(voice: Float32Array, seconds: number): number {
  const level = (at: number) => Math.sqrt(voice.subarray(at, at + WINDOW).reduce((sum, value) => sum + value * value, 0) / WINDOW);
  const start = Math.max(0, Math.round((seconds - 0.2) * SAMPLE_RATE));
  const levels = Array.from({ length: 50 }, (_, i) => level(start + i * WINDOW));
  const loud = Math.max(...levels) * 0.1;
  return (start + levels.findIndex((value) => value > loud) * WINDOW) / SAMPLE_RATE;
}

/** Level of the music's tone over a stretch, in dB. */
function toneLevel(from: number, to: number): number {
  let [re, im] = [0, 0];
  const [first, last] = [Math.round(from * SAMPLE_RATE), Math.round(to * SAMPLE_RATE)];
  for (let i = first; i < last; i++) {
    re += sound[i]! * Math.cos((2 * Math.PI * i) / 6);
    im += sound[i]! * Math.sin((2 * Math.PI * i) / 6);
  }
  return 20 * Math.log10((2 * Math.hypot(re, im)) / (last - first));
}
