import type { Database } from "#db/client.ts";
import type { Upload } from "#db/queries/editor/state.ts";
import { deletePendingUpload, deleteUpload, findUpload, prolongReservation, updateUpload } from "#db/queries/editor/uploads.ts";
import type { PresignUploadBody } from "#lib/contracts/editor/uploads.ts";
import { EDITOR_LIMITS } from "#lib/contracts/editor/vocabulary.ts";
import type { EditorUploadData } from "#lib/contracts/editor/views.ts";
import { discardAllSent } from "#lib/features/assets/reservations.ts";
import { requireProject, type ProjectKey } from "#lib/features/editor/state.ts";
import { confirmUpload, refuseLapsed, requireUpload, type UploadKey } from "#lib/features/editor/uploads/confirm.ts";
import { partFault, partLength, partsCount } from "#lib/features/editor/uploads/parts.ts";
import { inSeconds, reserveUpload } from "#lib/features/editor/uploads/reserve.ts";
import { AppError, invalid, notFound } from "#lib/kernel/errors.ts";
import type { NamedPart, StoredPart } from "#lib/storage/multipart.ts";
import { storage } from "#lib/storage/storage.ts";

/** Seconds that the link for a part works. */
const PART_SECONDS = 3600;
/** Seconds after its last sign of life that an upload in parts can be gone on with; it outlives every link. */
const RESUME_SECONDS = 24 * 3600;

/** Begins an upload in parts. Throws `upload_quota_exceeded`. */
export async function initMultipart(db: Database, { body, ...key }: ProjectKey & { body: PresignUploadBody }) {
  const upload = await reserveUpload(db, { ...key, body, seconds: RESUME_SECONDS });
  try {
    const multipartId = await storage().multipart.begin(upload.key, { contentType: upload.mime });
    await updateUpload(db, upload, { multipartId });
  } catch (error) {
    await deleteUpload(db, upload);
    throw error;
  }
  return { upload_id: upload.id, s3_key: upload.key, part_size: EDITOR_LIMITS.partBytes, parts_count: partsCount(upload.bytes), expires_in_seconds: RESUME_SECONDS };
}

/** The link for one part, bound to that part's length. Asking for it keeps the reservation alive. Throws `upload_missing` once the upload is over. */
export async function signPart(db: Database, { partNumber, origin, ...key }: UploadKey & { partNumber: number; origin?: string }) {
  const upload = await requireOpen(db, key);
  const parts = partsCount(upload.bytes);
  if (partNumber > parts) throw invalid({ part_number: [`must be less than or equal to ${parts}`] });
  const contentLength = partLength(upload.bytes, partNumber);
  const url = await storage().presignPart({ key: upload.key, uploadId: upload.multipartId, partNumber, contentLength, expiresIn: PART_SECONDS, origin });
  return { presigned_url: url, expires_in_seconds: PART_SECONDS };
}

/** The parts that have arrived. Asking keeps the reservation alive. Throws `upload_missing` once the upload is over. */
export async function listArrived(db: Database, key: UploadKey): Promise<{ part_number: number; etag: string; size_bytes: number }[]> {
  const upload = await requireOpen(db, key);
  const arrived = await storage().multipart.parts(upload.key, upload.multipartId);
  if (!arrived) throw new AppError("upload_missing");
  return arrived.map(({ partNumber, etag, size }) => ({ part_number: partNumber, etag, size_bytes: size }));
}

/**
 * Puts the parts together and confirms the upload. Doing it again changes nothing, also when the first answer was
 * lost half-way. Throws `upload_missing` when parts have not arrived, `upload_mismatch` when they are not what was announced.
 */
export async function completeMultipart(db: Database, { parts, origin, ...key }: UploadKey & { parts: readonly NamedPart[]; origin?: string }): Promise<EditorUploadData> {
  const upload = await requireMultipart(db, key);
  if (upload.status === "pending") {
    refuseLapsed(upload);
    const arrived = await storage().multipart.parts(upload.key, upload.multipartId);
    // Without an upload, its object may have been put together already: confirming tells.
    if (arrived) await join(upload, { parts, arrived });
  }
  return confirmUpload(db, { ...key, origin });
}

async function join(upload: Upload & { multipartId: string }, { parts, arrived }: { parts: readonly NamedPart[]; arrived: readonly StoredPart[] }): Promise<void> {
  const fault = partFault({ parts, arrived, bytes: upload.bytes });
  if (fault) throw new AppError(fault.code, { message: fault.message });
  const outcome = await storage().multipart.complete(upload.key, upload.multipartId, parts);
  if (outcome === "refused") throw new AppError("upload_mismatch", { message: "The store could not put the parts together. Send them again, then complete." });
}

/** Gives up an upload in parts that is not complete yet. Giving up what isn't there, or no longer in parts, changes nothing. */
export async function abortMultipart(db: Database, key: UploadKey): Promise<void> {
  await requireProject(db, key);
  const upload = await findUpload(db, key);
  if (!upload || upload.multipartId === null) return;
  if (await deletePendingUpload(db, upload)) await discardAllSent([upload]);
}

/** An upload in parts, in whatever state. */
async function requireMultipart(db: Database, key: UploadKey): Promise<Upload & { multipartId: string }> {
  const { multipartId, ...upload } = await requireUpload(db, key);
  if (multipartId === null) throw notFound();
  return { ...upload, multipartId };
}

/** One that still takes parts; its reservation is prolonged. */
async function requireOpen(db: Database, key: UploadKey): Promise<Upload & { multipartId: string }> {
  const upload = await requireMultipart(db, key);
  if (!(await prolongReservation(db, upload, inSeconds(RESUME_SECONDS)))) {
    refuseLapsed(upload);
    throw new AppError("upload_missing", { message: "The upload takes no parts any more: it is complete." });
  }
  return upload;
}
