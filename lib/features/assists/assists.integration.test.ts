import { describe, expect, test } from "vitest";
import { consumeAssist, readQuota, unlockAssists } from "#lib/features/assists/assists.ts";
import { useTestDatabase } from "#lib/testing/database.ts";
import { createUser } from "#lib/testing/factories.ts";
import { getBalance } from "#db/queries/credits.ts";

const database = useTestDatabase();
const at = (moment: string) => () => new Date(moment);
const morning = at("2026-06-03T08:00:00Z");

async function consumeMany(ownerId: string, times: number): Promise<number> {
  const results = await Promise.allSettled(
    Array.from({ length: times }, () => database.db.transaction((tx) => consumeAssist(tx, ownerId, morning))),
  );
  return results.filter(({ status }) => status === "fulfilled").length;
}

describe("AI assists", () => {
  test("start each day with twenty", async () => {
    const { id } = await createUser(database.db);
    expect(await readQuota(database.db, id, morning)).toEqual({
      used: 0,
      limit: 20,
      bonus: 0,
      remaining: 20,
      resets_at: new Date("2026-06-04T00:00:00Z"),
      unlock_cost: 1,
      unlock_batch_size: 10,
    });
  });

  test("are never more than the quota, though all are asked for at once", async () => {
    const { id } = await createUser(database.db);
    expect(await consumeMany(id, 30)).toBe(20);
    expect(await readQuota(database.db, id, morning)).toMatchObject({ used: 20, remaining: 0 });
  });

  test("tell how to get more when they are used up", async () => {
    const { id } = await createUser(database.db);
    await consumeMany(id, 20);
    await expect(consumeAssist(database.db, id, morning)).rejects.toMatchObject({
      code: "ai_assist_quota_exceeded",
      status: 429,
      details: { remaining: 0, can_unlock: true, unlock_cost: 1, unlock_batch_size: 10 },
    });
  });

  test("can be unlocked ten by ten, for a credit each time", async () => {
    const { id } = await createUser(database.db, { credits: 2 });
    await consumeMany(id, 20);
    expect(await unlockAssists(database.db, id, morning)).toMatchObject({ bonus: 10, remaining: 10 });
    expect(await consumeMany(id, 12)).toBe(10);
    expect(await unlockAssists(database.db, id, morning)).toMatchObject({ bonus: 20, remaining: 10 });
    await expect(unlockAssists(database.db, id, morning)).rejects.toMatchObject({ code: "credits_insufficient" });
    expect(await getBalance(database.db, id)).toBe(0);
    expect(await readQuota(database.db, id, morning)).toMatchObject({ bonus: 20 });
  });

  test("begin anew at midnight UTC, and what was unlocked ends with its day", async () => {
    const { id } = await createUser(database.db, { credits: 1 });
    await consumeMany(id, 20);
    await unlockAssists(database.db, id, morning);
    expect(await readQuota(database.db, id, at("2026-06-03T23:59:59Z"))).toMatchObject({ used: 20, remaining: 10 });
    expect(await readQuota(database.db, id, at("2026-06-04T00:00:00Z"))).toMatchObject({ used: 0, bonus: 0, remaining: 20 });
  });

  test("are given back when what they were to help with fails", async () => {
    const { id } = await createUser(database.db);
    const attempt = database.db.transaction(async (tx) => {
      await consumeAssist(tx, id, morning);
      throw new Error("the text engine is down");
    });
    await expect(attempt).rejects.toThrow("down");
    expect(await readQuota(database.db, id, morning)).toMatchObject({ used: 0 });
  });
});
