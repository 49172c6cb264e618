import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./signed-in.ts";

/** Presses Tab until the thing has the focus, and sees that the focus shows. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const focused = () => target.evaluateAll((elements) => elements.some((element) => element === document.activeElement));
  for (let presses = 0; presses < 100 && !(await focused()); presses += 1) await page.keyboard.press("Tab");
  await expect(target, "reached by Tab").toBeFocused();
  const shows = await target.evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
  });
  expect(shows, "the focus shows").toBe(true);
}

test("a short is made and generated without a mouse", async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto("/");
  await tabTo(page, page.getByLabel("What's the ad for?"));
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("a reel for my ceramic coffee mugs, made by hand");
  await tabTo(page, page.getByRole("button", { name: "Start this short" }));
  await page.keyboard.press("Enter");

  await expect(page.getByLabel("Prompt", { exact: true })).toHaveValue(/ceramic coffee mugs/);
  const looks = page.getByRole("radiogroup", { name: "Look" }).getByRole("radio");
  await tabTo(page, looks.first());
  // As long as a finger presses: the choice follows the focus, and the focus the press.
  await page.keyboard.press("ArrowRight", { delay: 60 });
  await expect(looks.nth(1)).toBeChecked();
  await tabTo(page, page.getByLabel("Headline optional", { exact: true }));
  await page.keyboard.type("Mornings, by hand");
  await expect(page).toHaveURL(/\/edit$/);
  await tabTo(page, page.getByRole("button", { name: "Generate · 15 credits" }));
  await page.keyboard.press("Enter");

  await expect(page).toHaveURL(/\/shorts\/[\w-]+$/);
  await expect(page.getByRole("progressbar", { name: "Progress of the film" })).toBeVisible();
});

test("the account menu and its dialogs open, close and give the focus back", async ({ page }) => {
  await page.goto("/settings/tokens");
  const create = page.getByRole("button", { name: "Create token" });
  await tabTo(page, create);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog").getByLabel("Name")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(create).toBeFocused();
  await tabTo(page, page.getByRole("button", { name: /^Account/ }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem", { name: "Profile" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("menu")).toBeHidden();
});
