import { and, desc, eq, getTableColumns, max, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { DbOrTx } from "#db/client.ts";
import type { Asset } from "#db/queries/assets.ts";
import type { Run } from "#db/queries/runs.ts";
import { assets, renders, runs } from "#db/schema/index.ts";

export type Render = typeof renders.$inferSelect;
export type RenderRecord = { render: Render; run: Run | null; video: Asset | null; thumbnail: Asset | null };

/** Starts a new version of a short's film. The short must be locked, so that versions are counted one by one. */
export async function insertRender(tx: DbOrTx, render: Omit<typeof renders.$inferInsert, "version">): Promise<Render> {
  const [last] = await tx
    .select({ version: max(renders.version) })
    .from(renders)
    .where(eq(renders.shortId, render.shortId));
  const [row] = await tx
    .insert(renders)
    .values({ ...render, version: (last?.version ?? 0) + 1 })
    .returning();
  return row!;
}

export async function findRenderOfRun(db: DbOrTx, runId: string): Promise<Render | null> {
  const [row] = await db.select().from(renders).where(eq(renders.runId, runId));
  return row ?? null;
}

export async function findLatestRender(db: DbOrTx, { ownerId, shortId }: { ownerId: string; shortId: number }): Promise<Render | null> {
  const [row] = await db
    .select()
    .from(renders)
    .where(and(eq(renders.ownerId, ownerId), eq(renders.shortId, shortId)))
    .orderBy(desc(renders.version))
    .limit(1);
  return row ?? null;
}

export async function updateRender(tx: DbOrTx, { ownerId, id }: { ownerId: string; id: number }, change: Partial<typeof renders.$inferInsert>): Promise<void> {
  await tx
    .update(renders)
    .set(change)
    .where(and(eq(renders.ownerId, ownerId), eq(renders.id, id)));
}

/** Ends a render; `finished_at` is the database's time. */
export async function finishRender(
  tx: DbOrTx,
  { ownerId, id }: { ownerId: string; id: number },
  outcome: Pick<typeof renders.$inferInsert, "status" | "videoAssetId" | "thumbnailAssetId" | "durationSeconds" | "errorMessage">,
): Promise<void> {
  await tx
    .update(renders)
    .set({ ...outcome, finishedAt: sql`now()` })
    .where(and(eq(renders.ownerId, ownerId), eq(renders.id, id)));
}

/** Every version of a short's film, newest first. */
export async function listRenders(db: DbOrTx, { ownerId, shortId }: { ownerId: string; shortId: number }): Promise<RenderRecord[]> {
  const video = alias(assets, "video");
  const thumbnail = alias(assets, "thumbnail");
  return db
    .select({
      render: getTableColumns(renders),
      run: getTableColumns(runs),
      video: getTableColumns(video),
      thumbnail: getTableColumns(thumbnail),
    })
    .from(renders)
    .leftJoin(runs, eq(runs.id, renders.runId))
    .leftJoin(video, eq(video.id, renders.videoAssetId))
    .leftJoin(thumbnail, eq(thumbnail.id, renders.thumbnailAssetId))
    .where(and(eq(renders.ownerId, ownerId), eq(renders.shortId, shortId)))
    .orderBy(desc(renders.version))
    .limit(100);
}
