import { expect, test as base, type Page } from "@playwright/test";

/** Who the story is about. The first account of a studio is its administrator. */
export const ADA = { name: "Ada Lovelace", email: "ada@example.com", password: "amber jars and slow evenings" };
/** Somebody who comes later, and shares nothing with Ada but the studio. */
export const GRACE = { name: "Grace Hopper", email: "grace@example.com", password: "a moth taped into the logbook" };
export const PROMPT = "a 15s ad for my soy candle brand";

/** A page of the studio. Whatever it complains about in its console, or its policy forbids, fails the test. */
export const test = base.extend<{ complaints: string[] }>({
  // Playwright reads off the pattern what a fixture needs: this one needs nothing.
  // oxlint-disable-next-line no-empty-pattern
  baseURL: async ({}, use) => use(process.env.STUDIO_URL),
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(`${message.text()} (${message.location().url})`);
      });
      page.on("pageerror", (error) => complaints.push(String(error)));
      await page.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (event) => console.error(`CSP: ${event.violatedDirective} forbids ${event.blockedURI} in ${event.sourceFile}:${event.lineNumber}:${event.columnNumber}`));
      });
      await use(complaints);
      expect(complaints, "the console stays free of errors").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Makes an account through the page, from the front door on. */
export async function signUp(page: Page, { name, email, password }: typeof ADA): Promise<void> {
  await page.goto("/");
  await expect(page).toHaveURL(/\/sign-in/);
  await page.getByRole("link", { name: /create/i }).click();
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page.getByRole("button", { name: new RegExp(`^Account: ${name}`) })).toBeVisible();
}

/** Signs in through the page, as Ada unless told otherwise. */
export async function signIn(page: Page, { email, password } = ADA): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByLabel("What's the ad for?")).toBeVisible();
}

/** Two looks at something, far enough apart that what moves has moved. */
export async function moves(look: () => Promise<Buffer>): Promise<void> {
  const first = await look();
  await expect.poll(async () => (await look()).equals(first), { message: "the picture changes" }).toBe(false);
}
