import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
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
  mime: string;
  width?: number;
  height?: number;
  durationSeconds?: number;
  /** True for a picture whose plain background was cut away. */
  cutout?: boolean;
  /** Main colours of a picture (hex). */
  colors?: string[];
  /** `upload`, or the engine that made it. */
  source: string;
};

/** Puts a file into the store and records it as an asset. Safe to do twice. */
export async function storeAsset(db: DbOrTx, { file, ...asset }: StoreRequest & { file: string }): Promise<Asset> {
  const [{ size }, sha256] = await Promise.all([stat(file), hashFile(file)]);
  await storage().putFile(asset.key, file, { contentType: asset.mime });
  return upsertAsset(db, { ...asset, bytes: size, sha256 });
}

/** The same for bytes at hand. */
export async function storeBytes(db: DbOrTx, { bytes, ...asset }: StoreRequest & { bytes: Uint8Array }): Promise<Asset> {
  await storage().putBytes(asset.key, bytes, { contentType: asset.mime });
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return upsertAsset(db, { ...asset, bytes: bytes.byteLength, sha256 });
}

/** Brings an asset's file into a directory and returns its path. */
export async function fetchAsset(asset: Pick<Asset, "id" | "key">, directory: string): Promise<string> {
  const file = path.join(directory, asset.id + path.extname(asset.key));
  await storage().getFile(asset.key, file);
  return file;
}

async function hashFile(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}

/** A link to an asset, good for a day unless told otherwise (seconds). `origin` is where the request came in, so that the link works there. */
export async function linkTo(asset: Pick<Asset, "key">, { origin, expiresIn = LINK_SECONDS }: { origin?: string; expiresIn?: number }): Promise<string> {
  return storage().presignGet({ key: asset.key, expiresIn, origin });
}
