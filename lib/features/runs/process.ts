import type { Database, Transaction } from "#db/client.ts";
import { beginRun, failRun, findRunOfJob, type Run } from "#db/queries/runs.ts";
import { refund } from "#lib/credits/ledger.ts";
import { runContext, type RunContext } from "#lib/features/runs/context.ts";
import { watchForEnd } from "#lib/features/runs/end.ts";
import { AppError } from "#lib/kernel/errors.ts";
import { logger } from "#lib/kernel/logger.ts";

/** How one kind of run is done. */
export type RunKind = {
  /** Does the work and, in one transaction of its own, records the outcome with completeRun. */
  work(context: RunContext): Promise<void>;
  /** Locks what onFailed will write to, before the run itself is ended: so do all who end runs of this kind. */
  lock?(tx: Transaction, run: Run): Promise<void>;
  /** The domain's part of a final failure, within the transaction that fails and refunds the run. */
  onFailed(tx: Transaction, run: Run, failure: RunFailure): Promise<void>;
};

export type RunFailure = { code: string; message: string; stage: string };

/**
 * Does a run, or what is left of it. Returns normally when the run has ended, well or in failure; throws when
 * another attempt is to follow.
 */
export async function processRun(
  kind: RunKind,
  { db, runId, signal, lastAttempt }: { db: Database; runId: string; signal: AbortSignal; lastAttempt: boolean },
): Promise<void> {
  const run = await beginRun(db, runId);
  if (!run) return;
  let stage = run.stage;
  const end = watchForEnd(db, runId);
  const context = runContext({ run, db, signal: AbortSignal.any([signal, end.signal]) });
  const watched: RunContext = {
    ...context,
    progress(fraction, label) {
      stage = label;
      context.progress(fraction, label);
    },
  };
  try {
    await kind.work(watched);
  } catch (error) {
    if (signal.aborted) throw error;
    if (end.signal.aborted) return;
    logger.error({ err: error, runId, kind: run.kind, stage }, "run failed an attempt");
    const final = lastAttempt || (error instanceof AppError && !error.retryable);
    if (!final) throw error;
    await settleFailure(kind, { db, runId, failure: describeFailure(error, stage) });
  } finally {
    end.stop();
  }
}

/** Fails a run for good: status, refund and the domain's own state in one transaction. Repeatable. */
export async function settleFailure(kind: RunKind, { db, runId, failure }: { db: Database; runId: string; failure: RunFailure }): Promise<void> {
  await db.transaction(async (tx) => {
    const unfinished = await findRunOfJob(tx, runId);
    if (unfinished) await kind.lock?.(tx, unfinished);
    const run = await failRun(tx, runId, failure);
    if (!run) return;
    await refund(tx, { ownerId: run.ownerId, runId, reason: `Refund: ${failure.message}` });
    await kind.onFailed(tx, run, failure);
  });
}

function describeFailure(error: unknown, stage: string): RunFailure {
  if (error instanceof AppError) return { code: error.code, message: error.message, stage };
  return { code: "internal_error", message: "The studio could not finish this. The credits were given back; try again.", stage };
}
