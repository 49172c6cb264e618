import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import type { ShortView } from "../lib/contracts/shorts/views.ts";
import { curlFile, curlWith } from "./curl.ts";
import { ADA, expect, moves, PROMPT, signUp, test } from "./studio.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("from a sentence to a film, in the browser and by curl", async ({ page }, info) => {
  test.setTimeout(300_000);

  await test.step("sign up", async () => {
    await signUp(page, ADA);
    await expect(page.getByRole("link", { name: /200/ }).first()).toBeVisible();
  });

  await test.step("type the prompt, and see the film that it leads to move", async () => {
    await page.getByLabel("What's the ad for?").fill(PROMPT);
    await page.getByRole("button", { name: "Start this short" }).click();
    await expect(page.getByRole("heading", { name: "New short" }).or(page.getByText("Saved")).first()).toBeVisible();
    await expect(page.getByLabel("Prompt", { exact: true })).toHaveValue(PROMPT);
    await moves(() => previewOf(page).screenshot());
  });

  await test.step("choose a look and write a headline, and see them", async () => {
    const look = page.getByRole("radiogroup", { name: "Look" });
    await look.getByRole("radio").nth(6).click();
    await expect(look.getByRole("radio").nth(6)).toBeChecked();
    await page.getByLabel("Headline optional", { exact: true }).fill("Light one. Slow down.");
    await expect(page).toHaveURL(/\/shorts\/[\w-]+\/edit$/);
    await expect(page.getByRole("heading", { level: 1, name: /Light one/ })).toBeVisible();
    await moves(() => previewOf(page).screenshot());
  });

  const slug = await test.step("generate, at the price on the button, and watch it come", async () => {
    await page.getByRole("button", { name: "Generate · 15 credits" }).click();
    await expect(page).toHaveURL(/\/shorts\/[\w-]+$/);
    const bar = page.getByRole("progressbar", { name: "Progress of the film" });
    await expect(bar).toBeVisible();
    const percent = async () => Number(await bar.getAttribute("aria-valuenow").catch(() => 100));
    const first = await percent();
    await expect.poll(percent, { timeout: 90_000, message: "the progress grows" }).toBeGreaterThan(first);
    return page.url().split("/").at(-1)!;
  });

  const video = page.locator("video");
  await test.step("play the film", async () => {
    await expect(video).toBeVisible({ timeout: 180_000 });
    await video.evaluate(async (element: HTMLVideoElement) => {
      element.muted = true;
      await element.play();
    });
    const time = () => video.evaluate((element: HTMLVideoElement) => element.currentTime);
    await expect.poll(time, { message: "the film plays" }).toBeGreaterThan(0.5);
    expect(await video.evaluate((element: HTMLVideoElement) => [element.videoWidth, element.videoHeight, element.duration])).toEqual([1080, 1920, 12]);
    expect(await brightestOf(page)).toBeGreaterThan(60);
    await moves(() => video.screenshot());
  });

  await test.step("download it", async () => {
    const downloading = page.waitForEvent("download");
    await page.getByRole("link", { name: "Download MP4" }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(`${slug}.mp4`);
    expectMp4(await readFile(await download.path()));
  });

  const token = await test.step("make a token, shown once", async () => {
    await page.goto("/settings/tokens");
    await page.getByRole("button", { name: "Create token" }).click();
    await page.getByRole("dialog").getByLabel("Name").fill("curl");
    await page.getByRole("dialog").getByRole("button", { name: "Create token" }).click();
    const field = page.getByRole("dialog").getByLabel("Token", { exact: true });
    await expect(field).toHaveValue(/^hf_pat_/);
    const shown = await field.inputValue();
    await page.getByRole("button", { name: "Copy token" }).click();
    await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
    await page.getByRole("dialog").getByRole("button", { name: "Done" }).click();
    await expect(page.getByText("curl", { exact: true })).toBeVisible();
    await page.reload();
    await expect(page.getByText("curl", { exact: true })).toBeVisible();
    expect(await page.content()).not.toContain(shown);
    return shown;
  });

  await test.step("the same by curl", async () => {
    const curl = curlWith(token);
    const { product_prompt, headline, visual_language, seed } = (await curl<ShortView>("GET", `/api/shorts/${slug}`)).body.data;
    const created = await curl<ShortView>("POST", "/api/shorts", { json: { product_prompt, headline, visual_language, seed } });
    expect(created.status).toBe(201);
    const { slug: second } = created.body.data;
    const generate = () => curl<ShortView>("POST", `/api/shorts/${second}/generate`, { headers: { "idempotency-key": `gen-short:${second}` } });
    expect((await generate()).status).toBe(202);
    expect((await generate()).status).toBe(202);
    const read = async () => (await curl<ShortView>("GET", `/api/shorts/${second}`)).body.data;
    await expect.poll(async () => (await read()).stage, { timeout: 180_000, intervals: [1000] }).toBe("video_ready");
    const file = info.outputPath("curl.mp4");
    await curlFile((await read()).latest_render!.video_url!, file);
    expectMp4(await readFile(file));
    expect((await curl<{ credits: number }>("GET", "/api/studio/credits")).body.data).toEqual({ credits: 170 });
    expect((await curl("GET", "/api/tokens")).status).toBe(403);
  });

  await test.step("find both charges in the ledger", async () => {
    await page.goto("/settings/credits");
    const rows = page.getByRole("row").filter({ hasText: "Short film" });
    await expect(rows).toHaveCount(2);
    await expect(rows.filter({ hasText: slug })).toContainText("15");
    await expect(page.getByText("170", { exact: true }).first()).toBeVisible();
  });

  await test.step("sign out", async () => {
    await page.getByRole("button", { name: /^Account/ }).click();
    await page.getByRole("menuitem", { name: "Sign out" }).click();
    await expect(page).toHaveURL(/\/sign-in/);
    await page.goto("/shorts");
    await expect(page).toHaveURL(/\/sign-in/);
  });
});

function previewOf(page: Page) {
  return page.getByRole("complementary", { name: "Preview" }).locator("canvas");
}

/** How bright the brightest spot of what the film shows now is. */
function brightestOf(page: Page): Promise<number> {
  return page.locator("video").evaluate((element: HTMLVideoElement) => {
    const canvas = new OffscreenCanvas(54, 96);
    const pen = canvas.getContext("2d")!;
    pen.drawImage(element, 0, 0, 54, 96);
    return pen.getImageData(0, 0, 54, 96).data.reduce((most, value, index) => (index % 4 === 3 ? most : Math.max(most, value)), 0);
  });
}

function expectMp4(bytes: Buffer): void {
  expect(bytes.subarray(4, 8).toString("latin1")).toBe("ftyp");
  expect(bytes.length).toBeGreaterThan(200_000);
}
