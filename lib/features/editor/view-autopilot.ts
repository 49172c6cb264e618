import type { EditorState } from "#db/queries/editor/state.ts";
import type { AutopilotStep, EditorData } from "#lib/contracts/editor/views.ts";
import { todoOf } from "#lib/features/editor/todo.ts";

type Shown = Pick<EditorData, "autopilot_status" | "autopilot_error_message" | "autopilot">;

/** Autopilot as its run and the project's own state tell it: a step is done when nothing of it is missing. */
export function viewAutopilot(state: EditorState, upToDate: boolean): Shown {
  const { project, runs } = state;
  const run = project.autopilotRunId ? runs.get(project.autopilotRunId) : undefined;
  const status = run === undefined ? "idle" : run.status === "queued" ? "running" : run.status;
  const steps = stepsOf(state, upToDate, status === "running");
  const done = steps.filter((step) => step.status === "completed").length;
  return {
    autopilot_status: status,
    autopilot_error_message: run?.errorMessage ?? null,
    autopilot: { run_id: run?.id ?? null, progress: status === "completed" ? 1 : done / steps.length, steps },
  };
}

function stepsOf(state: EditorState, upToDate: boolean, running: boolean): Shown["autopilot"]["steps"] {
  const todo = todoOf(state);
  const missing: Record<AutopilotStep, boolean> = {
    scenario: todo.scenario,
    scenes: todo.apply || state.segments.some(({ status }) => status !== "completed"),
    narration: todo.narration,
    voice: todo.voice,
    music: todo.music,
    render: !upToDate,
  };
  const names = Object.keys(missing) as AutopilotStep[];
  const current = running ? names.find((name) => missing[name]) : undefined;
  return names.map((name) => ({ name, status: missing[name] ? (name === current ? "processing" : "pending") : "completed" }));
}
