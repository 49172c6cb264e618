import type { PgBoss } from "pg-boss";
import type { Database, Transaction } from "#db/client.ts";
import { updateProject } from "#db/queries/editor/projects.ts";
import { readState, type EditorState } from "#db/queries/editor/state.ts";
import { insertVoiceTrack } from "#db/queries/editor/tracks.ts";
import type { EditorData } from "#lib/contracts/editor/views.ts";
import { PRICES } from "#lib/credits/prices.ts";
import { getProject } from "#lib/features/editor/projects/projects.ts";
import { refuseWhileSpeaking } from "#lib/features/editor/render/checks.ts";
import { startRun } from "#lib/features/editor/runs.ts";
import { narrationStale } from "#lib/features/editor/stale.ts";
import { autopilotRuns, loadState, lockForEdit, type ProjectKey } from "#lib/features/editor/state.ts";
import { requireVoice } from "#lib/features/editor/voice-choice.ts";
import { screenPrompt } from "#lib/features/screening/screen.ts";
import { voiceJob } from "#lib/jobs/definitions.ts";
import { sender } from "#lib/jobs/queue.ts";
import { AppError } from "#lib/kernel/errors.ts";

/**
 * Has the narration spoken; the voice becomes the project's. What stands for the same words and voice is given back as
 * it is, free. Throws `unknown_voice`, `editor_voice_in_progress`, `editor_narration_missing`,
 * `editor_narration_stale`, `prompt_rejected`, `compliance_unavailable`, `credits_insufficient`.
 */
export async function generateVoice(db: Database, { voiceId, origin, ...key }: ProjectKey & { voiceId: string; origin?: string }): Promise<{ started: boolean; project: EditorData }> {
  const state = await loadState(db, key);
  if (await autopilotRuns(db, state.project)) throw new AppError("autopilot_active");
  await requireVoice(voiceId, state.project.language);
  const script = narrationToSpeak(state);
  await screenPrompt(script, state.project.language);
  const queue = await sender();
  const started = await db.transaction(async (tx) => {
    const current = await readState(tx, await lockForEdit(tx, key));
    // What was screened must be what is spoken.
    if (narrationToSpeak(current) !== script) throw new AppError("conflict", { message: "The narration was edited at the same moment; try again." });
    await chooseVoice(tx, current, voiceId);
    if (current.voice.done?.script === script && current.voice.done.voiceId === voiceId) return false;
    await startVoice(tx, queue, current, voiceId);
    return true;
  });
  return { started, project: await getProject(db, { ...key, origin }) };
}

/** Starts a run that speaks the narration. The project must be locked, and its narration screened. */
export async function startVoice(tx: Transaction, queue: PgBoss, state: EditorState, voiceId: string): Promise<void> {
  const { project } = state;
  const script = narrationToSpeak(state);
  const run = await startRun(tx, queue, { project, job: voiceJob, price: PRICES.voice, reason: "Voice-over" });
  await insertVoiceTrack(tx, { ownerId: project.ownerId, projectId: project.id, runId: run.id, voiceId, script });
}

/** The voice that is asked for becomes the project's. The project must be locked. */
export async function chooseVoice(tx: Transaction, { project }: EditorState, voiceId: string): Promise<void> {
  if (project.voiceId !== voiceId) await updateProject(tx, project, { voiceId }, { edited: false });
}

/** The narration as it stands; throws when there is none to speak, or it is being spoken. */
function narrationToSpeak(state: EditorState): string {
  const { project, segments } = state;
  refuseWhileSpeaking(state);
  if (project.narrationScript === null) throw new AppError("editor_narration_missing");
  if (narrationStale(project, segments)) throw new AppError("editor_narration_stale");
  return project.narrationScript;
}
