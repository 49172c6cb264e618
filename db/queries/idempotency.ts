import { and, eq, isNull, lte, or, sql } from "drizzle-orm";
import type { DbOrTx } from "#db/client.ts";
import { idempotencyKeys } from "#db/schema/index.ts";

export type KeyedRequest = { ownerId: string; route: string; key: string };
export type IdempotencyRow = typeof idempotencyKeys.$inferSelect;

const isRequest = ({ ownerId, route, key }: KeyedRequest) =>
  and(eq(idempotencyKeys.ownerId, ownerId), eq(idempotencyKeys.route, route), eq(idempotencyKeys.key, key));

/**
 * Claims the right to answer a keyed request for `leaseSeconds`. True for one caller only, as long as the claim
 * is held or an answer is kept; a lapsed claim or an expired answer gives way to a new claim.
 */
export async function claimKey(db: DbOrTx, request: KeyedRequest, { bodyHash, leaseSeconds }: { bodyHash: string; leaseSeconds: number }): Promise<boolean> {
  const lockedUntil = inSeconds(leaseSeconds);
  const expiresAt = sql`now() + interval '24 hours'`;
  const rows = await db
    .insert(idempotencyKeys)
    .values({ ...request, bodyHash, lockedUntil, expiresAt })
    .onConflictDoUpdate({
      target: [idempotencyKeys.ownerId, idempotencyKeys.route, idempotencyKeys.key],
      set: { bodyHash, lockedUntil, expiresAt, status: null, body: null },
      setWhere: or(
        lte(idempotencyKeys.expiresAt, sql`now()`),
        and(isNull(idempotencyKeys.status), lte(idempotencyKeys.lockedUntil, sql`now()`), eq(idempotencyKeys.bodyHash, bodyHash)),
      ),
    })
    .returning({ key: idempotencyKeys.key });
  return rows.length === 1;
}

export async function findKey(db: DbOrTx, request: KeyedRequest): Promise<IdempotencyRow | null> {
  const [row] = await db.select().from(idempotencyKeys).where(isRequest(request));
  return row ?? null;
}

/** Holds a claim for longer: its request is still being answered. */
export async function extendClaim(db: DbOrTx, request: KeyedRequest, leaseSeconds: number): Promise<void> {
  await db.update(idempotencyKeys).set({ lockedUntil: inSeconds(leaseSeconds) }).where(and(isRequest(request), isNull(idempotencyKeys.status)));
}

/** Keeps the answer for later duplicates. */
export async function keepAnswer(db: DbOrTx, request: KeyedRequest, answer: { status: number; body: unknown }): Promise<void> {
  await db.update(idempotencyKeys).set(answer).where(and(isRequest(request), isNull(idempotencyKeys.status)));
}

/** Gives a claim up, so that the key can be used again. */
export async function releaseKey(db: DbOrTx, request: KeyedRequest): Promise<void> {
  await db.delete(idempotencyKeys).where(and(isRequest(request), isNull(idempotencyKeys.status)));
}

function inSeconds(seconds: number) {
  return sql`now() + make_interval(secs => ${seconds})`;
}
