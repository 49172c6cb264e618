import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCanvas, type SKRSContext2D } from "@napi-rs/canvas";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decodeSound } from "#lib/media/decode-sound.ts";
import { openVideoEncoder } from "#lib/media/encode/video.ts";
import { decodeFrames } from "#lib/media/frames.ts";
import { measureLoudness } from "#lib/media/loudness.ts";
import { master, mix } from "#lib/media/mix.ts";
import { type Chunk, joinFilm } from "#lib/media/mux.ts";
import { SAMPLE_RATE, silence, type Sound } from "#lib/media/sound.ts";
import { inspectVideo, type VideoInspection } from "#lib/testing/inspect-video.ts";

const SHAPE = { width: 270, height: 480, fps: 30 };
const PATCHES = ["#ff0000", "#00ff00", "#0000ff", "#ffffff", "#808080", "#ffcc00", "#8844cc", "#1a2b3c", "#f7e8d4"];
const PATCH = { width: 90, height: 150 };

let directory: string;
beforeAll(async () => void (directory = await mkdtemp(join(tmpdir(), "hookline-test-"))));
afterAll(() => rm(directory, { recursive: true, force: true }));

function encode(name: string, frames: number, draw: (pen: SKRSContext2D, frame: number) => void): Chunk {
  const file = join(directory, name);
  const canvas = createCanvas(SHAPE.width, SHAPE.height);
  const pen = canvas.getContext("2d", { alpha: false });
  const encoder = openVideoEncoder(file, SHAPE, { quality: "clean", threads: 2 });
  for (let frame = 0; frame < frames; frame++) {
    draw(pen, frame);
    encoder.write(canvas.data());
  }
  expect(encoder.finish()).toBe(frames);
  return { file, frames };
}

/** Nine patches of colour, and below them a bar that moves. */
function patches(pen: SKRSContext2D, frame: number): void {
  pen.fillStyle = "#202020";
  pen.fillRect(0, 0, SHAPE.width, SHAPE.height);
  PATCHES.forEach((color, i) => {
    pen.fillStyle = color;
    pen.fillRect((i % 3) * PATCH.width, Math.floor(i / 3) * PATCH.height, PATCH.width, PATCH.height);
  });
  pen.fillStyle = "#ffffff";
  pen.fillRect((frame * 7) % SHAPE.width, 455, 20, 20);
}

/** A beat over a chord: peaks that a limiter has to meet. */
function music(seconds: number): Sound {
  const samples = seconds * SAMPLE_RATE;
  const side = (detune: number) =>
    Float32Array.from({ length: samples }, (_, i) => {
      const beat = Math.exp(-(i % 24_000) / 2_000) * Math.sin(i / 110);
      const chord = [1, 1.25, 1.5].reduce((sum, ratio) => sum + Math.sin((i * ratio * detune) / 22), 0);
      return 0.5 * beat + 0.05 * chord;
    });
  return { left: side(1), right: side(1.003) };
}

