import type { Page } from "@playwright/test";
import { balanceOf, beginAd, downloadFilm, expectFilm, MAKING, openPanel, plays, readAd, scenesOf } from "./editor.ts";
import { expect, signIn, test } from "./studio.ts";

const PROMPT = "a calm ad for Fernweh, a walking app that finds quiet paths near you";
/** Three scenes at the batch rate, speech, music. */
const PRICE = 3 * 4 + 3 + 5;
const STEPS = ["Scenario", "Scenes", "Narration", "Voice", "Music", "Film"];

test("an ad by autopilot, stopped in the middle and gone on with", async ({ page }) => {
  test.setTimeout(400_000);
  await signIn(page);
  const before = await balanceOf(page);
  const slug = await beginAd(page, PROMPT);

  await test.step("see what each step costs before anything is spent", async () => {
    await page.getByRole("button", { name: "Autopilot", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Autopilot" });
    await dialog.getByRole("radio", { name: "3", exact: true }).click();
    await expect(dialog.getByRole("term")).toHaveText(["Scenes", "Voice", "Music", "In all"]);
    await expect(dialog.getByRole("definition")).toHaveText(["12 credits", "3 credits", "5 credits", `${PRICE} credits`]);
    await dialog.getByRole("button", { name: `Start · ${PRICE} credits` }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step("watch the steps, and stop it once a scene stands", async () => {
    const strip = page.getByRole("region", { name: "Autopilot" });
    await expect(strip.getByRole("listitem")).toHaveText(STEPS);
    await expect(strip.getByRole("listitem").filter({ hasText: "Scenes" })).toHaveAttribute("aria-current", "step", MAKING);
    await expect(scenesOf(page)).toHaveCount(3);
    await expect.poll(() => finishedScenes(page, slug), MAKING).toBeGreaterThan(0);
    await strip.getByRole("button", { name: "Stop" }).click();
    await expect(strip).toBeHidden();
    expect((await readAd(page, slug)).autopilot_status).toBe("cancelled");
  });

  const kept = await finishedScenes(page, slug);
  await test.step("what stands is paid, and the rest came back", async () => {
    const { segments, latest_render } = await readAd(page, slug);
    expect(segments.some(({ status }) => status === "processing")).toBe(false);
    expect(latest_render).toBeNull();
    expect(await balanceOf(page)).toBeLessThanOrEqual(before - kept * 4);
    expect(await balanceOf(page)).toBeGreaterThanOrEqual(before - PRICE);
  });

  await test.step("go on: only what is missing is made, and paid", async () => {
    const rest = PRICE - (before - (await balanceOf(page)));
    await page.getByRole("button", { name: "Resume autopilot" }).click();
    await page.getByRole("dialog", { name: "Autopilot" }).getByRole("button", { name: `Start · ${rest} credits` }).click();
    const strip = page.getByRole("region", { name: "Autopilot" });
    await expect(strip.getByRole("listitem").filter({ hasText: "Film" })).toHaveAttribute("aria-current", "step", MAKING);
    const panel = await openPanel(page, "Renders");
    await expect(panel.getByRole("link", { name: "Download version 1 as MP4" })).toBeVisible({ timeout: 240_000 });
    await expect(strip).toBeHidden();
    expect(await balanceOf(page)).toBe(before - PRICE);
  });

  await test.step("play the film, and take it along", async () => {
    await plays(page.getByLabel("Version 1", { exact: true }));
    const ad = await readAd(page, slug);
    expect(ad).toMatchObject({ autopilot_status: "completed", up_to_date: true, narration_stale: false });
    expectFilm(await downloadFilm(page, slug), ad.duration_seconds);
  });
});

async function finishedScenes(page: Page, slug: string): Promise<number> {
  return (await readAd(page, slug)).segments.filter(({ status }) => status === "completed").length;
}
