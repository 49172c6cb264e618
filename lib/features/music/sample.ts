import type { Database } from "#db/client.ts";
import { findStudioAsset } from "#db/queries/assets.ts";
import { linkTo } from "#lib/features/assets/store.ts";
import { musicKey, type MusicRequest } from "#lib/features/music/record.ts";
import { musicSampleJob } from "#lib/jobs/definitions.ts";
import { enqueue, sender } from "#lib/jobs/queue.ts";

/** The music of a preview: a link when it is there; else it is put on the queue and the caller asks again. */
export async function musicSample(
  db: Database,
  request: MusicRequest,
  origin?: string,
): Promise<{ status: "processing" | "ready"; url: string | null }> {
  const key = musicKey(request);
  const asset = await findStudioAsset(db, key);
  if (asset) return { status: "ready", url: await linkTo(asset, { origin }) };
  const queue = await sender();
  await db.transaction((tx) => enqueue(queue, tx, musicSampleJob, request, { oncePer: key }));
  return { status: "processing", url: null };
}
