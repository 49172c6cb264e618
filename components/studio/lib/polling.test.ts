import { expect, it } from "vitest";
import { pollingInterval } from "#components/studio/lib/polling.ts";

it("looks often at first and ever more rarely, but never gives up", () => {
  const waits = Array.from({ length: 40 }, (_, looks) => pollingInterval(looks));
  expect(waits[0]).toBe(1500);
  expect(waits.every((wait, i) => i === 0 || wait >= waits[i - 1]!)).toBe(true);
  expect(waits.at(-1)).toBe(15_000);
});
