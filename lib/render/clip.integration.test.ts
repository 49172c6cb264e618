import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Canvas, createCanvas } from "@napi-rs/canvas";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Composition, Scene } from "#lib/composition/model.ts";
import { prepareFootage } from "#lib/media/footage/prepare.ts";
import { type DecodedFrame, decodeFrames } from "#lib/media/frames.ts";
import { type Clip, openClip } from "#lib/render/clip.ts";
import { renderComposition } from "#lib/render/film/film.ts";
import { renderPool } from "#lib/render/threads/pool.ts";
import { makeVideo } from "#lib/testing/make-video.ts";
import { NUMBERED, numbered, numberOf, patchOf, PATCHES } from "#lib/testing/numbered-video.ts";

const FRAMES = 64;

let directory: string;
let file: string;
let clip: Clip;

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "hookline-clip-"));
  const sent = path.join(directory, "sent.mp4");
  makeVideo({ file: sent, picture: numbered(FRAMES) });
  file = (await prepareFootage({ file: sent, directory, size: NUMBERED, fit: "cover", signal: new AbortController().signal })).clip;
  clip = openClip(file);
});
afterAll(async () => {
  clip?.close();
  await renderPool().close();
  await rm(directory, { recursive: true, force: true });
});

/** The number that a clip shows at a place. */
function shownAt(place: number): number {
  const canvas = createCanvas(NUMBERED.width, NUMBERED.height);
  const pen = canvas.getContext("2d");
  pen.drawImage(clip.at(place) as unknown as Canvas, 0, 0);
  return numberOf({ ...NUMBERED, pixels: canvas.data() });
}

describe("a clip that is drawn", () => {
  test("shows at each place the picture of that place", () => {
    const places = Array.from({ length: FRAMES }, (_, place) => place);
    expect(places.map(shownAt)).toEqual(places);
  });

  test("can be entered anywhere, in any order", () => {
    const places = [50, 3, 47, 48, 14, 15, 16, 0, 63, 31, 30, 29];
    expect(places.map(shownAt)).toEqual(places);
  });

  test("holds its last picture past its end", () => {
    expect([shownAt(63), shownAt(64), shownAt(500), shownAt(10)]).toEqual([63, 63, 63, 10]);
  });
});

function shows(index: number, from: number, frames: number, offset: number): Scene {
  return { id: `scene-${index}`, from, frames, layers: [{ kind: "video", id: `clip-${index}`, asset: "clip", ...NUMBERED, fit: "cover", offset, anchor: [0, 0], x: 0, y: 0 }] };
}

test("a film of clips shows their very pictures in their colours, cut to the frame", async () => {
  const film: Composition = {
    version: 1,
    size: NUMBERED,
    fps: 30,
    frames: 47,
    seed: 1,
    fonts: [],
    assets: { clip: { kind: "video", ...NUMBERED, sha256: "of the clip" } },
    scenes: [shows(0, 0, 15, 20), shows(1, 15, 12, 3), shows(2, 27, 20, 52)],
    overlays: [],
    audio: [],
    posterFrame: 0,
  };
  const rendered = await renderComposition({ composition: film, assets: { clip: file }, outFile: path.join(directory, "film.mp4"), cacheDir: path.join(directory, "cache") });
  const pictures: DecodedFrame[] = [...decodeFrames(rendered.file, () => true)];
  const wanted = (from: number, length: number) => Array.from({ length }, (_, index) => Math.min(FRAMES - 1, from + index));
  expect(pictures.map(numberOf)).toEqual([...wanted(20, 15), ...wanted(3, 12), ...wanted(52, 20)]);
  for (const picture of [pictures[0]!, pictures[30]!])
    for (const [index, color] of PATCHES.entries())
      for (const [channel, value] of patchOf(picture, index).entries()) expect(Math.abs(value - color[channel]!)).toBeLessThan(8);
});
