import type { EditorRender } from "#db/queries/editor/state.ts";
import type { Run } from "#db/queries/runs.ts";
import type { EditorRenderData } from "#lib/contracts/editor/views.ts";
import type { Links } from "#lib/features/editor/links.ts";

/** One version of an ad's film as the API shows it. */
export async function viewRender(render: EditorRender, run: Run | undefined, link: Links): Promise<EditorRenderData> {
  const [video, thumbnail, srt, vtt] = await Promise.all([link(render.videoAssetId), link(render.thumbnailAssetId), link(render.srtAssetId), link(render.vttAssetId)]);
  return {
    id: render.id,
    version: render.version,
    status: render.status,
    progress: render.status === "completed" ? 1 : (run?.progress ?? 0),
    stage: run?.stage ?? "queued",
    run_id: render.runId,
    video_url: video,
    thumbnail_url: thumbnail,
    srt_url: srt,
    vtt_url: vtt,
    duration_seconds: render.durationSeconds,
    aspect_ratio: render.aspectRatio,
    error_message: render.errorMessage,
    inserted_at: render.createdAt,
  };
}
