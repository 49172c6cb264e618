import { signIn, test as base } from "../studio.ts";

export type Visit = { path: string; signedIn: boolean };

/** Every page there is; the pages of a short, a carousel and an ad are those of what the stories made. */
export const PAGES: Visit[] = [
  ...["/sign-in", "/sign-up"].map((path) => ({ path, signedIn: false })),
  ...[
    "/",
    "/shorts",
    "/shorts/new",
    "/shorts/:slug",
    "/shorts/:slug/edit",
    "/sliders",
    "/sliders/new",
    "/sliders/:slug",
    "/sliders/:slug/edit",
    "/editor",
    "/editor/new",
    "/editor/:slug",
    "/settings/profile",
    "/settings/tokens",
    "/settings/credits",
    "/settings/engines",
    "/settings/accounts",
    "/docs/api",
    "/nowhere",
  ].map((path) => ({ path, signedIn: true })),
];

/** A short, a carousel or an ad, as its list tells it. */
type Made = { slug: string; stage?: string; status?: string; latest_render?: { status: string } | null };

type State = Awaited<ReturnType<import("@playwright/test").BrowserContext["storageState"]>>;

/** Tests of somebody who has signed in, once for all of them. `visit` opens one of the PAGES. */
export const test = base.extend<{ visit(visit: Visit): Promise<void> }, { signedIn: State }>({
  signedIn: [
    async ({ browser }, use) => {
      const page = await browser.newPage({ baseURL: process.env.STUDIO_URL });
      await signIn(page);
      const state = await page.context().storageState();
      await page.close();
      await use(state);
    },
    { scope: "worker" },
  ],
  storageState: async ({ signedIn }, use) => use(signedIn),
  visit: async ({ page, context }, use) => {
    await use(async ({ path, signedIn }) => {
      if (!signedIn) await context.clearCookies();
      const family = path.split("/")[1];
      const { data } = path.includes(":slug") ? await (await page.request.get(`/api/${family}?include_completed=true`)).json() : { data: [] };
      const finished = (data as Made[]).find(({ stage, status, latest_render }) => stage === "video_ready" || status === "completed" || latest_render?.status === "completed");
      await page.goto(path.replace(":slug", finished?.slug ?? ""));
      // What is on its way has come when nothing is busy and no bone of a skeleton is left.
      await page.waitForLoadState("networkidle");
    });
  },
});

export { expect } from "../studio.ts";
