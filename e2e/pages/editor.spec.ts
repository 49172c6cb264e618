import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./signed-in.ts";

const AD = { path: "/editor/:slug", signedIn: true };
const PANELS = ["Scenario", "Scene", "Footage", "Narration", "Voice", "Music", "Captions", "Brand", "Look", "Renders"];

// What moves by itself would make contrast a matter of the moment.
test.use({ contextOptions: { reducedMotion: "reduce" } });

test("every panel of the editor is free of serious accessibility faults, at a desk", async ({ page, visit }) => {
  test.setTimeout(120_000);
  await visit(AD);
  await chooseScene(page);
  for (const name of PANELS) {
    await page.getByRole("tab", { name, exact: true }).click();
    await expect(page.getByRole("tabpanel", { name, exact: true }).getByRole("heading").first()).toBeVisible();
    await isAccessible(page, name, "[role=tabpanel][data-state=active]");
  }
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("every panel of the editor comes up from below, fits, and is free of serious accessibility faults", async ({ page, visit }) => {
    test.setTimeout(120_000);
    await visit(AD);
    await chooseScene(page);
    await isAccessible(page, "the page", "body");
    for (const name of PANELS) {
      await page.getByRole("navigation", { name: "Panels" }).getByRole("button", { name, exact: true }).tap();
      const sheet = page.getByRole("dialog", { name, exact: true });
      await expect(sheet.getByRole("heading").nth(1)).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(390);
      const tooWide = await sheet.evaluate((element) => [...element.children].some((part) => part.scrollWidth > part.clientWidth && getComputedStyle(part).overflowX === "auto"));
      expect(tooWide, `${name} can be scrolled sideways`).toBe(false);
      await isAccessible(page, name, "[role=dialog]");
      await sheet.getByRole("button", { name: "Close", exact: true }).tap();
      await expect(sheet).toBeHidden();
    }
  });
});

async function chooseScene(page: Page): Promise<void> {
  await page.getByRole("list", { name: "Scenes" }).getByRole("button", { name: /^Scene 1/ }).click();
}

/** Looks at a part of the page on paper and in the booth. */
async function isAccessible(page: Page, name: string, part: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).include(part).analyze();
    const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    expect(serious.map(({ id, nodes }) => ({ name, colorScheme, id, where: nodes.map(({ target, failureSummary }) => `${target.join(" ")}: ${failureSummary}`) }))).toEqual([]);
  }
}
