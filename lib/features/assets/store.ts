import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import type { DbOrTx } from "#db/client.ts";
import { upsertAsset, type Asset } from "#db/queries/assets.ts";
import { storage } from "#lib/storage/storage.ts";

/** Seconds that links to media work: a day. */
export const LINK_SECONDS = 24 * 3600;

export type StoreRequest = {
  /** Null for what belongs to the studio itself. */
  ownerId: string | null;
  kind: Asset["kind"];
  /** Where in the store; storing again under the same key replaces the object and keeps the asset's id. */
  key: string;
  /** The file to store. */
  file: string;
  mime: string;
  width?: number;
  height?: number;
  durationSeconds?: number;
  /** True for a picture whose plain background was cut away. */
  cutout?: boolean;
  /** `upload`, or the engine that made it. */
  source: string;
};

/** Puts a file into the store and records it as an asset. Safe to do twice. */
export async function storeAsset(db: DbOrTx, { file, ...asset }: StoreRequest): Promise<Asset> {
  const [{ size }, sha256] = await Promise.all([stat(file), hashFile(file)]);
  await storage().putFile(asset.key, file, { contentType: asset.mime });
  return upsertAsset(db, { ...asset, bytes: size, sha256 });
}

async function hashFile(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}

/** A link to an asset, good for a day. `origin` is where the request came in, so that the link works there. */
export async function linkTo(asset: Pick<Asset, "key">, { origin, downloadName }: { origin?: string; downloadName?: string }): Promise<string> {
  return storage().presignGet({ key: asset.key, expiresIn: LINK_SECONDS, origin, downloadName });
}
