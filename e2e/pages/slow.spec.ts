import { expect, test } from "./signed-in.ts";

test("what is typed before the home page has come alive is kept", async ({ page }) => {
  const { promise: alive, resolve: comeAlive } = Promise.withResolvers<void>();
  await page.route(/\/_next\/static\/.+\.js/, async (route) => {
    await alive;
    await route.continue();
  });
  await page.goto("/", { waitUntil: "commit" });
  await page.getByLabel("What's the ad for?").fill("a reel for my ceramic mugs");
  comeAlive();
  await expect(page.getByRole("group", { name: "Preview: a reel for my ceramic mugs" })).toBeVisible();
  await page.getByRole("button", { name: "Start this short" }).click();
  await expect(page.getByLabel("Prompt", { exact: true })).toHaveValue("a reel for my ceramic mugs");
});
