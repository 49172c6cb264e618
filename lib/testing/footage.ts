import type { EditorUploadView } from "#lib/contracts/editor/views.ts";
import type { ApiAnswer } from "#lib/testing/api.ts";
import type { Person } from "#lib/testing/person.ts";
import * as confirmation from "#app/api/editor/[slug]/uploads/[upload_id]/confirm/route.ts";
import * as completion from "#app/api/editor/[slug]/uploads/multipart/complete/route.ts";
import * as init from "#app/api/editor/[slug]/uploads/multipart/init/route.ts";
import * as signing from "#app/api/editor/[slug]/uploads/multipart/sign-part/route.ts";
import * as single from "#app/api/editor/[slug]/uploads/presign/route.ts";
import * as uploads from "#app/api/editor/[slug]/uploads/route.ts";

/** Footage as a client of the API sends it. */

export type SingleLink = { upload_id: number; presigned_url: string; s3_key: string; expires_in_seconds: number };
export type Multipart = { upload_id: number; s3_key: string; part_size: number; parts_count: number; expires_in_seconds: number };
export type SentPart = { part_number: number; etag: string };

export function presignFootage(somebody: Person, slug: string, bytes: number, fields: Record<string, unknown> = {}): Promise<ApiAnswer<SingleLink>> {
  return somebody.call<SingleLink>(single.POST, { params: { slug }, json: { filename: "clip.mp4", mime_type: "video/mp4", size_bytes: bytes, ...fields } });
}

export function putFootage(url: string, bytes: Uint8Array, mime = "video/mp4"): Promise<Response> {
  return fetch(url, { method: "PUT", headers: { "content-type": mime }, body: new Uint8Array(bytes) });
}

export function confirmFootage(somebody: Person, slug: string, uploadId: number): Promise<ApiAnswer<EditorUploadView>> {
  return somebody.call<EditorUploadView>(confirmation.POST, { params: { slug, upload_id: uploadId } });
}

export async function listFootage(somebody: Person, slug: string): Promise<EditorUploadView[]> {
  return (await somebody.call<EditorUploadView[]>(uploads.GET, { params: { slug } })).body.data;
}

/** Presign, PUT and confirm; throws when anything is refused. */
export async function sendFootage(somebody: Person, slug: string, bytes: Uint8Array, fields: Record<string, unknown> = {}): Promise<EditorUploadView> {
  const { status, body } = await presignFootage(somebody, slug, bytes.length, fields);
  if (status !== 200) throw new Error(`the upload was refused: ${JSON.stringify(body)}`);
  const sent = await putFootage(body.data.presigned_url, bytes, String(fields.mime_type ?? "video/mp4"));
  if (!sent.ok) throw new Error(`the store answered ${sent.status}`);
  const confirmed = await confirmFootage(somebody, slug, body.data.upload_id);
  if (confirmed.status !== 202) throw new Error(`the footage was refused: ${JSON.stringify(confirmed.body)}`);
  return confirmed.body.data;
}

export async function beginParts(somebody: Person, slug: string, bytes: number): Promise<Multipart> {
  const { status, body } = await somebody.call<Multipart>(init.POST, { params: { slug }, json: { filename: "take.mov", mime_type: "video/quicktime", size_bytes: bytes } });
  if (status !== 200) throw new Error(`the upload was refused: ${JSON.stringify(body)}`);
  return body.data;
}

export function signPart(somebody: Person, slug: string, uploadId: number, partNumber: number) {
  return somebody.call<{ presigned_url: string }>(signing.POST, { params: { slug }, json: { upload_id: uploadId, part_number: partNumber } });
}

/** Signs one part and sends it, without a Content-Type, as the API asks. */
export async function sendPart(somebody: Person, slug: string, upload: Multipart, partNumber: number, file: Uint8Array): Promise<SentPart> {
  const { body } = await signPart(somebody, slug, upload.upload_id, partNumber);
  const part = file.subarray((partNumber - 1) * upload.part_size, partNumber * upload.part_size);
  const sent = await fetch(body.data.presigned_url, { method: "PUT", body: new Uint8Array(part) });
  if (!sent.ok) throw new Error(`the store answered ${sent.status} to part ${partNumber}`);
  return { part_number: partNumber, etag: sent.headers.get("etag")! };
}

export async function sendParts(somebody: Person, slug: string, upload: Multipart, file: Uint8Array): Promise<SentPart[]> {
  const numbers = Array.from({ length: upload.parts_count }, (_, index) => index + 1);
  return Promise.all(numbers.map((number) => sendPart(somebody, slug, upload, number, file)));
}

export function completeParts(somebody: Person, slug: string, uploadId: number, parts: readonly SentPart[]): Promise<ApiAnswer<EditorUploadView>> {
  return somebody.call<EditorUploadView>(completion.POST, { params: { slug }, json: { upload_id: uploadId, parts } });
}
