import { and, asc, count, desc, eq, getTableColumns, isNotNull, isNull, lt, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { DbOrTx } from "#db/client.ts";
import type { Asset } from "#db/queries/assets.ts";
import type { Project } from "#db/queries/editor/projects.ts";
import type { EditorRender } from "#db/queries/editor/state.ts";
import type { Run } from "#db/queries/runs.ts";
import { assets, editorProjects, editorRenders, editorSegments, editorUploads, runs } from "#db/schema/index.ts";

/** What a list shows of a project. */
export type ProjectSummary = {
  project: Project;
  scenes: number;
  render: EditorRender | null;
  run: Run | null;
  autopilot: Run | null;
  video: Asset | null;
  /** Of the latest film, or of the first scene that shows something. */
  thumbnail: Asset | null;
};

/** A page of an account's projects, newest first, in one query. */
export async function listSummaries(db: DbOrTx, { ownerId, limit, before }: { ownerId: string; limit: number; before?: number }): Promise<ProjectSummary[]> {
  const video = alias(assets, "video");
  const filmThumbnail = alias(assets, "film_thumbnail");
  const sceneThumbnail = alias(assets, "scene_thumbnail");
  const autopilot = alias(runs, "autopilot");
  const standing = and(eq(editorSegments.projectId, editorProjects.id), isNull(editorSegments.deletedAt));
  const scenes = db.select({ scenes: count().as("scenes") }).from(editorSegments).where(standing).as("counted");
  const latest = db.select().from(editorRenders).where(eq(editorRenders.projectId, editorProjects.id)).orderBy(desc(editorRenders.version)).limit(1).as("latest");
  const shown = sql<string>`coalesce(${editorUploads.thumbnailAssetId}, ${editorSegments.thumbnailAssetId})`;
  const first = db
    .select({ thumbnailId: shown.as("thumbnail_id") })
    .from(editorSegments)
    .leftJoin(editorUploads, and(eq(editorUploads.id, editorSegments.uploadId), eq(editorSegments.source, "upload")))
    .where(and(standing, isNotNull(shown)))
    .orderBy(asc(editorSegments.position))
    .limit(1)
    .as("first_scene");
  const rows = await db
    .select({
      project: getTableColumns(editorProjects),
      scenes: scenes.scenes,
      render: latest._.selectedFields,
      run: getTableColumns(runs),
      autopilot: getTableColumns(autopilot),
      video: getTableColumns(video),
      filmThumbnail: getTableColumns(filmThumbnail),
      sceneThumbnail: getTableColumns(sceneThumbnail),
    })
    .from(editorProjects)
    .leftJoinLateral(scenes, sql`true`)
    .leftJoinLateral(latest, sql`true`)
    .leftJoinLateral(first, sql`true`)
    .leftJoin(runs, eq(runs.id, latest.runId))
    .leftJoin(autopilot, eq(autopilot.id, editorProjects.autopilotRunId))
    .leftJoin(video, eq(video.id, latest.videoAssetId))
    .leftJoin(filmThumbnail, eq(filmThumbnail.id, latest.thumbnailAssetId))
    .leftJoin(sceneThumbnail, eq(sceneThumbnail.id, first.thumbnailId))
    .where(and(eq(editorProjects.ownerId, ownerId), before === undefined ? undefined : lt(editorProjects.id, before)))
    .orderBy(desc(editorProjects.id))
    .limit(limit);
  return rows.map(({ filmThumbnail: film, sceneThumbnail: scene, scenes: counted, ...row }) => ({ ...row, scenes: counted ?? 0, thumbnail: film ?? scene }));
}
