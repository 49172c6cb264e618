import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findShort } from "#db/queries/shorts.ts";
import { safeArea } from "#lib/composition/layout/safe-areas.ts";
import { textBoxes } from "#lib/composition/layout/text-boxes.ts";
import { createTypesetter } from "#lib/composition/layout/typesetter.ts";
import type { RunData } from "#lib/contracts/runs.ts";
import type { RenderView, ShortView } from "#lib/contracts/shorts/views.ts";
import { compileShort } from "#lib/creative/compile/short.ts";
import type { Storyboard } from "#lib/creative/storyboard.ts";
import { startWorker } from "#lib/jobs/worker.ts";
import { decodeFrames, type DecodedFrame } from "#lib/media/frames.ts";
import { readFace } from "#lib/render/bundled.ts";
import { inspectVideo, type VideoInspection } from "#lib/testing/inspect-video.ts";
import { person, type Person } from "#lib/testing/person.ts";
import { attachPicture, download, jarPicture, posterPicture, statesOfRun } from "#lib/testing/shorts.ts";
import { useTestStudio } from "#lib/testing/studio.ts";
import * as cost from "#app/api/shorts/[slug]/cost/route.ts";
import * as renders from "#app/api/shorts/[slug]/renders/route.ts";
import * as short from "#app/api/shorts/[slug]/route.ts";
import * as preview from "#app/api/shorts/preview/route.ts";

const studio = useTestStudio();
const { database } = studio;
const PROMPT = "a 15s ad for my soy candle brand";

let worker: Awaited<ReturnType<typeof startWorker>>;
let ada: Person;
beforeAll(async () => {
  ada = await person(database.db);
  worker = await startWorker();
});
afterAll(() => worker.stop());

type Film = { short: ShortView; states: RunData[]; file: string; found: VideoInspection };

/** Generates a film and takes it apart. */
async function filmOf(slug: string): Promise<Film> {
  const { status } = await ada.generate(slug);
  expect(status).toBe(202);
  const states = await statesOfRun(ada, slug);
  const made = await ada.read(slug);
  const file = path.join(studio.directory, `${slug}-${made.latest_render!.version}.mp4`);
  const headers = await download(made.latest_render!.video_url!, file);
  expect(headers.get("content-type")).toBe("video/mp4");
  return { short: made, states, file, found: await inspectVideo(file) };
}

/** What every film must be, however it came about. */
function expectWholeFilm({ found }: Film, seconds: number): void {
  expect(found).toMatchObject({
    durationSeconds: seconds,
    faststart: true,
    video: {
      codec: "h264",
      profile: "high",
      pixelFormat: "yuv420p",
      width: 1080,
      height: 1920,
      fps: 30,
      frames: seconds * 30,
      durationSeconds: seconds,
      color: { space: 1, primaries: 1, transfer: 1, range: 1 },
    },
    audio: { codec: "aac", sampleRate: 48_000, channels: 2, durationSeconds: seconds },
  });
  expect(found.loudness!.integrated).toBeGreaterThan(-15);
  expect(found.loudness!.integrated).toBeLessThan(-13);
  expect(found.loudness!.truePeak).toBeLessThanOrEqual(-1);
  expect(found.blackFrames).toEqual([]);
}

/** Every text of the film, at every frame, lies where no platform's interface covers it. */
function expectTextInSafeArea(storyboard: Storyboard): void {
  const composition = compileShort(storyboard, { typesetter: createTypesetter(readFace) });
  const safe = safeArea(composition.size);
  const outside = Array.from({ length: composition.frames }, (_, frame) => frame)
    .flatMap((frame) => textBoxes(composition, frame).map((text) => ({ frame, ...text })))
    .filter(({ box, opacity }) => {
      const right = box.x + box.width > safe.x + safe.width + 1;
      const below = box.y + box.height > safe.y + safe.height + 1;
      return opacity > 0.5 && (box.x < safe.x - 1 || box.y < safe.y - 1 || right || below);
    });
  expect(outside.map(({ frame, text, box }) => ({ frame, text, box }))).toEqual([]);
}

async function storyboardOf(slug: string): Promise<Storyboard> {
  return (await findShort(database.db, { ownerId: ada.user.id, slug }))!.render!.storyboard!;
}

