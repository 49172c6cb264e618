import { sql } from "drizzle-orm";
import { fromDrizzle, PgBoss, type Queue } from "pg-boss";
import type { Transaction } from "#db/client.ts";
import { env } from "#lib/config/env.ts";
import { DEAD_LETTERS, JOBS, type JobDefinition } from "#lib/jobs/definitions.ts";
import { logger } from "#lib/kernel/logger.ts";

/** Seconds between a worker's signs of life for a job; after that long without one, another worker takes it. */
export const HEARTBEAT_SECONDS = 10;

/** Seconds that giving a run up may take; it is one transaction, and a worker may be lost even in that. */
const GIVE_UP_SECONDS = 60;

const SCHEMA = "pgboss";

/** A queue client. `sender` only enqueues; `worker` also supervises, schedules and listens. */
export function createQueue(url: string, role: "sender" | "worker"): PgBoss {
  const works = role === "worker";
  const boss = new PgBoss({
    connectionString: url,
    schema: SCHEMA,
    application_name: `hookline-${role}`,
    max: works ? 6 : 2,
    supervise: works,
    schedule: works,
    migrate: false,
    useListenNotify: works,
    // The defaults look for lost workers once a minute; a person waiting for a film should not notice one.
    superviseIntervalSeconds: 2,
    monitorIntervalSeconds: 2,
    cronMonitorIntervalSeconds: 30,
  });
  boss.on("error", (error) => logger.error({ err: error }, "queue error"));
  boss.on("warning", (warning) => logger.warn({ warning }, "queue warning"));
  return boss;
}

/** Creates the queue's tables and every declared queue; run once per start, after the migrations. */
export async function prepareQueues(url: string): Promise<void> {
  const boss = new PgBoss({ connectionString: url, schema: SCHEMA, max: 2, supervise: false, schedule: false });
  boss.on("error", (error) => logger.error({ err: error }, "queue error"));
  await boss.start();
  try {
    await declare(boss, DEAD_LETTERS, { retryLimit: 10, retryDelay: 2, retryBackoff: true, expireInSeconds: GIVE_UP_SECONDS });
    for (const job of JOBS) {
      await declare(boss, job.name, {
        retryLimit: job.retryLimit,
        retryDelay: 1,
        expireInSeconds: job.expireInSeconds,
        heartbeatSeconds: HEARTBEAT_SECONDS,
        deadLetter: DEAD_LETTERS,
        notify: true,
      });
    }
  } finally {
    await boss.stop({ graceful: false });
  }
}

/** Creating is idempotent but leaves the options of an existing queue as they were. */
async function declare(boss: PgBoss, name: string, options: Omit<Queue, "name">): Promise<void> {
  await boss.createQueue(name, options);
  await boss.updateQueue(name, options);
}

// One sender per process, also where a bundler loads this module more than once.
const shared = globalThis as { hooklineSender?: Promise<PgBoss> };

/** The process's client for enqueueing. */
export function sender(): Promise<PgBoss> {
  const url = env().DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set.");
  shared.hooklineSender ??= createQueue(url, "sender")
    .start()
    .catch((error: unknown) => {
      // The database may be back for the next one who asks.
      shared.hooklineSender = undefined;
      throw error;
    });
  return shared.hooklineSender;
}

/** Closes the process's sender, if it was opened. */
export async function closeSender(): Promise<void> {
  const opened = shared.hooklineSender;
  shared.hooklineSender = undefined;
  await (await opened)?.stop({ graceful: false });
}

/** Within this long, a job that is to be done once per key is queued once, however often it is asked for. */
const ONCE_SECONDS = 15;

/** Queues a job within a transaction: it exists only if the transaction commits. Get `queue` from sender() first. */
export async function enqueue<Data extends object>(
  queue: PgBoss,
  tx: Transaction,
  job: JobDefinition<Data>,
  data: Data,
  { oncePer }: { oncePer?: string } = {},
): Promise<void> {
  const once = oncePer === undefined ? {} : { singletonKey: oncePer, singletonSeconds: ONCE_SECONDS };
  await queue.send(job.name, job.data.parse(data), { ...once, db: fromDrizzle(tx, sql) });
}
