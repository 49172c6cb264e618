import type { PgBoss } from "pg-boss";
import type { Database, Transaction } from "#db/client.ts";
import { insertEditorRender } from "#db/queries/editor/renders.ts";
import { readState, type EditorState } from "#db/queries/editor/state.ts";
import type { EditorData } from "#lib/contracts/editor/views.ts";
import { PRICES } from "#lib/credits/prices.ts";
import { hashOfSnapshot, planOf, snapshotOf } from "#lib/features/editor/plan.ts";
import { getProject } from "#lib/features/editor/projects/projects.ts";
import { refuseUnrenderable } from "#lib/features/editor/render/checks.ts";
import { isWaiting } from "#lib/features/editor/render/waiting.ts";
import { chargeRun } from "#lib/features/editor/runs.ts";
import { refuseUnscreened, screenScenes } from "#lib/features/editor/scenes/generate.ts";
import { startScenes } from "#lib/features/editor/scenes/start.ts";
import { autopilotRuns, loadState, lockForEdit, type ProjectKey } from "#lib/features/editor/state.ts";
import { needsGenerating } from "#lib/features/editor/todo.ts";
import { isUpToDate } from "#lib/features/editor/view.ts";
import { screenPrompt } from "#lib/features/screening/screen.ts";
import { renderEditorJob } from "#lib/jobs/definitions.ts";
import { enqueue, sender } from "#lib/jobs/queue.ts";
import { AppError } from "#lib/kernel/errors.ts";

/**
 * Has the film made. Scenes that are not generated yet are charged at the batch rate and made first; the film itself
 * is free. A film that is up to date is given back as it is. Throws what refuseUnrenderable throws,
 * `prompt_rejected`, `compliance_unavailable`, `credits_insufficient`.
 */
export async function renderProject(db: Database, { origin, ...key }: ProjectKey & { origin?: string }): Promise<{ started: boolean; project: EditorData }> {
  const state = await loadState(db, key);
  if (await autopilotRuns(db, state.project)) throw new AppError("autopilot_active");
  refuseUnrenderable(state);
  await screenScenes(state.project, state.segments.filter(needsGenerating));
  const words = wordsOnFilm(state);
  await screenPrompt(words, state.project.language);
  const queue = await sender();
  const started = await db.transaction(async (tx) => {
    const current = await readState(tx, await lockForEdit(tx, key));
    refuseUnrenderable(current);
    refuseUnscreened(current.segments.filter(needsGenerating), state.segments);
    if (wordsOnFilm(current) !== words) throw new AppError("conflict", { message: "The words of the ad were edited at the same moment; try again." });
    return startRender(tx, queue, current);
  });
  return { started, project: await getProject(db, { ...key, origin }) };
}

/** What a person may have written that shows or is heard without ever having been generated. */
export function wordsOnFilm({ project, segments }: Pick<EditorState, "project" | "segments">): string {
  return [project.narrationScript, ...segments.map(({ title }) => title)].filter(Boolean).join("\n");
}

/**
 * Starts a new version from what stands, and the scenes that it waits for; false when the newest film shows what
 * stands already. The project must be locked, fit to be rendered, and its prompts screened.
 */
export async function startRender(tx: Transaction, queue: PgBoss, state: EditorState): Promise<boolean> {
  const { project, segments } = state;
  const plan = await planOf(state);
  if (!plan) throw new AppError("editor_timeline_empty");
  const snapshot = snapshotOf(plan, state);
  const inputsHash = hashOfSnapshot(snapshot);
  if (isUpToDate(state, inputsHash)) return false;
  await startScenes(tx, queue, { project, segments: segments.filter(needsGenerating), price: "scene_batch" });
  const waiting = isWaiting(snapshot);
  const run = await chargeRun(tx, { project, job: renderEditorJob, price: PRICES.render, reason: "Render", stage: waiting ? "Generating the scenes" : undefined });
  await insertEditorRender(tx, { ownerId: project.ownerId, projectId: project.id, runId: run.id, snapshot, inputsHash, aspectRatio: project.aspectRatio });
  if (!waiting) await enqueue(queue, tx, renderEditorJob, { runId: run.id });
  return true;
}
