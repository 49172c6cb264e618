import { and, desc, eq, gt, inArray, isNotNull, isNull, lte, sql } from "drizzle-orm";
import type { DbOrTx } from "#db/client.ts";
import type { Upload } from "#db/queries/editor/state.ts";
import { editorProjects, editorSegments, editorUploads } from "#db/schema/index.ts";

export type UploadChange = Partial<typeof editorUploads.$inferInsert>;
type Owned = { ownerId: string; id: number };
type OfProject = { ownerId: string; slug: string; id: number };

const owned = ({ ownerId, id }: Owned) => and(eq(editorUploads.ownerId, ownerId), eq(editorUploads.id, id));
/** A reservation that still holds. */
const reserved = and(eq(editorUploads.status, "pending"), gt(editorUploads.expiresAt, sql`now()`));
const lapsed = and(eq(editorUploads.status, "pending"), lte(editorUploads.expiresAt, sql`now()`));

export async function insertUpload(tx: DbOrTx, upload: typeof editorUploads.$inferInsert): Promise<Upload> {
  const [row] = await tx.insert(editorUploads).values(upload).returning();
  return row!;
}

/** An upload of this account's project. */
export async function findUpload(db: DbOrTx, { ownerId, slug, id }: OfProject): Promise<Upload | null> {
  const [row] = await db
    .select({ upload: editorUploads })
    .from(editorUploads)
    .innerJoin(editorProjects, eq(editorProjects.id, editorUploads.projectId))
    .where(and(owned({ ownerId, id }), eq(editorProjects.ownerId, ownerId), eq(editorProjects.slug, slug)));
  return row?.upload ?? null;
}

/** The same of a project that is locked already, itself locked until the transaction ends. */
export async function lockUpload(tx: DbOrTx, { ownerId, projectId, id }: Owned & { projectId: number }): Promise<Upload | null> {
  const [row] = await tx
    .select()
    .from(editorUploads)
    .where(and(owned({ ownerId, id }), eq(editorUploads.projectId, projectId)))
    .for("update");
  return row ?? null;
}

/** What an account's live uploads weigh, in bytes: `used` has arrived, `reserved` may still come. */
export async function weighUploads(db: DbOrTx, ownerId: string): Promise<{ used: number; reserved: number }> {
  const [row] = await db
    .select({
      used: sql<number>`coalesce(sum(${editorUploads.bytes}) filter (where ${editorUploads.status} in ('processing', 'ready')), 0)`.mapWith(Number),
      reserved: sql<number>`coalesce(sum(${editorUploads.bytes}) filter (where ${reserved}), 0)`.mapWith(Number),
    })
    .from(editorUploads)
    .where(eq(editorUploads.ownerId, ownerId));
  return row!;
}

export async function updateUpload(tx: DbOrTx, upload: Owned, change: UploadChange): Promise<void> {
  await tx.update(editorUploads).set(change).where(owned(upload));
}

/** Prolongs a reservation that still holds; false when it has lapsed or the upload is no longer pending. */
export async function prolongReservation(db: DbOrTx, upload: Owned, until: Date): Promise<boolean> {
  const rows = await db
    .update(editorUploads)
    .set({ expiresAt: until })
    .where(and(owned(upload), reserved))
    .returning({ id: editorUploads.id });
  return rows.length === 1;
}

/** Records what a run has made of an upload, unless another run has taken its place since. */
export async function finishUpload(tx: DbOrTx, { runId, ...upload }: Owned & { runId: string }, change: UploadChange): Promise<void> {
  await tx
    .update(editorUploads)
    .set(change)
    .where(and(owned(upload), eq(editorUploads.runId, runId)));
}

/** The upload that a run prepares; null when it was removed, or another run has taken its place. */
export async function findUploadOfRun(db: DbOrTx, { ownerId, runId }: { ownerId: string; runId: string }): Promise<Upload | null> {
  const [row] = await db
    .select()
    .from(editorUploads)
    .where(and(eq(editorUploads.ownerId, ownerId), eq(editorUploads.runId, runId)));
  return row ?? null;
}

/** A project's uploads, newest first. */
export async function listUploads(db: DbOrTx, { ownerId, projectId }: { ownerId: string; projectId: number }): Promise<Upload[]> {
  return db
    .select()
    .from(editorUploads)
    .where(and(eq(editorUploads.ownerId, ownerId), eq(editorUploads.projectId, projectId)))
    .orderBy(desc(editorUploads.id));
}

/** A project's uploads whose bytes have arrived and are sound so far: what another ratio needs prepared again. */
export async function listFootage(tx: DbOrTx, { ownerId, projectId }: { ownerId: string; projectId: number }): Promise<Upload[]> {
  return tx
    .select()
    .from(editorUploads)
    .where(and(eq(editorUploads.ownerId, ownerId), eq(editorUploads.projectId, projectId), inArray(editorUploads.status, ["processing", "ready"])))
    .orderBy(desc(editorUploads.id))
    .for("update");
}

/**
 * Forgets an upload that no standing scene shows. A deleted one that did becomes a scene to be generated, or shows
 * again what was generated for it, should it be restored.
 */
export async function deleteUpload(tx: DbOrTx, upload: Owned): Promise<void> {
  await tx
    .update(editorSegments)
    .set({ uploadId: null, source: "generated", status: sql`case when ${editorSegments.plan} is null then 'pending' else 'completed' end` })
    .where(and(eq(editorSegments.ownerId, upload.ownerId), eq(editorSegments.uploadId, upload.id), isNotNull(editorSegments.deletedAt)));
  await tx.delete(editorUploads).where(owned(upload));
}

/** Forgets an upload that waits for its bytes; false, and nothing changes, when it no longer does. */
export async function deletePendingUpload(db: DbOrTx, upload: Owned): Promise<boolean> {
  const rows = await db
    .delete(editorUploads)
    .where(and(owned(upload), eq(editorUploads.status, "pending")))
    .returning({ id: editorUploads.id });
  return rows.length === 1;
}

/** The standing scenes that show each of these uploads, by upload, in the order of the ad. */
export async function findAttachedSegments(db: DbOrTx, { ownerId, ids }: { ownerId: string; ids: number[] }): Promise<Map<number, number[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: editorSegments.id, uploadId: editorSegments.uploadId })
    .from(editorSegments)
    .where(and(eq(editorSegments.ownerId, ownerId), inArray(editorSegments.uploadId, ids), isNull(editorSegments.deletedAt)))
    .orderBy(editorSegments.position);
  const attached = Map.groupBy(rows, (row) => row.uploadId!);
  return new Map([...attached].map(([upload, segments]) => [upload, segments.map((segment) => segment.id)]));
}

/** Uploads that were never finished in time, of one account or of all; those after an id. */
export async function listLapsedUploads(db: DbOrTx, { ownerId, after, limit }: { ownerId?: string; after: number; limit: number }): Promise<Upload[]> {
  return db
    .select()
    .from(editorUploads)
    .where(and(lapsed, gt(editorUploads.id, after), ownerId === undefined ? undefined : eq(editorUploads.ownerId, ownerId)))
    .orderBy(editorUploads.id)
    .limit(limit);
}

/** Forgets an upload that has lapsed; one that was prolonged or confirmed meanwhile stays. */
export async function deleteLapsedUpload(db: DbOrTx, upload: Owned): Promise<boolean> {
  const rows = await db
    .delete(editorUploads)
    .where(and(owned(upload), lapsed))
    .returning({ id: editorUploads.id });
  return rows.length === 1;
}
