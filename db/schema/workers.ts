import { integer, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";

/** Worker processes that are alive: each says so every few seconds. */
export const workers = pgTable("workers", {
  id: uuid().primaryKey(),
  host: text().notNull(),
  pid: integer().notNull(),
  startedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  seenAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
});
