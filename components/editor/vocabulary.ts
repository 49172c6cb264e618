import type { AutopilotStep, EditorSummaryView, EditorView } from "#lib/contracts/editor/views.ts";
import type { AspectRatio, CaptionStyle, LogoDuration, LogoPosition, LogoTreatment, ProductPlacement, ProjectIntent } from "#lib/contracts/editor/vocabulary.ts";

/** How the API's words about ads are said to a person. */

export const RATIOS: Record<AspectRatio, { label: string; detail: string }> = {
  "9:16": { label: "9:16", detail: "Phone, full screen" },
  "1:1": { label: "1:1", detail: "Feed" },
  "16:9": { label: "16:9", detail: "Wide screen" },
};

export const CAPTION_STYLES: Record<CaptionStyle, { label: string; detail: string }> = {
  highlight: { label: "Highlight", detail: "The spoken word is coloured" },
  karaoke: { label: "Karaoke", detail: "Words fill as they are spoken" },
  pop: { label: "Pop", detail: "Few, large words at a time" },
  lines: { label: "Lines", detail: "Whole lines come and go" },
  minimal: { label: "Minimal", detail: "Small and quiet" },
};

export const LOGO_TREATMENTS: Record<LogoTreatment, string> = { original: "As it is", badge: "On a badge", monochrome: "One colour" };
export const LOGO_DURATIONS: Record<LogoDuration, string> = { throughout: "All the time", start: "First scene", end: "Last scene" };
export const LOGO_POSITIONS: Record<LogoPosition, string> = {
  top_left: "Top left",
  top_center: "Top centre",
  top_right: "Top right",
  bottom_left: "Bottom left",
  bottom_center: "Bottom centre",
  bottom_right: "Bottom right",
};
export const PLACEMENTS: Record<ProductPlacement, string> = { throughout: "In every scene", end: "In the last scene" };
export const INTENTS: Record<ProjectIntent, string> = { social_ad: "Ad", creative_story: "Story" };

/** The steps of autopilot, as things that come about. */
export const STEPS: Record<AutopilotStep, string> = {
  scenario: "Scenario",
  scenes: "Scenes",
  narration: "Narration",
  voice: "Voice",
  music: "Music",
  render: "Film",
};

type Standing = Pick<EditorSummaryView | EditorView, "autopilot_status" | "latest_render" | "segments_count">;

/** How a project stands, in a word. */
export function standingOf({ autopilot_status, latest_render, segments_count }: Standing): { label: string; tone: "neutral" | "live" | "ok" | "danger" } {
  if (autopilot_status === "running") return { label: "Autopilot", tone: "live" };
  if (latest_render?.status === "queued" || latest_render?.status === "rendering") return { label: "Rendering", tone: "live" };
  if (autopilot_status === "failed" || latest_render?.status === "failed") return { label: "Failed", tone: "danger" };
  if (latest_render) return { label: "Finished", tone: "ok" };
  return { label: segments_count === 0 ? "Empty" : "Draft", tone: "neutral" };
}
