import { and, desc, eq, getTableColumns, max, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { DbOrTx } from "#db/client.ts";
import type { Asset } from "#db/queries/assets.ts";
import type { EditorRender } from "#db/queries/editor/state.ts";
import type { Run } from "#db/queries/runs.ts";
import { assets, editorRenders, runs } from "#db/schema/index.ts";

type OwnedId = { ownerId: string; id: number };
type Change = Partial<typeof editorRenders.$inferInsert>;

const MOST_LISTED = 100;

/** A version of a film with all that its view shows. */
export type EditorRenderRecord = { render: EditorRender; run: Run | null; video: Asset | null; thumbnail: Asset | null; srt: Asset | null; vtt: Asset | null };

/** Starts a new version of an ad's film. The project must be locked, so that versions are counted one by one. */
export async function insertEditorRender(tx: DbOrTx, render: Omit<typeof editorRenders.$inferInsert, "version">): Promise<EditorRender> {
  const [last] = await tx
    .select({ version: max(editorRenders.version) })
    .from(editorRenders)
    .where(eq(editorRenders.projectId, render.projectId));
  const [row] = await tx
    .insert(editorRenders)
    .values({ ...render, version: (last?.version ?? 0) + 1 })
    .returning();
  return row!;
}

export async function findEditorRender(db: DbOrTx, { ownerId, projectId, id }: OwnedId & { projectId: number }): Promise<EditorRender | null> {
  const [row] = await db
    .select()
    .from(editorRenders)
    .where(and(eq(editorRenders.ownerId, ownerId), eq(editorRenders.projectId, projectId), eq(editorRenders.id, id)));
  return row ?? null;
}

export async function findEditorRenderOfRun(db: DbOrTx, { ownerId, runId }: { ownerId: string; runId: string }): Promise<EditorRender | null> {
  const [row] = await db
    .select()
    .from(editorRenders)
    .where(and(eq(editorRenders.ownerId, ownerId), eq(editorRenders.runId, runId)));
  return row ?? null;
}

/** The version that is queued, if any: of an ad, one film is made at a time. */
export async function findQueuedEditorRender(db: DbOrTx, { ownerId, projectId }: { ownerId: string; projectId: number }): Promise<EditorRender | null> {
  const [row] = await db
    .select()
    .from(editorRenders)
    .where(and(eq(editorRenders.ownerId, ownerId), eq(editorRenders.projectId, projectId), eq(editorRenders.status, "queued")))
    .orderBy(desc(editorRenders.version))
    .limit(1);
  return row ?? null;
}

export async function updateEditorRender(tx: DbOrTx, { ownerId, id }: OwnedId, change: Change): Promise<void> {
  await tx
    .update(editorRenders)
    .set(change)
    .where(and(eq(editorRenders.ownerId, ownerId), eq(editorRenders.id, id)));
}

/** Says that a run is making its version. A version that has ended since, as when autopilot was cancelled, stays ended. */
export async function beginEditorRender(db: DbOrTx, { ownerId, runId }: { ownerId: string; runId: string }): Promise<void> {
  await db
    .update(editorRenders)
    .set({ status: "rendering" })
    .where(and(eq(editorRenders.ownerId, ownerId), eq(editorRenders.runId, runId), eq(editorRenders.status, "queued")));
}

/** Ends a version; `finished_at` is the database's time. */
export async function finishEditorRender(
  tx: DbOrTx,
  { ownerId, id }: OwnedId,
  outcome: Pick<Change, "status" | "videoAssetId" | "thumbnailAssetId" | "srtAssetId" | "vttAssetId" | "durationSeconds" | "errorMessage">,
): Promise<void> {
  await tx
    .update(editorRenders)
    .set({ ...outcome, finishedAt: sql`now()` })
    .where(and(eq(editorRenders.ownerId, ownerId), eq(editorRenders.id, id)));
}

/** The newest versions of an ad's film, newest first; or the one of this id. */
export async function listEditorRenders(db: DbOrTx, { ownerId, projectId, id }: { ownerId: string; projectId: number; id?: number }): Promise<EditorRenderRecord[]> {
  const [video, thumbnail, srt, vtt] = [alias(assets, "video"), alias(assets, "thumbnail"), alias(assets, "srt"), alias(assets, "vtt")];
  return db
    .select({ render: getTableColumns(editorRenders), run: getTableColumns(runs), video, thumbnail, srt, vtt })
    .from(editorRenders)
    .leftJoin(runs, eq(runs.id, editorRenders.runId))
    .leftJoin(video, eq(video.id, editorRenders.videoAssetId))
    .leftJoin(thumbnail, eq(thumbnail.id, editorRenders.thumbnailAssetId))
    .leftJoin(srt, eq(srt.id, editorRenders.srtAssetId))
    .leftJoin(vtt, eq(vtt.id, editorRenders.vttAssetId))
    .where(and(eq(editorRenders.ownerId, ownerId), eq(editorRenders.projectId, projectId), id === undefined ? undefined : eq(editorRenders.id, id)))
    .orderBy(desc(editorRenders.version))
    .limit(MOST_LISTED);
}
