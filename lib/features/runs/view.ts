import type { Database } from "#db/client.ts";
import { findRun, type Run } from "#db/queries/runs.ts";
import type { RunData } from "#lib/contracts/runs.ts";
import { notFound } from "#lib/kernel/errors.ts";

/** A run of the account; throws `not_found` for anybody else's. */
export async function getRun(db: Database, { ownerId, id }: { ownerId: string; id: string }): Promise<RunData> {
  const run = await findRun(db, { ownerId, id });
  if (!run) throw notFound();
  return viewRun(run);
}

export function viewRun(run: Run): RunData {
  return {
    id: run.id,
    kind: run.kind,
    status: run.status,
    progress: run.progress,
    stage: run.stage,
    subject: run.subject,
    result: run.result,
    error: run.errorCode ? { code: run.errorCode, message: run.errorMessage ?? "", stage: run.failedStage } : null,
    credits_charged: run.charge,
    version: run.version,
    inserted_at: run.createdAt,
    started_at: run.startedAt,
    finished_at: run.finishedAt,
  };
}

/** True when nothing more will happen to a run. */
export function isOver(run: Pick<RunData, "status">): boolean {
  return run.status === "completed" || run.status === "failed" || run.status === "cancelled";
}
