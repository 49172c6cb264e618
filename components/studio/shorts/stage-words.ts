import type { ShortStage } from "#lib/contracts/shorts/views.ts";

/** A short's stage as its badge says it. */
export const STAGES: Record<ShortStage, { label: string; tone: "neutral" | "live" | "ok" | "danger" }> = {
  draft: { label: "Draft", tone: "neutral" },
  rendering: { label: "Rendering", tone: "live" },
  video_ready: { label: "Finished", tone: "ok" },
  failed: { label: "Failed", tone: "danger" },
};
