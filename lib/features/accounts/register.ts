import type { Database, Transaction } from "#db/client.ts";
import { lockInvitation, useInvitation } from "#db/queries/invitations.ts";
import { findUser, hasAdministrator, insertUser, lockSignUps, type User } from "#db/queries/users.ts";
import { countAttempt } from "#lib/auth/attempts.ts";
import { hashSecret } from "#lib/auth/bearer.ts";
import { hashPassword, passwordWeakness } from "#lib/auth/passwords.ts";
import { env, type Env } from "#lib/config/env.ts";
import { grant } from "#lib/credits/ledger.ts";
import { AppError, invalid } from "#lib/kernel/errors.ts";

export type SignUpRules = Pick<Env, "SIGNUPS" | "STARTING_CREDITS" | "AUTH_ATTEMPTS_PER_MINUTE">;

type Newcomer = { email: string; name: string; passwordHash: string | null };

/**
 * Opens an account with a password. Throws `validation_failed` for a weak one, `email_taken`, `signups_closed`
 * or `invitation_required`; `rate_limited` after too many tries, so that codes and addresses can't be guessed.
 */
export async function register(
  db: Database,
  { email, password, name, invitation, ip }: { email: string; password: string; name: string; invitation?: string; ip: string },
  rules: SignUpRules = env(),
): Promise<User> {
  await countAttempt(db, { what: "sign-up", ip, email }, rules.AUTH_ATTEMPTS_PER_MINUTE);
  const weakness = passwordWeakness(password, email);
  if (weakness) throw invalid({ password: [weakness] });
  const passwordHash = await hashPassword(password);
  // An address that is only claimed proves no invitation: here the code must.
  return db.transaction((tx) => openAccount(tx, { email, name, passwordHash }, hashSecret(invitation ?? ""), rules));
}

/**
 * Opens an account, inside the caller's transaction. The first person of a studio is its administrator, whatever
 * SIGNUPS says: without one nobody could ever let anyone in. (The command line's own account is no person, and
 * may be there before.) The starting credits come as a ledger entry.
 * `invitationHash` is null when the address itself was proved: then an invitation to that address counts.
 */
export async function openAccount(tx: Transaction, newcomer: Newcomer, invitationHash: string | null, rules: SignUpRules): Promise<User> {
  await lockSignUps(tx);
  const isAdmin = !(await hasAdministrator(tx));
  const invitation = isAdmin || rules.SIGNUPS === "open" ? null : await admit(tx, newcomer.email, invitationHash, rules.SIGNUPS);
  const user = await insertUser(tx, { ...newcomer, isAdmin });
  if (!user) throw new AppError("email_taken");
  if (invitation) await useInvitation(tx, { id: invitation.id, usedBy: user.id });
  if (rules.STARTING_CREDITS > 0) {
    await grant(tx, { ownerId: user.id, amount: rules.STARTING_CREDITS, reason: "Starting credits" });
  }
  return (await findUser(tx, user.id)) ?? user;
}

async function admit(tx: Transaction, email: string, hash: string | null, signups: "invite" | "closed") {
  if (signups === "closed") throw new AppError("signups_closed");
  const invitation = await lockInvitation(tx, { email, hash });
  if (!invitation) throw new AppError("invitation_required");
  return invitation;
}
