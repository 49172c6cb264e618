import { and, asc, eq, gte, inArray, isNotNull, isNull, lt, sql } from "drizzle-orm";
import type { DbOrTx } from "#db/client.ts";
import { editorSegments } from "#db/schema/index.ts";

export type Segment = typeof editorSegments.$inferSelect;
export type SegmentChange = Partial<typeof editorSegments.$inferInsert>;
type Of = { ownerId: string; projectId: number };

const standing = ({ ownerId, projectId }: Of) =>
  and(eq(editorSegments.ownerId, ownerId), eq(editorSegments.projectId, projectId), isNull(editorSegments.deletedAt));

/** The scenes of a project, in order. */
export async function listSegments(db: DbOrTx, of: Of): Promise<Segment[]> {
  return db.select().from(editorSegments).where(standing(of)).orderBy(asc(editorSegments.position), asc(editorSegments.id));
}

/** A scene that stands. */
export async function findSegment(db: DbOrTx, { id, ...of }: Of & { id: number }): Promise<Segment | null> {
  const [row] = await db.select().from(editorSegments).where(and(standing(of), eq(editorSegments.id, id)));
  return row ?? null;
}

/** A scene that was deleted and can still be restored. */
export async function findDeletedSegment(db: DbOrTx, { id, ownerId, projectId }: Of & { id: number }): Promise<Segment | null> {
  const [row] = await db
    .select()
    .from(editorSegments)
    .where(and(eq(editorSegments.ownerId, ownerId), eq(editorSegments.projectId, projectId), eq(editorSegments.id, id), isNotNull(editorSegments.deletedAt)));
  return row ?? null;
}

/** Scenes by id, deleted ones too: what a render was asked for is found although it was deleted since. */
export async function findSegmentsEvenDeleted(db: DbOrTx, { ownerId, ids }: { ownerId: string; ids: number[] }): Promise<Segment[]> {
  if (ids.length === 0) return [];
  return db
    .select()
    .from(editorSegments)
    .where(and(eq(editorSegments.ownerId, ownerId), inArray(editorSegments.id, ids)));
}

/** Adds a scene at its position; those from there on move back by one. The project must be locked. */
export async function insertSegment(tx: DbOrTx, segment: typeof editorSegments.$inferInsert): Promise<Segment> {
  await makeRoom(tx, segment);
  const [row] = await tx.insert(editorSegments).values(segment).returning();
  return row!;
}

async function makeRoom(tx: DbOrTx, { position, ...of }: Of & { position: number }): Promise<void> {
  await tx
    .update(editorSegments)
    .set({ position: sql`${editorSegments.position} + 1` })
    .where(and(standing(of), gte(editorSegments.position, position)));
}

export async function updateSegment(tx: DbOrTx, { ownerId, id }: { ownerId: string; id: number }, change: SegmentChange): Promise<Segment> {
  const [row] = await tx
    .update(editorSegments)
    .set({ ...change, revision: sql`${editorSegments.revision} + 1` })
    .where(and(eq(editorSegments.ownerId, ownerId), eq(editorSegments.id, id)))
    .returning();
  return row!;
}

/** Puts the scenes into this order, positions 1, 2, 3 …. The project must be locked. */
export async function orderSegments(tx: DbOrTx, of: Of, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const places = sql.join(ids.map((id, index) => sql`(${id}::int, ${index + 1}::int)`), sql`, `);
  await tx.execute(sql`
    update ${editorSegments} set position = places.position from (values ${places}) as places(id, position)
    where ${editorSegments.id} = places.id and ${editorSegments.ownerId} = ${of.ownerId} and ${editorSegments.projectId} = ${of.projectId}`);
}

/** Takes scenes off the timeline; they can be restored for a day. */
export async function removeSegments(tx: DbOrTx, of: Of, ids: number[]): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(editorSegments)
    .set({ deletedAt: sql`now()` })
    .where(and(standing(of), inArray(editorSegments.id, ids)));
}

/** Brings a scene back to the place it had. The project must be locked. */
export async function restoreSegment(tx: DbOrTx, { id, position, ...of }: Of & { id: number; position: number }): Promise<Segment> {
  await makeRoom(tx, { ...of, position });
  return updateSegment(tx, { ownerId: of.ownerId, id }, { deletedAt: null, position });
}

/** Forgets scenes that were deleted more than a day ago. Returns how many. */
export async function forgetDeletedSegments(db: DbOrTx): Promise<number> {
  const rows = await db
    .delete(editorSegments)
    .where(lt(editorSegments.deletedAt, sql`now() - interval '1 day'`))
    .returning({ id: editorSegments.id });
  return rows.length;
}
