import { and, desc, eq, lt } from "drizzle-orm";
import type { DbOrTx } from "#db/client.ts";
import { creditEntries, users } from "#db/schema/index.ts";

export type CreditEntry = typeof creditEntries.$inferSelect;

/** The balance of an account; null when there is no such account. */
export async function getBalance(db: DbOrTx, ownerId: string): Promise<number | null> {
  const [row] = await db.select({ credits: users.credits }).from(users).where(eq(users.id, ownerId));
  return row?.credits ?? null;
}

/**
 * The balance, with the account locked until the transaction ends: what is decided on it stays true. Rows that
 * refer to the account can still be written: the weaker lock spares two charges, whose runs are already inserted,
 * from waiting for one another.
 */
export async function lockBalance(tx: DbOrTx, ownerId: string): Promise<number | null> {
  const [row] = await tx.select({ credits: users.credits }).from(users).where(eq(users.id, ownerId)).for("no key update");
  return row?.credits ?? null;
}

/** Appends an entry; the ledger's trigger moves the balance. */
export async function insertEntry(tx: DbOrTx, entry: Omit<typeof creditEntries.$inferInsert, "balanceAfter">): Promise<CreditEntry> {
  const [row] = await tx.insert(creditEntries).values(entry).returning();
  return row!;
}

/** What a run was charged and whether it has been refunded. */
export async function findRunEntries(tx: DbOrTx, { ownerId, runId }: { ownerId: string; runId: string }): Promise<CreditEntry[]> {
  return tx
    .select()
    .from(creditEntries)
    .where(and(eq(creditEntries.ownerId, ownerId), eq(creditEntries.runId, runId)));
}

/** An account's entries, newest first, older than `before` when given. */
export async function listEntries(
  db: DbOrTx,
  { ownerId, limit, before }: { ownerId: string; limit: number; before?: number },
): Promise<CreditEntry[]> {
  return db
    .select()
    .from(creditEntries)
    .where(and(eq(creditEntries.ownerId, ownerId), before === undefined ? undefined : lt(creditEntries.id, before)))
    .orderBy(desc(creditEntries.id))
    .limit(limit);
}
