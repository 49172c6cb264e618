import { and, desc, eq, inArray } from "drizzle-orm";
import type { DbOrTx } from "#db/client.ts";
import { findAssets, type Asset } from "#db/queries/assets.ts";
import type { Project } from "#db/queries/editor/projects.ts";
import { listSegments, type Segment } from "#db/queries/editor/segments.ts";
import type { Run } from "#db/queries/runs.ts";
import { editorRenders, editorUploads, musicTracks, runs, voiceTracks } from "#db/schema/index.ts";

export type Upload = typeof editorUploads.$inferSelect;
export type VoiceTrack = typeof voiceTracks.$inferSelect;
export type MusicTrack = typeof musicTracks.$inferSelect;
export type EditorRender = typeof editorRenders.$inferSelect;

/** Everything that decides what a project is at this moment. */
export type EditorState = {
  project: Project;
  /** In order. */
  segments: Segment[];
  /** Newest first. */
  uploads: Upload[];
  /** The newest of all, and the newest that is finished. */
  voice: { latest: VoiceTrack | null; done: VoiceTrack | null };
  music: { latest: MusicTrack | null; done: MusicTrack | null };
  /** The newest version, and the one that is being made: an older one, when that is made again. */
  render: { latest: EditorRender | null; making: EditorRender | null };
  /** By id: the runs that the rows above name. */
  runs: ReadonlyMap<string, Run>;
  assets: ReadonlyMap<string, Asset>;
};

/** Reads a project's whole state in a fixed number of queries, however many scenes it has. */
export async function readState(db: DbOrTx, project: Project): Promise<EditorState> {
  const { ownerId, id: projectId } = project;
  const segments = await listSegments(db, { ownerId, projectId });
  const uploads = await db
    .select()
    .from(editorUploads)
    .where(and(eq(editorUploads.ownerId, ownerId), eq(editorUploads.projectId, projectId)))
    .orderBy(desc(editorUploads.id));
  // One of each status is enough to know the newest, and the newest that is finished.
  const voices = await db
    .selectDistinctOn([voiceTracks.status])
    .from(voiceTracks)
    .where(and(eq(voiceTracks.ownerId, ownerId), eq(voiceTracks.projectId, projectId)))
    .orderBy(voiceTracks.status, desc(voiceTracks.id));
  const pieces = await db
    .selectDistinctOn([musicTracks.status])
    .from(musicTracks)
    .where(and(eq(musicTracks.ownerId, ownerId), eq(musicTracks.projectId, projectId)))
    .orderBy(musicTracks.status, desc(musicTracks.id));
  const versions = await db
    .selectDistinctOn([editorRenders.status])
    .from(editorRenders)
    .where(and(eq(editorRenders.ownerId, ownerId), eq(editorRenders.projectId, projectId)))
    .orderBy(editorRenders.status, desc(editorRenders.version));
  const state = { project, segments, uploads, voice: newest(voices), music: newest(pieces), render: filmsOf(versions) };
  return { ...state, runs: await readRuns(db, state), assets: await readAssets(db, state) };
}

type Rows = Omit<EditorState, "runs" | "assets">;

function newest<Row extends { id: number; status: string }>(rows: readonly Row[]): { latest: Row | null; done: Row | null } {
  const sorted = rows.toSorted((a, b) => b.id - a.id);
  return { latest: sorted[0] ?? null, done: sorted.find((row) => row.status === "completed") ?? null };
}

function filmsOf(rows: readonly EditorRender[]): EditorState["render"] {
  return { latest: newest(rows).latest, making: rows.find(({ status }) => status === "queued" || status === "rendering") ?? null };
}

async function readRuns(db: DbOrTx, { project, segments, uploads, voice, music, render }: Rows): Promise<Map<string, Run>> {
  const ids = [project.autopilotRunId, voice.latest?.runId, music.latest?.runId, render.latest?.runId, ...segments.map((row) => row.runId), ...uploads.map((row) => row.runId)];
  const named = [...new Set(ids.filter((id) => typeof id === "string"))];
  if (named.length === 0) return new Map();
  const rows = await db
    .select()
    .from(runs)
    .where(and(eq(runs.ownerId, project.ownerId), inArray(runs.id, named)));
  return new Map(rows.map((row) => [row.id, row]));
}

async function readAssets(db: DbOrTx, { project, segments, uploads, voice, music, render }: Rows): Promise<Map<string, Asset>> {
  const ids = [
    project.productAssetId,
    project.closingAssetId,
    project.logoAssetId,
    voice.done?.assetId,
    music.done?.assetId,
    render.latest?.videoAssetId,
    render.latest?.thumbnailAssetId,
    render.latest?.srtAssetId,
    render.latest?.vttAssetId,
    ...segments.flatMap((row) => [row.videoAssetId, row.thumbnailAssetId, row.filmstripAssetId]),
    ...uploads.flatMap((row) => [row.clipAssetId, row.thumbnailAssetId, row.filmstripAssetId]),
  ];
  const rows = await findAssets(db, { ownerId: project.ownerId, ids: [...new Set(ids.filter((id) => typeof id === "string"))] });
  return new Map(rows.map((row) => [row.id, row]));
}
