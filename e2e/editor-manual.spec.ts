import type { Page } from "@playwright/test";
import { balanceOf, beginAd, downloadFilm, expectFilm, MAKING, openPanel, plays, readAd, scenesOf, showsPicture } from "./editor.ts";
import { type Clip, makeHeavyClip } from "./heavy-clip.ts";
import { expect, GRACE, moves, signUp, test } from "./studio.ts";

const PROMPT = "a cinematic ad for Amberwick, my hand-poured soy candle brand";
/** One scene of its own, speech, music, and two scenes at the batch rate with the film. */
const SPENT = 5 + 3 + 5 + 2 * 4;
/** Parts that arrive before the line goes dead. */
const ARRIVING = [1, 2, 3];

test("an ad by hand: scenes in order, own footage that was interrupted, voice, music, film", async ({ page }, info) => {
  test.setTimeout(400_000);
  const clip = await makeHeavyClip(info.outputPath("studio tour.mp4"));
  await signUp(page, GRACE);

  const slug = await test.step("begin from the empty list", async () => {
    await page.getByRole("navigation", { name: "Studio" }).getByRole("link", { name: "Ads" }).click();
    await page.getByRole("link", { name: "Begin the first ad" }).click();
    return beginAd(page, PROMPT);
  });

  await test.step("have the scenario written, and turn it into scenes", async () => {
    const panel = await openPanel(page, "Scenario");
    await expect(panel.getByLabel("What the ad is about")).toHaveValue(PROMPT);
    await panel.getByRole("radio", { name: "3", exact: true }).click();
    await panel.getByRole("button", { name: "Write it", exact: true }).click();
    await expect(panel.getByLabel("What happens")).toHaveValue(/^Scene 1: .+\n+Scene 2: .+\n+Scene 3: /);
    await panel.getByRole("button", { name: "Turn it into scenes · free" }).click();
    await expect(scenesOf(page)).toHaveCount(3);
  });

  await test.step("send footage of more than 50 MB, and be cut off in the middle", () => sendUntilCutOff(page, clip));
  await test.step("choose the file again: only what is missing goes up", () => goOnSending(page, clip));
  await test.step("move the first scene behind the second by keyboard", () => moveByKeyboard(page, slug));
  await test.step("delete a scene, and take that back", () => deleteAndUndo(page, slug));

  await test.step("put the footage behind the first scene, once it is ready", async () => {
    await scenesOf(page).first().click();
    await openPanel(page, "Footage");
    await page.getByRole("button", { name: "Use studio tour.mp4 in the ad" }).click(MAKING);
    await page.getByRole("menuitem", { name: "Add behind scene 1" }).click();
    await expect(scenesOf(page)).toHaveCount(4);
    await expect.poll(async () => (await readAd(page, slug)).segments.map(({ source }) => source)).toEqual(["generated", "upload", "generated", "generated"]);
  });

  await test.step("give a scene a title and a length, and generate it", async () => {
    await scenesOf(page).first().click();
    const panel = await openPanel(page, "Scene");
    await panel.getByLabel("Title on screen optional").fill("Poured by hand");
    await panel.getByRole("switch", { name: "Fixed length" }).click();
    await panel.getByLabel("Length", { exact: true }).fill("2.5");
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await readAd(page, slug)).segments[0]).toMatchObject({ title: "Poured by hand", duration_seconds: 2.5, seconds: 2.5 });
    await panel.getByRole("button", { name: "Generate this scene · 5 credits" }).click();
    await expect(panel.getByRole("progressbar", { name: "Progress of scene 1" })).toBeVisible();
  });

  await test.step("have the narration written and spoken by another voice, and music composed", async () => {
    const narration = await openPanel(page, "Narration");
    await narration.getByRole("button", { name: "Write it", exact: true }).click();
    await expect(narration.getByLabel("What is said")).toHaveValue(/\w+/);
    const voice = await openPanel(page, "Voice");
    await voice.getByRole("radio").nth(1).click();
    await expect(voice.getByRole("radio").nth(1)).toBeChecked();
    await voice.getByRole("button", { name: "Have it spoken · 3 credits" }).click();
    const music = await openPanel(page, "Music");
    await music.getByRole("button", { name: "Compose · 5 credits" }).click();
    await expect(music.getByRole("button", { name: "Hear it" })).toBeVisible(MAKING);
    await openPanel(page, "Voice");
    await expect(voice.getByRole("button", { name: "Hear it" })).toBeVisible(MAKING);
    await expect.poll(async () => (await readAd(page, slug)).segments[0]!.status, MAKING).toBe("completed");
  });

  await test.step("watch it in the page before it is rendered", () => watchPreview(page));

  await test.step("render: what is not generated yet is made first, at the price on the button", async () => {
    const panel = await openPanel(page, "Renders");
    await panel.getByRole("button", { name: "Render the film · 8 credits" }).click();
    await expect(panel.getByRole("progressbar", { name: "Progress of the film" })).toBeVisible();
    await expect(panel.getByRole("link", { name: "Download version 1 as MP4" })).toBeVisible({ timeout: 240_000 });
    expect(await balanceOf(page)).toBe(200 - SPENT);
  });

  await test.step("play the film, and take it along", async () => {
    await plays(page.getByLabel("Version 1", { exact: true }));
    const ad = await readAd(page, slug);
    expect(ad.up_to_date).toBe(true);
    expectFilm(await downloadFilm(page, slug), ad.duration_seconds);
  });
});

