import type { Database } from "#db/client.ts";
import { findRunOfJob } from "#db/queries/runs.ts";
import { isOver } from "#lib/features/runs/view.ts";
import { logger } from "#lib/kernel/logger.ts";

/** How soon a worker notices that its run was cancelled. */
const LOOK_EVERY_MS = 1000;

/** A signal that is aborted once a run has ended without its worker's doing: cancelled, given up, or done by another. */
export function watchForEnd(db: Database, runId: string): { signal: AbortSignal; stop(): void } {
  const ended = new AbortController();
  const look = async () => {
    const run = await findRunOfJob(db, runId);
    if (!run || isOver(run)) ended.abort(new Error(`run ${runId} has ended`));
  };
  const timer = setInterval(() => {
    // The next look follows; what has ended can't be ended again, whatever the worker does until then.
    look().catch((error: unknown) => logger.warn({ err: error, runId }, "could not look whether the run has ended"));
  }, LOOK_EVERY_MS);
  return { signal: ended.signal, stop: () => clearInterval(timer) };
}
