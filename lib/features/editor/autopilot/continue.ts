import type { PgBoss } from "pg-boss";
import type { DbOrTx, Transaction } from "#db/client.ts";
import type { Project } from "#db/queries/editor/projects.ts";
import { failRun, findRun, type Run } from "#db/queries/runs.ts";
import { isUnfinished } from "#lib/features/editor/state.ts";
import type { RunFailure } from "#lib/features/runs/process.ts";
import { autopilotJob } from "#lib/jobs/definitions.ts";
import { enqueue } from "#lib/jobs/queue.ts";

/** Autopilot waits for nothing: whatever it has started calls it again, in the transaction that ends it. */

/** The run of a project's autopilot while it is on; null when it is not. */
export async function activeAutopilot(db: DbOrTx, { ownerId, autopilotRunId }: Project): Promise<Run | null> {
  const run = autopilotRunId ? await findRun(db, { ownerId, id: autopilotRunId }) : null;
  return run && isUnfinished(run) ? run : null;
}

/** Something of the project has been made: has autopilot, if it is on, see what comes next. The project must be locked. */
export async function continueAutopilot(tx: Transaction, queue: PgBoss, project: Project): Promise<void> {
  const run = await activeAutopilot(tx, project);
  if (run) await enqueue(queue, tx, autopilotJob, { runId: run.id });
}

/** Something that autopilot, if it is on, has started can't be made: it ends with the same sentence. The project must be locked. */
export async function failAutopilot(tx: Transaction, project: Project, failure: RunFailure): Promise<void> {
  const run = await activeAutopilot(tx, project);
  if (run) await failRun(tx, run.id, failure);
}
