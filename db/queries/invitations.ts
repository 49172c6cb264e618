import { and, eq, gt, isNull, or, sql } from "drizzle-orm";
import type { DbOrTx } from "#db/client.ts";
import { invitations } from "#db/schema/index.ts";

export type Invitation = typeof invitations.$inferSelect;

export async function insertInvitation(
  db: DbOrTx,
  invitation: { ownerId: string; hash: string; email: string | null; expiresAt: Date },
): Promise<Invitation> {
  const [row] = await db.insert(invitations).values(invitation).returning();
  return row!;
}

/** An unused invitation for this e-mail address, locked until the transaction ends so that it admits one account. */
export async function lockInvitation(
  tx: DbOrTx,
  { email, hash }: { email: string; hash: string | null },
): Promise<Invitation | null> {
  // Without a code, only an invitation that names the address counts: then the address was proved otherwise.
  const matches = hash === null ? eq(invitations.email, email) : and(eq(invitations.hash, hash), or(isNull(invitations.email), eq(invitations.email, email)));
  const [row] = await tx
    .select()
    .from(invitations)
    .where(and(matches, isNull(invitations.usedBy), gt(invitations.expiresAt, sql`now()`)))
    .limit(1)
    .for("update");
  return row ?? null;
}

export async function useInvitation(tx: DbOrTx, { id, usedBy }: { id: number; usedBy: string }): Promise<void> {
  await tx.update(invitations).set({ usedBy }).where(eq(invitations.id, id));
}
