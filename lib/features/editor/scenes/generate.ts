import { randomInt } from "node:crypto";
import type { Database } from "#db/client.ts";
import type { Project } from "#db/queries/editor/projects.ts";
import { listSegments, type Segment } from "#db/queries/editor/segments.ts";
import type { EditorData, SegmentView } from "#lib/contracts/editor/views.ts";
import { getProject } from "#lib/features/editor/projects/projects.ts";
import { startScenes } from "#lib/features/editor/scenes/start.ts";
import { getSegment, ofProject, standing } from "#lib/features/editor/segments/segments.ts";
import { autopilotRuns, loadState, lockForEdit, refuseWhileBatch, refuseWhileGenerating, requireProject, type ProjectKey } from "#lib/features/editor/state.ts";
import { needsGenerating } from "#lib/features/editor/todo.ts";
import { screenPrompt } from "#lib/features/screening/screen.ts";
import { sender } from "#lib/jobs/queue.ts";
import { AppError, invalid } from "#lib/kernel/errors.ts";

type SceneKey = ProjectKey & { id: number; origin?: string };

/**
 * Generates one scene. One that stands as its prompt asks is given back as it is, free. Footage with a prompt may be
 * generated too; it takes the footage's place. Throws `editor_segment_in_progress`, `editor_segment_generated`,
 * `prompt_rejected`, `compliance_unavailable`, `credits_insufficient`.
 */
export async function generateScene(db: Database, key: SceneKey): Promise<{ started: boolean; segment: SegmentView }> {
  return makeScene(db, key, { price: "scene", stands: standsAsAsked });
}

/** Another take of a scene, of its prompt as it stands. Throws `editor_segment_not_generated` and what generating throws. */
export async function regenerateScene(db: Database, key: SceneKey): Promise<SegmentView> {
  const { segment } = await makeScene(db, key, { price: "scene_regenerate", stands: requireGenerated });
  return segment;
}

type Way = {
  price: "scene" | "scene_regenerate";
  /** True when there is nothing to do; throws when the scene isn't in a state for this. */
  stands(segment: Segment): boolean;
};

async function makeScene(db: Database, { origin, id, ...key }: SceneKey, { price, stands }: Way): Promise<{ started: boolean; segment: SegmentView }> {
  const { project, segment } = await readScene(db, { ...key, id });
  refuseWhileGenerating(segment);
  const toScreen = stands(segment) ? [] : [segment];
  await screenScenes(project, toScreen);
  const queue = await sender();
  const started = await db.transaction(async (tx) => {
    const locked = await lockForEdit(tx, key);
    const current = await standing(tx, locked, id);
    refuseWhileGenerating(current);
    if (stands(current)) return false;
    refuseUnscreened([current], toScreen);
    const seed = price === "scene_regenerate" ? randomInt(2 ** 31 - 1) : undefined;
    await startScenes(tx, queue, { project: locked, segments: [current], price, seed });
    return true;
  });
  return { started, segment: await getSegment(db, { ...key, id, origin }) };
}

/** Generates every scene that shows nothing yet. With none, nothing happens. Throws `batch_generation_active`, `editor_timeline_empty`. */
export async function generateBatch(db: Database, { origin, ...key }: ProjectKey & { origin?: string }): Promise<{ started: boolean; project: EditorData }> {
  const { project, segments } = await loadState(db, key);
  if (await autopilotRuns(db, project)) throw new AppError("autopilot_active");
  refuseWhileBatch(segments);
  if (segments.length === 0) throw new AppError("editor_timeline_empty");
  await screenScenes(project, segments.filter(needsGenerating));
  const queue = await sender();
  const started = await db.transaction(async (tx) => {
    const locked = await lockForEdit(tx, key);
    const current = await listSegments(tx, ofProject(locked));
    refuseWhileBatch(current);
    const waiting = current.filter(needsGenerating);
    refuseUnscreened(waiting, segments);
    await startScenes(tx, queue, { project: locked, segments: waiting, price: "scene_batch" });
    return waiting.length > 0;
  });
  return { started, project: await getProject(db, { ...key, origin }) };
}

/** Lets the prompts of scenes pass, or throws `prompt_rejected`. A scene without a prompt can't be generated. */
export async function screenScenes({ language }: Pick<Project, "language">, segments: readonly Segment[]): Promise<void> {
  if (segments.some(({ prompt }) => prompt === "")) throw invalid({ prompt: ["can't be blank"] });
  for (const { prompt } of segments) await screenPrompt(prompt, language);
}

/** What was screened must be what is charged: throws when a prompt was edited in between. */
export function refuseUnscreened(now: readonly Segment[], screened: readonly Segment[]): void {
  const prompts = new Map(screened.map(({ id, prompt }) => [id, prompt]));
  if (now.some(({ id, prompt }) => prompts.get(id) !== prompt)) throw new AppError("conflict", { message: "A scene was edited at the same moment; try again." });
}

function standsAsAsked({ status, source, plan, planPrompt, prompt }: Segment): boolean {
  if (status !== "completed" || source !== "generated" || !plan) return false;
  if (planPrompt !== prompt) throw new AppError("editor_segment_generated");
  return true;
}

function requireGenerated({ plan, source }: Segment): false {
  if (!plan || source !== "generated") throw new AppError("editor_segment_not_generated");
  return false;
}

async function readScene(db: Database, { id, ...key }: ProjectKey & { id: number }): Promise<{ project: Project; segment: Segment }> {
  const project = await requireProject(db, key);
  const segment = await standing(db, project, id);
  if (await autopilotRuns(db, project)) throw new AppError("autopilot_active");
  return { project, segment };
}
