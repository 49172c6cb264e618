import type { Database } from "#db/client.ts";
import { deleteLapsedUploads, deleteStaleMusic, deleteUnusedAssets, findKnownKeys } from "#db/queries/assets.ts";
import { forgetDeletedSegments } from "#db/queries/editor/segments.ts";
import { deleteExpiredRequests } from "#db/queries/maintenance.ts";
import { removeObjects } from "#lib/features/assets/remove.ts";
import { releaseLapsedUploads } from "#lib/features/assets/reservations.ts";
import { systemClock, type Clock } from "#lib/kernel/clock.ts";
import { logger } from "#lib/kernel/logger.ts";
import { removeAbandonedDirectories } from "#lib/media/temporary.ts";
import { storage } from "#lib/storage/storage.ts";

/** Something younger than this may belong to work that has not recorded it yet. */
const GRACE_MS = 24 * 3600_000;
/** So few that what was looked up is still true when the last of them is removed. */
const BATCH = 100;

/**
 * The daily tidying: expired keys, counters and sessions, uploads that were never finished, scenes that can't be
 * restored any more, assets nothing refers to, objects without an asset, and what killed processes left in the
 * machine's temporary directory. An object that a row refers to is never removed. Repeatable, and may stop anywhere.
 */
export async function sweep(db: Database, signal: AbortSignal, clock: Clock = systemClock): Promise<void> {
  const youngest = new Date(clock().getTime() - GRACE_MS);
  const lapsed = (await deleteLapsedUploads(db)) + (await releaseLapsedUploads(db, { signal }));
  const forgotten = await forgetDeletedSegments(db);
  const expired = await deleteExpiredRequests(db);
  // Their objects have become orphans, which are looked up once more before they go.
  const unused = (await deleteUnusedAssets(db)) + (await deleteStaleMusic(db));
  const orphans = await removeOrphans(db, { youngest, signal });
  const abandoned = await removeAbandonedDirectories(youngest);
  logger.info({ lapsed, forgotten, expired, unused, orphans, abandoned }, "swept");
}

async function removeOrphans(db: Database, { youngest, signal }: { youngest: Date; signal: AbortSignal }): Promise<number> {
  let removed = 0;
  let batch: string[] = [];
  const flush = async () => {
    const known = await findKnownKeys(db, batch);
    const orphans = batch.filter((key) => !known.has(key));
    await removeObjects(orphans);
    removed += orphans.length;
    batch = [];
  };
  for await (const object of storage().list("")) {
    signal.throwIfAborted();
    if (object.modified > youngest) continue;
    if (batch.push(object.key) >= BATCH) await flush();
  }
  await flush();
  return removed;
}
