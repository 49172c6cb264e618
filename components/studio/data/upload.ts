"use client";

import { useState } from "react";
import { sentenceOf } from "#components/studio/data/failures.ts";
import { fileSize } from "#components/studio/lib/format.ts";
import { RequestFailure } from "#lib/client/request-failure.ts";
import { IMAGE_BYTES, imageMime } from "#lib/contracts/uploads.ts";

export const IMAGE_TYPES = imageMime.options;

/** Why a file can't be a brand picture, or null. The server checks again, and more. */
export function imageFault(file: Pick<File, "type" | "size">): string | null {
  if (!imageMime.safeParse(file.type).success) return "Choose a JPEG or PNG picture.";
  if (file.size === 0) return "This file is empty. Choose another.";
  if (file.size > IMAGE_BYTES) return `This picture is ${fileSize(file.size)}; choose one of at most ${fileSize(IMAGE_BYTES)}.`;
  return null;
}

/** Sends bytes to a presigned link and tells how far they are, 0…1. XMLHttpRequest, because fetch does not tell how far an upload is. */
export function putFile(url: string, file: File, onProgress: (fraction: number) => void): Promise<void> {
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

type PictureUpload<T> = {
  /** Stores the picture and attaches it. */
  send(slug: string, file: File, onProgress: (fraction: number) => void): Promise<T>;
  remove(slug: string): Promise<T>;
  /** What it is attached to; null while that can't be saved yet. */
  slugOf(): Promise<string | null>;
  onSaved(saved: T): void;
};

/** Attaches a picture to something of the studio, and takes it away again. `sending` is 0…1, or null at rest. */
export function usePictureUpload<T>({ send, remove, slugOf, onSaved }: PictureUpload<T>) {
  const [sending, setSending] = useState<number | null>(null);
  const [error, setError] = useState<string | null>(null);

  async function attempt(work: (slug: string) => Promise<T>) {
    setError(null);
    setSending(0);
    try {
      const slug = await slugOf();
      if (slug === null) setError("Write the prompt first, then add the picture.");
      else onSaved(await work(slug));
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
      void attempt((slug) => send(slug, file, setSending));
    },
    remove: () => void attempt(remove),
  };
}
