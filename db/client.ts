import { drizzle, type PostgresJsDatabase, type PostgresJsTransaction } from "drizzle-orm/postgres-js";
import type { ExtractTablesWithRelations } from "drizzle-orm";
import postgres, { type Sql } from "postgres";
import * as schema from "#db/schema/index.ts";

type Schema = typeof schema;

export type Database = PostgresJsDatabase<Schema>;
export type Transaction = PostgresJsTransaction<Schema, ExtractTablesWithRelations<Schema>>;
/** What queries take first: the database, or the transaction they are to join. */
export type DbOrTx = Database | Transaction;

export type Connection = { db: Database; sql: Sql; close(): Promise<void> };

/** Opens a pool. Times of day come back as Date, in UTC. */
export function connect(url: string, options: { max?: number; applicationName?: string } = {}): Connection {
  const sql = postgres(url, {
    max: options.max ?? 10,
    onnotice: () => {},
    connection: { application_name: options.applicationName ?? "hookline" },
  });
  const db = drizzle(sql, { schema, casing: "snake_case" });
  return { db, sql, close: () => sql.end({ timeout: 5 }) };
}
