import type { EditorState, MusicTrack } from "#db/queries/editor/state.ts";
import { findMusicOfRun, updateMusicTrack } from "#db/queries/editor/tracks.ts";
import { completeRun } from "#db/queries/runs.ts";
import { AD_FPS, timeAd } from "#lib/creative/ad/timing.ts";
import { engines } from "#lib/engines/registry.ts";
import { fetchAsset, storeAsset } from "#lib/features/assets/store.ts";
import { continueAutopilot, failAutopilot } from "#lib/features/editor/autopilot/continue.ts";
import { directionOf } from "#lib/features/editor/brief.ts";
import { planOf } from "#lib/features/editor/plan.ts";
import { lockProjectOf, projectKeyOf } from "#lib/features/editor/runs.ts";
import { loadState } from "#lib/features/editor/state.ts";
import { WAVEFORM_BARS } from "#lib/features/editor/waveform.ts";
import { recordMusic } from "#lib/features/music/record.ts";
import type { RunContext } from "#lib/features/runs/context.ts";
import type { RunKind } from "#lib/features/runs/process.ts";
import { sender } from "#lib/jobs/queue.ts";
import { decodeSound } from "#lib/media/decode-sound.ts";
import { withTemporaryDirectory } from "#lib/media/temporary.ts";
import { waveform } from "#lib/media/waveform.ts";
import { renderKey } from "#lib/storage/keys.ts";

/** Composes an ad's music, at the ad's present length. */
export const musicRun: RunKind = {
  async work(context) {
    const { run, db } = context;
    const track = await findMusicOfRun(db, { ownerId: run.ownerId, runId: run.id });
    if (!track) throw new Error(`the music of run ${run.id} is gone`);
    const state = await loadState(db, projectKeyOf(run));
    context.progress(0.05, "Composing the music");
    const piece = await context.step("piece", { prompt: track.prompt, seed: track.seed }, () => compose(context, track, state));
    await finish(context, track, piece);
  },

  async lock(tx, run) {
    await lockProjectOf(tx, run);
  },

  async onFailed(tx, run, failure) {
    const project = await lockProjectOf(tx, run);
    const track = await findMusicOfRun(tx, { ownerId: run.ownerId, runId: run.id });
    if (track) await updateMusicTrack(tx, track, { status: "failed", errorMessage: failure.message });
    if (project) await failAutopilot(tx, project, failure);
  },
};

type Piece = Pick<MusicTrack, "vibe" | "instruments" | "assetId" | "durationSeconds" | "waveform">;

/** The studio's copy of a piece goes when nobody has asked for it in a while; the ad keeps one of its own. */
async function compose({ db, run, signal }: RunContext, { prompt, seed }: MusicTrack, state: EditorState): Promise<Piece> {
  const plan = await planOf(state);
  if (!plan) throw new Error(`the scenes of ${state.project.slug} are gone`);
  const { brief, look } = await directionOf(state);
  const { vibe, instruments } = await (await engines().ads()).readMusicPrompt(prompt, { brief, look });
  const seconds = timeAd(plan).frames / AD_FPS;
  const played = await recordMusic(db, { vibe, instruments, seconds, seed }, signal);
  return withTemporaryDirectory(async (directory) => {
    const file = await fetchAsset(played, directory);
    const key = renderKey(run.ownerId, run.id, "music.wav");
    const own = await storeAsset(db, { ownerId: run.ownerId, kind: "audio", key, file, mime: played.mime, durationSeconds: seconds, source: played.source });
    return { vibe, instruments, assetId: own.id, durationSeconds: seconds, waveform: waveform(decodeSound(file), WAVEFORM_BARS) };
  });
}

/** One transaction: the run and the track end together, and autopilot goes on. */
async function finish({ db, run }: RunContext, track: MusicTrack, piece: Piece): Promise<void> {
  const queue = await sender();
  await db.transaction(async (tx) => {
    const project = await lockProjectOf(tx, run);
    if (!(await completeRun(tx, run.id, { track: track.id }))) return;
    await updateMusicTrack(tx, track, { ...piece, status: "completed", errorMessage: null });
    if (project) await continueAutopilot(tx, queue, project);
  });
}
