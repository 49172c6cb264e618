import type { EditorView, SegmentView } from "#lib/contracts/editor/views.ts";

/** True while a film is being made. */
export function isRendering({ latest_render: film }: Pick<EditorView, "latest_render">): boolean {
  return film?.status === "queued" || film?.status === "rendering";
}

export function isAutopilotOn({ autopilot_status }: Pick<EditorView, "autopilot_status">): boolean {
  return autopilot_status === "running";
}

/** Scenes that are being generated. */
export function scenesInWork({ segments }: Pick<EditorView, "segments">): SegmentView[] {
  return segments.filter((segment) => segment.status === "processing");
}

/** True while anything of a project is being made: it then changes without anybody touching it. */
export function isBusy(view: EditorView): boolean {
  return (
    isAutopilotOn(view) ||
    isRendering(view) ||
    scenesInWork(view).length > 0 ||
    [view.voice.status, view.music.status, view.narration_status].includes("processing")
  );
}
