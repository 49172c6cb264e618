import { titleFrom } from "#components/studio/lib/format.ts";
import type { SegmentView } from "#lib/contracts/editor/views.ts";

/** What to call a scene in few words. */
export function sceneName(segment: Pick<SegmentView, "title" | "prompt" | "source">, most = 48): string {
  if (segment.title || segment.prompt) return titleFrom(segment.title, segment.prompt, most);
  return segment.source === "upload" ? "Own footage" : "Untitled scene";
}

/** How a scene stands, in a word or two; null when there is nothing to say. */
export function sceneState({ status, source, prompt_changed }: Pick<SegmentView, "status" | "source" | "prompt_changed">): string | null {
  if (status === "processing") return "Being generated";
  if (status === "failed") return "Failed";
  if (source === "generated" && status === "pending") return "Not generated";
  return prompt_changed ? "Prompt changed" : null;
}

/** A scene said in full, for those who don't see the timeline. */
export function sceneLabel(segment: SegmentView, seconds: number): string {
  return [`Scene ${segment.position}: ${sceneName(segment, 80)}`, `${seconds.toFixed(1)} seconds`, sceneState(segment)?.toLowerCase()].filter(Boolean).join(", ");
}
