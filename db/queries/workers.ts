import { eq, lt, sql } from "drizzle-orm";
import type { DbOrTx } from "#db/client.ts";
import { workers } from "#db/schema/index.ts";

/** Seconds without a sign of life after which a worker counts as gone. */
export const WORKER_SILENCE_SECONDS = 20;

/** Says that a worker is alive, and forgets those that have been silent for an hour. */
export async function reportWorker(db: DbOrTx, worker: { id: string; host: string; pid: number }): Promise<void> {
  await db
    .insert(workers)
    .values(worker)
    .onConflictDoUpdate({ target: workers.id, set: { seenAt: sql`now()` } });
  await db.delete(workers).where(lt(workers.seenAt, sql`now() - interval '1 hour'`));
}

export async function removeWorker(db: DbOrTx, id: string): Promise<void> {
  await db.delete(workers).where(eq(workers.id, id));
}

export async function countLiveWorkers(db: DbOrTx): Promise<number> {
  return db.$count(workers, sql`${workers.seenAt} > now() - make_interval(secs => ${WORKER_SILENCE_SECONDS})`);
}
