import { expect, test } from "vitest";
import { covers, coversAll } from "#lib/kernel/scopes.ts";

test("a scope covers itself, and * covers everything", () => {
  expect(covers(["video:read"], "video:read")).toBe(true);
  expect(covers(["*"], "account:admin")).toBe(true);
  expect(covers(["video:generate"], "video:read")).toBe(false);
});

test("nobody hands out more than they have", () => {
  expect(coversAll(["account:admin", "video:read"], ["video:read"])).toBe(true);
  expect(coversAll(["account:admin", "video:read"], ["video:read", "video:generate"])).toBe(false);
  expect(coversAll(["video:read", "video:generate", "account:admin"], ["*"])).toBe(false);
});
