import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { findRun } from "#db/queries/runs.ts";
import type { SliderView } from "#lib/contracts/sliders/views.ts";
import { SLIDE_SIZES, type SliderRatio } from "#lib/contracts/sliders/vocabulary.ts";
import { storage } from "#lib/storage/storage.ts";
import { inspectVideo } from "#lib/testing/inspect-video.ts";
import { person, type Person } from "#lib/testing/person.ts";
import { download, jarPicture } from "#lib/testing/shorts.ts";
import { carouselSettled, confirmCarouselLogo, draftCarousel, finishedCarousel, generateCarousel, readCarousel, sendLogo } from "#lib/testing/sliders.ts";
import { useTestStudio } from "#lib/testing/studio.ts";
import { startWorkerProcess, type WorkerProcess } from "#lib/testing/worker-process.ts";
import * as film from "#app/api/sliders/[slug]/video/route.ts";
import * as restyle from "#app/api/sliders/[slug]/restyle/route.ts";
import * as slider from "#app/api/sliders/[slug]/route.ts";
import * as image from "#app/api/sliders/[slug]/slides/[position]/image/route.ts";
import * as slide from "#app/api/sliders/[slug]/slides/[position]/route.ts";

const studio = useTestStudio();
const { database } = studio;

let ada: Person;
let workers: WorkerProcess[];
beforeAll(async () => {
  ada = await person(database.db, { credits: 1000 });
  workers = [await startWorkerProcess(studio)];
});
afterAll(() => Promise.all(workers.map((worker) => worker.terminate())));

const bytesOf = async (url: string) => Buffer.from(await (await fetch(url)).arrayBuffer());
const imagesOf = (view: SliderView) => Promise.all(view.slides.map(({ image_url }) => bytesOf(image_url!)));
const backgroundsOf = (view: SliderView) => Promise.all(view.slides.map(({ background_url }) => bytesOf(background_url!)));

describe("a finished carousel", () => {
  test.each(Object.keys(SLIDE_SIZES) as SliderRatio[])("in %s has a still of the right size for every slide, caption and hashtags", { timeout: 90_000 }, async (aspect_ratio) => {
    const view = await finishedCarousel(ada, { aspect_ratio });
    expect(view).toMatchObject({ status: "completed", error_message: null });
    expect(view.caption).toBeTruthy();
    expect(view.hashtags.length).toBeGreaterThan(4);
    expect(view.slides.map(({ position, status }) => [position, status])).toEqual([[1, "completed"], [2, "completed"], [3, "completed"]]);
    for (const image of [...(await imagesOf(view)), ...(await backgroundsOf(view))]) {
      expect(await sharp(image).metadata()).toMatchObject({ format: "jpeg", ...SLIDE_SIZES[aspect_ratio] });
    }
  });

  test("is written and drawn anew by an intended second generation, for a second charge", { timeout: 60_000 }, async () => {
    const before = await ada.movements();
    const first = await finishedCarousel(ada);
    const { slug } = first;
    expect((await generateCarousel(ada, slug, "again")).status).toBe(202);
    await carouselSettled(ada, slug);
    expect(await ada.movements()).toEqual([...before, -3, -3]);
    const second = await readCarousel(ada, slug);
    expect(second.status).toBe("completed");
    expect(second.plan!.seed, "another take of the same prompt").not.toBe(first.plan!.seed);
    expect(await imagesOf(second)).not.toEqual(await imagesOf(first));
  });
});

