import type { Database } from "#db/client.ts";
import { findStudioAssets } from "#db/queries/assets.ts";
import type { VoiceView } from "#lib/contracts/voices.ts";
import { engines } from "#lib/engines/registry.ts";
import { previewSentence } from "#lib/engines/speech/preview.ts";
import type { Voice } from "#lib/engines/speech/port.ts";
import { linkTo } from "#lib/features/assets/store.ts";
import { voiceSamplesJob } from "#lib/jobs/definitions.ts";
import { enqueue, sender } from "#lib/jobs/queue.ts";
import { contentHash } from "#lib/kernel/hash.ts";
import { cacheKey } from "#lib/storage/keys.ts";

/** Where a voice's sample lies: named by the voice and what it says. */
export function voiceSampleKey(voice: Voice): string {
  return cacheKey("voices", contentHash({ voice: voice.id, engine: voice.engine, says: previewSentence(voice), version: 2 }), "wav");
}

/** Every narration voice. Samples that are not there yet are put on the queue; ask again for their links. */
export async function listVoices(db: Database, origin?: string): Promise<VoiceView[]> {
  const voices = (await engines().speech()).voices();
  const keys = voices.map(voiceSampleKey);
  const samples = new Map((await findStudioAssets(db, keys)).map((asset) => [asset.key, asset]));
  if (samples.size < keys.length) {
    const queue = await sender();
    await db.transaction((tx) => enqueue(queue, tx, voiceSamplesJob, {}, { oncePer: "all" }));
  }
  return Promise.all(
    voices.map(async (voice, index) => {
      const sample = samples.get(keys[index]!);
      return { ...voice, preview_url: sample ? await linkTo(sample, { origin }) : null };
    }),
  );
}
