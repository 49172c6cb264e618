import { DrizzleQueryError } from "drizzle-orm";
import { expect, test } from "vitest";
import { describeError } from "#lib/kernel/logger.ts";

const failed = new DrizzleQueryError("insert into users values ($1, $2)", ["ada@example.com", "$argon2id$v=19$abc"], new Error("the disk is full"));

test("a failed query is logged with its cause, and without its values", () => {
  for (const error of [failed, new Error("the account could not be opened", { cause: failed })]) {
    const told = JSON.stringify(describeError(error));
    expect(told).toContain("insert into users");
    expect(told).toContain("the disk is full");
    expect(told).not.toMatch(/ada@example|argon2id/);
  }
});

test("what was thrown and is no error is logged as it is", () => {
  expect(describeError("a word")).toBe("a word");
});
