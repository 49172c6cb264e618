import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";

export const users = pgTable(
  "users",
  {
    id: uuid().primaryKey().default(sql`uuidv7()`),
    /** Lower case. */
    email: text().notNull().unique(),
    name: text().notNull(),
    /** argon2id; null for people who sign in only with another service. */
    passwordHash: text(),
    isAdmin: boolean().notNull().default(false),
    /** The balance. Only the ledger's trigger moves it: it is always the sum of the account's entries. */
    credits: integer().notNull().default(0),
    /** Sessions issued before this moment are void (sign out everywhere, password change). */
    sessionsValidFrom: timestamp({ withTimezone: true }).notNull().defaultNow(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [check("users_credits_not_negative", sql`${t.credits} >= 0`)],
);

/** Sign-in by another service (GitHub, Google). */
export const identities = pgTable(
  "identities",
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    ownerId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    provider: text().notNull(),
    providerAccountId: text().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [unique().on(t.provider, t.providerAccountId), index().on(t.ownerId)],
);

/** Every bearer credential: personal access tokens, API keys and API sessions. Only hashes are kept. */
export const accessTokens = pgTable(
  "access_tokens",
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    ownerId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    kind: text({ enum: ["personal", "session"] }).notNull(),
    name: text().notNull(),
    scopes: text().array().notNull(),
    /** SHA-256 of the token, hex. */
    hash: text().notNull().unique(),
    lastUsedAt: timestamp({ withTimezone: true }),
    expiresAt: timestamp({ withTimezone: true }),
    revokedAt: timestamp({ withTimezone: true }),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [index().on(t.ownerId, t.id.desc())],
);

/** Browser sessions that were ended before their cookie expires (NextAuth cookies are JWTs). */
export const endedSessions = pgTable("ended_sessions", {
  /** The JWT's id (jti). */
  id: text().primaryKey(),
  expiresAt: timestamp({ withTimezone: true }).notNull(),
});

/** Invitations, for studios whose SIGNUPS is `invite`. */
export const invitations = pgTable("invitations", {
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  ownerId: uuid()
    .notNull()
    .references(() => users.id, { onDelete: "cascade" }),
  /** SHA-256 of the code, hex. */
  hash: text().notNull().unique(),
  email: text(),
  usedBy: uuid().references(() => users.id, { onDelete: "set null" }),
  expiresAt: timestamp({ withTimezone: true }).notNull(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
});
