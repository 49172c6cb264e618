import { sql } from "drizzle-orm";
import { bigint, check, index, integer, jsonb, pgTable, primaryKey, real, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { users } from "#db/schema/users.ts";

export const runStatuses = ["queued", "running", "completed", "failed", "cancelled"] as const;

/** Everything asynchronous is a run. */
export const runs = pgTable(
  "runs",
  {
    id: uuid().primaryKey().default(sql`uuidv7()`),
    ownerId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** Name of the job that does it ("shorts.render"). */
    kind: text().notNull(),
    status: text({ enum: runStatuses }).notNull().default("queued"),
    /** 0…1. */
    progress: real().notNull().default(0),
    /** What is being done now, in words a person understands. */
    stage: text().notNull().default("queued"),
    /** What it works on: a public id of the domain ("short:amber-candle-9x2"). */
    subject: text(),
    input: jsonb().$type<Record<string, unknown>>().notNull(),
    result: jsonb().$type<Record<string, unknown>>(),
    errorCode: text(),
    errorMessage: text(),
    failedStage: text(),
    /** Credits charged for it. */
    charge: integer().notNull().default(0),
    /** Counts every change: the event id of its stream. */
    version: bigint({ mode: "number" }).notNull().default(1),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    startedAt: timestamp({ withTimezone: true }),
    finishedAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    index().on(t.ownerId, t.id.desc()),
    check("runs_progress_range", sql`${t.progress} between 0 and 1`),
    check("runs_charge_not_negative", sql`${t.charge} >= 0`),
  ],
);

/** What a run has finished: a retry reads the result here instead of doing the step again. */
export const runSteps = pgTable(
  "run_steps",
  {
    runId: uuid()
      .notNull()
      .references(() => runs.id, { onDelete: "cascade" }),
    /** Step name and a hash of its inputs. */
    key: text().notNull(),
    result: jsonb().$type<unknown>().notNull(),
    finishedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.runId, t.key] })],
);
