import { onTestFinished, vi } from "vitest";
import { connect } from "#db/client.ts";
import type { TestDatabase } from "#lib/testing/database.ts";

export type Hold = {
  /** Resolves when somebody is about to write to the table. */
  somebodyWaits(): Promise<void>;
  /** Ends the hold. Writes that wait are taken back, as if they had never been sent. */
  release(): Promise<void>;
  /** Ends the hold. Writes that wait go on. */
  letGo(): Promise<void>;
};

/**
 * Makes every write to a table wait, while it can still be read: a moment in another process, held still.
 * Ends with the test at the latest.
 */
export async function holdWrites(database: TestDatabase, table: string): Promise<Hold> {
  const own = connect(database.url, { max: 1, applicationName: "hookline-test-hold" });
  onTestFinished(() => own.close());
  const { sql } = own;
  await sql`begin`;
  await sql`lock table ${sql(table)} in share mode`;
  // The lock of whoever writes; PostgreSQL's own housekeeping may wait there too, for another.
  const waiting = () => sql<{ pid: number }[]>`select pid from pg_locks where relation = ${table}::regclass and not granted and mode = 'RowExclusiveLock'`;
  return {
    async somebodyWaits() {
      await vi.waitUntil(async () => (await waiting()).length > 0, { timeout: 60_000, interval: 20 });
    },
    async release() {
      for (const { pid } of await waiting()) await sql`select pg_terminate_backend(${pid})`;
      await vi.waitUntil(async () => (await waiting()).length === 0, { timeout: 10_000, interval: 20 });
      await sql`rollback`;
    },
    letGo: async () => void (await sql`rollback`),
  };
}
