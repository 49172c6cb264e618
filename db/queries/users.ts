import { and, desc, eq, lt, sql } from "drizzle-orm";
import type { DbOrTx } from "#db/client.ts";
import { identities, users } from "#db/schema/index.ts";

export type User = typeof users.$inferSelect;

export async function findUser(db: DbOrTx, id: string): Promise<User | null> {
  const [row] = await db.select().from(users).where(eq(users.id, id));
  return row ?? null;
}

/** `email` in lower case. */
export async function findUserByEmail(db: DbOrTx, email: string): Promise<User | null> {
  const [row] = await db.select().from(users).where(eq(users.email, email));
  return row ?? null;
}

/** The account that signs in with another service's account. */
export async function findUserByIdentity(
  db: DbOrTx,
  { provider, providerAccountId }: { provider: string; providerAccountId: string },
): Promise<User | null> {
  const [row] = await db
    .select({ user: users })
    .from(identities)
    .innerJoin(users, eq(users.id, identities.ownerId))
    .where(and(eq(identities.provider, provider), eq(identities.providerAccountId, providerAccountId)));
  return row?.user ?? null;
}

export async function insertIdentity(tx: DbOrTx, identity: { ownerId: string; provider: string; providerAccountId: string }): Promise<void> {
  await tx.insert(identities).values(identity).onConflictDoNothing();
}

/** Inserts an account; null when the e-mail address is taken. */
export async function insertUser(
  tx: DbOrTx,
  user: { email: string; name: string; passwordHash: string | null; isAdmin: boolean },
): Promise<User | null> {
  const [row] = await tx.insert(users).values(user).onConflictDoNothing({ target: users.email }).returning();
  return row ?? null;
}

/** Makes sign-ups take turns until the transaction ends, so that "is there an administrator?" has one answer. */
export async function lockSignUps(tx: DbOrTx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('hookline-sign-ups'))`);
}

export async function hasAdministrator(db: DbOrTx): Promise<boolean> {
  const rows = await db.select({ id: users.id }).from(users).where(eq(users.isAdmin, true)).limit(1);
  return rows.length > 0;
}

/** Accounts, newest first, older than the account `before` when given (ids are time-ordered). */
export async function listUsers(db: DbOrTx, { limit, before }: { limit: number; before?: string }): Promise<User[]> {
  return db
    .select()
    .from(users)
    .where(before === undefined ? undefined : lt(users.id, before))
    .orderBy(desc(users.id))
    .limit(limit);
}

export async function renameUser(db: DbOrTx, { ownerId, name }: { ownerId: string; name: string }): Promise<User | null> {
  const [row] = await db.update(users).set({ name }).where(eq(users.id, ownerId)).returning();
  return row ?? null;
}

/** Sets a password and voids every session that was begun before. */
export async function changePasswordHash(db: DbOrTx, { ownerId, passwordHash }: { ownerId: string; passwordHash: string }): Promise<void> {
  await db.update(users).set({ passwordHash, sessionsValidFrom: sql`now()` }).where(eq(users.id, ownerId));
}

/** Voids every session that was begun before. */
export async function voidSessions(db: DbOrTx, ownerId: string): Promise<void> {
  await db.update(users).set({ sessionsValidFrom: sql`now()` }).where(eq(users.id, ownerId));
}