describe("a short from a prompt alone", () => {
  let foreseen: Storyboard;
  let film: Film;
  beforeAll(async () => {
    const draft = await ada.draft({ product_prompt: PROMPT, seed: 11 });
    foreseen = (await ada.call<{ storyboard: Storyboard }>(preview.POST, { json: { product_prompt: PROMPT, slug: draft.slug, seed: 11 } })).body.data.storyboard;
    film = await filmOf(draft.slug);
  }, 240_000);

  test("becomes a whole film of 12 seconds, made for phones", () => expectWholeFilm(film, 12));

  test("moves from its first picture to its last", () => {
    expect(film.found.frozen.filter(({ frames }) => frames > 30)).toEqual([]);
    expect(film.found.brightness[0]).toBeGreaterThan(12);
  });

  test("keeps its text where it can be read", async () => expectTextInSafeArea(await storyboardOf(film.short.slug)));

  test("is the film that the preview showed", async () => {
    expect(await storyboardOf(film.short.slug)).toEqual(foreseen);
  });

  test("is video_ready, with its words, a thumbnail and the price paid", async () => {
    expect(film.short).toMatchObject({
      stage: "video_ready",
      up_to_date: true,
      failed_stage: null,
      error_message: null,
      headline: foreseen.headline,
      subheadline: foreseen.subheadline,
      latest_render: { status: "completed", progress: 1, version: 1, duration_seconds: 12 },
    });
    expect(secondsLeft(film.short.latest_render!.video_url!)).toBeGreaterThan(24 * 3600 - 60);
    const thumbnail = await sharp(Buffer.from(await (await fetch(film.short.latest_render!.thumbnail_url!)).arrayBuffer())).stats();
    expect(Math.max(...thumbnail.channels.map(({ stdev }) => stdev))).toBeGreaterThan(10);
    expect(await ada.movements()).toEqual([-15]);
  });

  test("went forward all the time, and said what was being done", () => {
    const progress = film.states.map((state) => state.progress);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(film.states.at(-1)).toMatchObject({ status: "completed", progress: 1 });
    expect(film.states.map(({ stage }) => stage)).toContain("Drawing the film");
  });

  test("can be seeked in: the store serves parts of it", async () => {
    const part = await fetch(film.short.latest_render!.video_url!, { headers: { range: "bytes=1000-1999" } });
    expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 1000]);
  });

  test("is given back as it is, free, when nothing was changed", async () => {
    const before = await ada.movements();
    expect((await ada.call(cost.GET, { params: { slug: film.short.slug } })).body.data).toMatchObject({ total: 0 });
    const { status, body } = await ada.generate(film.short.slug);
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ stage: "video_ready", latest_render: { version: 1 } });
    expect(await ada.movements()).toEqual(before);
  });

  test("becomes a new version for a new price after an edit, and the old one stays", async () => {
    const { slug } = film.short;
    const before = await ada.movements();
    await ada.call(short.PATCH, { params: { slug }, json: { headline: "Forty slow hours" } });
    expect(await ada.read(slug)).toMatchObject({ stage: "video_ready", up_to_date: false, latest_render: { version: 1 } });
    const second = await filmOf(slug);
    expectWholeFilm(second, 12);
    expect(second.short).toMatchObject({ headline: "Forty slow hours", up_to_date: true, latest_render: { version: 2 } });
    expect(await ada.movements()).toEqual([...before, -15]);
    const versions = (await ada.call<RenderView[]>(renders.GET, { params: { slug } })).body.data;
    expect(versions.map(({ version, status }) => [version, status])).toEqual([[2, "completed"], [1, "completed"]]);
    expect((await fetch(versions[1]!.video_url!)).status).toBe(200);
  }, 240_000);
});

describe("a short with a product picture and a poster", () => {
  const POSTER = [10, 92, 74] as const;
  let film: Film;
  let pictures: DecodedFrame[];
  beforeAll(async () => {
    const { slug } = await ada.draft({ product_prompt: PROMPT, visual_language: "premium_editorial", seed: 3 });
    await attachPicture(ada, slug, "product", await jarPicture());
    await attachPicture(ada, slug, "poster", await posterPicture("#0a5c4a"), "image/jpeg");
    film = await filmOf(slug);
    pictures = [...decodeFrames(film.file, (index) => index % 30 === 0, 240)];
  }, 240_000);

  test("becomes a whole film of 14 seconds", () => expectWholeFilm(film, 14));

  test("keeps its text where it can be read", async () => expectTextInSafeArea(await storyboardOf(film.short.slug)));

  test("closes with the poster", () => {
    const { width, height, pixels } = pictures.at(-1)!;
    const middle = (Math.floor(height / 2) * width + Math.floor(width / 2)) * 4;
    for (const [channel, value] of POSTER.entries()) expect(Math.abs(pixels[middle + channel]! - value)).toBeLessThan(15);
  });

  test("shows the product", async () => {
    expect(film.short.product).toMatchObject({ cutout: true });
    expect((await storyboardOf(film.short.slug)).product).toMatchObject({ cutout: true });
    expect(Math.max(...pictures.slice(0, 12).map(amberShare))).toBeGreaterThan(0.01);
  });

  test("takes its films and pictures along when it is deleted", async () => {
    const { slug, latest_render, product, poster } = film.short;
    const links = [latest_render!.video_url!, latest_render!.thumbnail_url!, product!.url, poster!.url];
    for (const link of links) expect((await fetch(link)).status).toBe(200);
    expect((await ada.call(short.DELETE, { params: { slug } })).status).toBe(204);
    for (const link of links) expect((await fetch(link)).status).toBe(404);
  });
});

/** The share of a picture that has the colour of the jar. */
function amberShare({ pixels }: DecodedFrame): number {
  let amber = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    const [r, g, b] = [pixels[at]!, pixels[at + 1]!, pixels[at + 2]!];
    if (r > 90 && r < 230 && g / r > 0.35 && g / r < 0.68 && b / r < 0.42) amber += 1;
  }
  return amber / (pixels.length / 4);
}

/** How long a presigned link still works. */
function secondsLeft(link: string): number {
  const { searchParams } = new URL(link);
  const signed = searchParams.get("X-Amz-Date")!.replace(/(....)(..)(..T..)(..)(..Z)/, "$1-$2-$3:$4:$5");
  return (Date.parse(signed) - Date.now()) / 1000 + Number(searchParams.get("X-Amz-Expires"));
}
