import { sql } from "drizzle-orm";
import { check, date, index, integer, json, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { users } from "#db/schema/users.ts";

/** First answers to keyed requests, replayed for 24 hours. A row without a status is still being answered. */
export const idempotencyKeys = pgTable(
  "idempotency_keys",
  {
    ownerId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** Method and concrete path. */
    route: text().notNull(),
    key: text().notNull(),
    /** SHA-256 of the request body. */
    bodyHash: text().notNull(),
    status: integer(),
    /** Kept as it was sent: jsonb would reorder its fields. */
    body: json().$type<unknown>(),
    /** While unanswered: when the claim lapses, should its process have died. */
    lockedUntil: timestamp({ withTimezone: true }).notNull(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.ownerId, t.route, t.key] }), index().on(t.expiresAt)],
);

/** AI assists used and bought per account and UTC day. */
export const aiAssistDays = pgTable(
  "ai_assist_days",
  {
    ownerId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    day: date().notNull(),
    used: integer().notNull().default(0),
    bonus: integer().notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.ownerId, t.day] }), check("ai_assist_days_not_negative", sql`${t.used} >= 0 and ${t.bonus} >= 0`)],
);

/** Fixed-window counters of the rate limiter (rate-limiter-flexible decides the shape). */
export const rateLimits = pgTable("rate_limits", {
  key: text().primaryKey(),
  points: integer().notNull(),
  expire: timestamp({ withTimezone: true }),
});
