import type { Database, Transaction } from "#db/client.ts";
import type { Project } from "#db/queries/editor/projects.ts";
import type { EditorState } from "#db/queries/editor/state.ts";
import type { AdWriter } from "#lib/engines/text/port.ts";
import { engines } from "#lib/engines/registry.ts";
import { consumeAssist } from "#lib/features/assists/assists.ts";
import { directionOf, type Direction } from "#lib/features/editor/brief.ts";
import { autopilotRuns, loadState, lockForEdit, type ProjectKey } from "#lib/features/editor/state.ts";
import { screenPrompt } from "#lib/features/screening/screen.ts";
import { AppError } from "#lib/kernel/errors.ts";

type Asked<Words> = {
  /** Refuses what can't be written, before an assist is used. */
  check?(state: EditorState): void;
  /** What must pass the screen; default, what the ad is about. */
  screened?(state: EditorState): string;
  write(state: EditorState, writer: AdWriter, direction: Direction): Promise<Words>;
  /** Saves the words in the transaction that uses the assist up. */
  save?(tx: Transaction, project: Project, words: Words): Promise<void>;
};

/**
 * Has words written for one AI assist. They are written before the transaction begins, and an assist is used only when
 * they are saved. Throws `autopilot_active`, `editor_prompt_missing`, `prompt_rejected`, `compliance_unavailable`,
 * `ai_assist_quota_exceeded`.
 */
export async function assisted<Words>(db: Database, key: ProjectKey, asked: Asked<Words>): Promise<Words> {
  const state = await loadState(db, key);
  if (await autopilotRuns(db, state.project)) throw new AppError("autopilot_active");
  asked.check?.(state);
  const screened = asked.screened?.(state) ?? subjectOf(state);
  if (screened === "") throw new AppError("editor_prompt_missing");
  await screenPrompt(screened, state.project.language);
  const words = await asked.write(state, await engines().ads(), await directionOf(state));
  await db.transaction(async (tx) => {
    const project = await lockForEdit(tx, key);
    await consumeAssist(tx, key.ownerId);
    await asked.save?.(tx, project, words);
  });
  return words;
}

/** What the ad is about, in the person's own words. */
export function subjectOf({ project, segments }: EditorState): string {
  return project.productPrompt || project.scenario || segments.map(({ prompt }) => prompt).join("\n").trim();
}