describe("editing a finished carousel", () => {
  let view: SliderView;
  beforeAll(async () => {
    view = await finishedCarousel(ada);
  }, 60_000);

  test("changes one slide's picture over its kept background, free", async () => {
    const [before, charges] = [await imagesOf(view), await ada.movements()];
    const { status, body } = await ada.call<SliderView>(slide.PATCH, { params: { slug: view.slug, position: 2 }, json: { headline: "Leave the phone in the hall" } });
    expect(status).toBe(202);
    expect(body.data.slides[1]).toMatchObject({ status: "processing", headline: "Leave the phone in the hall" });
    await carouselSettled(ada, view.slug);
    const after = await readCarousel(ada, view.slug);
    expect(after.status).toBe("completed");
    const images = await imagesOf(after);
    expect(images.map((image, index) => image.equals(before[index]!))).toEqual([true, false, true]);
    expect(after.slides.map(({ background_url }) => new URL(background_url!).pathname)).toEqual(view.slides.map(({ background_url }) => new URL(background_url!).pathname));
    expect(await ada.movements()).toEqual(charges);
    view = after;
  });

  test("ends with what was asked last, though edits follow one another at once", async () => {
    const edits = ["One", "Two", "Three"].map((headline) => ada.call(slide.PATCH, { params: { slug: view.slug, position: 1 }, json: { headline } }));
    expect((await Promise.all(edits)).map(({ status }) => status)).toEqual([202, 202, 202]);
    await ada.call(slide.PATCH, { params: { slug: view.slug, position: 1 }, json: { headline: "The last word" } });
    await vi.waitUntil(async () => (await readCarousel(ada, view.slug)).status === "completed", { timeout: 30_000, interval: 50 });
    const after = await readCarousel(ada, view.slug);
    expect(after.slides[0]).toMatchObject({ headline: "The last word", status: "completed" });
  });

  test.each([
    [{ headline: "x".repeat(121) }, { headline: ["should be at most 120 character(s)"] }],
    [{ body: "x".repeat(601) }, { body: ["should be at most 600 character(s)"] }],
    [{ kicker: "x".repeat(41) }, { kicker: ["should be at most 40 character(s)"] }],
  ])("refuses words beyond their limits", async (json, errors) => {
    const { status, body } = await ada.call(slide.PATCH, { params: { slug: view.slug, position: 1 }, json });
    expect([status, body.errors]).toEqual([422, errors]);
  });

  test("gives a slide as JPEG at once and, when asked, as lossless PNG, both tagged sRGB", async () => {
    const ask = (format: string) => ada.call<{ status: string; url: string | null }>(image.GET, { params: { slug: view.slug, position: 2 }, query: { format } });
    const jpeg = await ask("jpeg");
    expect(jpeg.status).toBe(200);
    expect((await sharp(await bytesOf(jpeg.body.data.url!)).metadata()).exif).toBeDefined();
    expect((await ask("png")).body.data).toEqual({ status: "processing", url: null });
    const url = await vi.waitUntil(async () => (await ask("png")).body.data.url, { timeout: 30_000, interval: 50 });
    const png = await bytesOf(url);
    expect(await sharp(png).metadata()).toMatchObject({ format: "png", ...SLIDE_SIZES["4:5"] });
    expect(png.includes("sRGB")).toBe(true);
  });

  test("knows no slide beyond the last", async () => {
    expect((await ada.call(slide.PATCH, { params: { slug: view.slug, position: 4 }, json: { headline: "More" } })).status).toBe(404);
  });

  test("restyles every slide over the same backgrounds", async () => {
    const before = await imagesOf(await readCarousel(ada, view.slug));
    const style = { template: "editorialStory", accent_color: "#2E5EAA", text_position: "top" } as const;
    const { status, body } = await ada.call<SliderView>(restyle.POST, { params: { slug: view.slug }, json: style });
    expect([status, body.data.status]).toEqual([202, "processing"]);
    await carouselSettled(ada, view.slug);
    const after = await readCarousel(ada, view.slug);
    expect(after).toMatchObject({ ...style, status: "completed" });
    expect((await imagesOf(after)).some((image, index) => image.equals(before[index]!))).toBe(false);
  });

  test("takes a logo, which restyles it; and lets it go again", { timeout: 60_000 }, async () => {
    const key = await sendLogo(ada, view.slug, await jarPicture());
    const { status, body } = await confirmCarouselLogo(ada, view.slug, key);
    expect([status, body.data.status]).toEqual([200, "processing"]);
    await carouselSettled(ada, view.slug);
    expect(await readCarousel(ada, view.slug)).toMatchObject({ status: "completed", logo_url: expect.any(String) });
    await ada.call(restyle.POST, { params: { slug: view.slug }, json: { logo_s3_key: null } });
    await carouselSettled(ada, view.slug);
    expect(await readCarousel(ada, view.slug)).toMatchObject({ logo_s3_key: null, logo_url: null });
  });

  test("refuses another account's logo", async () => {
    const eve = await person(database.db);
    const { slug } = await draftCarousel(eve);
    const key = await sendLogo(eve, slug, await jarPicture());
    await confirmCarouselLogo(eve, slug, key);
    const { status, body } = await ada.call(restyle.POST, { params: { slug: view.slug }, json: { logo_s3_key: key } });
    expect([status, Object.keys(body.errors as object)]).toEqual([422, ["logo_s3_key"]]);
  });
});

test("a carousel becomes a vertical film with music, free", { timeout: 180_000 }, async () => {
  const { slug } = await finishedCarousel(ada);
  const charges = await ada.movements();
  expect((await ada.call<SliderView>(film.POST, { params: { slug } })).body.data.video).toMatchObject({ status: "processing" });
  expect(await carouselSettled(ada, slug, "film")).toMatchObject({ status: "completed" });
  const { video } = await readCarousel(ada, slug);
  const file = path.join(studio.directory, "carousel.mp4");
  await download(video!.video_url!, file);
  const facts = await inspectVideo(file);
  expect(facts.video).toMatchObject({ width: 1080, height: 1920, fps: 30, codec: "h264" });
  expect(facts.audio).toMatchObject({ sampleRate: 48000, channels: 2 });
  expect(facts.blackFrames).toEqual([]);
  expect(await ada.movements()).toEqual(charges);
});

test("a deleted carousel takes its images along", { timeout: 60_000 }, async () => {
  const view = await finishedCarousel(ada);
  const keys = () => Array.fromAsync(storage().list(`renders/${ada.user.id}/${view.run_id}/`));
  expect(await keys()).toHaveLength(6);
  expect((await ada.call(slider.DELETE, { params: { slug: view.slug } })).status).toBe(204);
  expect(await keys()).toHaveLength(0);
});

test("a worker killed in the middle leaves nothing half-made: another one ends every slide, for one charge", { timeout: 120_000 }, async () => {
  workers.push(await startWorkerProcess(studio));
  const before = await ada.movements();
  const { slug } = await draftCarousel(ada, { slide_count: 10 });
  await generateCarousel(ada, slug);
  const { run_id } = await readCarousel(ada, slug);
  await vi.waitUntil(async () => (await findRun(database.db, { ownerId: ada.user.id, id: run_id! }))!.progress > 0.15, { timeout: 30_000, interval: 10 });
  const [job] = await database.sql<{ id: string }[]>`select id from pgboss.job where name = 'sliders.render' and data ->> 'runId' = ${run_id}`;
  await workers.find((worker) => worker.hasBegun(job!.id))!.kill9();
  expect(await carouselSettled(ada, slug)).toMatchObject({ status: "completed" });
  const view = await readCarousel(ada, slug);
  expect(view.slides.map(({ status }) => status)).toEqual(Array(10).fill("completed"));
  for (const image of await imagesOf(view)) expect((await sharp(image).stats()).isOpaque).toBe(true);
  expect(await ada.movements()).toEqual([...before, -10]);
});
