import type { Database } from "#db/client.ts";
import type { Upload } from "#db/queries/editor/state.ts";
import { deleteLapsedUpload, listLapsedUploads } from "#db/queries/editor/uploads.ts";
import { removeObjects } from "#lib/features/assets/remove.ts";
import { logger } from "#lib/kernel/logger.ts";
import { storage } from "#lib/storage/storage.ts";

/** So few that what was looked up is still true when the last of them is released. */
const BATCH = 50;

/**
 * Forgets uploads that were reserved but not finished in time, of one account or of all, with whatever has arrived of
 * them. Their bytes no longer count. Returns how many; repeatable, and may stop anywhere.
 */
export async function releaseLapsedUploads(db: Database, { ownerId, signal }: { ownerId?: string; signal?: AbortSignal } = {}): Promise<number> {
  let released = 0;
  let after = 0;
  for (;;) {
    const lapsed = await listLapsedUploads(db, { ownerId, after, limit: BATCH });
    for (const upload of lapsed) {
      signal?.throwIfAborted();
      if (await release(db, upload)) released += 1;
    }
    if (lapsed.length < BATCH) return released;
    after = lapsed.at(-1)!.id;
  }
}

/** The row goes last: without it nobody would know that parts are left in the store. */
async function release(db: Database, upload: Upload): Promise<boolean> {
  try {
    await discardSent(upload);
  } catch (error) {
    // It no longer counts, and the next sweep tries again.
    logger.warn({ key: upload.key, err: error }, "a lapsed upload could not be cleared away");
    return false;
  }
  return deleteLapsedUpload(db, upload);
}

/** Removes what has been sent of an upload: the object, or the parts of it. Can be done again. */
export async function discardSent({ key, multipartId }: { key: string; multipartId: string | null }): Promise<void> {
  if (multipartId !== null) await storage().multipart.abort(key, multipartId);
  await removeObjects([key]);
}

/** The same once the rows are gone: what can't be removed now, the store or the daily sweep clears away. */
export async function discardAllSent(uploads: readonly { key: string; multipartId: string | null }[]): Promise<void> {
  const outcomes = await Promise.allSettled(uploads.map(discardSent));
  for (const [index, outcome] of outcomes.entries()) {
    if (outcome.status === "rejected") logger.warn({ key: uploads[index]!.key, err: outcome.reason }, "parts left in the store");
  }
}
