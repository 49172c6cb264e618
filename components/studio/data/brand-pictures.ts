"use client";

import { call } from "#components/studio/data/call.ts";
import { putFile, usePictureUpload } from "#components/studio/data/upload.ts";
import { shorts } from "#lib/contracts/shorts.ts";
import type { ShortView } from "#lib/contracts/shorts/views.ts";
import { imageMime } from "#lib/contracts/uploads.ts";

async function sendProduct(slug: string, file: File, onProgress: (fraction: number) => void): Promise<ShortView> {
  const params = { slug };
  const link = await call(shorts.presignProduct, { params, body: { mime_type: imageMime.parse(file.type), size_bytes: file.size } });
  await putFile(link.presigned_url, file, onProgress);
  return call(shorts.confirmProduct, { params, body: { s3_key: link.s3_key } });
}

async function sendPoster(slug: string, file: File, onProgress: (fraction: number) => void): Promise<ShortView> {
  const params = { slug };
  const link = await call(shorts.presignPoster, { params, body: { content_type: imageMime.parse(file.type), size_bytes: file.size } });
  await putFile(link.upload_url, file, onProgress);
  return call(shorts.confirmPoster, { params, body: { s3_key: link.s3_key } });
}

const WAYS = {
  product: { send: sendProduct, remove: (slug: string) => call(shorts.removeProduct, { params: { slug } }) },
  poster: { send: sendPoster, remove: (slug: string) => call(shorts.removePoster, { params: { slug } }) },
};

export type BrandPicture = keyof typeof WAYS;

/** Attaches one of a short's own pictures, and takes it away again. */
export function useBrandPicture(which: BrandPicture, place: { slugOf(): Promise<string | null>; onSaved(short: ShortView): void }) {
  return usePictureUpload({ ...WAYS[which], ...place });
}
