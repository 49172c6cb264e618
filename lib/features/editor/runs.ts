import type { PgBoss } from "pg-boss";
import type { Transaction } from "#db/client.ts";
import { lockProjectRow, type Project } from "#db/queries/editor/projects.ts";
import { insertRun, type Run } from "#db/queries/runs.ts";
import { charge } from "#lib/credits/ledger.ts";
import type { ProjectKey } from "#lib/features/editor/state.ts";
import type { JobDefinition, RunData } from "#lib/jobs/definitions.ts";
import { enqueue } from "#lib/jobs/queue.ts";

/** What everything that is made for a project, and takes a while, has in common. */

export type NewRun = {
  project: Project;
  job: JobDefinition<RunData>;
  price: number;
  /** What the ledger says it was for. */
  reason: string;
  input?: Record<string, unknown>;
  /** What is said of it until it begins. */
  stage?: string;
};

/** Charges for a run and records it; its job is for the caller to enqueue in the same transaction. The project must be locked. */
export async function chargeRun(tx: Transaction, { project, job, price, reason, input, stage }: NewRun): Promise<Run> {
  const { ownerId, slug } = project;
  const subject = `editor:${slug}`;
  const run = await insertRun(tx, { ownerId, kind: job.name, subject, charge: price, stage, input: { slug, ...input } });
  await charge(tx, { ownerId, amount: price, reason, runId: run.id, subject });
  return run;
}

/** The same, with its job. */
export async function startRun(tx: Transaction, queue: PgBoss, request: NewRun): Promise<Run> {
  const run = await chargeRun(tx, request);
  await enqueue(queue, tx, request.job, { runId: run.id });
  return run;
}

/** Which project a run works on. */
export function projectKeyOf({ ownerId, input }: Run): ProjectKey {
  return { ownerId, slug: String(input.slug) };
}

/** Locks the project of a run; everybody who ends runs of a project locks it first, so that nobody waits in a ring. */
export async function lockProjectOf(tx: Transaction, run: Run): Promise<Project | null> {
  return lockProjectRow(tx, projectKeyOf(run));
}
