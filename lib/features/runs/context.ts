import type { Database } from "#db/client.ts";
import { findStep, recordStep, reportProgress, type Run } from "#db/queries/runs.ts";
import { contentHash } from "#lib/kernel/hash.ts";
import { logger } from "#lib/kernel/logger.ts";

/** Milliseconds between two reports of progress: a few a second are enough for a bar. */
const REPORT_EVERY_MS = 300;

export type RunContext = {
  run: Run;
  db: Database;
  /** Aborted when the run is cancelled, has lost its claim, or the worker is asked to stop. */
  signal: AbortSignal;
  /** Tells how far the run is (0…1) and what is being done; calls in quick succession are thinned out. */
  progress(fraction: number, stage: string): void;
  /**
   * Does a step once: its JSON result is recorded under its name and inputs, and read back by a retry.
   * What `work` does must be safe to do twice, as the process may die before the result is recorded.
   */
  step<Result>(name: string, inputs: unknown, work: () => Promise<Result>): Promise<Result>;
};

export function runContext({ run, db, signal }: { run: Run; db: Database; signal: AbortSignal }): RunContext {
  let reportedAt = 0;
  let reportedStage = "";
  // One after the other: on connections of their own, a later report could be overtaken by an earlier one.
  let reporting = Promise.resolve();
  return {
    run,
    db,
    signal,
    progress(fraction, stage) {
      const now = performance.now();
      if (stage === reportedStage && now - reportedAt < REPORT_EVERY_MS) return;
      reportedAt = now;
      reportedStage = stage;
      const report = { progress: Math.min(1, Math.max(0, fraction)), stage };
      reporting = reporting
        .then(() => reportProgress(db, run.id, report))
        .catch((error: unknown) => {
          // A missed report is no reason to lose the work; the next one follows.
          logger.warn({ err: error, runId: run.id }, "progress could not be reported");
        });
    },
    async step(name, inputs, work) {
      signal.throwIfAborted();
      const key = `${name}:${contentHash(inputs)}`;
      const done = await findStep(db, run.id, key);
      if (done !== undefined) return done as Awaited<ReturnType<typeof work>>;
      return (await recordStep(db, run.id, key, await work())) as Awaited<ReturnType<typeof work>>;
    },
  };
}
