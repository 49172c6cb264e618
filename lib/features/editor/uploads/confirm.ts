import type { Database } from "#db/client.ts";
import type { Project } from "#db/queries/editor/projects.ts";
import type { Upload } from "#db/queries/editor/state.ts";
import { findUpload, lockUpload } from "#db/queries/editor/uploads.ts";
import type { EditorUploadData } from "#lib/contracts/editor/views.ts";
import { lockProject, type ProjectKey } from "#lib/features/editor/state.ts";
import { enqueueFootage } from "#lib/features/editor/uploads/footage.ts";
import { viewUploads } from "#lib/features/editor/uploads/view.ts";
import { sender } from "#lib/jobs/queue.ts";
import { AppError, notFound } from "#lib/kernel/errors.ts";
import { storage } from "#lib/storage/storage.ts";

export type UploadKey = ProjectKey & { id: number };

/** An upload of the account's project; throws `not_found` for anybody else's. */
export async function requireUpload(db: Database, key: UploadKey): Promise<Upload> {
  const upload = await findUpload(db, key);
  if (!upload) throw notFound();
  return upload;
}

/**
 * Takes in footage that was sent: the stored object must be what was announced. It is then processed. Confirming
 * again changes nothing, save that footage which could not be prepared for the ad's ratio is tried again. Throws
 * `upload_missing`, `upload_mismatch`.
 */
export async function confirmUpload(db: Database, { origin, ...key }: UploadKey & { origin?: string }): Promise<EditorUploadData> {
  const upload = await requireUpload(db, key);
  if (upload.status === "pending") {
    refuseLapsed(upload);
    await checkStored(upload);
  }
  if (upload.status === "pending" || upload.status === "ready") await beginProcessing(db, key);
  return getUpload(db, { ...key, origin });
}

export async function getUpload(db: Database, { origin, ...key }: UploadKey & { origin?: string }): Promise<EditorUploadData> {
  const [view] = await viewUploads(db, { ownerId: key.ownerId, uploads: [await requireUpload(db, key)], origin });
  return view!;
}

export function refuseLapsed({ expiresAt }: Upload): void {
  if (expiresAt <= new Date()) throw new AppError("upload_missing", { message: "The upload was not finished in time, and its place was given up. Begin a new one." });
}

async function checkStored({ key, mime, bytes }: Upload): Promise<void> {
  const object = await storage().head(key);
  if (!object) throw new AppError("upload_missing");
  if (object.contentType !== mime) {
    throw new AppError("upload_mismatch", { message: `The file was sent as ${object.contentType || "no type"}, but announced as ${mime}.` });
  }
  if (object.size !== bytes) throw new AppError("upload_mismatch", { message: `The file has ${object.size} bytes, but ${bytes} were announced.` });
}

/** Whoever confirms first queues the work; those at the same moment find it queued. */
async function beginProcessing(db: Database, { id, ...key }: UploadKey): Promise<void> {
  const queue = await sender();
  await db.transaction(async (tx) => {
    const project = await lockProject(tx, key);
    const upload = await lockUpload(tx, { ownerId: key.ownerId, projectId: project.id, id });
    if (!upload) throw notFound();
    if (upload.status === "pending") refuseLapsed(upload);
    if (upload.status === "pending" || isUnfit(upload, project)) await enqueueFootage(tx, queue, project, upload);
  });
}

/** Ready, but for a ratio that the ad no longer has: preparing it for the new one has failed. */
const isUnfit = ({ status, clipRatio }: Upload, { aspectRatio }: Project): boolean => status === "ready" && clipRatio !== aspectRatio;
