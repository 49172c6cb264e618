import { sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { countLiveWorkers } from "#db/queries/workers.ts";
import { logger } from "#lib/kernel/logger.ts";
import { storage } from "#lib/storage/storage.ts";

export type PartHealth = { status: "up" | "down"; detail: string };
export type Health = { status: "up" | "down"; database: PartHealth; storage: PartHealth; queue: PartHealth; workers: PartHealth };

/** Milliseconds after which a part that doesn't answer counts as down. */
const PATIENCE_MS = 3000;

/** Looks at every part the studio needs. Never throws: what is down is said. */
export async function checkHealth(db: Database): Promise<Health> {
  const [databasePart, storagePart, queuePart, workersPart] = await Promise.all([
    part(async () => {
      await db.execute(sql`select 1`);
      return "answers";
    }),
    part(async () => {
      await storage().check();
      return "answers";
    }),
    part(async () => {
      const [row] = await db.execute<{ waiting: number }>(sql`select count(*)::int as waiting from pgboss.job where state in ('created', 'retry')`);
      return `${row?.waiting ?? 0} waiting`;
    }),
    part(async () => {
      const alive = await countLiveWorkers(db);
      if (alive === 0) throw new Error("No worker is running; films will wait. Start one with `npm run worker`.");
      return `${alive} running`;
    }),
  ]);
  const parts = { database: databasePart, storage: storagePart, queue: queuePart, workers: workersPart };
  const status = Object.values(parts).every((each) => each.status === "up") ? "up" : "down";
  return { status, ...parts };
}

async function part(look: () => Promise<string>): Promise<PartHealth> {
  const patience = Promise.withResolvers<never>();
  const timer = setTimeout(() => patience.reject(new Error(`no answer within ${PATIENCE_MS / 1000} s`)), PATIENCE_MS);
  try {
    return { status: "up", detail: await Promise.race([look(), patience.promise]) };
  } catch (error) {
    logger.warn({ err: error }, "a part of the studio is down");
    return { status: "down", detail: reasonOf(error) };
  } finally {
    clearTimeout(timer);
  }
}

/** The root of a failure, for everybody to read: neither queries nor addresses. */
function reasonOf(error: unknown): string {
  let root = error;
  while (root instanceof Error && root.cause instanceof Error) root = root.cause;
  const { code, message } = root as { code?: unknown; message?: string };
  return typeof code === "string" ? `no answer (${code})` : String(message);
}
