"use client";

import { useState } from "react";
import { call } from "#components/studio/data/call.ts";
import { sentenceOf } from "#components/studio/data/failures.ts";
import { fileSize } from "#components/studio/lib/format.ts";
import { RequestFailure } from "#lib/client/request-failure.ts";
import { imageMime, SHORT_LIMITS, shorts, type ShortView } from "#lib/contracts/shorts.ts";

export const IMAGE_TYPES = imageMime.options;

/** Why a file can't be a brand picture, or null. The server checks again, and more. */
export function imageFault(file: Pick<File, "type" | "size">): string | null {
  if (!imageMime.safeParse(file.type).success) return "Choose a JPEG or PNG picture.";
  if (file.size === 0) return "This file is empty. Choose another.";
  if (file.size > SHORT_LIMITS.imageBytes) return `This picture is ${fileSize(file.size)}; choose one of at most ${fileSize(SHORT_LIMITS.imageBytes)}.`;
  return null;
}

/** Sends bytes to a presigned link. XMLHttpRequest, because fetch does not tell how far an upload is. */
function put(url: string, file: File, onProgress: (fraction: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("PUT", url);
    request.setRequestHeader("Content-Type", file.type);
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onload = () => (request.status < 300 ? resolve() : reject(new RequestFailure({ status: request.status, code: "upload_refused", message: "The store refused the picture.", remedy: "Try again in a moment." })));
    request.onerror = () => reject(new RequestFailure({ status: 0, code: "unreachable", message: "The upload was interrupted.", remedy: "Check the connection, then try again." }));
    request.send(file);
  });
}

async function sendProduct(slug: string, file: File, onProgress: (fraction: number) => void): Promise<ShortView> {
  const params = { slug };
  const link = await call(shorts.presignProduct, { params, body: { mime_type: imageMime.parse(file.type), size_bytes: file.size } });
  await put(link.presigned_url, file, onProgress);
  return call(shorts.confirmProduct, { params, body: { s3_key: link.s3_key } });
}

async function sendPoster(slug: string, file: File, onProgress: (fraction: number) => void): Promise<ShortView> {
  const params = { slug };
  const link = await call(shorts.presignPoster, { params, body: { content_type: imageMime.parse(file.type) } });
  await put(link.upload_url, file, onProgress);
  return call(shorts.confirmPoster, { params, body: { s3_key: link.s3_key } });
}

export type BrandPicture = "product" | "poster";

/** Attaches a picture to a short, and takes it away again. */
export function useBrandPicture(which: BrandPicture, { slugOf, onShort }: { slugOf(): Promise<string | null>; onShort(short: ShortView): void }) {
  const [sending, setSending] = useState<number | null>(null);
  const [error, setError] = useState<string | null>(null);

  async function attempt(work: (slug: string) => Promise<ShortView>) {
    setError(null);
    setSending(0);
    try {
      const slug = await slugOf();
      if (slug === null) setError("Write the prompt first, then add the picture.");
      else onShort(await work(slug));
    } catch (failure) {
      setError(sentenceOf(failure));
    } finally {
      setSending(null);
    }
  }

  return {
    sending,
    error,
    send(file: File) {
      const fault = imageFault(file);
      if (fault) return setError(fault);
      const sendIt = which === "product" ? sendProduct : sendPoster;
      void attempt((slug) => sendIt(slug, file, setSending));
    },
    remove() {
      void attempt((slug) => call(which === "product" ? shorts.removeProduct : shorts.removePoster, { params: { slug } }));
    },
  };
}
