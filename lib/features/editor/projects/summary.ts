import type { ProjectSummary } from "#db/queries/editor/summaries.ts";
import type { EditorSummaryData } from "#lib/contracts/editor/views.ts";
import { linkTo } from "#lib/features/assets/store.ts";
import { viewRender } from "#lib/features/editor/view-render.ts";

/** A project as a list shows it. */
export async function viewSummary({ project, scenes, render, run, autopilot, video, thumbnail }: ProjectSummary, origin?: string): Promise<EditorSummaryData> {
  const shown = [video, thumbnail].filter((asset) => asset !== null);
  const links = new Map(await Promise.all(shown.map(async (asset) => [asset.id, await linkTo(asset, { origin })] as const)));
  const link = async (id: string | null | undefined) => (id ? (links.get(id) ?? null) : null);
  return {
    slug: project.slug,
    product_prompt: project.productPrompt,
    language: project.language,
    export_aspect_ratio: project.aspectRatio,
    segments_count: scenes,
    autopilot_status: autopilot === null ? "idle" : autopilot.status === "queued" ? "running" : autopilot.status,
    thumbnail_url: thumbnail && links.get(thumbnail.id)!,
    latest_render: render && (await viewRender(render, run ?? undefined, link)),
    inserted_at: project.createdAt,
    updated_at: project.updatedAt,
  };
}
