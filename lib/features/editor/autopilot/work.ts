import type { PgBoss } from "pg-boss";
import type { Transaction } from "#db/client.ts";
import { updateProject } from "#db/queries/editor/projects.ts";
import { readState, type EditorState } from "#db/queries/editor/state.ts";
import { completeRun } from "#db/queries/runs.ts";
import { engines } from "#lib/engines/registry.ts";
import { activeAutopilot } from "#lib/features/editor/autopilot/continue.ts";
import { nextAutopilotStep, standingOf, type AutopilotMove } from "#lib/features/editor/autopilot/next.ts";
import type { AutopilotInput } from "#lib/features/editor/autopilot/start.ts";
import { directionOf } from "#lib/features/editor/brief.ts";
import { startMusic } from "#lib/features/editor/music/start.ts";
import { startRender } from "#lib/features/editor/render/start.ts";
import { lockProjectOf, projectKeyOf } from "#lib/features/editor/runs.ts";
import { refuseUnscreened, screenScenes } from "#lib/features/editor/scenes/generate.ts";
import { startScenes } from "#lib/features/editor/scenes/start.ts";
import { narrationStale, scenarioBasis } from "#lib/features/editor/stale.ts";
import { loadState } from "#lib/features/editor/state.ts";
import { needsGenerating } from "#lib/features/editor/todo.ts";
import { chooseVoice, startVoice } from "#lib/features/editor/voice/start.ts";
import { narrate, saveNarration } from "#lib/features/editor/words/narration.ts";
import { addScenes } from "#lib/features/editor/words/scenario.ts";
import type { RunContext } from "#lib/features/runs/context.ts";
import type { RunKind } from "#lib/features/runs/process.ts";
import { sender } from "#lib/jobs/queue.ts";

/** What is saved, or started, in one transaction on the state that stands then. */
type Commit = (tx: Transaction, queue: PgBoss, state: EditorState) => Promise<unknown>;
/** Does what takes time before the transaction, and answers what belongs in it. */
type Move = (state: EditorState, input: AutopilotInput) => Promise<Commit>;

/**
 * Autopilot: again and again the next thing that is missing, until it has to wait for a run that it started; the end
 * of that run calls it again. It keeps no place of its own: where it is follows from what stands.
 */
export const autopilotRun: RunKind = {
  async work(context) {
    const { run, db, signal } = context;
    for (;;) {
      signal.throwIfAborted();
      const state = await loadState(db, projectKeyOf(run));
      const next = nextAutopilotStep(await standingOf(state));
      if (next === "wait") return;
      if (next !== "done") context.progress(SAID[next].progress, SAID[next].stage);
      const commit = next === "done" ? finish(context) : await MOVES[next](state, run.input as AutopilotInput);
      if (!(await commitStep(context, next, commit)) || next === "done") return;
    }
  },

  async lock(tx, run) {
    await lockProjectOf(tx, run);
  },

  async onFailed() {
    // Its run says what happened, and what is finished stays; the project itself remembers nothing of autopilot.
  },
};

/**
 * Takes a step, if it is still the next one: two workers that come to the same step take it once. False when autopilot
 * is not on any more.
 */
async function commitStep({ run, db }: RunContext, step: AutopilotMove | "done", commit: Commit): Promise<boolean> {
  const queue = await sender();
  return db.transaction(async (tx) => {
    const project = await lockProjectOf(tx, run);
    if (!project || (await activeAutopilot(tx, project))?.id !== run.id) return false;
    const state = await readState(tx, project);
    if (nextAutopilotStep(await standingOf(state)) === step) await commit(tx, queue, state);
    return true;
  });
}

const finish =
  ({ run }: RunContext): Commit =>
  (tx) =>
    completeRun(tx, run.id, { slug: (run.input as AutopilotInput).slug });

const MOVES: Record<AutopilotMove, Move> = {
  async scenario(state, { scenes }) {
    const { project } = state;
    const { brief, format, look } = await directionOf(state);
    const writer = await engines().ads();
    const scenario = await writer.writeScenario(brief, { format, look, intent: project.projectIntent ?? "social_ad", count: scenes, seed: project.seed });
    // A narration that the person wrote before there was any scenario belongs to this one.
    const keeps = project.narrationScript !== null && !narrationStale(project, state.segments);
    return (tx) => updateProject(tx, project, { scenario, ...(keeps ? { narrationBasis: scenarioBasis({ scenario }) } : {}) });
  },
  async apply(_state, { scenes }) {
    return (tx, _queue, { project }) => addScenes(tx, project, scenes);
  },
  async scenes(state) {
    await screenScenes(state.project, state.segments.filter(needsGenerating));
    return (tx, queue, current) => {
      const segments = current.segments.filter(needsGenerating);
      refuseUnscreened(segments, state.segments);
      return startScenes(tx, queue, { project: current.project, segments, price: "scene_batch" });
    };
  },
  async narration(state) {
    const words = await narrate(state, await engines().ads(), await directionOf(state), state.project.seed);
    return (tx, _queue, { project }) => saveNarration(tx, project, words);
  },
  async voice({ project }) {
    const voiceId = project.voiceId ?? (await usualVoice(project.language));
    return async (tx, queue, state) => {
      await chooseVoice(tx, state, voiceId);
      await startVoice(tx, queue, state, voiceId);
    };
  },
  async music() {
    // A piece that has become stale is composed anew to the same wish.
    return (tx, queue, { project, music }) => startMusic(tx, queue, project, { prompt: music.latest?.prompt ?? null, seed: project.seed });
  },
  async render() {
    return startRender;
  },
};

/** What is said of each step, and how far autopilot is when it begins. */
const SAID: Record<AutopilotMove, { stage: string; progress: number }> = {
  scenario: { stage: "Writing the scenario", progress: 0.02 },
  apply: { stage: "Laying out the scenes", progress: 0.06 },
  scenes: { stage: "Generating the scenes", progress: 0.1 },
  narration: { stage: "Writing the narration", progress: 0.45 },
  voice: { stage: "Speaking the narration", progress: 0.5 },
  music: { stage: "Composing the music", progress: 0.6 },
  render: { stage: "Rendering the film", progress: 0.7 },
};

async function usualVoice(language: string): Promise<string> {
  const voice = (await engines().speech()).voices().find((each) => each.language === language);
  if (!voice) throw new Error(`there is no voice for ${language}`);
  return voice.id;
}
