import { sql } from "drizzle-orm";
import { bigint, check, index, integer, pgTable, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { runs } from "#db/schema/runs.ts";
import { users } from "#db/schema/users.ts";

/**
 * The ledger: append-only. Inserting an entry is the only way to move a balance; a trigger locks the account,
 * adds the amount, and writes the new balance into the entry (migration `ledger`).
 */
export const creditEntries = pgTable(
  "credit_entries",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    ownerId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    kind: text({ enum: ["grant", "charge", "refund"] }).notNull(),
    /** Negative for a charge. */
    amount: integer().notNull(),
    /** Written by the trigger. */
    balanceAfter: integer().notNull().default(0),
    /** What for, in words a person understands. */
    reason: text().notNull(),
    /** The run that was charged or refunded. */
    runId: uuid().references(() => runs.id, { onDelete: "set null" }),
    /** Public id of what it paid for ("short:amber-candle-9x2"). */
    subject: text(),
    /** The administrator who granted. */
    grantedBy: uuid().references(() => users.id, { onDelete: "set null" }),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    index().on(t.ownerId, t.id.desc()),
    uniqueIndex("credit_entries_one_charge_per_run").on(t.runId).where(sql`${t.kind} = 'charge'`),
    uniqueIndex("credit_entries_one_refund_per_run").on(t.runId).where(sql`${t.kind} = 'refund'`),
    check("credit_entries_sign", sql`(${t.kind} = 'charge' and ${t.amount} < 0) or (${t.kind} <> 'charge' and ${t.amount} > 0)`),
    check("credit_entries_balance_not_negative", sql`${t.balanceAfter} >= 0`),
  ],
);
