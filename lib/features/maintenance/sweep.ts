import type { Database } from "#db/client.ts";
import { deleteLapsedUploads, deleteStaleMusic, deleteUnusedAssets, findKnownKeys } from "#db/queries/assets.ts";
import { deleteExpiredRequests } from "#db/queries/maintenance.ts";
import { removeObjects } from "#lib/features/assets/remove.ts";
import { logger } from "#lib/kernel/logger.ts";
import { storage } from "#lib/storage/storage.ts";

/** An object younger than this may belong to work that has not recorded it yet. */
const GRACE_MS = 24 * 3600_000;
const BATCH = 500;

/**
 * The daily tidying: expired keys, counters and sessions, assets nothing refers to, and objects without an asset.
 * An object that a row refers to is never removed. Repeatable, and may stop anywhere.
 */
export async function sweep(db: Database, signal: AbortSignal): Promise<void> {
  const lapsed = await deleteLapsedUploads(db);
  const expired = await deleteExpiredRequests(db);
  const unused = [...(await deleteUnusedAssets(db)), ...(await deleteStaleMusic(db))];
  await removeObjects(unused);
  const orphans = await removeOrphans(db, signal);
  logger.info({ lapsed, expired, unused: unused.length, orphans }, "swept");
}

async function removeOrphans(db: Database, signal: AbortSignal): Promise<number> {
  const youngest = Date.now() - GRACE_MS;
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
    if (object.modified.getTime() > youngest) continue;
    if (batch.push(object.key) >= BATCH) await flush();
  }
  await flush();
  return removed;
}
