import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Database } from "#db/client.ts";
import { findStudioAssets } from "#db/queries/assets.ts";
import type { Voice } from "#lib/engines/speech/port.ts";
import { previewSentence } from "#lib/engines/speech/preview.ts";
import { engines } from "#lib/engines/registry.ts";
import { storeAsset } from "#lib/features/assets/store.ts";
import { voiceSampleKey } from "#lib/features/voices/voices.ts";
import { withTemporaryDirectory } from "#lib/media/temporary.ts";
import { encodeMonoWav } from "#lib/media/wav.ts";

/** Speaks and stores the sample of every voice that has none. A stop keeps what is done. */
export async function recordVoiceSamples(db: Database, signal: AbortSignal): Promise<void> {
  const speech = await engines().speech();
  const voices = speech.voices();
  const known = new Set((await findStudioAssets(db, voices.map(voiceSampleKey))).map((asset) => asset.key));
  for (const voice of voices.filter((each) => !known.has(voiceSampleKey(each)))) {
    signal.throwIfAborted();
    await recordSample(db, voice, signal);
  }
}

async function recordSample(db: Database, voice: Voice, signal: AbortSignal): Promise<void> {
  const speech = await engines().speech();
  const { samples, sampleRate } = await speech.narrate({ lines: [previewSentence(voice)], voiceId: voice.id, seconds: null }, signal);
  await withTemporaryDirectory(async (directory) => {
    const file = path.join(directory, "sample.wav");
    await writeFile(file, encodeMonoWav(samples, sampleRate));
    await storeAsset(db, {
      ownerId: null,
      kind: "audio",
      key: voiceSampleKey(voice),
      file,
      mime: "audio/wav",
      durationSeconds: samples.length / sampleRate,
      source: voice.engine,
    });
  });
}
