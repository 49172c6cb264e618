import { eq, sum } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Database } from "#db/client.ts";
import { getBalance, listEntries } from "#db/queries/credits.ts";
import { insertRun } from "#db/queries/runs.ts";
import { creditEntries, users } from "#db/schema/index.ts";
import { charge, grant, refund } from "#lib/credits/ledger.ts";
import { useTestDatabase } from "#lib/testing/database.ts";

const database = useTestDatabase();

let accounts = 0;
async function account(db: Database, credits: number): Promise<string> {
  const [user] = await db
    .insert(users)
    .values({ email: `ledger${++accounts}@example.com`, name: "Ledger" })
    .returning();
  if (credits > 0) await db.transaction((tx) => grant(tx, { ownerId: user!.id, amount: credits, reason: "start" }));
  return user!.id;
}

const runFor = (db: Database, ownerId: string) => insertRun(db, { ownerId, kind: "test", input: {} });

async function sumOf(db: Database, ownerId: string): Promise<number> {
  const [row] = await db
    .select({ total: sum(creditEntries.amount).mapWith(Number) })
    .from(creditEntries)
    .where(eq(creditEntries.ownerId, ownerId));
  return row?.total ?? 0;
}

describe("the ledger", () => {
  it("charges a run and moves the balance with it", async () => {
    const ownerId = await account(database.db, 20);
    const run = await runFor(database.db, ownerId);
    await database.db.transaction((tx) => charge(tx, { ownerId, amount: 15, reason: "short", runId: run.id }));
    expect(await getBalance(database.db, ownerId)).toBe(5);
    const [entry] = await listEntries(database.db, { ownerId, limit: 1 });
    expect(entry).toMatchObject({ kind: "charge", amount: -15, balanceAfter: 5 });
  });

  it("says how many credits were required and moves nothing when there are too few", async () => {
    const ownerId = await account(database.db, 3);
    await expect(database.db.transaction((tx) => charge(tx, { ownerId, amount: 15, reason: "short" }))).rejects.toMatchObject({
      code: "credits_insufficient",
      details: { required: 15, available_credits: 3 },
    });
    expect(await getBalance(database.db, ownerId)).toBe(3);
  });

  it("refunds a run once, however many ask at the same moment", async () => {
    const ownerId = await account(database.db, 50);
    const run = await runFor(database.db, ownerId);
    await database.db.transaction((tx) => charge(tx, { ownerId, amount: 15, reason: "short", runId: run.id }));
    await Promise.all(Array.from({ length: 8 }, () => database.db.transaction((tx) => refund(tx, { ownerId, runId: run.id, reason: "failed" }))));
    expect(await getBalance(database.db, ownerId)).toBe(50);
    expect(await listEntries(database.db, { ownerId, limit: 10 })).toHaveLength(3);
  });

  it("refunds nothing where nothing was charged", async () => {
    const ownerId = await account(database.db, 5);
    const run = await runFor(database.db, ownerId);
    expect(await database.db.transaction((tx) => refund(tx, { ownerId, runId: run.id, reason: "failed" }))).toBeNull();
  });

  it("keeps the balance equal to the sum of the entries and never negative under any mix of concurrent movements", async () => {
    const movement = fc.oneof(
      fc.record({ kind: fc.constant("grant" as const), amount: fc.integer({ min: 1, max: 40 }) }),
      fc.record({ kind: fc.constant("charge" as const), amount: fc.integer({ min: 1, max: 40 }), refunds: fc.integer({ min: 0, max: 3 }) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 60 }), fc.array(movement, { minLength: 5, maxLength: 25 }), async (start, movements) => {
        const ownerId = await account(database.db, start);
        await Promise.all(
          movements.map(async (each) => {
            if (each.kind === "grant") {
              await database.db.transaction((tx) => grant(tx, { ownerId, amount: each.amount, reason: "gift" }));
              return;
            }
            const run = await runFor(database.db, ownerId);
            const charged = await database.db
              .transaction((tx) => charge(tx, { ownerId, amount: each.amount, reason: "work", runId: run.id }))
              .catch((error: { code?: string }) => {
                expect(error.code).toBe("credits_insufficient");
                return null;
              });
            if (!charged) return;
            await Promise.all(Array.from({ length: each.refunds }, () => database.db.transaction((tx) => refund(tx, { ownerId, runId: run.id, reason: "failed" }))));
          }),
        );
        const balance = await getBalance(database.db, ownerId);
        expect(balance).toBe(await sumOf(database.db, ownerId));
        expect(balance).toBeGreaterThanOrEqual(0);
        for (const entry of await listEntries(database.db, { ownerId, limit: 100 })) expect(entry.balanceAfter).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 12 },
    );
  });

  it.each([
    ["a balance set by hand", "update users set credits = 1000"],
    ["an entry changed", "update credit_entries set amount = amount + 1"],
    ["an entry deleted", "delete from credit_entries"],
    ["a charge that adds credits", "insert into credit_entries (owner_id, kind, amount, reason) select id, 'charge', 5, 'x' from users limit 1"],
    ["a refund without a charge", "insert into credit_entries (owner_id, kind, amount, reason) select id, 'refund', 5, 'x' from users limit 1"],
    ["an account that opens with credits", "insert into users (email, name, credits) values ('rich@example.com', 'Rich', 5)"],
  ])("refuses %s, whoever asks", async (_name, statement) => {
    await account(database.db, 10);
    await expect(database.sql.unsafe(statement)).rejects.toThrow(/ledger|check constraint/);
  });
});
