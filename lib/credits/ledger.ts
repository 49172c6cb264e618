import type { Transaction } from "#db/client.ts";
import { findRunEntries, insertEntry, lockBalance, type CreditEntry } from "#db/queries/credits.ts";
import { AppError } from "#lib/kernel/errors.ts";

/**
 * The ledger's three movements. Each runs inside the caller's transaction, together with what it pays for,
 * so that credits never move without their cause.
 */

/** Makes sure of credits for several charges that follow; they are there until the transaction ends. Throws `credits_insufficient`. */
export async function requireCredits(tx: Transaction, { ownerId, amount }: { ownerId: string; amount: number }): Promise<void> {
  const balance = await lockBalance(tx, ownerId);
  if (balance === null || balance < amount) {
    throw new AppError("credits_insufficient", { details: { required: amount, available_credits: balance ?? 0 } });
  }
}

/** Takes credits for a run. Throws `credits_insufficient` (with `required`) and moves nothing when there are too few. */
export async function charge(
  tx: Transaction,
  { ownerId, amount, reason, runId, subject }: { ownerId: string; amount: number; reason: string; runId?: string; subject?: string },
): Promise<CreditEntry | null> {
  if (amount === 0) return null;
  await requireCredits(tx, { ownerId, amount });
  return insertEntry(tx, { ownerId, kind: "charge", amount: -amount, reason, runId, subject });
}

/** Gives back what a run was charged, once: a second call does nothing. */
export async function refund(tx: Transaction, { ownerId, runId, reason }: { ownerId: string; runId: string; reason: string }): Promise<CreditEntry | null> {
  // The lock makes two refunds of the same run take turns; the second one sees the first.
  await lockBalance(tx, ownerId);
  const entries = await findRunEntries(tx, { ownerId, runId });
  const charged = entries.find((entry) => entry.kind === "charge");
  if (!charged || entries.some((entry) => entry.kind === "refund")) return null;
  return insertEntry(tx, { ownerId, kind: "refund", amount: -charged.amount, reason, runId, subject: charged.subject });
}

/** Adds credits to an account. */
export async function grant(
  tx: Transaction,
  { ownerId, amount, reason, grantedBy }: { ownerId: string; amount: number; reason: string; grantedBy?: string },
): Promise<CreditEntry> {
  return insertEntry(tx, { ownerId, kind: "grant", amount, reason, grantedBy });
}
