import type { Database } from "#db/client.ts";
import type { Asset } from "#db/queries/assets.ts";
import { beginEditorRender, findEditorRenderOfRun, finishEditorRender } from "#db/queries/editor/renders.ts";
import type { EditorRender } from "#db/queries/editor/state.ts";
import { completeRun } from "#db/queries/runs.ts";
import type { RenderSnapshot } from "#db/schema/editor.ts";
import type { AdPlan } from "#lib/creative/ad/plan.ts";
import { AD_FPS, timeAd } from "#lib/creative/ad/timing.ts";
import { continueAutopilot, failAutopilot } from "#lib/features/editor/autopilot/continue.ts";
import { makeFilm, type StoredFilm } from "#lib/features/editor/render/film.ts";
import { lockProjectOf } from "#lib/features/editor/runs.ts";
import { recordMusic } from "#lib/features/music/record.ts";
import type { RunContext } from "#lib/features/runs/context.ts";
import type { RunKind } from "#lib/features/runs/process.ts";
import { sender } from "#lib/jobs/queue.ts";

/** Makes a film from its snapshot, whatever has become of the project since. */
export const editorRender: RunKind = {
  async work(context) {
    const { run, db, signal } = context;
    const render = await findEditorRenderOfRun(db, { ownerId: run.ownerId, runId: run.id });
    if (!render) throw new Error(`the film of run ${run.id} is gone`);
    await beginEditorRender(db, render);
    context.progress(0.02, "Playing in the music");
    const { plan, music } = await withMusic(db, render.snapshot, signal);
    const stored = await context.step("film", { plan, music: music?.sha256 }, () => makeFilm(context, plan, music));
    context.progress(0.99, "Finishing");
    await finish(context, render, stored);
  },

  async lock(tx, run) {
    await lockProjectOf(tx, run);
  },

  async onFailed(tx, run, failure) {
    const project = await lockProjectOf(tx, run);
    const render = await findEditorRenderOfRun(tx, { ownerId: run.ownerId, runId: run.id });
    if (render) await finishEditorRender(tx, render, { status: "failed", errorMessage: failure.message });
    if (project) await failAutopilot(tx, project, failure);
  },
};

/** The plan with its music played in at the film's exact length: composed to an end, not cut off. */
async function withMusic(db: Database, { plan, music }: RenderSnapshot, signal: AbortSignal): Promise<{ plan: AdPlan; music: Asset | null }> {
  if (!music) return { plan: { ...plan, music: null }, music: null };
  const seconds = timeAd(plan).frames / AD_FPS;
  const piece = await recordMusic(db, { ...music, seconds }, signal);
  return { plan: { ...plan, music: { assetId: piece.id, seconds } }, music: piece };
}

/** One transaction: the run and the version end together, and autopilot goes on. */
async function finish({ db, run }: RunContext, render: EditorRender, stored: StoredFilm): Promise<void> {
  const queue = await sender();
  await db.transaction(async (tx) => {
    const project = await lockProjectOf(tx, run);
    if (!(await completeRun(tx, run.id, { version: render.version }))) return;
    await finishEditorRender(tx, render, { ...stored, status: "completed", errorMessage: null });
    if (project) await continueAutopilot(tx, queue, project);
  });
}
