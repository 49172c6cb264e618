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
import { storage } from "#lib/storage/storage.ts";

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

/** The piece, if it has been played in. Its object is looked for too: a link to nothing would stay silent. */
export async function findMusic(db: Database, request: MusicRequest): Promise<Asset | null> {
  const known = await findStudioAsset(db, musicKey(request));
  return known && (await storage().head(known.key)) ? known : null;
}

/** The piece as a stored 48 kHz stereo WAV, composed now if nobody asked for it before. Safe to do twice. */
export async function recordMusic(db: Database, request: MusicRequest, signal: AbortSignal): Promise<Asset> {
  const known = await findMusic(db, request);
  if (known) return known;
  const engine = await engines().music();
  const piece = await engine.compose(request, signal);
  return withTemporaryDirectory(async (directory) => {
    const file = path.join(directory, "music.wav");
    await writeFile(file, encodeWav(piece));
    return storeAsset(db, { ownerId: null, kind: "audio", key: musicKey(request), file, mime: "audio/wav", durationSeconds: request.seconds, source: "hookline-score" });
  });
}
