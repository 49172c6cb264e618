import { expect, test } from "vitest";
import { turns } from "#lib/kernel/turns.ts";

test("no more goes on at once than there are places, in order, and a failure gives its place back", async () => {
  const inTurn = turns(2);
  const doors = Array.from({ length: 4 }, () => Promise.withResolvers<string>());
  const begun: number[] = [];
  const ended = doors.map(({ promise }, index) => inTurn(async () => (begun.push(index), promise)));
  expect(begun).toEqual([0, 1]);
  doors[1]!.reject(new Error("fell"));
  await expect(ended[1]).rejects.toThrow("fell");
  expect(begun).toEqual([0, 1, 2]);
  doors.forEach(({ resolve }) => resolve("done"));
  expect(await Promise.all([ended[0], ended[2], ended[3]])).toEqual(["done", "done", "done"]);
  expect(await inTurn(async () => "later")).toBe("later");
});
