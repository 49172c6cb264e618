import type { ShortStage, ShortView } from "#lib/contracts/shorts/views.ts";

export const FILTERS = {
  all: { label: "All", stages: ["draft", "rendering", "video_ready", "failed"] },
  working: { label: "In progress", stages: ["draft", "rendering"] },
  finished: { label: "Finished", stages: ["video_ready"] },
  failed: { label: "Failed", stages: ["failed"] },
} as const satisfies Record<string, { label: string; stages: readonly ShortStage[] }>;

export type Filter = keyof typeof FILTERS;

/** The filter that an address asks for. */
export function filterFrom(wanted: string | null): Filter {
  return wanted !== null && Object.hasOwn(FILTERS, wanted) ? (wanted as Filter) : "all";
}

export function matching(shorts: readonly ShortView[], filter: Filter): ShortView[] {
  const stages: readonly ShortStage[] = FILTERS[filter].stages;
  return shorts.filter((short) => stages.includes(short.stage));
}
