import type { Database, Transaction } from "#db/client.ts";
import type { Project } from "#db/queries/editor/projects.ts";
import { finishEditorRender } from "#db/queries/editor/renders.ts";
import { updateSegment } from "#db/queries/editor/segments.ts";
import { readState } from "#db/queries/editor/state.ts";
import { updateMusicTrack, updateVoiceTrack } from "#db/queries/editor/tracks.ts";
import { cancelRun } from "#db/queries/runs.ts";
import type { EditorData } from "#lib/contracts/editor/views.ts";
import { refund } from "#lib/credits/ledger.ts";
import { activeAutopilot } from "#lib/features/editor/autopilot/continue.ts";
import { getProject } from "#lib/features/editor/projects/projects.ts";
import { statusWithoutRun } from "#lib/features/editor/scenes/start.ts";
import { lockProject, type ProjectKey } from "#lib/features/editor/state.ts";

const CANCELLED = "Autopilot was cancelled while this was being made.";

/** Stops autopilot: what is finished stays; what is being made is stopped and refunded. Of one that isn't on, changes nothing. */
export async function cancelAutopilot(db: Database, { origin, ...key }: ProjectKey & { origin?: string }): Promise<EditorData> {
  await db.transaction(async (tx) => {
    const project = await lockProject(tx, key);
    const run = await activeAutopilot(tx, project);
    if (!run) return;
    await cancelRun(tx, run);
    await stopEverything(tx, project);
  });
  return getProject(db, { ...key, origin });
}

/** While autopilot is on, it alone has anything made; so whatever is under way is its own. */
async function stopEverything(tx: Transaction, project: Project): Promise<void> {
  const { segments, voice, music, render } = await readState(tx, project);
  for (const segment of segments.filter(({ status }) => status === "processing")) {
    await stopRun(tx, project, segment.runId);
    await updateSegment(tx, segment, { status: statusWithoutRun(segment, "pending"), inBatch: false, errorMessage: null });
  }
  const failed = { status: "failed", errorMessage: CANCELLED } as const;
  if (voice.latest?.status === "processing") {
    await stopRun(tx, project, voice.latest.runId);
    await updateVoiceTrack(tx, voice.latest, failed);
  }
  if (music.latest?.status === "processing") {
    await stopRun(tx, project, music.latest.runId);
    await updateMusicTrack(tx, music.latest, failed);
  }
  if (render.making) {
    await stopRun(tx, project, render.making.runId);
    await finishEditorRender(tx, render.making, failed);
  }
}

async function stopRun(tx: Transaction, { ownerId }: Project, id: string | null): Promise<void> {
  const run = id ? await cancelRun(tx, { ownerId, id }) : null;
  if (run) await refund(tx, { ownerId, runId: run.id, reason: "Refund: cancelled" });
}
