import { randomBytes } from "node:crypto";
import type { Database } from "#db/client.ts";
import { insertToken } from "#db/queries/tokens.ts";
import { findUser, insertUser, type User } from "#db/queries/users.ts";
import { newBearer } from "#lib/auth/bearer.ts";
import { grant } from "#lib/credits/ledger.ts";
import { SCOPES, type Scope } from "#lib/kernel/scopes.ts";

/** An account that is nobody else's, without a password unless a hash is given. */
export async function createUser(
  db: Database,
  { credits = 0, isAdmin = false, email = `${randomBytes(6).toString("hex")}@example.com`, passwordHash = null as string | null } = {},
): Promise<User> {
  const user = await insertUser(db, { email, name: "Test", passwordHash, isAdmin });
  if (!user) throw new Error(`${email} is taken`);
  if (credits > 0) await db.transaction((tx) => grant(tx, { ownerId: user.id, amount: credits, reason: "Test" }));
  return (await findUser(db, user.id))!;
}

/** A personal token of an account. */
export async function createTokenFor(db: Database, user: Pick<User, "id">, scopes: readonly Scope[] = ["*"]): Promise<string> {
  const { token, hash } = newBearer("personal");
  await insertToken(db, { ownerId: user.id, kind: "personal", name: "Test", scopes: [...scopes], hash, expiresAt: null });
  return token;
}

/** Every scope but the given one, and not `*`: what lacks exactly that. */
export function scopesWithout(scope: Scope): Scope[] {
  return SCOPES.filter((candidate) => candidate !== scope && candidate !== "*");
}
