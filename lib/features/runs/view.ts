import type { Database } from "#db/client.ts";
import { findRun, type Run } from "#db/queries/runs.ts";
import type { RunView } from "#lib/contracts/runs.ts";
import { notFound } from "#lib/kernel/errors.ts";

/** A run of the account; throws `not_found` for anybody else's. */
export async function getRun(db: Database, { ownerId, id }: { ownerId: string; id: string }): Promise<RunView> {
  const run = await findRun(db, { ownerId, id });
  if (!run) throw notFound();
  return viewRun(run);
}

export function viewRun(run: Run): RunView {
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
    inserted_at: run.createdAt.toISOString(),
    started_at: run.startedAt?.toISOString() ?? null,
    finished_at: run.finishedAt?.toISOString() ?? null,
  };
}

/** True when nothing more will happen to a run. */
export function isOver(run: Pick<RunView, "status">): boolean {
  return run.status === "completed" || run.status === "failed" || run.status === "cancelled";
}
