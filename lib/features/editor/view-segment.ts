import type { Segment } from "#db/queries/editor/segments.ts";
import type { EditorState } from "#db/queries/editor/state.ts";
import type { SegmentView } from "#lib/contracts/editor/views.ts";
import type { Links } from "#lib/features/editor/links.ts";

/** A scene as the API shows it. `seconds` is its length in the ad as it stands. */
export async function viewSegment(segment: Segment, { uploads, runs }: EditorState, { link, seconds }: { link: Links; seconds: number }): Promise<SegmentView> {
  const run = segment.runId ? runs.get(segment.runId) : undefined;
  const upload = segment.source === "upload" ? uploads.find(({ id }) => id === segment.uploadId) : undefined;
  const shown = upload ? { video: upload.clipAssetId, thumbnail: upload.thumbnailAssetId, filmstrip: upload.filmstripAssetId } : { video: segment.videoAssetId, thumbnail: segment.thumbnailAssetId, filmstrip: segment.filmstripAssetId };
  const [video, thumbnail, filmstrip] = await Promise.all([link(shown.video), link(shown.thumbnail), link(shown.filmstrip)]);
  return {
    id: segment.id,
    position: segment.position,
    prompt: segment.prompt,
    source: segment.source,
    upload_id: segment.uploadId,
    prompt_changed: segment.plan !== null && segment.planPrompt !== segment.prompt,
    title: segment.title,
    seconds,
    duration_seconds: segment.seconds,
    trim_start_seconds: segment.trimStart,
    sound: segment.sound,
    video_url: video,
    thumbnail_url: thumbnail,
    filmstrip_url: filmstrip,
    status: segment.status,
    error_message: segment.errorMessage,
    run_id: segment.runId,
    progress: segment.status === "completed" ? 1 : (run?.progress ?? 0),
    stage: segment.status === "processing" ? (run?.stage ?? null) : null,
    revision: segment.revision,
  };
}
