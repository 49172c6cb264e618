import { PROMPT } from "../studio.ts";
import { expect, PAGES, test } from "./signed-in.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

for (const visit of PAGES) {
  test(`${visit.path} fits a phone: nothing to scroll sideways`, async ({ page, visit: open, complaints }) => {
    await open(visit);
    const { content, width } = await page.evaluate(() => ({ content: document.documentElement.scrollWidth, width: window.innerWidth }));
    expect(content).toBeLessThanOrEqual(width);
    expect(width).toBe(390);
    if (visit.path === "/nowhere") complaints.length = 0;
  });
}

test("a short can be made on a phone: the film above, the price always in reach", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("What's the ad for?").fill(PROMPT);
  await page.getByRole("button", { name: "Start this short" }).tap();
  await expect(page.getByRole("complementary", { name: "Preview" }).locator("canvas")).toBeInViewport();
  await page.getByLabel("Headline optional", { exact: true }).fill("Slow down");
  await expect(page.getByRole("button", { name: "Generate · 15 credits" })).toBeInViewport();
  await expect(page.getByRole("complementary", { name: "Preview" }).locator("canvas")).toBeInViewport();
});
