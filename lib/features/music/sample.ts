import type { Database } from "#db/client.ts";
import { linkTo } from "#lib/features/assets/store.ts";
import { findMusic, musicKey, type MusicRequest } from "#lib/features/music/record.ts";
import { musicSampleJob } from "#lib/jobs/definitions.ts";
import { enqueue, sender } from "#lib/jobs/queue.ts";

/** The music of a preview: a link when it is there; else it is put on the queue and the caller asks again. */
export async function musicSample(
  db: Database,
  request: MusicRequest,
  origin?: string,
): Promise<{ status: "processing" | "ready"; url: string | null }> {
  const asset = await findMusic(db, request);
  if (asset) return { status: "ready", url: await linkTo(asset, { origin }) };
  const queue = await sender();
  await db.transaction((tx) => enqueue(queue, tx, musicSampleJob, request, { oncePer: musicKey(request) }));
  return { status: "processing", url: null };
}
