import type { Database, Transaction } from "#db/client.ts";
import type { Project } from "#db/queries/editor/projects.ts";
import { insertSegment, listSegments, updateSegment } from "#db/queries/editor/segments.ts";
import { readState, type Upload } from "#db/queries/editor/state.ts";
import type { SegmentView } from "#lib/contracts/editor/views.ts";
import { change, ofProject, placeFor, standing } from "#lib/features/editor/segments/segments.ts";
import { refuseWhileBatch, refuseWhileGenerating, type ProjectKey } from "#lib/features/editor/state.ts";
import { AppError, notFound } from "#lib/kernel/errors.ts";

type Asking = ProjectKey & { origin?: string };

/**
 * Puts a ready upload on the timeline as a finished scene. Throws `editor_upload_not_ready`,
 * `batch_generation_active`, `editor_segment_limit`.
 */
export async function segmentFromUpload(db: Database, { uploadId, position, ...key }: Asking & { uploadId: number; position?: number }): Promise<SegmentView> {
  return change(db, key, async (tx, project) => {
    refuseWhileBatch(await listSegments(tx, ofProject(project)));
    const upload = await readyUpload(tx, project, uploadId);
    return insertSegment(tx, { ...ofProject(project), ...shows(upload), position: await placeFor(tx, project, position) });
  });
}

/**
 * Shows an upload, or what another scene shows, in a scene. Throws `editor_upload_not_ready`,
 * `editor_segment_not_generated` for a source that shows nothing yet, `editor_segment_in_progress`.
 */
export async function useAsset(
  db: Database,
  { id, uploadId, sourceId, ...key }: Asking & { id: number; uploadId?: number; sourceId?: number },
): Promise<SegmentView> {
  return change(db, key, async (tx, project) => {
    const segment = await standing(tx, project, id);
    refuseWhileGenerating(segment);
    if (uploadId !== undefined) return updateSegment(tx, segment, { ...shows(await readyUpload(tx, project, uploadId)), seconds: null, trimStart: 0 });
    const source = await standing(tx, project, sourceId!);
    refuseWhileGenerating(source);
    if (source.status !== "completed") throw new AppError("editor_segment_not_generated");
    const { source: kind, plan, planPrompt, title, uploadId: shown, trimStart, sound, videoAssetId, thumbnailAssetId, filmstripAssetId } = source;
    return updateSegment(tx, segment, {
      source: kind,
      plan,
      planPrompt,
      title,
      uploadId: shown,
      trimStart,
      sound,
      videoAssetId,
      thumbnailAssetId,
      filmstripAssetId,
      prompt: kind === "generated" ? source.prompt : segment.prompt,
      status: "completed",
      errorMessage: null,
    });
  });
}

async function readyUpload(tx: Transaction, project: Project, id: number): Promise<Upload> {
  const upload = (await readState(tx, project)).uploads.find((each) => each.id === id);
  if (!upload) throw notFound();
  if (upload.status !== "ready") throw new AppError("editor_upload_not_ready");
  return upload;
}

/** A scene that shows this clip, with its own sound where it has some. */
const shows = (upload: Upload) => ({ source: "upload" as const, status: "completed" as const, uploadId: upload.id, sound: upload.hasSound, errorMessage: null, title: null });
