import { z } from "zod";
import { openText, rowId } from "#lib/contracts/common.ts";
import { assistLimit, editLimit, generateLimit, group, revision, segmentExample, segmentParams, slugExample, slugParams } from "#lib/contracts/editor/shared.ts";
import { editorView, segmentView } from "#lib/contracts/editor/views.ts";
import { EDITOR_LIMITS } from "#lib/contracts/editor/vocabulary.ts";
import { operation } from "#lib/contracts/operation.ts";

const prompt = z.string().trim().min(1).max(EDITOR_LIMITS.scenePrompt);

export const createSegmentBody = z.object({
  prompt,
  /** Where to put it, counting from 1; absent, at the end. */
  position: z.number().int().min(1).max(EDITOR_LIMITS.scenes).optional(),
});

export const updateSegmentBody = z
  .object({
    prompt,
    title: openText(EDITOR_LIMITS.title),
    duration_seconds: z.number().min(EDITOR_LIMITS.scene.min).max(EDITOR_LIMITS.scene.max).nullable(),
    trim_start_seconds: z.number().min(0).max(EDITOR_LIMITS.uploadSeconds),
    sound: z.boolean(),
    revision,
  })
  .partial();
export type UpdateSegmentBody = z.output<typeof updateSegmentBody>;

export const reorderBody = z.object({ order: z.array(rowId).min(1).max(EDITOR_LIMITS.scenes) });
export const fromUploadBody = z.object({ upload_id: rowId, position: z.number().int().min(1).max(EDITOR_LIMITS.scenes).optional() });
export const useAssetBody = z
  .object({ upload_id: rowId, source_segment_id: rowId })
  .partial()
  .refine((body) => (body.upload_id === undefined) !== (body.source_segment_id === undefined), {
    path: ["upload_id"],
    message: "should be given, or source_segment_id, but not both",
  });

const common = { group, auth: "account", scope: "video:generate" } as const;
/** `conflict`: an edit came between the screening of what is made and its charge. `validation_failed`: a scene without a prompt. */
const paid = ["not_found", "autopilot_active", "conflict", "credits_insufficient", "prompt_rejected", "compliance_unavailable", "validation_failed"] as const;

