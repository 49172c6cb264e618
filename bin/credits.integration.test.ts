import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { getBalance } from "#db/queries/credits.ts";
import { useTestDatabase } from "#lib/testing/database.ts";
import { createUser } from "#lib/testing/factories.ts";

const database = useTestDatabase();
const script = fileURLToPath(new URL("./credits.ts", import.meta.url));

const credits = (...args: string[]) =>
  promisify(execFile)(process.execPath, [script, ...args], { env: { ...process.env, DATABASE_URL: database.url } }).then(
    ({ stdout }) => ({ code: 0, said: stdout.trim() }),
    (failure: { code: number; stderr: string }) => ({ code: failure.code, said: failure.stderr.trim() }),
  );

describe("npm run credits", () => {
  test("grants credits to the account with that address", async () => {
    const user = await createUser(database.db, { credits: 5 });
    expect(await credits("grant", user.email.toUpperCase(), "40", "A", "prize")).toEqual({ code: 0, said: `${user.email} was granted 40 credits and now has 45.` });
    expect(await getBalance(database.db, user.id)).toBe(45);
  });

  test("says what is wrong, and grants nothing", async () => {
    const { email, id } = await createUser(database.db);
    expect(await credits("grant", "nobody@example.com", "40")).toMatchObject({ code: 1, said: "There is no account with the address nobody@example.com." });
    for (const args of [["grant", email], ["grant", email, "many"], ["grant", email, "-5"], ["take", email, "5"]]) {
      const { code, said } = await credits(...args);
      expect(code).toBe(1);
      expect(said).toContain("Usage: npm run credits");
    }
    expect(await getBalance(database.db, id)).toBe(0);
  });
});
