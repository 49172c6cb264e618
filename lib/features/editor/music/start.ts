import { randomInt } from "node:crypto";
import type { PgBoss } from "pg-boss";
import type { Database, Transaction } from "#db/client.ts";
import type { Project } from "#db/queries/editor/projects.ts";
import { readState, type EditorState } from "#db/queries/editor/state.ts";
import { insertMusicTrack } from "#db/queries/editor/tracks.ts";
import type { EditorData } from "#lib/contracts/editor/views.ts";
import { PRICES } from "#lib/credits/prices.ts";
import { getProject } from "#lib/features/editor/projects/projects.ts";
import { refuseWhileComposing } from "#lib/features/editor/render/checks.ts";
import { startRun } from "#lib/features/editor/runs.ts";
import { scenarioBasis } from "#lib/features/editor/stale.ts";
import { autopilotRuns, loadState, lockForEdit, type ProjectKey } from "#lib/features/editor/state.ts";
import { screenPrompt } from "#lib/features/screening/screen.ts";
import { musicJob } from "#lib/jobs/definitions.ts";
import { sender } from "#lib/jobs/queue.ts";
import { AppError } from "#lib/kernel/errors.ts";

/**
 * Has music composed for the ad: another piece each time. Without a prompt it is what suits the ad. Throws
 * `editor_timeline_empty`, `editor_music_in_progress`, `prompt_rejected`, `compliance_unavailable`, `credits_insufficient`.
 */
export async function generateMusic(db: Database, { prompt, origin, ...key }: ProjectKey & { prompt: string | null; origin?: string }): Promise<EditorData> {
  const state = await loadState(db, key);
  if (await autopilotRuns(db, state.project)) throw new AppError("autopilot_active");
  refuseUncomposable(state);
  if (prompt !== null) await screenPrompt(prompt, state.project.language);
  const queue = await sender();
  await db.transaction(async (tx) => {
    const project = await lockForEdit(tx, key);
    refuseUncomposable(await readState(tx, project));
    await startMusic(tx, queue, project, { prompt, seed: randomInt(2 ** 31 - 1) });
  });
  return getProject(db, { ...key, origin });
}

/** Starts a run that composes. The project must be locked, and the prompt screened. */
export async function startMusic(tx: Transaction, queue: PgBoss, project: Project, { prompt, seed }: { prompt: string | null; seed: number }): Promise<void> {
  const run = await startRun(tx, queue, { project, job: musicJob, price: PRICES.music, reason: "Music" });
  await insertMusicTrack(tx, { ownerId: project.ownerId, projectId: project.id, runId: run.id, prompt, seed, basis: scenarioBasis(project) });
}

function refuseUncomposable(state: EditorState): void {
  if (state.segments.length === 0) throw new AppError("editor_timeline_empty");
  refuseWhileComposing(state);
}
