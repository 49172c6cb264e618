import type { EditorState } from "#db/queries/editor/state.ts";
import { hashOfSnapshot, planOf, snapshotOf } from "#lib/features/editor/plan.ts";
import { todoOf, type Todo } from "#lib/features/editor/todo.ts";
import { isUpToDate } from "#lib/features/editor/view.ts";

/** What autopilot can do. `scenario`, `apply` and `narration` it does itself; the others it starts, and is called again by their end. */
export type AutopilotMove = "scenario" | "apply" | "scenes" | "narration" | "voice" | "music" | "render";

export type Standing = {
  todo: Todo;
  /** True while anything of the ad is being made. */
  busy: boolean;
  /** True when the newest film shows what stands. */
  upToDate: boolean;
};

/** What comes next: the first thing that is missing or stale. It follows from what stands alone, so autopilot can be killed anywhere. */
export function nextAutopilotStep({ todo, busy, upToDate }: Standing): AutopilotMove | "wait" | "done" {
  if (busy) return "wait";
  if (todo.scenario) return "scenario";
  if (todo.apply) return "apply";
  if (todo.scenes > 0) return "scenes";
  if (todo.narration) return "narration";
  if (todo.voice) return "voice";
  if (todo.music) return "music";
  return upToDate ? "done" : "render";
}

export async function standingOf(state: EditorState): Promise<Standing> {
  const plan = await planOf(state);
  return { todo: todoOf(state), busy: isBusy(state), upToDate: plan !== null && isUpToDate(state, hashOfSnapshot(snapshotOf(plan, state))) };
}

function isBusy({ segments, voice, music, render }: EditorState): boolean {
  const tracks = [voice.latest, music.latest, ...segments];
  return tracks.some((track) => track?.status === "processing") || render.making !== null;
}
