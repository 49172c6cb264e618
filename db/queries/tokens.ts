import { and, desc, eq, gt, isNull, or, sql } from "drizzle-orm";
import type { DbOrTx } from "#db/client.ts";
import { accessTokens, endedSessions, users } from "#db/schema/index.ts";
import type { User } from "#db/queries/users.ts";

export type AccessToken = typeof accessTokens.$inferSelect;

export async function insertToken(
  db: DbOrTx,
  token: { ownerId: string; kind: AccessToken["kind"]; name: string; scopes: string[]; hash: string; expiresAt: Date | null },
): Promise<AccessToken> {
  const [row] = await db.insert(accessTokens).values(token).returning();
  return row!;
}

/**
 * The token with this hash and its account, unless it is revoked or expired. A session is also void when all of
 * the account's sessions were ended after it began.
 */
export async function findLiveToken(db: DbOrTx, hash: string): Promise<{ token: AccessToken; user: User } | null> {
  const [row] = await db
    .select({ token: accessTokens, user: users })
    .from(accessTokens)
    .innerJoin(users, eq(users.id, accessTokens.ownerId))
    .where(
      and(
        eq(accessTokens.hash, hash),
        isNull(accessTokens.revokedAt),
        or(isNull(accessTokens.expiresAt), gt(accessTokens.expiresAt, sql`now()`)),
        or(eq(accessTokens.kind, "personal"), sql`${accessTokens.createdAt} >= ${users.sessionsValidFrom}`),
      ),
    );
  return row ?? null;
}

/** Notes that a token was used, at most once a minute. */
export async function touchToken(db: DbOrTx, id: number): Promise<void> {
  await db
    .update(accessTokens)
    .set({ lastUsedAt: sql`now()` })
    .where(and(eq(accessTokens.id, id), or(isNull(accessTokens.lastUsedAt), sql`${accessTokens.lastUsedAt} < now() - interval '1 minute'`)));
}

/** An account's personal tokens that are not revoked, newest first. */
export async function listTokens(db: DbOrTx, { ownerId }: { ownerId: string }): Promise<AccessToken[]> {
  return db
    .select()
    .from(accessTokens)
    .where(and(eq(accessTokens.ownerId, ownerId), eq(accessTokens.kind, "personal"), isNull(accessTokens.revokedAt)))
    .orderBy(desc(accessTokens.id));
}

/** Revokes a token of an account; false when it has no such live token. */
export async function revokeToken(db: DbOrTx, { ownerId, id, kind }: { ownerId: string; id: number; kind: AccessToken["kind"] }): Promise<boolean> {
  const rows = await db
    .update(accessTokens)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(accessTokens.ownerId, ownerId), eq(accessTokens.id, id), eq(accessTokens.kind, kind), isNull(accessTokens.revokedAt)))
    .returning({ id: accessTokens.id });
  return rows.length === 1;
}

/** Ends a browser session before its cookie expires. */
export async function endSession(db: DbOrTx, session: { id: string; expiresAt: Date }): Promise<void> {
  await db.insert(endedSessions).values(session).onConflictDoNothing();
}

/** The account of a browser session, unless the session was ended. */
export async function findSessionUser(db: DbOrTx, { userId, sessionId }: { userId: string; sessionId: string }): Promise<User | null> {
  const [row] = await db
    .select({ user: users })
    .from(users)
    .leftJoin(endedSessions, eq(endedSessions.id, sessionId))
    .where(and(eq(users.id, userId), isNull(endedSessions.id)));
  return row?.user ?? null;
}
