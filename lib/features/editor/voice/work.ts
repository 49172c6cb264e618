import type { Project } from "#db/queries/editor/projects.ts";
import type { EditorState, VoiceTrack } from "#db/queries/editor/state.ts";
import { findVoiceOfRun, updateVoiceTrack } from "#db/queries/editor/tracks.ts";
import { completeRun } from "#db/queries/runs.ts";
import { scriptLines } from "#lib/creative/ad/script.ts";
import { speakingSeconds } from "#lib/creative/ad/timing.ts";
import { engines } from "#lib/engines/registry.ts";
import type { Narration } from "#lib/engines/speech/port.ts";
import { storeBytes } from "#lib/features/assets/store.ts";
import { continueAutopilot, failAutopilot } from "#lib/features/editor/autopilot/continue.ts";
import { lockProjectOf, projectKeyOf } from "#lib/features/editor/runs.ts";
import { loadState } from "#lib/features/editor/state.ts";
import { WAVEFORM_BARS } from "#lib/features/editor/waveform.ts";
import type { RunContext } from "#lib/features/runs/context.ts";
import type { RunKind } from "#lib/features/runs/process.ts";
import { sender } from "#lib/jobs/queue.ts";
import { encodeMonoWav } from "#lib/media/wav.ts";
import { waveform } from "#lib/media/waveform.ts";
import { renderKey } from "#lib/storage/keys.ts";

/** Speaks a narration, with the times of its words. */
export const voiceRun: RunKind = {
  async work(context) {
    const { run, db } = context;
    const track = await findVoiceOfRun(db, { ownerId: run.ownerId, runId: run.id });
    if (!track) throw new Error(`the voice of run ${run.id} is gone`);
    const state = await loadState(db, projectKeyOf(run));
    context.progress(0.05, "Speaking the narration");
    const spoken = await context.step("speech", { script: track.script, voice: track.voiceId }, () => speak(context, track, state));
    await finish(context, track, spoken);
  },

  async lock(tx, run) {
    await lockProjectOf(tx, run);
  },

  async onFailed(tx, run, failure) {
    const project = await lockProjectOf(tx, run);
    const track = await findVoiceOfRun(tx, { ownerId: run.ownerId, runId: run.id });
    if (track) await updateVoiceTrack(tx, track, { status: "failed", errorMessage: failure.message });
    if (project) await failAutopilot(tx, project, failure);
  },
};

type Spoken = Pick<VoiceTrack, "engine" | "lines" | "assetId" | "durationSeconds" | "waveform">;

async function speak({ db, run, signal, progress }: RunContext, { script, voiceId }: VoiceTrack, { project, segments }: EditorState): Promise<Spoken> {
  const speech = await engines().speech();
  const lines = scriptLines(script, project.language).map(({ text }) => text);
  const narration = await speech.narrate({ lines, voiceId, seconds: secondsFor(project, { scenes: segments.length, lines: lines.length }) }, signal);
  progress(0.9, "Storing the narration");
  const durationSeconds = narration.samples.length / narration.sampleRate;
  const engine = speech.voices().find(({ id }) => id === voiceId)?.engine ?? null;
  const asset = await storeBytes(db, {
    ownerId: run.ownerId,
    kind: "audio",
    key: renderKey(run.ownerId, run.id, "narration.wav"),
    bytes: encodeMonoWav(narration.samples, narration.sampleRate),
    mime: "audio/wav",
    durationSeconds,
    source: engine ?? "hookline-speech",
  });
  return { engine, lines: narration.lines, assetId: asset.id, durationSeconds, waveform: peaksOf(narration) };
}

/** How long the speech should take for the ad to get the length that the person wants; null leaves the voice its own pace. */
function secondsFor({ targetSeconds, closingAssetId }: Project, counts: { scenes: number; lines: number }): number | null {
  return targetSeconds === null ? null : speakingSeconds({ target: targetSeconds, closing: closingAssetId !== null, ...counts });
}

const peaksOf = ({ samples }: Narration): number[] => waveform({ left: samples, right: samples }, WAVEFORM_BARS);

/** One transaction: the run and the track end together, and autopilot goes on. */
async function finish({ db, run }: RunContext, track: VoiceTrack, spoken: Spoken): Promise<void> {
  const queue = await sender();
  await db.transaction(async (tx) => {
    const project = await lockProjectOf(tx, run);
    if (!(await completeRun(tx, run.id, { track: track.id }))) return;
    await updateVoiceTrack(tx, track, { ...spoken, status: "completed", errorMessage: null });
    if (project) await continueAutopilot(tx, queue, project);
  });
}