function partOf(url: string): number | null {
  const number = new URL(url).searchParams.get("partNumber");
  return number === null ? null : Number(number);
}

async function chooseFootage(page: Page, file: string): Promise<void> {
  const panel = await openPanel(page, "Footage");
  const choosing = page.waitForEvent("filechooser");
  await panel.getByRole("button", { name: /^Add your own footage Drop/ }).click();
  await (await choosing).setFiles(file);
}

/** Sends the first parts; the others get stuck on their way, and the page is loaded anew. */
async function sendUntilCutOff(page: Page, { file }: Clip): Promise<void> {
  let dead = true;
  await page.route((url) => (partOf(url.href) ?? 0) > ARRIVING.length, async (route) => {
    if (!dead) await route.continue();
  });
  const arrived = new Set<number>();
  page.on("response", (response) => {
    const part = partOf(response.url());
    if (part !== null && response.request().method() === "PUT" && response.ok()) arrived.add(part);
  });
  await chooseFootage(page, file);
  await expect(page.getByRole("progressbar", { name: "Sending studio tour.mp4" })).toBeVisible();
  await expect.poll(() => [...arrived].toSorted(), { timeout: 60_000 }).toEqual(ARRIVING);
  await page.reload();
  dead = false;
}

async function goOnSending(page: Page, { file, parts }: Clip): Promise<void> {
  await openPanel(page, "Footage");
  await expect(page.getByText("Not sent to the end. Choose the same file again to go on.")).toBeVisible();
  const sent: number[] = [];
  page.on("request", (request) => {
    const part = partOf(request.url());
    if (part !== null && request.method() === "PUT") sent.push(part);
  });
  await chooseFootage(page, file);
  await expect(page.getByRole("listitem").filter({ hasText: "studio tour.mp4" })).toHaveCount(1);
  await expect(page.getByText("Being prepared").or(page.getByRole("button", { name: "Use studio tour.mp4 in the ad" })).first()).toBeVisible({ timeout: 60_000 });
  expect(sent.toSorted((a, b) => a - b)).toEqual(Array.from({ length: parts }, (_, index) => index + 1).filter((part) => !ARRIVING.includes(part)));
}

async function moveByKeyboard(page: Page, slug: string): Promise<void> {
  const [first, second, third] = (await readAd(page, slug)).segments.map(({ id }) => id);
  const heard = (words: RegExp) => expect(page.getByRole("status").filter({ hasText: words })).toHaveCount(1);
  await page.getByRole("button", { name: "Move scene 1" }).focus();
  await page.keyboard.press("Space");
  await heard(/^Scene 1, .+ is over position 1 of 3\.$/);
  await page.keyboard.press("ArrowRight");
  await heard(/^Scene 1, .+ is over position 2 of 3\.$/);
  await page.keyboard.press("Space");
  await heard(/^Scene 1, .+, dropped at position 2 of 3\.$/);
  await expect.poll(async () => (await readAd(page, slug)).segments.map(({ id }) => id)).toEqual([second, first, third]);
}

async function deleteAndUndo(page: Page, slug: string): Promise<void> {
  const before = (await readAd(page, slug)).segments;
  const ids = async () => (await readAd(page, slug)).segments.map(({ id }) => id);
  await scenesOf(page).last().click();
  await page.keyboard.press("Delete");
  await expect(scenesOf(page)).toHaveCount(2);
  await expect.poll(ids).toEqual(before.slice(0, 2).map(({ id }) => id));
  await page.keyboard.press("ControlOrMeta+z");
  await expect(scenesOf(page)).toHaveCount(3);
  await expect.poll(ids).toEqual(before.map(({ id }) => id));
}

async function watchPreview(page: Page): Promise<void> {
  const preview = page.getByRole("region", { name: "Preview" });
  const canvas = preview.locator("canvas");
  await showsPicture(canvas);
  const playhead = page.getByRole("slider", { name: "Playhead" });
  const from = Number(await playhead.getAttribute("aria-valuenow"));
  await preview.getByRole("button", { name: "Play", exact: true }).click();
  await moves(() => canvas.screenshot());
  await expect.poll(async () => Number(await playhead.getAttribute("aria-valuenow"))).toBeGreaterThan(from + 0.5);
  await preview.getByRole("button", { name: "Pause", exact: true }).click();
}
