import { fingerprintOf, goesInParts, mimeOf, sentName } from "#components/editor/uploads/footage-file.ts";
import { forgetUpload, recallUpload, rememberUpload } from "#components/editor/uploads/memory.ts";
import { persist } from "#components/editor/uploads/persist.ts";
import { putBytes } from "#components/editor/uploads/put.ts";
import { call } from "#components/studio/data/call.ts";
import { RequestFailure } from "#lib/client/request-failure.ts";
import { editorUploads } from "#lib/contracts/editor/uploads.ts";
import type { EditorUploadView } from "#lib/contracts/editor/views.ts";
import { EDITOR_LIMITS, type FitMode } from "#lib/contracts/editor/vocabulary.ts";

export type Sending = {
  slug: string;
  file: File;
  fit: FitMode;
  /** Aborted to pause or to give up: what has arrived in parts stays until it is thrown away. */
  signal: AbortSignal;
  onProgress(bytes: number): void;
  /** Told the upload's id as soon as there is one. */
  onBegun(uploadId: number): void;
};

/** Parts of one file that are under way at a time; each file has the browser's connections to share with others. */
const AT_ONCE = 3;

/** Sends footage straight to storage and confirms it; large files go on where they stopped. */
export function sendFootage(sending: Sending): Promise<EditorUploadView> {
  return goesInParts(sending.file) ? sendInParts(sending) : sendWhole(sending);
}

/** Throws away what was begun. That it is gone already is no error. */
export async function discardUpload(slug: string, uploadId: number): Promise<void> {
  try {
    await call(editorUploads.remove, { params: { slug, upload_id: uploadId } });
  } catch (error) {
    if (!(error instanceof RequestFailure && error.status === 404)) throw error;
  }
}

const announcement = ({ file, fit }: Sending) => ({ filename: sentName(file), mime_type: mimeOf(file)!, size_bytes: file.size, fit_mode: fit });

async function sendWhole(sending: Sending): Promise<EditorUploadView> {
  const { slug, file, signal, onProgress, onBegun } = sending;
  const params = { slug };
  const link = await persist(() => call(editorUploads.presign, { params, body: announcement(sending), signal }), signal);
  onBegun(link.upload_id);
  try {
    await persist(() => putBytes({ url: link.presigned_url, body: file, type: mimeOf(file), signal, onProgress }), signal);
  } catch (error) {
    // Going on begins anew, with a link of its own.
    await discardUpload(slug, link.upload_id);
    throw error;
  }
  return persist(() => call(editorUploads.confirm, { params: { slug, upload_id: link.upload_id }, signal }), signal);
}

type Arrived = { part_number: number; etag: string };

async function sendInParts(sending: Sending): Promise<EditorUploadView> {
  const { slug, file, signal, onBegun } = sending;
  const fingerprint = fingerprintOf(file);
  const { uploadId, arrived } = (await goOn(sending, fingerprint)) ?? (await begin(sending, fingerprint));
  onBegun(uploadId);
  const parts = await sendMissing(sending, uploadId, arrived);
  const upload = await persist(() => call(editorUploads.complete, { params: { slug }, body: { upload_id: uploadId, parts }, signal }), signal);
  forgetUpload(slug, fingerprint);
  return upload;
}

type Begun = { uploadId: number; arrived: Arrived[] };

/** What has arrived of this very file; null when it was never begun, or is over. */
async function goOn({ slug, signal }: Sending, fingerprint: string): Promise<Begun | null> {
  const uploadId = recallUpload(slug, fingerprint);
  if (uploadId === null) return null;
  try {
    return { uploadId, arrived: await persist(() => call(editorUploads.parts, { params: { slug, upload_id: uploadId }, signal }), signal) };
  } catch (error) {
    if (!(error instanceof RequestFailure) || (error.status !== 404 && error.code !== "upload_missing")) throw error;
    forgetUpload(slug, fingerprint);
    return null;
  }
}

async function begin(sending: Sending, fingerprint: string): Promise<Begun> {
  const { slug, signal } = sending;
  const { upload_id } = await persist(() => call(editorUploads.multipartInit, { params: { slug }, body: announcement(sending), signal }), signal);
  rememberUpload(slug, fingerprint, upload_id);
  return { uploadId: upload_id, arrived: [] };
}

async function sendMissing({ slug, file, signal, onProgress }: Sending, uploadId: number, arrived: readonly Arrived[]): Promise<Arrived[]> {
  const count = Math.ceil(file.size / EDITOR_LIMITS.partBytes);
  const done = new Map(arrived.map((part) => [part.part_number, part.etag]));
  const out = new Map<number, number>();
  const blobOf = (number: number) => file.slice((number - 1) * EDITOR_LIMITS.partBytes, number * EDITOR_LIMITS.partBytes);
  const tell = (number: number, bytes: number) => onProgress(out.set(number, bytes).values().reduce((sum, each) => sum + each, 0));
  for (const number of done.keys()) tell(number, blobOf(number).size);

  const waiting = Array.from({ length: count }, (_, index) => index + 1).filter((number) => !done.has(number));
  // One part that can't be sent ends the others too.
  const failed = new AbortController();
  const either = AbortSignal.any([signal, failed.signal]);
  const sendNext = async () => {
    for (let number = waiting.shift(); number !== undefined; number = waiting.shift()) {
      const part = number;
      // Each try has a link of its own: one may have lapsed while the network was away.
      const etag = await persist(async () => {
        tell(part, 0);
        const { presigned_url } = await call(editorUploads.signPart, { params: { slug }, body: { upload_id: uploadId, part_number: part }, signal: either });
        return putBytes({ url: presigned_url, body: blobOf(part), type: null, signal: either, onProgress: (bytes) => tell(part, bytes) });
      }, either);
      done.set(part, etag);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, sendNext));
  } catch (error) {
    failed.abort(error);
    throw error;
  }
  return [...done].map(([part_number, etag]) => ({ part_number, etag })).toSorted((a, b) => a.part_number - b.part_number);
}
