import type { Database } from "#db/client.ts";
import { findUser, findUserByEmail, findUserByIdentity, insertIdentity, type User } from "#db/queries/users.ts";
import { env } from "#lib/config/env.ts";
import { openAccount, type SignUpRules } from "#lib/features/accounts/register.ts";
import { AppError } from "#lib/kernel/errors.ts";

/** Somebody as another service (GitHub, Google) knows them. `email` is null unless that service has verified it. */
export type OutsideIdentity = { provider: string; providerAccountId: string; email: string | null; name: string };

/**
 * The account of somebody who signs in with another service. Who is signed in already links that service to
 * their account. A known address alone links nothing: whoever registered it first may not be its owner, so the
 * answer is `email_taken`. A new account needs a verified address; without one, `forbidden`.
 */
export async function signInWithIdentity(
  db: Database,
  { provider, providerAccountId, email, name }: OutsideIdentity,
  signedInAs: string | null,
  rules: SignUpRules = env(),
): Promise<User> {
  const known = await findUserByIdentity(db, { provider, providerAccountId });
  if (known) return known;
  return db.transaction(async (tx) => {
    const current = signedInAs === null ? null : await findUser(tx, signedInAs);
    if (!current && email === null) throw new AppError("forbidden", { message: `${provider} has no verified e-mail address of yours.` });
    if (!current && email !== null && (await findUserByEmail(tx, email))) throw new AppError("email_taken");
    const user = current ?? (await openAccount(tx, { email: email!, name, passwordHash: null }, null, rules));
    await insertIdentity(tx, { ownerId: user.id, provider, providerAccountId });
    return user;
  });
}
