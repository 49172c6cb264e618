import { randomInt } from "node:crypto";
import type { Database } from "#db/client.ts";
import { countProjects, deleteProject, insertProject, updateProject } from "#db/queries/editor/projects.ts";
import { readState } from "#db/queries/editor/state.ts";
import { listSummaries } from "#db/queries/editor/summaries.ts";
import { lockBalance } from "#db/queries/credits.ts";
import type { CreateProjectBody, UpdateProjectBody } from "#lib/contracts/editor/projects.ts";
import type { EditorData, EditorSummaryData } from "#lib/contracts/editor/views.ts";
import { EDITOR_LIMITS } from "#lib/contracts/editor/vocabulary.ts";
import { discardAllSent } from "#lib/features/assets/reservations.ts";
import { columnsOf } from "#lib/features/editor/projects/fields.ts";
import { viewSummary } from "#lib/features/editor/projects/summary.ts";
import { refuseWhileComposing, refuseWhileRendering, refuseWhileSpeaking } from "#lib/features/editor/render/checks.ts";
import { scenarioBasis } from "#lib/features/editor/stale.ts";
import { loadState, lockForEdit, refuseOutdated, refuseWhileGenerating, requireProject, type ProjectKey } from "#lib/features/editor/state.ts";
import { refitFootage } from "#lib/features/editor/uploads/footage.ts";
import { requireVoice } from "#lib/features/editor/voice-choice.ts";
import { viewProject } from "#lib/features/editor/view.ts";
import { sender } from "#lib/jobs/queue.ts";
import { AppError } from "#lib/kernel/errors.ts";
import { slugFor, tellingWords } from "#lib/kernel/ids.ts";

/** Seeds fit a PostgreSQL integer. */
const SEEDS = 2 ** 31 - 1;

/** Creates a project. Free. Throws `editor_factory_limit_reached` at the 101st of an account without credits. */
export async function createProject(db: Database, { ownerId, body, origin }: { ownerId: string; body: CreateProjectBody; origin?: string }): Promise<EditorData> {
  if (body.voice_id) await requireVoice(body.voice_id, body.language);
  const slug = slugFor(tellingWords(body.product_prompt ?? ""), "ad");
  await db.transaction(async (tx) => {
    // The account's lock makes two creations at the limit take turns.
    const balance = await lockBalance(tx, ownerId);
    if ((balance ?? 0) === 0 && (await countProjects(tx, ownerId)) >= EDITOR_LIMITS.freeProjects) throw new AppError("editor_factory_limit_reached");
    await insertProject(tx, { seed: randomInt(SEEDS), ...columnsOf(body), language: body.language, ownerId, slug });
  });
  return getProject(db, { ownerId, slug, origin });
}

/** The full state of a project; throws `not_found` for anybody else's. */
export async function getProject(db: Database, { origin, ...key }: ProjectKey & { origin?: string }): Promise<EditorData> {
  return viewProject(await loadState(db, key), origin);
}

/** A page of the account's projects, newest first. */
export async function listOwnProjects(
  db: Database,
  { origin, limit, ...page }: { ownerId: string; limit: number; before?: number; origin?: string },
): Promise<{ items: EditorSummaryData[]; next: number | null }> {
  const rows = await listSummaries(db, { ...page, limit: limit + 1 });
  const shown = rows.slice(0, limit);
  const items = await Promise.all(shown.map((row) => viewSummary(row, origin)));
  return { items, next: rows.length > limit ? shown.at(-1)!.project.id : null };
}

/**
 * Edits a project. A narration written by hand belongs to the scenario as it stands, and to no scene in particular.
 * Another ratio has footage prepared again. Throws `autopilot_active`, `editor_edit_conflict`, `unknown_voice`.
 */
export async function editProject(db: Database, { body, origin, ...key }: ProjectKey & { body: UpdateProjectBody; origin?: string }): Promise<EditorData> {
  // A project's language stays, so that this can be asked before the lock.
  if (body.voice_id) await requireVoice(body.voice_id, (await requireProject(db, key)).language);
  const queue = await sender();
  await db.transaction(async (tx) => {
    const project = await lockForEdit(tx, key);
    refuseOutdated(project, body.revision);
    const change = columnsOf(body);
    const written = body.narration_script === undefined ? {} : { narrationBasis: scenarioBasis(project), narrationSegments: null };
    await updateProject(tx, project, { ...change, ...written });
    if (change.aspectRatio && change.aspectRatio !== project.aspectRatio) await refitFootage(tx, queue, { ...project, aspectRatio: change.aspectRatio });
  });
  return getProject(db, { ...key, origin });
}

/**
 * Removes a project with its scenes, footage and films; objects that nothing refers to any more are swept later.
 * Throws `autopilot_active` and the `*_in_progress` codes while something of it is being made.
 */
export async function removeProject(db: Database, key: ProjectKey): Promise<void> {
  const sent = await db.transaction(async (tx) => {
    const project = await lockForEdit(tx, key);
    const state = await readState(tx, project);
    refuseWhileGenerating(...state.segments);
    refuseWhileSpeaking(state);
    refuseWhileComposing(state);
    refuseWhileRendering(state);
    await deleteProject(tx, project);
    return state.uploads;
  });
  // Parts of an upload are no objects yet: no sweep finds them.
  await discardAllSent(sent);
}
