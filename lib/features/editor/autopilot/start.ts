import type { Database } from "#db/client.ts";
import { updateProject } from "#db/queries/editor/projects.ts";
import { readState, type EditorState } from "#db/queries/editor/state.ts";
import type { AutopilotBody } from "#lib/contracts/editor/production.ts";
import type { EditorData } from "#lib/contracts/editor/views.ts";
import { requireCredits } from "#lib/credits/ledger.ts";
import { foreseenTodo, scenesToMake } from "#lib/features/editor/autopilot/cost.ts";
import { nextAutopilotStep, standingOf } from "#lib/features/editor/autopilot/next.ts";
import { getProject } from "#lib/features/editor/projects/projects.ts";
import { refuseUnreadyFootage, refuseWhileComposing, refuseWhileRendering, refuseWhileSpeaking } from "#lib/features/editor/render/checks.ts";
import { wordsOnFilm } from "#lib/features/editor/render/start.ts";
import { startRun } from "#lib/features/editor/runs.ts";
import { autopilotRuns, loadState, lockProject, refuseWhileBatch, refuseWhileGenerating, type ProjectKey } from "#lib/features/editor/state.ts";
import { stepCosts, totalOf } from "#lib/features/editor/todo.ts";
import { requireVoice } from "#lib/features/editor/voice-choice.ts";
import { subjectOf } from "#lib/features/editor/words/assisted.ts";
import { screenPrompt } from "#lib/features/screening/screen.ts";
import { autopilotJob } from "#lib/jobs/definitions.ts";
import { sender } from "#lib/jobs/queue.ts";
import { AppError } from "#lib/kernel/errors.ts";

/** What an autopilot run was asked for. */
export type AutopilotInput = { slug: string; scenes: number };

/**
 * Has everything made that is missing or stale, to the finished film. It charges as it goes, but starts only with
 * credits for all of it. With nothing left to do the project is given back as it is. Throws `autopilot_in_progress`,
 * the `*_in_progress` codes of what is being made, `editor_prompt_missing`, `editor_upload_not_ready`,
 * `unknown_voice`, `prompt_rejected`, `compliance_unavailable`, `credits_insufficient`.
 */
export async function startAutopilot(db: Database, { body, origin, ...key }: ProjectKey & { body: AutopilotBody; origin?: string }): Promise<{ started: boolean; project: EditorData }> {
  const { voice_id: voiceId, segments_count: segmentsCount } = body;
  const state = withVoice(await loadState(db, key), voiceId);
  if (await autopilotRuns(db, state.project)) throw new AppError("autopilot_in_progress");
  if (voiceId) await requireVoice(voiceId, state.project.language);
  refuseUnready(state);
  const screened = everyWord(state);
  await screenPrompt(screened, state.project.language);
  const required = totalOf(stepCosts(await foreseenTodo(state, segmentsCount)));
  const queue = await sender();
  const started = await db.transaction(async (tx) => {
    const project = await lockProject(tx, key);
    if (await autopilotRuns(tx, project)) throw new AppError("autopilot_in_progress");
    const current = withVoice(await readState(tx, project), voiceId);
    refuseUnready(current);
    // What was screened and priced must be what is made.
    if (everyWord(current) !== screened) throw new AppError("conflict", { message: "The project was edited at the same moment; try again." });
    if (nextAutopilotStep(await standingOf(current)) === "done") return false;
    await requireCredits(tx, { ownerId: key.ownerId, amount: required });
    const run = await startRun(tx, queue, { project, job: autopilotJob, price: 0, reason: "Autopilot", input: { scenes: scenesToMake(current, segmentsCount) } });
    await updateProject(tx, project, { autopilotRunId: run.id, voiceId: current.project.voiceId }, { edited: current.project.voiceId !== project.voiceId });
    return true;
  });
  return { started, project: await getProject(db, { ...key, origin }) };
}

function withVoice(state: EditorState, voiceId: string | undefined): EditorState {
  return voiceId ? { ...state, project: { ...state.project, voiceId } } : state;
}

function refuseUnready(state: EditorState): void {
  refuseWhileBatch(state.segments);
  refuseWhileGenerating(...state.segments);
  refuseWhileSpeaking(state);
  refuseWhileComposing(state);
  refuseWhileRendering(state);
  if (subjectOf(state) === "") throw new AppError("editor_prompt_missing");
  refuseUnreadyFootage(state);
}

/** Everything that a person wrote and autopilot will make something of. */
function everyWord({ project, segments }: EditorState): string {
  return [project.productPrompt, project.scenario, ...segments.map(({ prompt }) => prompt), wordsOnFilm({ project, segments })].filter(Boolean).join("\n");
}
