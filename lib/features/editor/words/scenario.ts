import { randomInt } from "node:crypto";
import type { Database, Transaction } from "#db/client.ts";
import { updateProject, type Project } from "#db/queries/editor/projects.ts";
import { insertSegment, listSegments, removeSegments } from "#db/queries/editor/segments.ts";
import type { GenerateScenarioBody } from "#lib/contracts/editor/words.ts";
import type { EditorData } from "#lib/contracts/editor/views.ts";
import { EDITOR_LIMITS } from "#lib/contracts/editor/vocabulary.ts";
import { lookOfTheme } from "#lib/creative/looks/theme.ts";
import { engines } from "#lib/engines/registry.ts";
import { getProject } from "#lib/features/editor/projects/projects.ts";
import { columnsOf } from "#lib/features/editor/projects/fields.ts";
import { ofProject } from "#lib/features/editor/segments/segments.ts";
import { lockForEdit, refuseOutdated, refuseWhileBatch, refuseWhileGenerating, type ProjectKey } from "#lib/features/editor/state.ts";
import { assisted } from "#lib/features/editor/words/assisted.ts";
import { AppError } from "#lib/kernel/errors.ts";

type Asking = ProjectKey & { origin?: string };

/** Has the scenario written, for one assist; every call writes another. Choices of style in the body are saved with it. */
export async function writeScenario(db: Database, { body, origin, ...key }: Asking & { body: GenerateScenarioBody }): Promise<EditorData> {
  const { segments_count: count = EDITOR_LIMITS.scenario_scenes.usual, ...style } = body;
  await assisted(db, key, {
    write: ({ project }, writer, direction) =>
      writer.writeScenario(direction.brief, {
        format: style.creative_format ?? direction.format,
        look: style.visual_language ?? lookOfTheme(style.theme ?? null) ?? direction.look,
        intent: project.projectIntent ?? "social_ad",
        count,
        seed: randomInt(2 ** 31 - 1),
      }),
    save: (tx, project, scenario) => updateProject(tx, project, { ...columnsOf(style), scenario }),
  });
  return getProject(db, { ...key, origin });
}

/** Saves a scenario that the person wrote. Throws `editor_edit_conflict`. */
export async function saveScenario(db: Database, { scenario, revision, origin, ...key }: Asking & { scenario: string; revision?: number }): Promise<EditorData> {
  await db.transaction(async (tx) => {
    const project = await lockForEdit(tx, key);
    refuseOutdated(project, revision);
    await updateProject(tx, project, { scenario });
  });
  return getProject(db, { ...key, origin });
}

/**
 * Puts the scenario's scenes in the place of those that stand, which can be restored for a day. Throws
 * `editor_scenario_missing`, `batch_generation_active`, `editor_segment_in_progress`.
 */
export async function applyScenario(db: Database, { count, origin, ...key }: Asking & { count: number }): Promise<EditorData> {
  await db.transaction(async (tx) => {
    const project = await lockForEdit(tx, key);
    const standing = await listSegments(tx, ofProject(project));
    refuseWhileBatch(standing);
    refuseWhileGenerating(...standing);
    await removeSegments(tx, ofProject(project), standing.map(({ id }) => id));
    await addScenes(tx, project, count);
  });
  return getProject(db, { ...key, origin });
}

/** Makes scenes of the scenario on an empty timeline. `count` 0 lets the scenario decide. The project must be locked. */
export async function addScenes(tx: Transaction, project: Project, count: number): Promise<void> {
  if (project.scenario === null) throw new AppError("editor_scenario_missing");
  const writer = await engines().ads();
  const prompts = await writer.readScenario(project.scenario, { language: project.language, count });
  for (const [index, prompt] of prompts.entries()) await insertSegment(tx, { ...ofProject(project), prompt, position: index + 1 });
  await updateProject(tx, project, {}, { edited: false });
}
