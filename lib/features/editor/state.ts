import type { DbOrTx, Transaction } from "#db/client.ts";
import { findProject, lockProjectRow, type Project } from "#db/queries/editor/projects.ts";
import type { Segment } from "#db/queries/editor/segments.ts";
import { readState, type EditorState } from "#db/queries/editor/state.ts";
import { findRun, type Run } from "#db/queries/runs.ts";
import { AppError, notFound } from "#lib/kernel/errors.ts";

export type ProjectKey = { ownerId: string; slug: string };

/** The whole state of a project; throws `not_found` for anybody else's. */
export async function loadState(db: DbOrTx, key: ProjectKey): Promise<EditorState> {
  return readState(db, await requireProject(db, key));
}

export async function requireProject(db: DbOrTx, key: ProjectKey): Promise<Project> {
  const project = await findProject(db, { ownerId: key.ownerId, slug: key.slug });
  if (!project) throw notFound();
  return project;
}

/** The project, locked until the transaction ends. Every command on a project begins here, so commands take turns. */
export async function lockProject(tx: Transaction, key: ProjectKey): Promise<Project> {
  const project = await lockProjectRow(tx, { ownerId: key.ownerId, slug: key.slug });
  if (!project) throw notFound();
  return project;
}

/** The same for a command that autopilot must not meet: throws `autopilot_active` while it runs. */
export async function lockForEdit(tx: Transaction, key: ProjectKey): Promise<Project> {
  const project = await lockProject(tx, key);
  if (await autopilotRuns(tx, project)) throw new AppError("autopilot_active");
  return project;
}

export async function autopilotRuns(db: DbOrTx, { ownerId, autopilotRunId }: Project): Promise<boolean> {
  const run = autopilotRunId && (await findRun(db, { ownerId, id: autopilotRunId }));
  return run ? isUnfinished(run) : false;
}

export const isUnfinished = ({ status }: Pick<Run, "status">): boolean => status === "queued" || status === "running";

/** Throws `batch_generation_active` while scenes are generated together. */
export function refuseWhileBatch(segments: readonly Segment[]): void {
  if (segments.some((segment) => segment.status === "processing" && segment.inBatch)) throw new AppError("batch_generation_active");
}

/** Throws `editor_segment_in_progress` for a scene that is being generated. */
export function refuseWhileGenerating(...segments: readonly Segment[]): void {
  if (segments.some((segment) => segment.status === "processing")) throw new AppError("editor_segment_in_progress");
}

/** Throws `editor_edit_conflict` when the thing has changed since the revision that the edit was made on. */
export function refuseOutdated(row: { revision: number }, revision: number | undefined): void {
  if (revision !== undefined && revision !== row.revision) throw new AppError("editor_edit_conflict", { details: { revision: row.revision } });
}
