import type { Database } from "#db/client.ts";
import { findAssets, type Asset } from "#db/queries/assets.ts";
import type { Upload } from "#db/queries/editor/state.ts";
import { findAttachedSegments } from "#db/queries/editor/uploads.ts";
import { findRuns, type Run } from "#db/queries/runs.ts";
import type { EditorUploadData } from "#lib/contracts/editor/views.ts";
import { linkTo } from "#lib/features/assets/store.ts";

type Beside = { assets: ReadonlyMap<string, Asset>; runs: ReadonlyMap<string, Run>; attached: ReadonlyMap<number, number[]>; origin?: string };

/** Uploads of one account as the API shows them, in a fixed number of queries. */
export async function viewUploads(db: Database, { ownerId, uploads, origin }: { ownerId: string; uploads: readonly Upload[]; origin?: string }): Promise<EditorUploadData[]> {
  const named = uploads.flatMap((row) => [row.clipAssetId, row.thumbnailAssetId, row.filmstripAssetId]).filter((id) => id !== null);
  const [assets, runs, attached] = await Promise.all([
    findAssets(db, { ownerId, ids: named }),
    findRuns(db, { ownerId, ids: uploads.flatMap(({ runId }) => runId ?? []) }),
    findAttachedSegments(db, { ownerId, ids: uploads.map(({ id }) => id) }),
  ]);
  const beside = { assets: byId(assets), runs: byId(runs), attached, origin };
  return Promise.all(uploads.map((upload) => viewUpload(upload, beside)));
}

async function viewUpload(upload: Upload, { assets, runs, attached, origin }: Beside): Promise<EditorUploadData> {
  const link = async (id: string | null) => {
    const asset = id === null ? undefined : assets.get(id);
    return asset ? linkTo(asset, { origin }) : null;
  };
  const [video, thumbnail, filmstrip] = await Promise.all([link(upload.clipAssetId), link(upload.thumbnailAssetId), link(upload.filmstripAssetId)]);
  const run = upload.runId === null ? undefined : runs.get(upload.runId);
  return {
    id: upload.id,
    filename: upload.filename,
    mime_type: upload.mime,
    size_bytes: upload.bytes,
    fit_mode: upload.fitMode,
    status: upload.status,
    progress: upload.status === "ready" ? 1 : (run?.progress ?? 0),
    run_id: upload.runId,
    duration_seconds: upload.durationSeconds,
    width: upload.width,
    height: upload.height,
    has_sound: upload.hasSound,
    loudness: upload.loudness,
    waveform: upload.waveform,
    video_url: video,
    thumbnail_url: thumbnail,
    filmstrip_url: filmstrip,
    error_message: upload.errorMessage,
    attached_segment_ids: attached.get(upload.id) ?? [],
    inserted_at: upload.createdAt,
  };
}

const byId = <Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> => new Map(rows.map((row) => [row.id, row]));
