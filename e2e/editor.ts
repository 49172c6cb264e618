import type { Locator, Page } from "@playwright/test";
import sharp from "sharp";
import type { EditorView } from "../lib/contracts/editor/views.ts";
import { inspectVideo, type VideoInspection } from "../lib/testing/inspect-video.ts";
import { expect } from "./studio.ts";

/** Everything in the works may take this long on a machine that has other things to do. */
export const MAKING = { timeout: 120_000 };

/** Begins an ad to be built by hand, and returns its slug. */
export async function beginAd(page: Page, prompt: string): Promise<string> {
  await page.goto("/editor/new");
  await page.getByLabel("What the ad is about").fill(prompt);
  await page.getByRole("button", { name: "Open the editor · free" }).click();
  await expect(page).toHaveURL(/\/editor\/(?!new)[\w-]+$/);
  await expect(page.getByRole("region", { name: "Timeline" })).toBeVisible();
  return page.url().split("/").at(-1)!;
}

/** The ad as the API tells it. */
export async function readAd(page: Page, slug: string): Promise<EditorView> {
  return (await (await page.request.get(`/api/editor/${slug}`)).json()).data;
}

export async function balanceOf(page: Page): Promise<number> {
  return (await (await page.request.get("/api/studio/credits")).json()).data.credits;
}

export async function openPanel(page: Page, name: string): Promise<Locator> {
  await page.getByRole("tab", { name, exact: true }).click();
  return page.getByRole("tabpanel", { name, exact: true });
}

/** The scenes on the timeline, in order. */
export function scenesOf(page: Page): Locator {
  return page.getByRole("list", { name: "Scenes" }).getByRole("button", { name: /^Scene \d/ });
}

/** Sees that there is something in the picture: light and dark, and not one colour alone. */
export async function showsPicture(element: Locator): Promise<void> {
  const contrast = async () => Math.max(...(await sharp(await element.screenshot()).stats()).channels.slice(0, 3).map(({ stdev }) => stdev));
  await expect.poll(contrast, { message: "there is a picture" }).toBeGreaterThan(8);
}

/** Plays the film in the page, and sees that it goes on. */
export async function plays(video: Locator): Promise<void> {
  await video.evaluate(async (element: HTMLVideoElement) => {
    element.muted = true;
    await element.play();
  });
  await expect.poll(() => video.evaluate((element: HTMLVideoElement) => element.currentTime), { message: "the film plays" }).toBeGreaterThan(0.5);
  const { state, size } = await video.evaluate((element: HTMLVideoElement) => ({ state: element.readyState, size: [element.videoWidth, element.videoHeight] }));
  expect(state).toBeGreaterThanOrEqual(2);
  expect(size).toEqual([1080, 1920]);
  await showsPicture(video);
}

/** Downloads the first version, and decodes it to its end. */
export async function downloadFilm(page: Page, slug: string): Promise<VideoInspection> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download version 1 as MP4" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe(`${slug}-v1.mp4`);
  return inspectVideo(await download.path());
}

/** What every finished ad keeps to: its length, its size, how loud it is. */
export function expectFilm(film: VideoInspection, seconds: number): void {
  expect(film.video).toMatchObject({ width: 1080, height: 1920 });
  expect(Math.abs(film.durationSeconds - seconds), `${film.durationSeconds} s, and ${seconds} s were shown`).toBeLessThan(0.2);
  expect(Math.abs(film.loudness!.integrated + 14), `${film.loudness!.integrated} LUFS`).toBeLessThanOrEqual(1);
  expect(film.loudness!.truePeak).toBeLessThanOrEqual(-1);
  expect(film.blackFrames).toEqual([]);
}
