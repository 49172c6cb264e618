import { AxeBuilder } from "@axe-core/playwright";
import { expect, PAGES, test } from "./signed-in.ts";

// What moves by itself would make contrast a matter of the moment.
test.use({ contextOptions: { reducedMotion: "reduce" } });

for (const visit of PAGES) {
  test(`${visit.path} has no serious accessibility fault, on paper and in the booth`, async ({ page, visit: open, complaints }) => {
    // The reference is long, and every element of it is looked at twice.
    test.setTimeout(180_000);
    await open(visit);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      expect(serious.map(({ id, nodes }) => ({ colorScheme, id, where: nodes.map(({ target, failureSummary }) => `${target.join(" ")}: ${failureSummary}`) }))).toEqual([]);
    }
    // The browser says of every page that isn't there that it isn't.
    if (visit.path === "/nowhere") complaints.length = 0;
  });
}
