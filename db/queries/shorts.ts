import { and, desc, eq, getTableColumns, lt, ne, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { DbOrTx } from "#db/client.ts";
import type { Asset } from "#db/queries/assets.ts";
import type { Render } from "#db/queries/renders.ts";
import type { Run } from "#db/queries/runs.ts";
import { assets, renders, runs, shorts } from "#db/schema/index.ts";

export type Short = typeof shorts.$inferSelect;

/** A short with all that its view shows, read in one query. */
export type ShortRecord = {
  short: Short;
  product: Asset | null;
  poster: Asset | null;
  render: Render | null;
  run: Run | null;
  video: Asset | null;
  thumbnail: Asset | null;
};

export async function insertShort(tx: DbOrTx, short: typeof shorts.$inferInsert): Promise<Short> {
  const [row] = await tx.insert(shorts).values(short).returning();
  return row!;
}

type Owned = { ownerId: string; slug: string };
const owned = ({ ownerId, slug }: Owned) => and(eq(shorts.ownerId, ownerId), eq(shorts.slug, slug));

export async function findShort(db: DbOrTx, key: Owned): Promise<ShortRecord | null> {
  const [row] = await selectRecords(db).where(owned(key));
  return row ?? null;
}

/** The short alone, locked until the transaction ends: what is decided on its stage stays true. */
export async function lockShort(tx: DbOrTx, key: Owned): Promise<Short | null> {
  const [row] = await tx.select().from(shorts).where(owned(key)).for("update");
  return row ?? null;
}

export async function updateShort(
  tx: DbOrTx,
  { ownerId, id }: { ownerId: string; id: number },
  change: Partial<typeof shorts.$inferInsert>,
): Promise<void> {
  await tx
    .update(shorts)
    .set({ ...change, updatedAt: sql`now()` })
    .where(and(eq(shorts.ownerId, ownerId), eq(shorts.id, id)));
}

export async function deleteShort(tx: DbOrTx, { ownerId, id }: { ownerId: string; id: number }): Promise<void> {
  await tx.delete(shorts).where(and(eq(shorts.ownerId, ownerId), eq(shorts.id, id)));
}

/** An account's shorts, newest first; without `includeCompleted` only those that are not finished. */
export async function listShorts(
  db: DbOrTx,
  { ownerId, includeCompleted, limit, before }: { ownerId: string; includeCompleted: boolean; limit: number; before?: number },
): Promise<ShortRecord[]> {
  return selectRecords(db)
    .where(
      and(
        eq(shorts.ownerId, ownerId),
        includeCompleted ? undefined : ne(shorts.stage, "video_ready"),
        before === undefined ? undefined : lt(shorts.id, before),
      ),
    )
    .orderBy(desc(shorts.id))
    .limit(limit);
}

function selectRecords(db: DbOrTx) {
  const product = alias(assets, "product");
  const poster = alias(assets, "poster");
  const video = alias(assets, "video");
  const thumbnail = alias(assets, "thumbnail");
  const latest = db.select().from(renders).where(eq(renders.shortId, shorts.id)).orderBy(desc(renders.version)).limit(1).as("latest");
  return db
    .select({
      short: getTableColumns(shorts),
      product: getTableColumns(product),
      poster: getTableColumns(poster),
      render: latest._.selectedFields,
      run: getTableColumns(runs),
      video: getTableColumns(video),
      thumbnail: getTableColumns(thumbnail),
    })
    .from(shorts)
    .leftJoin(product, eq(product.id, shorts.productAssetId))
    .leftJoin(poster, eq(poster.id, shorts.posterAssetId))
    .leftJoinLateral(latest, sql`true`)
    .leftJoin(runs, eq(runs.id, latest.runId))
    .leftJoin(video, eq(video.id, latest.videoAssetId))
    .leftJoin(thumbnail, eq(thumbnail.id, latest.thumbnailAssetId))
    .$dynamic();
}
