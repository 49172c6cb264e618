import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { decodeSound } from "#lib/media/decode-sound.ts";
import { decodeFrames } from "#lib/media/frames.ts";
import type { Footage, FootageJob } from "#lib/media/footage/job.ts";
import { prepareFootage } from "#lib/media/footage/prepare.ts";
import { probe } from "#lib/media/probe.ts";
import { SAMPLE_RATE } from "#lib/media/sound.ts";
import { makeVideo, type VideoRecipe } from "#lib/testing/make-video.ts";
import { BT709, corners, HDR_KINDS, type Kind, KINDS } from "#lib/testing/video-kinds.ts";

const SIZE = { width: 108, height: 192 };
const never = new AbortController().signal;

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "hookline-footage-"));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

async function prepare(name: string, recipe: Omit<VideoRecipe, "file">, fit: FootageJob["fit"] = "cover"): Promise<Footage> {
  const file = path.join(directory, name);
  makeVideo({ file, ...recipe });
  return prepareFile(file, fit);
}

async function prepareKind({ name, make }: Kind): Promise<Footage> {
  const file = path.join(directory, name);
  make(file);
  return prepareFile(file, "cover");
}

async function prepareFile(file: string, fit: FootageJob["fit"]): Promise<Footage> {
  return prepareFootage({ file, directory: await mkdtemp(path.join(directory, "made-")), size: SIZE, fit, signal: never });
}

type Rgb = readonly [number, number, number];

/** The colour of a clip's picture at a place given in shares of its size. */
function colorAt(clip: string, frame: number, x: number, y: number): Rgb {
  const [picture] = [...decodeFrames(clip, (index) => index === frame)];
  const at = (Math.floor(y * picture!.height) * picture!.width + Math.floor(x * picture!.width)) * 4;
  return [picture!.pixels[at]!, picture!.pixels[at + 1]!, picture!.pixels[at + 2]!];
}

const cornersOf = (clip: string) => [colorAt(clip, 0, 0.25, 0.25), colorAt(clip, 0, 0.75, 0.25), colorAt(clip, 0, 0.25, 0.75), colorAt(clip, 0, 0.75, 0.75)];
const farthest = (colors: readonly Rgb[], wanted: readonly Rgb[]) => Math.max(...colors.flatMap((color, index) => color.map((value, channel) => Math.abs(value - wanted[index]![channel]!))));

const UPRIGHT: readonly Rgb[] = [
  [255, 0, 0],
  [0, 255, 0],
  [0, 0, 255],
  [255, 255, 255],
];

describe("footage becomes a clip, upright and in its true colours", () => {
  test.each(KINDS)("$name", async (kind) => {
    const { upright, hasSound } = kind;
    const footage = await prepareKind(kind);
    expect(footage).toMatchObject({ ...upright, hasSound });
    expect(Math.abs(footage.frames - 30)).toBeLessThanOrEqual(1);
    expect(farthest(cornersOf(footage.clip), UPRIGHT)).toBeLessThan(10);

    const { video, audio, faststart } = await probe(footage.clip);
    expect(video).toMatchObject({ codec: "h264", pixelFormat: "yuv420p", ...SIZE, fps: 30, frames: footage.frames, color: BT709 });
    expect(video!.longestGop).toBeLessThanOrEqual(15);
    expect(faststart).toBe(true);
    expect(audio !== null).toBe(hasSound);
    if (hasSound) {
      expect(audio).toMatchObject({ codec: "aac", sampleRate: SAMPLE_RATE, channels: 2 });
      expect(footage.loudness).toBeGreaterThan(-40);
      expect(footage.waveform).toHaveLength(300);
      expect(Math.max(...footage.waveform)).toBeGreaterThan(0.02);
    }
  });

  test.each(HDR_KINDS)("$name, toned down", async (kind) => {
    const footage = await prepareKind(kind);
    expect(footage).toMatchObject(kind.upright);
    const [red, , , white] = cornersOf(footage.clip);
    for (const channel of white!) expect(channel).toBeGreaterThan(210);
    expect(Math.max(...white!) - Math.min(...white!)).toBeLessThan(12);
    expect(red![0] - Math.max(red![1], red![2])).toBeGreaterThan(190);
  });
});

describe("the shape of the film", () => {
  const wide = { picture: { source: corners(192, 108), codec: "libx264", tags: BT709 } };

  test("is filled by `cover`, which cuts the sides off", async () => {
    const { clip } = await prepare("cover.mp4", wide);
    expect(farthest([colorAt(clip, 0, 0.25, 0.02), colorAt(clip, 0, 0.75, 0.98)], [UPRIGHT[0]!, UPRIGHT[3]!])).toBeLessThan(10);
  });

  test("shows the whole of it with `blur`, before a darker ground", async () => {
    const { clip } = await prepare("blur.mp4", wide, "blur");
    expect(farthest([colorAt(clip, 0, 0.02, 0.47), colorAt(clip, 0, 0.98, 0.53)], [UPRIGHT[0]!, UPRIGHT[3]!])).toBeLessThan(10);
    const [red] = colorAt(clip, 0, 0.1, 0.05);
    expect(red).toBeGreaterThan(90);
    expect(red).toBeLessThan(220);
  });
});

