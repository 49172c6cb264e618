import path from "node:path";
import type { Database } from "#db/client.ts";
import { findAssets, findPendingUpload, insertPendingUpload, settlePendingUpload, type Asset, type PendingUpload } from "#db/queries/assets.ts";
import { IMAGE_BYTES } from "#lib/contracts/uploads.ts";
import { removeObjects } from "#lib/features/assets/remove.ts";
import { storeAsset } from "#lib/features/assets/store.ts";
import { AppError } from "#lib/kernel/errors.ts";
import { ingestImage } from "#lib/media/images/ingest.ts";
import { withTemporaryDirectory } from "#lib/media/temporary.ts";
import { mediaKey, uploadKey } from "#lib/storage/keys.ts";
import { storage } from "#lib/storage/storage.ts";

/** Seconds that an upload link works. */
const UPLOAD_SECONDS = 3600;

const EXTENSIONS = { "image/jpeg": "jpg", "image/png": "png" } as const;
export type ImageMime = keyof typeof EXTENSIONS;

/** Hands out a link to PUT one picture of a purpose ("short:12:product"). `bytes` null: the size was not announced. */
export async function presignImage(
  db: Database,
  { ownerId, purpose, mime, bytes, origin }: { ownerId: string; purpose: string; mime: ImageMime; bytes: number | null; origin?: string },
): Promise<{ url: string; key: string; expiresIn: number }> {
  const key = uploadKey(ownerId, purpose.split(":").at(-1)!, EXTENSIONS[mime]);
  const url = await storage().presignPut({ key, contentType: mime, contentLength: bytes ?? undefined, expiresIn: UPLOAD_SECONDS, origin });
  await insertPendingUpload(db, { key, ownerId, purpose, mime, bytes, expiresAt: new Date(Date.now() + UPLOAD_SECONDS * 1000) });
  return { url, key, expiresIn: UPLOAD_SECONDS };
}

type Upload = { ownerId: string; purpose: string; key: string };

/**
 * Takes in an uploaded picture: the stored object must be what was announced, and a picture in truth; what is
 * kept is re-encoded, never the bytes as sent. With `cutout`, a plain background is cut away where there is one;
 * the asset then is a PNG. Doing it again for the same key, also at the same moment, gives the same asset.
 * Throws `not_found` for a key that was not handed out for this purpose, `upload_missing`, `upload_mismatch`,
 * `image_invalid`.
 */
export async function receiveImage(db: Database, { cutout, signal, ...upload }: Upload & { cutout: boolean; signal: AbortSignal }): Promise<Asset> {
  const { pending, received } = await stateOf(db, upload);
  if (received) return received;
  try {
    return await takeIn(db, pending, { cutout, signal });
  } catch (error) {
    // Whoever confirmed the same key a moment earlier has removed what was sent.
    const { received: theirs } = await stateOf(db, upload);
    if (theirs) return theirs;
    throw error;
  }
}

async function stateOf(db: Database, upload: Upload): Promise<{ pending: PendingUpload; received: Asset | null }> {
  const pending = await findPendingUpload(db, upload);
  if (!pending) throw new AppError("not_found");
  const [received] = pending.assetId ? await findAssets(db, { ownerId: upload.ownerId, ids: [pending.assetId] }) : [];
  return { pending, received: received ?? null };
}

async function takeIn(db: Database, pending: PendingUpload, { cutout, signal }: { cutout: boolean; signal: AbortSignal }): Promise<Asset> {
  const { ownerId, key } = pending;
  await checkStoredObject(pending);
  return withTemporaryDirectory(async (directory) => {
    const sent = path.join(directory, "sent");
    await storage().getFile(key, sent);
    const image = await ingestImage({ file: sent, directory, cutout, signal });
    const asset = await storeAsset(db, {
      ownerId,
      kind: "image",
      key: mediaKey(ownerId, image.mime === "image/png" ? "png" : "jpg"),
      file: image.file,
      mime: image.mime,
      width: image.width,
      height: image.height,
      cutout: image.cutout,
      colors: image.colors,
      source: "upload",
    });
    const settled = await settlePendingUpload(db, { ownerId, key, assetId: asset.id });
    await removeObjects([key]);
    // What came second is in no row; the sweep removes it.
    return settled === asset.id ? asset : (await findAssets(db, { ownerId, ids: [settled] }))[0]!;
  });
}

async function checkStoredObject(pending: PendingUpload): Promise<void> {
  const object = await storage().head(pending.key);
  if (!object) throw new AppError("upload_missing");
  if (object.contentType !== pending.mime) {
    throw new AppError("upload_mismatch", { message: `The file was sent as ${object.contentType || "no type"}, but announced as ${pending.mime}.` });
  }
  if (pending.bytes !== null && object.size !== pending.bytes) {
    throw new AppError("upload_mismatch", { message: `The file has ${object.size} bytes, but ${pending.bytes} were announced.` });
  }
  if (object.size > IMAGE_BYTES) {
    throw new AppError("upload_mismatch", { message: `The file has ${object.size} bytes; at most ${IMAGE_BYTES} are allowed.` });
  }
}
