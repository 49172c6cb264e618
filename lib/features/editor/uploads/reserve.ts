import type { Database, Transaction } from "#db/client.ts";
import { lockBalance } from "#db/queries/credits.ts";
import type { Upload } from "#db/queries/editor/state.ts";
import { insertUpload, weighUploads } from "#db/queries/editor/uploads.ts";
import { env } from "#lib/config/env.ts";
import type { PresignUploadBody } from "#lib/contracts/editor/uploads.ts";
import type { VideoMime } from "#lib/contracts/editor/vocabulary.ts";
import { releaseLapsedUploads } from "#lib/features/assets/reservations.ts";
import { lockProject, requireProject, type ProjectKey } from "#lib/features/editor/state.ts";
import { AppError } from "#lib/kernel/errors.ts";
import { uploadKey } from "#lib/storage/keys.ts";

const EXTENSIONS: Record<VideoMime, string> = { "video/mp4": "mp4", "video/quicktime": "mov", "video/webm": "webm", "video/x-matroska": "mkv" };

/**
 * Sets bytes aside for footage that is about to be sent; they count until it arrives, is given up, or `seconds` have
 * gone by. Throws `upload_quota_exceeded` with the quota when there are too few left, however many ask at once.
 */
export async function reserveUpload(db: Database, { body, seconds, ...key }: ProjectKey & { body: PresignUploadBody; seconds: number }): Promise<Upload> {
  const { ownerId } = key;
  await requireProject(db, key);
  // Nobody collects bytes by letting reservations lapse: they are cleared away before new ones are given out.
  await releaseLapsedUploads(db, { ownerId });
  return db.transaction(async (tx) => {
    // Before the account, as everybody does who locks both: nobody waits in a ring.
    const project = await lockProject(tx, key);
    await requireRoom(tx, { ownerId, bytes: body.size_bytes });
    return insertUpload(tx, {
      ownerId,
      projectId: project.id,
      filename: body.filename,
      mime: body.mime_type,
      bytes: body.size_bytes,
      fitMode: body.fit_mode,
      key: uploadKey(ownerId, "footage", EXTENSIONS[body.mime_type]),
      expiresAt: inSeconds(seconds),
    });
  });
}

async function requireRoom(tx: Transaction, { ownerId, bytes }: { ownerId: string; bytes: number }): Promise<void> {
  // The account's lock makes reservations take turns; each sees those before it.
  await lockBalance(tx, ownerId);
  const limit = env().UPLOAD_QUOTA_BYTES;
  const { used, reserved } = await weighUploads(tx, ownerId);
  const remaining = Math.max(0, limit - used - reserved);
  if (bytes > remaining) throw new AppError("upload_quota_exceeded", { details: { quota: { limit, used, reserved, remaining } } });
}

export const inSeconds = (seconds: number): Date => new Date(Date.now() + seconds * 1000);
