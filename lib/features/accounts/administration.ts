import { customAlphabet } from "nanoid";
import type { Database } from "#db/client.ts";
import { insertInvitation } from "#db/queries/invitations.ts";
import { findUserByEmail, listUsers, renameUser, type User } from "#db/queries/users.ts";
import { hashSecret } from "#lib/auth/bearer.ts";
import { grant } from "#lib/credits/ledger.ts";
import { notFound } from "#lib/kernel/errors.ts";

const INVITATION_DAYS = 14;

/** 24 characters of 31: 118 bits, for a code that lives two weeks behind an attempt limit. */
const code = customAlphabet("23456789abcdefghjkmnpqrstuvwxyz", 24);

/** A page of accounts, newest first, after the account `before`; `next` is null on the last page. */
export async function pageOfAccounts(
  db: Database,
  { limit, before }: { limit: number; before?: string },
): Promise<{ accounts: User[]; next: string | null }> {
  const rows = await listUsers(db, { limit: limit + 1, before });
  const accounts = rows.slice(0, limit);
  return { accounts, next: rows.length > limit ? accounts.at(-1)!.id : null };
}

/** Grants credits to the account with this address, and tells its new balance. `not_found` when there is none. */
export async function grantCredits(
  db: Database,
  { email, amount, reason, grantedBy }: { email: string; amount: number; reason: string; grantedBy?: string },
): Promise<{ email: string; amount: number; credits: number }> {
  return db.transaction(async (tx) => {
    const user = await findUserByEmail(tx, email);
    if (!user) throw notFound();
    const entry = await grant(tx, { ownerId: user.id, amount, reason, grantedBy });
    return { email, amount, credits: entry.balanceAfter };
  });
}

/** Makes an invitation for one account; with an address, for that address only. The code is told this once. */
export async function invite(db: Database, ownerId: string, email: string | null): Promise<{ code: string; email: string | null; expires_at: Date }> {
  const secret = `inv_${code()}`;
  const expiresAt = new Date(Date.now() + INVITATION_DAYS * 86_400_000);
  await insertInvitation(db, { ownerId, hash: hashSecret(secret), email, expiresAt });
  return { code: secret, email, expires_at: expiresAt };
}

export async function rename(db: Database, ownerId: string, name: string): Promise<User> {
  const user = await renameUser(db, { ownerId, name });
  if (!user) throw notFound();
  return user;
}
