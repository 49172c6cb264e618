import { and, eq, inArray, sql } from "drizzle-orm";
import type { DbOrTx } from "#db/client.ts";
import { runs, runSteps } from "#db/schema/index.ts";

export type Run = typeof runs.$inferSelect;

const unfinished = ["queued", "running"] as const;

export async function insertRun(tx: DbOrTx, run: typeof runs.$inferInsert): Promise<Run> {
  const [row] = await tx.insert(runs).values(run).returning();
  return row!;
}

export async function findRun(db: DbOrTx, { ownerId, id }: { ownerId: string; id: string }): Promise<Run | null> {
  const [row] = await db
    .select()
    .from(runs)
    .where(and(eq(runs.ownerId, ownerId), eq(runs.id, id)));
  return row ?? null;
}

export async function findRuns(db: DbOrTx, { ownerId, ids }: { ownerId: string; ids: string[] }): Promise<Run[]> {
  if (ids.length === 0) return [];
  return db
    .select()
    .from(runs)
    .where(and(eq(runs.ownerId, ownerId), inArray(runs.id, ids)));
}

/** Marks a run as begun; returns it, or null when it has already ended. A retry begins again. */
export async function beginRun(db: DbOrTx, id: string): Promise<Run | null> {
  const [row] = await db
    .update(runs)
    .set({ status: "running", startedAt: sql`coalesce(${runs.startedAt}, now())`, version: sql`${runs.version} + 1` })
    .where(and(eq(runs.id, id), inArray(runs.status, [...unfinished])))
    .returning();
  return row ?? null;
}

/** Reports progress; it never goes back, so that a retry's bar doesn't jump. */
export async function reportProgress(db: DbOrTx, id: string, { progress, stage }: { progress: number; stage: string }): Promise<void> {
  await db
    .update(runs)
    .set({ progress: sql`greatest(${runs.progress}, ${progress}::real)`, stage, version: sql`${runs.version} + 1` })
    .where(and(eq(runs.id, id), eq(runs.status, "running")));
}

/** Ends a run well; false when it had already ended, and then nothing else may follow from it. */
export async function completeRun(tx: DbOrTx, id: string, result: Record<string, unknown>): Promise<boolean> {
  const rows = await tx
    .update(runs)
    .set({ status: "completed", progress: 1, stage: "done", result, finishedAt: sql`now()`, version: sql`${runs.version} + 1` })
    .where(and(eq(runs.id, id), inArray(runs.status, [...unfinished])))
    .returning({ id: runs.id });
  return rows.length === 1;
}

/** Ends a run in failure; null when it had already ended. */
export async function failRun(tx: DbOrTx, id: string, failure: { code: string; message: string; stage: string }): Promise<Run | null> {
  const [row] = await tx
    .update(runs)
    .set({
      status: "failed",
      errorCode: failure.code,
      errorMessage: failure.message,
      failedStage: failure.stage,
      finishedAt: sql`now()`,
      version: sql`${runs.version} + 1`,
    })
    .where(and(eq(runs.id, id), inArray(runs.status, [...unfinished])))
    .returning();
  return row ?? null;
}

/** Ends a run because somebody asked for it; null when it had already ended. Its worker lets go within a second or two. */
export async function cancelRun(tx: DbOrTx, { ownerId, id }: { ownerId: string; id: string }): Promise<Run | null> {
  const [row] = await tx
    .update(runs)
    .set({ status: "cancelled", stage: "cancelled", finishedAt: sql`now()`, version: sql`${runs.version} + 1` })
    .where(and(eq(runs.ownerId, ownerId), eq(runs.id, id), inArray(runs.status, [...unfinished])))
    .returning();
  return row ?? null;
}

/** A run as its worker knows it: by its id alone. */
export async function findRunOfJob(db: DbOrTx, id: string): Promise<Run | null> {
  const [row] = await db.select().from(runs).where(eq(runs.id, id));
  return row ?? null;
}

/** The recorded result of a step; undefined when it has not been done. */
export async function findStep(db: DbOrTx, runId: string, key: string): Promise<unknown> {
  const [row] = await db
    .select({ result: runSteps.result })
    .from(runSteps)
    .where(and(eq(runSteps.runId, runId), eq(runSteps.key, key)));
  return row?.result;
}

/** Records a step's result; whoever was first wins, and its result is returned. */
export async function recordStep(tx: DbOrTx, runId: string, key: string, result: unknown): Promise<unknown> {
  await tx.insert(runSteps).values({ runId, key, result }).onConflictDoNothing();
  return findStep(tx, runId, key);
}
