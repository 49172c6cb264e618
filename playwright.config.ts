import { defineConfig } from "@playwright/test";
import { browserFile } from "./e2e/browser.ts";

const executablePath = await browserFile();

/**
 * End-to-end: a real browser on a real studio, built for production, booted once over a fresh data directory.
 * The stories come first; the other tests look around in what they have made.
 */
export default defineConfig({
  testDir: "e2e",
  outputDir: "node_modules/.cache/e2e",
  globalSetup: "./e2e/boot.ts",
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  projects: [
    { name: "story", testMatch: "story.spec.ts" },
    { name: "carousel", testMatch: "carousel.spec.ts", dependencies: ["story"] },
    { name: "editor", testMatch: "editor-*.spec.ts", dependencies: ["carousel"] },
    { name: "pages", testMatch: "pages/*.spec.ts", dependencies: ["story", "carousel", "editor"] },
  ],
  use: {
    browserName: "chromium",
    locale: "en-GB",
    viewport: { width: 1440, height: 900 },
    actionTimeout: 20_000,
    trace: "retain-on-failure",
    launchOptions: {
      executablePath,
      args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--no-first-run", "--autoplay-policy=no-user-gesture-required"],
    },
  },
});
