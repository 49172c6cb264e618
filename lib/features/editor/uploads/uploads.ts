import type { Database } from "#db/client.ts";
import { deleteUpload, findAttachedSegments, listUploads, lockUpload } from "#db/queries/editor/uploads.ts";
import { cancelRun } from "#db/queries/runs.ts";
import type { PresignUploadBody } from "#lib/contracts/editor/uploads.ts";
import type { EditorUploadData } from "#lib/contracts/editor/views.ts";
import { discardAllSent } from "#lib/features/assets/reservations.ts";
import { lockProject, requireProject, type ProjectKey } from "#lib/features/editor/state.ts";
import type { UploadKey } from "#lib/features/editor/uploads/confirm.ts";
import { reserveUpload } from "#lib/features/editor/uploads/reserve.ts";
import { viewUploads } from "#lib/features/editor/uploads/view.ts";
import { AppError, notFound } from "#lib/kernel/errors.ts";
import { storage } from "#lib/storage/storage.ts";

/** Seconds that a link for a single PUT works, and that its bytes are set aside. */
const LINK_SECONDS = 3600;

/** A link to PUT a whole file. Throws `upload_quota_exceeded`. */
export async function presignUpload(
  db: Database,
  { origin, body, ...key }: ProjectKey & { body: PresignUploadBody; origin?: string },
): Promise<{ upload_id: number; presigned_url: string; s3_key: string; expires_in_seconds: number }> {
  const upload = await reserveUpload(db, { ...key, body, seconds: LINK_SECONDS });
  const request = { key: upload.key, contentType: upload.mime, contentLength: upload.bytes, expiresIn: LINK_SECONDS, origin };
  return { upload_id: upload.id, presigned_url: await storage().presignPut(request), s3_key: upload.key, expires_in_seconds: LINK_SECONDS };
}

/** A project's uploads, newest first. */
export async function listOwnUploads(db: Database, { origin, ...key }: ProjectKey & { origin?: string }): Promise<EditorUploadData[]> {
  const { ownerId, id: projectId } = await requireProject(db, key);
  return viewUploads(db, { ownerId, uploads: await listUploads(db, { ownerId, projectId }), origin });
}

/**
 * Removes an upload, whatever its state. A clip that was made from it stays as long as a film's snapshot names it.
 * Throws `editor_upload_in_use` while a scene shows it; a deleted scene that did is restored as one to be generated.
 */
export async function removeUpload(db: Database, { id, ...key }: UploadKey): Promise<void> {
  const { ownerId } = key;
  const removed = await db.transaction(async (tx) => {
    const project = await lockProject(tx, key);
    const upload = await lockUpload(tx, { ownerId, projectId: project.id, id });
    if (!upload) throw notFound();
    const attached = await findAttachedSegments(tx, { ownerId, ids: [id] });
    if (attached.size > 0) throw new AppError("editor_upload_in_use", { details: { segment_ids: attached.get(id) } });
    if (upload.runId !== null) await cancelRun(tx, { ownerId, id: upload.runId });
    await deleteUpload(tx, upload);
    return upload;
  });
  await discardAllSent([removed]);
}
