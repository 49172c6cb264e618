import { and, eq, inArray, isNotNull, isNull, like, lt, ne, sql } from "drizzle-orm";
import type { DbOrTx } from "#db/client.ts";
import { usedAssets } from "#db/queries/used-assets.ts";
import { assets, editorUploads, pendingUploads, runs } from "#db/schema/index.ts";

export type Asset = typeof assets.$inferSelect;
export type PendingUpload = typeof pendingUploads.$inferSelect;

/** Records a stored object; an object stored again under the same key keeps its id. */
export async function upsertAsset(tx: DbOrTx, asset: typeof assets.$inferInsert): Promise<Asset> {
  const { id: _id, key: _key, ...facts } = asset;
  const [row] = await tx.insert(assets).values(asset).onConflictDoUpdate({ target: assets.key, set: facts }).returning();
  return row!;
}

export async function findAssets(db: DbOrTx, { ownerId, ids }: { ownerId: string; ids: string[] }): Promise<Asset[]> {
  if (ids.length === 0) return [];
  return db
    .select()
    .from(assets)
    .where(and(eq(assets.ownerId, ownerId), inArray(assets.id, ids)));
}

/** An object of the account by its key. */
export async function findAssetByKey(db: DbOrTx, { ownerId, key }: { ownerId: string; key: string }): Promise<Asset | null> {
  const [row] = await db
    .select()
    .from(assets)
    .where(and(eq(assets.ownerId, ownerId), eq(assets.key, key)));
  return row ?? null;
}

/** One of the studio's own objects (samples), by its key. */
export async function findStudioAsset(db: DbOrTx, key: string): Promise<Asset | null> {
  const [row] = await db
    .select()
    .from(assets)
    .where(and(isNull(assets.ownerId), eq(assets.key, key)));
  return row ?? null;
}

/** The studio's own objects among these keys. */
export async function findStudioAssets(db: DbOrTx, keys: string[]): Promise<Asset[]> {
  if (keys.length === 0) return [];
  return db
    .select()
    .from(assets)
    .where(and(isNull(assets.ownerId), inArray(assets.key, keys)));
}

/** Forgets what lies under these keys, and returns those that something lay under. */
export async function deleteAssetsAt(tx: DbOrTx, { ownerId, keys }: { ownerId: string; keys: string[] }): Promise<string[]> {
  if (keys.length === 0) return [];
  const rows = await tx
    .delete(assets)
    .where(and(eq(assets.ownerId, ownerId), inArray(assets.key, keys)))
    .returning({ key: assets.key });
  return rows.map((row) => row.key);
}

/** Forgets assets and returns their keys, for the objects to be removed once the transaction is committed. */
export async function deleteAssets(tx: DbOrTx, { ownerId, ids }: { ownerId: string; ids: string[] }): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .delete(assets)
    .where(and(eq(assets.ownerId, ownerId), inArray(assets.id, ids)))
    .returning({ key: assets.key });
  return rows.map((row) => row.key);
}

/**
 * Forgets owned assets older than a day that nothing refers to any more: replaced pictures, results of failed
 * renders. What an unfinished run has stored (its id is part of the key) stays. Returns how many.
 */
export async function deleteUnusedAssets(db: DbOrTx): Promise<number> {
  const unfinished = sql`(select 1 from ${runs} where ${runs.status} in ('queued', 'running') and strpos(${assets.key}, ${runs.id}::text) > 0)`;
  const rows = await db
    .delete(assets)
    .where(
      and(
        isNotNull(assets.ownerId),
        lt(assets.createdAt, sql`now() - interval '1 day'`),
        sql`not exists (select 1 from ${usedAssets} as used(id) where used.id = ${assets.id})`,
        sql`not exists ${unfinished}`,
      ),
    )
    .returning({ id: assets.id });
  return rows.length;
}

/** Which of these keys a row refers to. What was sent as footage that came to nothing isn't needed any more. */
export async function findKnownKeys(db: DbOrTx, keys: string[]): Promise<Set<string>> {
  if (keys.length === 0) return new Set();
  const rows = await db
    .select({ key: assets.key })
    .from(assets)
    .where(inArray(assets.key, keys))
    .union(db.select({ key: pendingUploads.key }).from(pendingUploads).where(inArray(pendingUploads.key, keys)))
    .union(db.select({ key: editorUploads.key }).from(editorUploads).where(and(inArray(editorUploads.key, keys), ne(editorUploads.status, "failed"))));
  return new Set(rows.map((row) => row.key));
}

export async function insertPendingUpload(tx: DbOrTx, upload: typeof pendingUploads.$inferInsert): Promise<void> {
  await tx.insert(pendingUploads).values(upload);
}

/** A presigned upload of the account, for this purpose, that has not lapsed. */
export async function findPendingUpload(
  db: DbOrTx,
  { ownerId, key, purpose }: { ownerId: string; key: string; purpose: string },
): Promise<PendingUpload | null> {
  const [row] = await db
    .select()
    .from(pendingUploads)
    .where(and(eq(pendingUploads.ownerId, ownerId), eq(pendingUploads.key, key), eq(pendingUploads.purpose, purpose)));
  return row ?? null;
}

/** Remembers what a presigned upload became; whoever was first wins, and the id of its asset is returned. */
export async function settlePendingUpload(tx: DbOrTx, { ownerId, key, assetId }: { ownerId: string; key: string; assetId: string }): Promise<string> {
  const [row] = await tx
    .update(pendingUploads)
    .set({ assetId: sql`coalesce(${pendingUploads.assetId}, ${assetId})` })
    .where(and(eq(pendingUploads.ownerId, ownerId), eq(pendingUploads.key, key)))
    .returning({ assetId: pendingUploads.assetId });
  return row?.assetId ?? assetId;
}

/** Forgets presigned uploads that lapsed a day ago; their objects then count as orphans. */
export async function deleteLapsedUploads(db: DbOrTx): Promise<number> {
  const rows = await db
    .delete(pendingUploads)
    .where(lt(pendingUploads.expiresAt, sql`now() - interval '1 day'`))
    .returning({ key: pendingUploads.key });
  return rows.length;
}

/** Forgets pieces of music that were played in more than a week ago: they can be made again. Returns how many. */
export async function deleteStaleMusic(db: DbOrTx): Promise<number> {
  const rows = await db
    .delete(assets)
    .where(and(isNull(assets.ownerId), like(assets.key, "cache/music/%"), lt(assets.createdAt, sql`now() - interval '7 days'`)))
    .returning({ id: assets.id });
  return rows.length;
}
