import type { Database } from "#db/client.ts";
import { listEntries } from "#db/queries/credits.ts";

/** A page of the account's ledger, newest first, older than the entry `before`; `next` is null on the last page. */
export async function pageOfEntries(db: Database, ownerId: string, { limit, before }: { limit: number; before?: number }) {
  const rows = await listEntries(db, { ownerId, limit: limit + 1, before });
  const entries = rows.slice(0, limit).map(({ id, kind, amount, balanceAfter, reason, subject, runId, createdAt }) => ({
    id,
    kind,
    amount,
    balance_after: balanceAfter,
    reason,
    subject,
    run_id: runId,
    inserted_at: createdAt,
  }));
  return { entries, next: rows.length > limit ? entries.at(-1)!.id : null };
}
