import { z } from "zod";
import { rowId } from "#lib/contracts/common.ts";
import { group, partLimit, slugExample, slugParams, uploadExample, uploadLimit, uploadParams } from "#lib/contracts/editor/shared.ts";
import { editorUploadView } from "#lib/contracts/editor/views.ts";
import { EDITOR_LIMITS, fitMode, videoMime } from "#lib/contracts/editor/vocabulary.ts";
import { operation } from "#lib/contracts/operation.ts";
import { presignView } from "#lib/contracts/uploads.ts";

/** S3 takes at most 10,000 parts. */
const partNumber = z.number().int().min(1).max(10_000);

export const presignUploadBody = z.object({
  filename: z.string().trim().min(1).max(EDITOR_LIMITS.filename),
  mime_type: videoMime,
  size_bytes: z.number().int().min(1).max(EDITOR_LIMITS.uploadBytes),
  fit_mode: fitMode.default("blur"),
});
export type PresignUploadBody = z.output<typeof presignUploadBody>;

export const presignUploadView = presignView.extend({ upload_id: z.number().int() });
export const multipartView = z.object({
  upload_id: z.number().int(),
  s3_key: z.string(),
  /** Bytes of every part but the last. */
  part_size: z.number().int(),
  parts_count: z.number().int(),
  expires_in_seconds: z.number().int(),
});
export const signPartBody = z.object({ upload_id: rowId, part_number: partNumber });
export const signPartView = z.object({ presigned_url: z.string(), expires_in_seconds: z.number().int() });
export const completeBody = z.object({
  upload_id: rowId,
  parts: z.array(z.object({ part_number: partNumber, etag: z.string().min(1).max(200) })).min(1).max(10_000),
});
export const abortBody = z.object({ upload_id: rowId });

const common = { group, auth: "account", scope: "video:generate", params: slugParams, limit: uploadLimit } as const;
const refused = ["not_found", "upload_quota_exceeded"] as const;

export const editorUploads = {
  presign: operation({
    ...common,
    id: "editor.uploads.presign",
    method: "POST",
    path: "/api/editor/:slug/uploads/presign",
    summary: "Get an upload link for footage",
    description:
      "PUT exactly `size_bytes` bytes there with a Content-Type that equals `mime_type`, then confirm. At most 500 MB and 5 minutes; from 50 MB on, better in parts. The bytes count against the storage quota for an hour, and for as long as the upload lives once it is confirmed; when they don't fit, `quota` says what is used, reserved and left.",
    body: presignUploadBody,
    responses: { 200: presignUploadView },
    errors: refused,
    example: { params: slugExample, body: { filename: "clip.mp4", mime_type: "video/mp4", size_bytes: 4_821_004 } },
  }),
  confirm: operation({
    ...common,
    id: "editor.uploads.confirm",
    method: "POST",
    path: "/api/editor/:slug/uploads/:upload_id/confirm",
    summary: "Confirm that the footage was sent",
    description: "The stored object must have the announced type and size. It is then processed; poll the list until its status is `ready`. Confirming again changes nothing, save that footage which could not be prepared for the ad's ratio is tried again.",
    params: uploadParams,
    responses: { 202: editorUploadView },
    errors: ["not_found", "upload_missing", "upload_mismatch"],
    example: { params: uploadExample },
  }),
  list: operation({
    id: "editor.uploads.list",
    method: "GET",
    path: "/api/editor/:slug/uploads",
    group,
    summary: "List uploads with their processing status",
    description: "pending → processing → ready, or failed (read `error_message`). Newest first.",
    auth: "account",
    scope: "video:read",
    params: slugParams,
    responses: { 200: z.array(editorUploadView) },
    errors: ["not_found"],
    example: { params: slugExample },
  }),
  remove: operation({
    ...common,
    id: "editor.uploads.remove",
    method: "DELETE",
    path: "/api/editor/:slug/uploads/:upload_id",
    summary: "Delete an upload",
    description: "Its bytes no longer count against the quota. Not while a scene shows it.",
    params: uploadParams,
    responses: { 204: null },
    errors: ["not_found", "editor_upload_in_use"],
    example: { params: uploadExample },
  }),
  multipartInit: operation({
    ...common,
    id: "editor.uploads.multipartInit",
    method: "POST",
    path: "/api/editor/:slug/uploads/multipart/init",
    summary: "Begin an upload in parts",
    description: "Sign each part, PUT its bytes without a Content-Type, keep its ETag, then complete. It can be gone on with until a day after the last part was signed or the parts were listed.",
    body: presignUploadBody,
    responses: { 200: multipartView },
    errors: refused,
    example: { params: slugExample, body: { filename: "take-3.mov", mime_type: "video/quicktime", size_bytes: 180_000_000 } },
  }),
  signPart: operation({
    ...common,
    id: "editor.uploads.signPart",
    method: "POST",
    path: "/api/editor/:slug/uploads/multipart/sign-part",
    summary: "Get the link for one part",
    body: signPartBody,
    responses: { 200: signPartView },
    errors: ["not_found", "upload_missing"],
    limit: partLimit,
    example: { params: slugExample, body: { upload_id: 511, part_number: 1 } },
  }),
  parts: operation({
    id: "editor.uploads.parts",
    method: "GET",
    path: "/api/editor/:slug/uploads/:upload_id/parts",
    group,
    summary: "List the parts that have arrived",
    description: "What is needed to go on after an interruption.",
    auth: "account",
    scope: "video:read",
    params: uploadParams,
    responses: { 200: z.array(z.object({ part_number: z.number().int(), etag: z.string(), size_bytes: z.number().int() })) },
    errors: ["not_found", "upload_missing"],
    example: { params: { ...slugExample, upload_id: 511 } },
  }),
  complete: operation({
    ...common,
    id: "editor.uploads.complete",
    method: "POST",
    path: "/api/editor/:slug/uploads/multipart/complete",
    summary: "Put the parts together",
    description: "With all parts in order. It confirms the upload too: processing starts.",
    body: completeBody,
    responses: { 202: editorUploadView },
    errors: ["not_found", "upload_missing", "upload_mismatch"],
    example: { params: slugExample, body: { upload_id: 511, parts: [{ part_number: 1, etag: "9b2cf535f27731c974343645a3985328" }] } },
  }),
  abort: operation({
    ...common,
    id: "editor.uploads.abort",
    method: "POST",
    path: "/api/editor/:slug/uploads/multipart/abort",
    summary: "Give up an upload in parts",
    description: "What has arrived is thrown away, and its reservation with it. Giving up what isn't there, or is complete, changes nothing.",
    body: abortBody,
    responses: { 204: null },
    errors: ["not_found"],
    example: { params: slugExample, body: { upload_id: 511 } },
  }),
};