describe("a film joined from two chunks", () => {
  const SECONDS = 4;
  let film: VideoInspection;
  let file: string;
  let sound: Sound;

  beforeAll(async () => {
    file = join(directory, "film.mp4");
    const samples = SECONDS * SAMPLE_RATE;
    const track = { sound: music(SECONDS + 1), from: 0, samples, offset: 0, gain: -9, fadeIn: 0, fadeOut: SAMPLE_RATE };
    sound = master(mix([track], samples), -1.5).sound;
    const chunks = [encode("one.mp4", 77, patches), encode("two.mp4", 43, (pen, frame) => patches(pen, frame + 77))];
    await joinFilm({ chunks, fps: SHAPE.fps, sound, file });
    film = await inspectVideo(file);
  });

  it("lasts exactly its frames, in picture, sound and container", () => {
    expect(film.video).toMatchObject({ frames: 120, fps: 30, durationSeconds: SECONDS });
    expect(film.audio!.durationSeconds).toBe(SECONDS);
    expect(film.durationSeconds).toBe(SECONDS);
    expect(decodeSound(file).left).toHaveLength(SECONDS * SAMPLE_RATE);
  });

  it("is what every player takes: H.264 High, yuv420p, tagged BT.709, AAC 48 kHz stereo, index in front", () => {
    expect(film.video).toMatchObject({ codec: "h264", profile: "high", pixelFormat: "yuv420p", width: 270, height: 480 });
    expect(film.video!.color).toEqual({ space: 1, primaries: 1, transfer: 1, range: 1 });
    expect(film.audio).toMatchObject({ codec: "aac", sampleRate: 48_000, channels: 2 });
    expect(film.faststart).toBe(true);
  });

  it("can be sought to within two seconds", () => {
    expect(film.video!.longestGop).toBeLessThanOrEqual(60);
  });

  it("moves from the first frame to the last, across the join, and is never black", () => {
    expect(film.frozen).toEqual([]);
    expect(film.blackFrames).toEqual([]);
  });

  it("shows the colours that were drawn", () => {
    for (const frame of decodeFrames(file, (index) => index === 0 || index === 119)) {
      PATCHES.forEach((color, i) => {
        const at = ((Math.floor(i / 3) * PATCH.height + 75) * frame.width + (i % 3) * PATCH.width + 45) * 4;
        const wanted = [1, 3, 5].map((k) => Number.parseInt(color.slice(k, k + 2), 16));
        wanted.forEach((value, channel) => expect(Math.abs(frame.pixels[at + channel]! - value), color).toBeLessThanOrEqual(3));
      });
    }
  });

  it("is as loud as the platforms play it, and its sound stands where it was mixed", () => {
    expect(film.loudness!.integrated).toBeCloseTo(-14, 0);
    const heard = decodeSound(file);
    const likeness = (lag: number) => {
      let sum = 0;
      for (let i = 30_000; i < 60_000; i++) sum += heard.left[i]! * sound.left[i + lag]!;
      return sum;
    };
    expect(likeness(0)).toBeGreaterThan(likeness(40));
    expect(likeness(0)).toBeGreaterThan(likeness(-40));
  });
});

describe("mastering", () => {
  it.each([-40, -20, 0])("brings a mix at %i dB to −14 LUFS without passing the peak", (gain) => {
    const samples = 4 * SAMPLE_RATE;
    const track = { sound: music(4), from: 0, samples, offset: 0, gain: gain / 2, fadeIn: 0, fadeOut: 0 };
    const { loudness } = master(mix([track], samples), -1.5);
    expect(Math.abs(loudness.integrated + 14)).toBeLessThanOrEqual(0.5);
    expect(loudness.truePeak).toBeLessThanOrEqual(-1.5);
  });

  it("leaves silence silent", () => {
    expect(master(silence(SAMPLE_RATE), -1.5).loudness.integrated).toBe(-70);
  });

  it("measures a full-scale 997 Hz tone on both sides as the standard says", () => {
    const side = Float32Array.from({ length: 5 * SAMPLE_RATE }, (_, i) => Math.sin((2 * Math.PI * 997 * i) / SAMPLE_RATE));
    const loudness = measureLoudness({ left: side, right: side });
    expect(loudness.integrated).toBeCloseTo(0, 1);
    expect(loudness.truePeak).toBeCloseTo(0, 1);
  });
});

describe("joining", () => {
  const still = (pen: SKRSContext2D) => patches(pen, 0);

  it("refuses a chunk that holds another number of frames than it should, and leaves no film", async () => {
    const chunk = encode("short.mp4", 5, still);
    const file = join(directory, "wrong.mp4");
    await expect(joinFilm({ chunks: [{ ...chunk, frames: 6 }], fps: 30, sound: silence(8_000), file })).rejects.toThrow(/5 frames, not 6/);
    expect((await readdir(directory)).filter((name) => name.startsWith("wrong"))).toEqual([]);
  });

  it("refuses sound that is longer than the picture", async () => {
    const chunk = encode("brief.mp4", 5, still);
    const film = { chunks: [chunk], fps: 30, sound: silence(8_001), file: join(directory, "long.mp4") };
    await expect(joinFilm(film)).rejects.toThrow(RangeError);
  });

  it("codes a repeated picture as a frame of its own", () => {
    const file = join(directory, "repeat.mp4");
    const canvas = createCanvas(SHAPE.width, SHAPE.height);
    still(canvas.getContext("2d", { alpha: false }));
    const encoder = openVideoEncoder(file, SHAPE, { quality: "clean", threads: 1 });
    expect(() => encoder.repeat()).toThrow(/no picture/);
    encoder.write(canvas.data());
    encoder.repeat();
    encoder.repeat();
    expect(encoder.finish()).toBe(3);
    expect([...decodeFrames(file, () => true)].map((frame) => frame.seconds)).toEqual([0, 1 / 30, 2 / 30].map((s) => expect.closeTo(s, 4)));
  });
});
