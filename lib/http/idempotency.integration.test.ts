import { describe, expect, test } from "vitest";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { idempotencyKeys } from "#db/schema/index.ts";
import { claimKey } from "#db/queries/idempotency.ts";
import { operation } from "#lib/contracts/operation.ts";
import { bodyHashOf } from "#lib/http/idempotency.ts";
import { route } from "#lib/http/route.ts";
import { AppError } from "#lib/kernel/errors.ts";
import { callRoute, serveFrom } from "#lib/testing/api.ts";
import { useTestDatabase } from "#lib/testing/database.ts";
import { createTokenFor, createUser } from "#lib/testing/factories.ts";

const database = useTestDatabase();
serveFrom(database);

const buy = operation({
  id: "things.buy",
  method: "POST",
  path: "/api/things/:id/buy",
  group: "Test",
  summary: "Buy a thing",
  auth: "account",
  params: z.object({ id: z.string() }),
  body: z.object({ colour: z.string().default("amber") }),
  responses: { 201: z.object({ receipt: z.number() }), 204: null },
  errors: ["credits_insufficient"],
  idempotent: true,
});

/** A shop that counts its sales; each one takes as long as the test says. */
function shop(sale: (count: number) => Promise<void> = async () => {}) {
  const counter = { sales: 0 };
  const POST = route(buy, async () => {
    counter.sales += 1;
    const receipt = counter.sales;
    await sale(receipt);
    return { status: 201, data: { receipt } };
  });
  return { counter, POST };
}

async function buyer() {
  const user = await createUser(database.db);
  return { user, token: await createTokenFor(database.db, user) };
}

const keyed = (token: string, key: string, json: unknown = {}, id = "a") => ({ token, params: { id }, json, headers: { "idempotency-key": key } });

describe("an Idempotency-Key", () => {
  test("makes twenty simultaneous duplicates one sale with one answer", async () => {
    const { counter, POST } = shop(async () => void (await database.sql`select pg_sleep(0.2)`));
    const { token } = await buyer();
    const answers = await Promise.all(Array.from({ length: 20 }, () => callRoute(POST, keyed(token, "once"))));
    expect(counter.sales).toBe(1);
    expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 201, body: { data: { receipt: 1 } } });
    expect(answers.filter(({ headers }) => headers.get("idempotency-replayed") === "true")).toHaveLength(19);
  });

  test("is told apart by account and by path", async () => {
    const { counter, POST } = shop();
    const [one, other] = [await buyer(), await buyer()];
    await callRoute(POST, keyed(one.token, "mine"));
    await callRoute(POST, keyed(other.token, "mine"));
    await callRoute(POST, keyed(one.token, "mine", {}, "b"));
    expect(counter.sales).toBe(3);
  });

  test("isn't taken for another body", async () => {
    const { counter, POST } = shop();
    const { token } = await buyer();
    await callRoute(POST, keyed(token, "colour", { colour: "amber" }));
    const second = await callRoute(POST, keyed(token, "colour", { colour: "red" }));
    expect([second.status, second.body.error, counter.sales]).toEqual([422, "idempotency_key_reused", 1]);
  });

  test("may be sent again after a failure, which changed nothing", async () => {
    for (const failure of [() => new AppError("credits_insufficient"), () => new Error("the disk is full")]) {
      const { counter, POST } = shop(async (count) => {
        if (count === 1) throw failure();
      });
      const { token } = await buyer();
      const first = await callRoute(POST, keyed(token, "again"));
      expect(first.status).toBeGreaterThanOrEqual(400);
      expect((await callRoute(POST, keyed(token, "again"))).status).toBe(201);
      expect(counter.sales).toBe(2);
    }
  });

  test("is free again once the process that held it must be dead", async () => {
    const { counter, POST } = shop();
    const { user, token } = await buyer();
    const request = { ownerId: user.id, route: "POST /api/things/a/buy", key: "orphan" };
    const bodyHash = bodyHashOf(new TextEncoder().encode("{}"));
    expect(await claimKey(database.db, request, { bodyHash, leaseSeconds: 3600 })).toBe(true);
    const waiting = callRoute(POST, keyed(token, "orphan"));
    await database.db.update(idempotencyKeys).set({ lockedUntil: sql`now() - interval '1 second'` }).where(eq(idempotencyKeys.key, "orphan"));
    expect((await waiting).status).toBe(201);
    expect(counter.sales).toBe(1);
  });

  test("is forgotten after 24 hours", async () => {
    const { counter, POST } = shop();
    const { token } = await buyer();
    await callRoute(POST, keyed(token, "yesterday", { colour: "amber" }));
    const [row] = await database.db.select().from(idempotencyKeys).where(eq(idempotencyKeys.key, "yesterday"));
    expect(row!.expiresAt.getTime() - row!.createdAt.getTime()).toBe(24 * 3600 * 1000);
    await database.db.update(idempotencyKeys).set({ expiresAt: sql`now()` }).where(eq(idempotencyKeys.key, "yesterday"));
    expect((await callRoute(POST, keyed(token, "yesterday", { colour: "red" }))).status).toBe(201);
    expect(counter.sales).toBe(2);
  });

  test("that is no sensible key is refused", async () => {
    const { POST } = shop();
    const { token } = await buyer();
    for (const key of ["", "with space", "x".repeat(256)]) expect((await callRoute(POST, keyed(token, key))).status).toBe(400);
  });
});