describe("time", () => {
  /** White for one frame, and a beep at the same moment. */
  const clap = (index: number, seconds: number, fps = 30) => ({
    source: `color=black:s=192x108:r=${fps}:d=2,drawbox=c=white:t=fill:enable='eq(n,${index})'`,
    sound: `aevalsrc='if(between(t,${seconds},${seconds + 0.1}),0.5*sin(2*PI*1000*t),0)':s=48000:d=2`,
  });
  const brightest = (clip: string) => {
    const lights = [...decodeFrames(clip, () => true)].map(({ pixels }) => pixels[(96 * 108 + 54) * 4]!);
    return lights.indexOf(Math.max(...lights));
  };
  const onset = (clip: string) => decodeSound(clip).left.findIndex((sample) => Math.abs(sample) > 0.1) / SAMPLE_RATE;

  test("of a variable frame rate is kept, with sound and picture together", async () => {
    // Dense, then sparse: frame 30 shows at 400 + 10 · 70 = 1100 ms.
    const { source, sound } = clap(30, 1.1);
    const times = (index: number) => (index < 20 ? index * 20 : 400 + (index - 20) * 70);
    const footage = await prepare("variable.mp4", { picture: { source, codec: "libx264", times }, sound: { source: sound, codec: "aac", layout: "stereo" } });
    expect(brightest(footage.clip)).toBe(33);
    expect(onset(footage.clip)).toBeCloseTo(1.1, 1);
    expect(footage.durationSeconds).toBeCloseTo((400 + 40 * 70) / 1000, 1);
  });

  test.each([24, 25, 50, 60])("of %i frames a second is kept", async (fps) => {
    const { source, sound } = clap(fps, 1, fps);
    const footage = await prepare(`at-${fps}.mkv`, { picture: { source, codec: "libx264", fps }, sound: { source: sound, codec: "libopus", layout: "stereo" } });
    expect(brightest(footage.clip)).toBe(30);
    expect(Math.abs(onset(footage.clip) - 1)).toBeLessThan(0.02);
  });
});

test("what stands in the middle of 5.1 is heard on both sides, and nothing clips", async () => {
  const loud = "aevalsrc=exprs=0.9*sin(2*PI*500*t)|0.9*sin(2*PI*500*t)|0.9*sin(2*PI*500*t)|0|0.9*sin(2*PI*500*t)|0.9*sin(2*PI*500*t):s=48000:d=1:c=5.1";
  const footage = await prepare("full-5.1.mkv", { picture: { source: corners(192, 108), codec: "libx264" }, sound: { source: loud, codec: "ac3", layout: "5.1" } });
  const { left, right } = decodeSound(footage.clip);
  const [loudest, quietest] = [Math.max(...left), Math.max(...right)];
  expect(loudest).toBeGreaterThan(0.5);
  expect(loudest).toBeLessThanOrEqual(1);
  expect(Math.abs(loudest - quietest)).toBeLessThan(0.05);
});

test("a sound track of which nothing can be read is no sound", async () => {
  const file = path.join(directory, "mute.mp4");
  makeVideo({ file, picture: { source: corners(192, 108), codec: "libx264" }, sound: { source: "sine=d=1", codec: "libmp3lame", layout: "mono" } });
  const bytes = await readFile(file);
  // Every frame of MP3 begins with these two bytes; without them there is nothing to decode.
  for (let at = bytes.indexOf("mdat"); at < bytes.length - 1; at++) if (bytes[at] === 0xff && (bytes[at + 1]! & 0xfe) === 0xfa) bytes.fill(0, at, at + 4);
  await writeFile(file, bytes);
  expect(await prepareFile(file, "cover")).toMatchObject({ hasSound: false, loudness: null, waveform: [] });
});

test("the thumbnail passes over a black beginning, and the filmstrip runs through the whole clip", async () => {
  const source = "color=black:s=192x108:r=30:d=2,drawbox=x=0:y=0:w=iw/2:h=ih:c=red:t=fill:enable='gte(t,0.7)'";
  const footage = await prepare("fade.mp4", { picture: { source, codec: "libx264" } }, "blur");
  const thumbnail = await loadImage(footage.thumbnail);
  expect([thumbnail.width, thumbnail.height]).toEqual([SIZE.width, SIZE.height]);
  const strip = await loadImage(footage.filmstrip);
  expect([strip.width, strip.height]).toEqual([12 * 54, 96]);
  const pen = createCanvas(strip.width, strip.height).getContext("2d");
  pen.drawImage(strip, 0, 0);
  const reds = Array.from({ length: 12 }, (_, tile) => pen.getImageData(tile * 54 + 10, 48, 1, 1).data[0]! > 100);
  expect(reds).toEqual([false, false, false, false, true, true, true, true, true, true, true, true]);
});
