import path from "node:path";
import { writeFile } from "node:fs/promises";
import { z } from "zod";
import type { Database } from "#db/client.ts";
import { findStudioAsset, type Asset } from "#db/queries/assets.ts";
import { musicInstrument, musicVibe } from "#lib/contracts/creative.ts";
import { engines } from "#lib/engines/registry.ts";
import { storeAsset } from "#lib/features/assets/store.ts";
import { contentHash } from "#lib/kernel/hash.ts";
import { withTemporaryDirectory } from "#lib/media/temporary.ts";
import { encodeWav } from "#lib/media/wav.ts";
import { cacheKey } from "#lib/storage/keys.ts";

export const musicRequest = z.object({
  vibe: musicVibe,
  instruments: z.array(musicInstrument),
  seconds: z.number().positive(),
  seed: z.number().int().nonnegative(),
});
export type MusicRequest = z.infer<typeof musicRequest>;

/** Grows when the music engine plays the same request differently. */
const ENGINE_VERSION = 1;

/** Where a piece lies once it has been played in: named by everything that shapes it. */
export function musicKey({ vibe, instruments, seconds, seed }: MusicRequest): string {
  return cacheKey("music", contentHash({ vibe, instruments: instruments.toSorted(), seconds, seed, version: ENGINE_VERSION }), "wav");
}

/** The piece as a stored 48 kHz stereo WAV, composed now if nobody asked for it before. Safe to do twice. */
export async function recordMusic(db: Database, request: MusicRequest, signal: AbortSignal): Promise<Asset> {
  const key = musicKey(request);
  const known = await findStudioAsset(db, key);
  if (known) return known;
  const engine = await engines().music();
  const piece = await engine.compose(request, signal);
  return withTemporaryDirectory(async (directory) => {
    const file = path.join(directory, "music.wav");
    await writeFile(file, encodeWav(piece));
    return storeAsset(db, { ownerId: null, kind: "audio", key, file, mime: "audio/wav", durationSeconds: request.seconds, source: "hookline-score" });
  });
}
