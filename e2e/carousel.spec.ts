import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { expect, signIn, test } from "./studio.ts";

const PROMPT = "five quiet habits for slower mornings with tea";
/** From the click to the new still on the screen. */
const EDIT_BUDGET_MS = 1500;
const SLIDES = 4;

test("from a sentence to a carousel in hand", async ({ page }) => {
  test.setTimeout(180_000);
  await signIn(page);

  await test.step("begin from the empty list", async () => {
    await page.getByRole("navigation", { name: "Studio" }).getByRole("link", { name: "Carousels" }).click();
    await expect(page.getByRole("heading", { name: "No carousels yet" })).toBeVisible();
    await page.getByRole("link", { name: "Write the first prompt" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "New carousel" })).toBeVisible();
  });

  await test.step("type the prompt, and see it on the first slide", async () => {
    const canvas = page.getByRole("complementary", { name: "Preview" }).locator("canvas").first();
    await expect(canvas).toBeVisible();
    const before = await canvas.screenshot();
    await page.getByLabel("Prompt", { exact: true }).fill(PROMPT);
    await expect.poll(async () => (await canvas.screenshot()).equals(before)).toBe(false);
    await expect(page).toHaveURL(/\/sliders\/[\w-]+\/edit$/);
  });

  const slug = await test.step("choose, and generate at the price on the button", async () => {
    await page.getByRole("radio", { name: "Scrapbook" }).click();
    await page.getByRole("spinbutton", { name: "Slides" }).focus();
    await page.keyboard.press("ArrowDown");
    await page.getByRole("button", { name: `Generate · ${SLIDES} credits` }).click();
    await expect(page).toHaveURL(/\/sliders\/[\w-]+$/);
    await expect(page.getByText("Finished", { exact: true })).toBeVisible({ timeout: 60_000 });
    return page.url().split("/").at(-1)!;
  });

  const track = page.getByRole("slider", { name: "Slide in sight" });
  await test.step("swipe through it with the keyboard and in the strip", async () => {
    await expect(faceOf(page, 0)).toHaveAttribute("data-face", "still");
    await track.focus();
    await page.keyboard.press("End");
    await expect(page.getByRole("heading", { level: 2, name: `Slide ${SLIDES} of ${SLIDES}` })).toBeVisible();
    await page.getByRole("list", { name: "All slides" }).getByRole("button").nth(1).click();
    await expect(page.getByRole("heading", { level: 2, name: `Slide 2 of ${SLIDES}` })).toBeVisible();
    await expect.poll(() => track.evaluate((element) => Math.round(element.scrollLeft / element.clientWidth))).toBe(1);
  });

  await test.step("edit a slide's words: drawn as they are typed, and soon a still", async () => {
    await page.getByLabel("Headline", { exact: true }).fill("The kettle first");
    await expect(faceOf(page, 1)).toHaveAttribute("data-face", "drawn");
    await timed(page, /^Apply to slide 2/, "once, so that everything is warm");
    await page.getByLabel("Headline", { exact: true }).fill("The kettle first, the phone last");
    expect(await timed(page, /^Apply to slide 2/, "the new still")).toBeLessThan(EDIT_BUDGET_MS);
    await page.reload();
    await track.focus();
    await page.keyboard.press("ArrowRight");
    await expect(track).toHaveAttribute("aria-valuetext", "Slide 2 of 4: The kettle first, the phone last");
  });

  await test.step("try on another style, take it off, and apply it", async () => {
    await page.getByRole("tab", { name: "Style" }).click();
    await page.getByRole("radio", { name: "Editorial story" }).click();
    await expect(faceOf(page, 0)).toHaveAttribute("data-face", "drawn");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(faceOf(page, 0)).toHaveAttribute("data-face", "still");
    await page.getByRole("radio", { name: "Editorial story" }).click();
    await page.getByRole("radio", { name: "Cobalt" }).click();
    await page.getByRole("button", { name: "Apply to all slides · free" }).click();
    await expect(page.locator('[data-face="drawn"]')).toHaveCount(0, { timeout: 20_000 });
    await expect(page.getByText("Finished", { exact: true })).toBeVisible();
  });

  await test.step("write the caption, which keeps itself", async () => {
    await page.getByRole("tab", { name: "Caption" }).click();
    await page.getByRole("textbox", { name: "Caption" }).fill("Save this for Sunday.");
    await page.getByRole("textbox", { name: "Hashtags" }).fill("#tea #slowmornings");
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  });

  await test.step("take it along as ZIP and as PDF", async () => {
    const zip = await download(page, page.getByRole("button", { name: "All as ZIP" }));
    expect(zip.name).toBe(`${slug}.zip`);
    const files = unzipSync(zip.bytes);
    expect(Object.keys(files)).toEqual([...Array.from({ length: SLIDES }, (_, index) => `${slug}-0${index + 1}.jpg`), "caption.txt"]);
    for (const [name, bytes] of Object.entries(files)) if (name.endsWith(".jpg")) expect([...bytes.subarray(0, 2)], name).toEqual([0xff, 0xd8]);
    expect(new TextDecoder().decode(files["caption.txt"])).toBe("Save this for Sunday.\n\n#tea #slowmornings");
    const pdf = await download(page, page.getByRole("button", { name: "PDF" }));
    expect(new TextDecoder("latin1").decode(pdf.bytes.subarray(0, 5))).toBe("%PDF-");
  });

  await test.step("find it in the list", async () => {
    await page.goto("/sliders");
    await expect(page.getByRole("link", { name: /./ }).and(page.locator(`[href="/sliders/${slug}"]`))).toBeVisible();
    await expect(page.getByText(`${SLIDES} slides`)).toBeVisible();
  });
});

/** What a slide shows: `drawn` in the page, or the finished `still`. */
function faceOf(page: Page, index: number): Locator {
  return page.getByRole("slider", { name: "Slide in sight" }).locator("[data-face]").nth(index);
}

/** Presses Apply, and measures in the page how long it takes until slide 2 shows a still that it did not show before. */
async function timed(page: Page, apply: RegExp, what: string): Promise<number> {
  await expect(faceOf(page, 1), "the words are drawn").toHaveAttribute("data-face", "drawn");
  const measuring = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const face = document.querySelectorAll<HTMLElement>('[role="slider"] [data-face]')[1]!;
        const pathNow = () => new URL(face.querySelector("img")!.src).pathname;
        const before = pathNow();
        let pressed = 0;
        document.addEventListener("click", () => (pressed = performance.now()), { once: true, capture: true });
        const look = () => {
          if (pressed > 0 && face.dataset.face === "still" && pathNow() !== before) resolve(performance.now() - pressed);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  await page.getByRole("button", { name: apply }).click();
  const took = await measuring;
  test.info().annotations.push({ type: what, description: `${Math.round(took)} ms` });
  return took;
}

async function download(page: Page, button: Locator): Promise<{ name: string; bytes: Uint8Array }> {
  const downloading = page.waitForEvent("download");
  await button.click();
  const file = await downloading;
  return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) };
}
