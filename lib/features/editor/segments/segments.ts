import type { Database, DbOrTx, Transaction } from "#db/client.ts";
import type { Project } from "#db/queries/editor/projects.ts";
import { findDeletedSegment, findSegment, insertSegment, listSegments, orderSegments, removeSegments, restoreSegment, updateSegment, type Segment } from "#db/queries/editor/segments.ts";
import type { UpdateSegmentBody } from "#lib/contracts/editor/segments.ts";
import type { EditorData, SegmentView } from "#lib/contracts/editor/views.ts";
import { EDITOR_LIMITS } from "#lib/contracts/editor/vocabulary.ts";
import { getProject } from "#lib/features/editor/projects/projects.ts";
import { lockForEdit, refuseOutdated, refuseWhileGenerating, type ProjectKey } from "#lib/features/editor/state.ts";
import { AppError, invalid, notFound } from "#lib/kernel/errors.ts";

type Asking = ProjectKey & { origin?: string };
type OfSegment = Asking & { id: number };

/** Adds a scene by its prompt, at the end or at a position. Throws `editor_segment_limit`. */
export async function addSegment(db: Database, { prompt, position, ...key }: Asking & { prompt: string; position?: number }): Promise<SegmentView> {
  return change(db, key, async (tx, project) => {
    const place = await placeFor(tx, project, position);
    return insertSegment(tx, { ownerId: project.ownerId, projectId: project.id, prompt, position: place });
  });
}

/** Edits a scene; what its picture shows changes only when it is generated anew. Throws `editor_edit_conflict`. */
export async function editSegment(db: Database, { id, body, ...key }: OfSegment & { body: UpdateSegmentBody }): Promise<SegmentView> {
  return change(db, key, async (tx, project) => {
    const segment = await standing(tx, project, id);
    refuseWhileGenerating(segment);
    refuseOutdated(segment, body.revision);
    return updateSegment(tx, segment, {
      prompt: body.prompt,
      title: body.title,
      seconds: body.duration_seconds,
      trimStart: body.trim_start_seconds,
      sound: body.sound,
    });
  });
}

/** Takes a scene off the timeline; it can be restored for a day. */
export async function removeSegment(db: Database, { id, ...key }: OfSegment): Promise<void> {
  await db.transaction(async (tx) => {
    const project = await lockForEdit(tx, key);
    const segment = await standing(tx, project, id);
    refuseWhileGenerating(segment);
    await removeSegments(tx, ofProject(project), [id]);
    const left = await listSegments(tx, ofProject(project));
    await orderSegments(tx, ofProject(project), left.map((each) => each.id));
  });
}

/** Brings a deleted scene back to its place. A scene that stands already is given back as it is. */
export async function bringBack(db: Database, { id, ...key }: OfSegment): Promise<SegmentView> {
  return change(db, key, async (tx, project) => {
    const deleted = await findDeletedSegment(tx, { ...ofProject(project), id });
    if (!deleted) return standing(tx, project, id);
    return restoreSegment(tx, { ...ofProject(project), id, position: await placeFor(tx, project, deleted.position) });
  });
}

/** A copy right behind the scene, showing the same. */
export async function duplicateSegment(db: Database, { id, ...key }: OfSegment): Promise<SegmentView> {
  return change(db, key, async (tx, project) => {
    const segment = await standing(tx, project, id);
    refuseWhileGenerating(segment);
    const { id: _id, position: _position, runId: _run, revision: _revision, createdAt: _created, ...copy } = segment;
    return insertSegment(tx, { ...copy, position: await placeFor(tx, project, segment.position + 1) });
  });
}

/** Puts the scenes into another order, which must name each of them exactly once. */
export async function reorderSegments(db: Database, { order, origin, ...key }: Asking & { order: number[] }): Promise<EditorData> {
  await db.transaction(async (tx) => {
    const project = await lockForEdit(tx, key);
    const ids = (await listSegments(tx, ofProject(project))).map(({ id }) => id);
    const named = new Set(order);
    const exact = order.length === ids.length && named.size === ids.length && ids.every((id) => named.has(id));
    if (!exact) throw invalid({ order: [`should name each of the project's ${ids.length} scene(s) exactly once`] });
    await orderSegments(tx, ofProject(project), order);
  });
  return getProject(db, { ...key, origin });
}

/** A scene that stands on the timeline of this project; throws `not_found` for any other. */
export async function standing(tx: DbOrTx, project: Project, id: number): Promise<Segment> {
  const segment = await findSegment(tx, { ...ofProject(project), id });
  if (!segment) throw notFound();
  return segment;
}

/** The position for one more scene; throws `editor_segment_limit` when there is no room. */
export async function placeFor(tx: Transaction, project: Project, wanted: number | undefined): Promise<number> {
  const { length } = await listSegments(tx, ofProject(project));
  if (length >= EDITOR_LIMITS.scenes) throw new AppError("editor_segment_limit");
  return Math.min(wanted ?? length + 1, length + 1);
}

export const ofProject = ({ ownerId, id }: Project) => ({ ownerId, projectId: id });

/** Changes one scene under the project's lock, and shows it as it is then. */
export async function change(db: Database, { origin, ...key }: Asking, work: (tx: Transaction, project: Project) => Promise<Segment>): Promise<SegmentView> {
  const { id } = await db.transaction(async (tx) => work(tx, await lockForEdit(tx, key)));
  return getSegment(db, { ...key, origin, id });
}

/** A scene as it stands in its ad. */
export async function getSegment(db: Database, { id, ...key }: OfSegment): Promise<SegmentView> {
  const { segments } = await getProject(db, key);
  const segment = segments.find((each) => each.id === id);
  if (!segment) throw notFound();
  return segment;
}
