import type { EditorState } from "#db/queries/editor/state.ts";
import { EDITOR_LIMITS } from "#lib/contracts/editor/vocabulary.ts";
import { PRICES } from "#lib/credits/prices.ts";
import { narrationStale, voiceStale, musicStale } from "#lib/features/editor/stale.ts";

/** What an ad still needs to be a finished film. */
export type Todo = {
  scenario: boolean;
  /** Whether scenes are to be made of the scenario. */
  apply: boolean;
  /** How many scenes are to be generated. */
  scenes: number;
  narration: boolean;
  voice: boolean;
  music: boolean;
};

/** Missing or stale, in one place: what autopilot does next, what it costs, and what its steps show. */
export function todoOf({ project, segments, voice, music }: EditorState, { scenes = EDITOR_LIMITS.scenario_scenes.usual }: { scenes?: number } = {}): Todo {
  const apply = segments.length === 0;
  const scenario = apply && project.scenario === null;
  const narration = project.narrationScript === null || narrationStale(project, segments);
  return {
    scenario,
    apply,
    scenes: apply ? scenes : segments.filter(needsGenerating).length,
    narration,
    voice: narration || !voice.done || voiceStale(project, segments, voice.done) || (project.voiceId !== null && voice.done.voiceId !== project.voiceId),
    music: scenario || !music.done || musicStale(project, music.done),
  };
}

/** A scene that shows nothing yet. */
export const needsGenerating = ({ status }: { status: string }): boolean => status === "pending" || status === "failed";

/** Credits for each step that costs any. */
export function stepCosts(todo: Todo): { name: "scenes" | "voice" | "music"; credits: number }[] {
  return [
    { name: "scenes" as const, credits: todo.scenes * PRICES.scene_batch },
    { name: "voice" as const, credits: todo.voice ? PRICES.voice : 0 },
    { name: "music" as const, credits: todo.music ? PRICES.music : 0 },
  ].filter(({ credits }) => credits > 0);
}

export const totalOf = (steps: readonly { credits: number }[]): number => steps.reduce((sum, { credits }) => sum + credits, 0);
