import type { Database } from "#db/client.ts";
import { getBalance } from "#db/queries/credits.ts";
import type { EditorState } from "#db/queries/editor/state.ts";
import type { AutopilotCost } from "#lib/contracts/editor/production.ts";
import { EDITOR_LIMITS } from "#lib/contracts/editor/vocabulary.ts";
import { engines } from "#lib/engines/registry.ts";
import { loadState, type ProjectKey } from "#lib/features/editor/state.ts";
import { stepCosts, todoOf, totalOf, type Todo } from "#lib/features/editor/todo.ts";

/** What autopilot would charge now, step by step. `segmentsCount` is what it would be started with. */
export async function autopilotCost(db: Database, { segmentsCount, ...key }: ProjectKey & { segmentsCount?: number }): Promise<AutopilotCost> {
  const state = await loadState(db, key);
  const steps = stepCosts(await foreseenTodo(state, segmentsCount));
  const total = totalOf(steps);
  const available = (await getBalance(db, key.ownerId)) ?? 0;
  return { total, available_credits: available, affordable: available >= total, steps };
}

/** What is to be made, with the scenes counted that a scenario will bring. */
export async function foreseenTodo(state: EditorState, segmentsCount: number | undefined): Promise<Todo> {
  const { project, segments } = state;
  const count = scenesToMake(state, segmentsCount);
  if (segments.length > 0 || project.scenario === null) return todoOf(state, { scenes: count });
  const prompts = await (await engines().ads()).readScenario(project.scenario, { language: project.language, count });
  return todoOf(state, { scenes: prompts.length });
}

/** How many scenes to make of a scenario; 0 lets one that is there decide, and one that is still to be written has the usual number. */
export function scenesToMake({ project }: Pick<EditorState, "project">, segmentsCount: number | undefined): number {
  return segmentsCount || (project.scenario === null ? EDITOR_LIMITS.scenario_scenes.usual : 0);
}
