import type { Transaction } from "#db/client.ts";
import { findSegmentsEvenDeleted, updateSegment, type Segment } from "#db/queries/editor/segments.ts";
import { completeRun, type Run } from "#db/queries/runs.ts";
import type { ScenePlan } from "#lib/creative/ad/plan.ts";
import { engines } from "#lib/engines/registry.ts";
import { continueAutopilot, failAutopilot } from "#lib/features/editor/autopilot/continue.ts";
import { directionOf } from "#lib/features/editor/brief.ts";
import { planOf, sceneId } from "#lib/features/editor/plan.ts";
import { failWaitingRender, fillWaitingRender } from "#lib/features/editor/render/waiting.ts";
import { lockProjectOf, projectKeyOf } from "#lib/features/editor/runs.ts";
import { makeClip, planOfScene, type SceneClip } from "#lib/features/editor/scenes/clip.ts";
import { statusWithoutRun, type SceneInput } from "#lib/features/editor/scenes/start.ts";
import { loadState } from "#lib/features/editor/state.ts";
import type { RunContext } from "#lib/features/runs/context.ts";
import type { RunKind } from "#lib/features/runs/process.ts";
import { sender } from "#lib/jobs/queue.ts";

/** Generates one scene: staged from its prompt, drawn, stored. */
export const sceneRun: RunKind = {
  async work(context) {
    const { prompt, seed, segmentId } = inputOf(context.run);
    const state = await loadState(context.db, projectKeyOf(context.run));
    const index = state.segments.findIndex(({ id }) => id === segmentId);
    context.progress(0.02, "Staging the scene");
    const staged = await context.step("stage", { prompt, seed }, async () => {
      const { brief, format } = await directionOf(state);
      const writer = await engines().ads();
      return writer.stageScene(prompt, { brief, place: { format, index, count: state.segments.length }, seed });
    });
    const ad = await planOf(state);
    if (!ad) throw new Error(`the scene of run ${context.run.id} is gone`);
    const plan = planOfScene(ad, sceneId({ id: segmentId }), staged);
    const clip = await context.step("clip", plan, () => makeClip(context, plan, state));
    await finish(context, staged, clip);
  },

  async lock(tx, run) {
    await lockProjectOf(tx, run);
  },

  async onFailed(tx, run, failure) {
    const project = await lockProjectOf(tx, run);
    const segment = await segmentOf(tx, run);
    if (!project || !segment) return;
    await updateSegment(tx, segment, { status: statusWithoutRun(segment, "failed"), inBatch: false, errorMessage: failure.message });
    await failWaitingRender(tx, project, segment, failure);
    await failAutopilot(tx, project, failure);
  },
};

/** One transaction: the run and the scene end together, and whatever waits for the scene goes on. */
async function finish({ db, run }: RunContext, staged: ScenePlan, clip: SceneClip): Promise<void> {
  const queue = await sender();
  await db.transaction(async (tx) => {
    const project = await lockProjectOf(tx, run);
    const segment = await segmentOf(tx, run);
    if (!project || !segment) throw new Error(`the scene of run ${run.id} is gone`);
    if (!(await completeRun(tx, run.id, { slug: project.slug, segment: segment.id }))) return;
    const made = { ...clip, plan: staged, planPrompt: inputOf(run).prompt, title: titleFor(segment, staged), source: "generated", uploadId: null } as const;
    const completed = await updateSegment(tx, segment, { ...made, status: "completed", inBatch: false, errorMessage: null });
    await fillWaitingRender(tx, queue, project, completed);
    await continueAutopilot(tx, queue, project);
  });
}

/** A title that the person has written, or taken away, stays; one that the last take brought goes with it. */
function titleFor({ title, plan }: Segment, staged: ScenePlan): string | null {
  const own = plan ? title !== plan.title : title !== null;
  return own ? title : staged.title;
}

/** The scene that a run generates, as long as it is this run that does. */
async function segmentOf(tx: Transaction, run: Run): Promise<Segment | null> {
  const [segment] = await findSegmentsEvenDeleted(tx, { ownerId: run.ownerId, ids: [inputOf(run).segmentId] });
  return segment?.runId === run.id ? segment : null;
}

function inputOf({ input }: Run): SceneInput {
  return input as SceneInput;
}
