import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import type { JobWithMetadata } from "pg-boss";
import type { Database } from "#db/client.ts";
import { database } from "#db/database.ts";
import { removeWorker, reportWorker } from "#db/queries/workers.ts";
import { env } from "#lib/config/env.ts";
import { DEAD_LETTERS, JOBS } from "#lib/jobs/definitions.ts";
import { HANDLERS } from "#lib/jobs/handlers.ts";
import { closeSender, createQueue, HEARTBEAT_SECONDS } from "#lib/jobs/queue.ts";
import { logger } from "#lib/kernel/logger.ts";

/** Seconds between two signs of life of this process. */
const REPORT_SECONDS = 5;
/** How long a stop waits for running jobs to let go. */
const STOP_TIMEOUT_MS = 10_000;

/** The worker process: takes jobs until it is asked to stop, then hands back what it has not finished. */
export async function startWorker(): Promise<{ stop(): Promise<void> }> {
  logger.level = env().LOG_LEVEL;
  const connection = database();
  const stopping = new AbortController();
  const boss = await createQueue(env().DATABASE_URL!, "worker").start();
  for (const job of JOBS) {
    await boss.work(
      job.name,
      {
        includeMetadata: true,
        localConcurrency: env().WORKER_CONCURRENCY,
        pollingIntervalSeconds: 1,
        // A retry is not announced, so an announced queue is polled as well.
        notifyPollingIntervalSeconds: 1,
        heartbeatRefreshSeconds: HEARTBEAT_SECONDS / 4,
      },
      async ([taken]) => {
        await runJob(job.name, taken as JobWithMetadata<object>, connection.db, stopping.signal);
      },
    );
    if (job.cron) await boss.schedule(job.name, job.cron, {}, { tz: "UTC" });
  }
  await boss.work(DEAD_LETTERS, { includeMetadata: true, pollingIntervalSeconds: 2 }, async ([letter]) => {
    await giveUp(letter as JobWithMetadata<object>, connection.db);
  });
  const report = await keepReporting(connection.db);
  logger.info({ pid: process.pid }, "worker ready");
  warmUp();
  return {
    async stop() {
      stopping.abort(new Error("the worker is stopping"));
      await boss.stop({ graceful: true, timeout: STOP_TIMEOUT_MS });
      await report.stop();
      await closeSender();
      await connection.close();
      logger.info("worker stopped");
    },
  };
}

/** Loads what the jobs need before the first one comes: whoever waits for it waits for the work alone. */
function warmUp(): void {
  Promise.all(Object.values(HANDLERS).map((load) => load())).catch((err: unknown) => {
    // The job that needs it will fail and say so; the others can go on.
    logger.error({ err }, "a job's code could not be loaded");
  });
}

async function runJob(name: string, job: JobWithMetadata<object>, db: Database, stopping: AbortSignal): Promise<void> {
  const handler = await HANDLERS[name]!();
  const signal = AbortSignal.any([job.signal, stopping]);
  logger.info({ job: name, id: job.id, attempt: job.retryCount + 1 }, "job begins");
  await handler.handle(job.data, { db, signal, lastAttempt: job.retryCount >= job.retryLimit });
  logger.info({ job: name, id: job.id }, "job done");
}

async function giveUp(letter: JobWithMetadata<object>, db: Database): Promise<void> {
  const name = letter.sourceName;
  logger.error({ job: name, data: letter.data }, "job given up");
  if (!name) return;
  const handler = await HANDLERS[name]?.();
  await handler?.giveUp?.(letter.data, { db });
}

async function keepReporting(db: Database): Promise<{ stop(): Promise<void> }> {
  const worker = { id: randomUUID(), host: hostname(), pid: process.pid };
  await reportWorker(db, worker);
  const timer = setInterval(() => {
    reportWorker(db, worker).catch((error: unknown) => logger.warn({ err: error }, "sign of life could not be given"));
  }, REPORT_SECONDS * 1000);
  return {
    async stop() {
      clearInterval(timer);
      await removeWorker(db, worker.id);
    },
  };
}