export const editorSegments = {
  create: operation({
    ...common,
    id: "editor.segments.create",
    method: "POST",
    path: "/api/editor/:slug/segments",
    summary: "Add a scene by its prompt",
    description: "Free; generating it is not. At most 20 scenes.",
    params: slugParams,
    body: createSegmentBody,
    responses: { 201: segmentView },
    errors: ["not_found", "autopilot_active", "editor_segment_limit"],
    limit: editLimit,
    example: { params: slugExample, body: { prompt: "Macro of wax pouring into an amber jar" } },
  }),
  update: operation({
    ...common,
    id: "editor.segments.update",
    method: "PATCH",
    path: "/api/editor/:slug/segments/:id",
    summary: "Edit a scene",
    description: "Free. A new prompt shows in the film once the scene is regenerated; title, length, trim and sound at once.",
    params: segmentParams,
    body: updateSegmentBody,
    responses: { 200: segmentView },
    errors: ["not_found", "autopilot_active", "editor_segment_in_progress", "editor_edit_conflict"],
    limit: editLimit,
    example: { params: segmentExample, body: { prompt: "Hands trimming the wick by a window" } },
  }),
  remove: operation({
    ...common,
    id: "editor.segments.remove",
    method: "DELETE",
    path: "/api/editor/:slug/segments/:id",
    summary: "Delete a scene",
    description: "It can be restored for a day.",
    params: segmentParams,
    responses: { 204: null },
    errors: ["not_found", "autopilot_active", "editor_segment_in_progress"],
    limit: editLimit,
    example: { params: segmentExample },
  }),
  restore: operation({
    ...common,
    id: "editor.segments.restore",
    method: "POST",
    path: "/api/editor/:slug/segments/:id/restore",
    summary: "Bring a deleted scene back",
    description: "To where it was. Within a day.",
    params: segmentParams,
    responses: { 200: segmentView },
    errors: ["not_found", "autopilot_active", "editor_segment_limit"],
    limit: editLimit,
    example: { params: segmentExample },
  }),
  duplicate: operation({
    ...common,
    id: "editor.segments.duplicate",
    method: "POST",
    path: "/api/editor/:slug/segments/:id/duplicate",
    summary: "Copy a scene right behind itself",
    description: "Free: the copy shows what the original shows.",
    params: segmentParams,
    responses: { 201: segmentView },
    errors: ["not_found", "autopilot_active", "editor_segment_in_progress", "editor_segment_limit"],
    limit: editLimit,
    example: { params: segmentExample },
  }),
  reorder: operation({
    ...common,
    id: "editor.segments.reorder",
    method: "PUT",
    path: "/api/editor/:slug/segments/reorder",
    summary: "Put the scenes into another order",
    description: "`order` names each scene of the project exactly once.",
    params: slugParams,
    body: reorderBody,
    responses: { 200: editorView },
    errors: ["not_found", "autopilot_active"],
    limit: editLimit,
    example: { params: slugExample, body: { order: [82, 81, 83] } },
  }),
  generate: operation({
    ...common,
    id: "editor.segments.generate",
    method: "POST",
    path: "/api/editor/:slug/segments/:id/generate",
    summary: "Generate one scene",
    description: "Poll the segment until `completed`. A scene that stands as its prompt asks is given back as it is, free.",
    cost: "5 credits",
    params: segmentParams,
    responses: { 202: segmentView, 200: segmentView },
    errors: [...paid, "editor_segment_in_progress", "editor_segment_generated"],
    limit: generateLimit,
    idempotent: true,
    example: { params: segmentExample },
  }),
  regenerate: operation({
    ...common,
    id: "editor.segments.regenerate",
    method: "POST",
    path: "/api/editor/:slug/segments/:id/regenerate",
    summary: "Generate a scene anew",
    description: "Another take, of the prompt as it stands now.",
    cost: "4 credits",
    params: segmentParams,
    responses: { 202: segmentView },
    errors: [...paid, "editor_segment_in_progress", "editor_segment_not_generated"],
    limit: generateLimit,
    idempotent: true,
    example: { params: segmentExample },
  }),
  batch: operation({
    ...common,
    id: "editor.segments.batch",
    method: "POST",
    path: "/api/editor/:slug/batch-generate",
    summary: "Generate all pending scenes",
    description: "Scenes that failed before are tried again. With nothing pending it answers 200 and charges nothing.",
    cost: "4 credits a scene",
    params: slugParams,
    responses: { 202: editorView, 200: editorView },
    errors: [...paid, "batch_generation_active", "editor_timeline_empty"],
    limit: generateLimit,
    idempotent: true,
    example: { params: slugExample },
  }),
  fromUpload: operation({
    ...common,
    id: "editor.segments.fromUpload",
    method: "POST",
    path: "/api/editor/:slug/segments/from-upload",
    summary: "Put a ready upload on the timeline as a finished scene",
    params: slugParams,
    body: fromUploadBody,
    responses: { 201: segmentView },
    errors: ["not_found", "editor_upload_not_ready", "batch_generation_active", "autopilot_active", "editor_segment_limit"],
    limit: editLimit,
    example: { params: slugExample, body: { upload_id: 510 } },
  }),
  useAsset: operation({
    ...common,
    id: "editor.segments.useAsset",
    method: "POST",
    path: "/api/editor/:slug/segments/:id/use-asset",
    summary: "Show an upload, or another scene's picture, in a scene",
    description: "Free. Give exactly one of `upload_id` and `source_segment_id`.",
    params: segmentParams,
    body: useAssetBody,
    responses: { 200: segmentView },
    errors: ["not_found", "editor_upload_not_ready", "editor_segment_not_generated", "editor_segment_in_progress", "autopilot_active"],
    limit: editLimit,
    example: { params: segmentExample, body: { upload_id: 510 } },
  }),
  enhance: operation({
    ...common,
    id: "editor.segments.enhance",
    method: "POST",
    path: "/api/editor/:slug/segments/:id/enhance-prompt",
    summary: "Have a scene's prompt written out",
    description: "The new prompt is saved in the scene, and the old one given back beside it.",
    cost: "1 AI assist",
    params: segmentParams,
    responses: { 200: segmentView.extend({ previous_prompt: z.string() }) },
    errors: ["not_found", "autopilot_active", "editor_segment_in_progress", "editor_edit_conflict", "editor_prompt_missing", "ai_assist_quota_exceeded", "prompt_rejected", "compliance_unavailable"],
    limit: assistLimit,
    idempotent: true,
    example: { params: segmentExample },
  }),
};
