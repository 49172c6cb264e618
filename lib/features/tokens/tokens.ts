import type { Database } from "#db/client.ts";
import { insertToken, listTokens, revokeToken, type AccessToken } from "#db/queries/tokens.ts";
import { newBearer } from "#lib/auth/bearer.ts";
import type { Principal } from "#lib/auth/principal.ts";
import { AppError, notFound } from "#lib/kernel/errors.ts";
import { coversAll, type Scope } from "#lib/kernel/scopes.ts";

/** A token as its owner sees it later: without the secret. */
export type TokenView = {
  id: number;
  name: string;
  scopes: string[];
  last_used_at: Date | null;
  expires_at: Date | null;
  inserted_at: Date;
};

/**
 * Makes a personal access token. `insufficient_scope` when it would be allowed more than the credential that
 * makes it: otherwise a narrow token could widen itself.
 */
export async function createToken(
  db: Database,
  by: Principal,
  { name, scopes, expires_in_days }: { name: string; scopes: Scope[]; expires_in_days?: number },
): Promise<TokenView & { token: string }> {
  if (!coversAll(by.scopes, scopes)) {
    throw new AppError("insufficient_scope", {
      message: "A token can't be given scopes that its maker lacks.",
      details: { required_scope: scopes.join(" ") },
    });
  }
  const { token, hash } = newBearer("personal");
  const expiresAt = expires_in_days === undefined ? null : new Date(Date.now() + expires_in_days * 86_400_000);
  const row = await insertToken(db, { ownerId: by.account.id, kind: "personal", name, scopes: [...new Set(scopes)], hash, expiresAt });
  return { ...viewOf(row), token };
}

/** The account's personal tokens, newest first. */
export async function listTokensOf(db: Database, ownerId: string): Promise<TokenView[]> {
  return (await listTokens(db, { ownerId })).map(viewOf);
}

/** Revokes one; `not_found` for one that isn't the account's, or is revoked already. */
export async function revokeTokenOf(db: Database, ownerId: string, id: number): Promise<void> {
  if (!(await revokeToken(db, { ownerId, id, kind: "personal" }))) throw notFound();
}

function viewOf({ id, name, scopes, lastUsedAt, expiresAt, createdAt }: AccessToken): TokenView {
  return { id, name, scopes, last_used_at: lastUsedAt, expires_at: expiresAt, inserted_at: createdAt };
}
