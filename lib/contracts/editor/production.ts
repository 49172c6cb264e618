import { z } from "zod";
import { openText, rowId } from "#lib/contracts/common.ts";
import { generateLimit, group, slugExample, slugParams, voiceId } from "#lib/contracts/editor/shared.ts";
import { autopilotStep, editorRenderView, editorView } from "#lib/contracts/editor/views.ts";
import { EDITOR_LIMITS } from "#lib/contracts/editor/vocabulary.ts";
import { operation } from "#lib/contracts/operation.ts";
import { costView } from "#lib/contracts/costs.ts";

export const generateVoiceBody = z.object({ voice_id: voiceId });
export const generateMusicBody = z.object({ prompt: openText(EDITOR_LIMITS.musicPrompt) }).partial();
export const autopilotBody = z
  .object({
    /** How many scenes to make when there are none yet; 0 lets the scenario decide. */
    segments_count: z.union([z.literal(0), z.literal(3), z.literal(5), z.literal(7), z.literal(10)]),
    voice_id: voiceId,
  })
  .partial();
export type AutopilotBody = z.output<typeof autopilotBody>;

export const autopilotCostView = costView.extend({
  /** What is still to be made, and what each costs. */
  steps: z.array(z.object({ name: autopilotStep, credits: z.number().int() })),
});
export type AutopilotCost = z.output<typeof autopilotCostView>;

const renderParams = slugParams.extend({ id: rowId });
const common = { group, auth: "account", scope: "video:generate" } as const;
const paid = ["not_found", "autopilot_active", "credits_insufficient", "prompt_rejected", "compliance_unavailable"] as const;

export const editorProduction = {
  voice: operation({
    ...common,
    id: "editor.generateVoice",
    method: "POST",
    path: "/api/editor/:slug/generate-voice",
    summary: "Have the narration spoken",
    description: "Poll `voice.status`. Speech that stands for the same words and voice is given back as it is, free. The voice must speak the ad's language.",
    cost: "3 credits",
    params: slugParams,
    body: generateVoiceBody,
    responses: { 202: editorView, 200: editorView },
    errors: [...paid, "conflict", "editor_voice_in_progress", "editor_narration_missing", "editor_narration_stale", "unknown_voice"],
    limit: generateLimit,
    idempotent: true,
    example: { params: slugExample, body: { voice_id: "rachel" } },
  }),
  music: operation({
    ...common,
    id: "editor.generateMusic",
    method: "POST",
    path: "/api/editor/:slug/generate-music",
    summary: "Have the music composed",
    description: "Poll `music.status`. It is composed to the ad's length; a render plays it in again when the length has changed, free.",
    cost: "5 credits",
    params: slugParams,
    body: generateMusicBody,
    responses: { 202: editorView },
    errors: [...paid, "editor_music_in_progress", "editor_timeline_empty"],
    limit: generateLimit,
    idempotent: true,
    example: { params: slugExample, body: { prompt: "warm minimal piano, unhurried" } },
  }),
  render: operation({
    ...common,
    id: "editor.render",
    method: "POST",
    path: "/api/editor/:slug/render",
    summary: "Render the ad",
    description:
      "Free, save for scenes that are not generated yet: those are charged at the batch rate and made first. An ad whose film is up to date is given back as it is. Poll `latest_render`.",
    cost: "0 credits; 4 for each ungenerated scene",
    params: slugParams,
    responses: { 202: editorView, 200: editorView },
    errors: [
      ...paid,
      "conflict",
      "validation_failed",
      "editor_render_in_progress",
      "editor_voice_in_progress",
      "editor_music_in_progress",
      "editor_timeline_empty",
      "editor_upload_not_ready",
      "editor_narration_stale",
      "editor_voice_stale",
      "editor_music_stale",
    ],
    limit: generateLimit,
    idempotent: true,
    example: { params: slugExample },
  }),
  renders: operation({
    id: "editor.renders",
    method: "GET",
    path: "/api/editor/:slug/renders",
    group,
    summary: "List every render version",
    description: "The hundred newest, newest first, with presigned `video_url` and caption files.",
    auth: "account",
    scope: "video:read",
    params: slugParams,
    responses: { 200: z.array(editorRenderView) },
    errors: ["not_found"],
    example: { params: slugExample },
  }),
  retry: operation({
    ...common,
    id: "editor.retryRender",
    method: "POST",
    path: "/api/editor/:slug/renders/:id/retry",
    summary: "Render a failed version again from its snapshot",
    description: "Free. The film is the one that was asked for then, whatever was edited since.",
    params: renderParams,
    responses: { 202: editorRenderView },
    errors: ["not_found", "editor_render_not_retryable", "editor_render_in_progress", "autopilot_active"],
    limit: generateLimit,
    idempotent: true,
    example: { params: { ...slugExample, id: 8 } },
  }),
  autopilot: operation({
    ...common,
    id: "editor.autopilot",
    method: "POST",
    path: "/api/editor/:slug/autopilot",
    summary: "Run the whole pipeline",
    description:
      "Scenario, scenes, narration, voice, music, render: whatever is missing or stale is made, in that order, and charged step by step; it starts only when there are credits for all of it. After a failure or a cancel, calling it again goes on from what stands.",
    cost: "4 credits a scene + 3 voice + 5 music",
    params: slugParams,
    body: autopilotBody,
    responses: { 202: editorView, 200: editorView },
    errors: [
      "not_found",
      "conflict",
      "autopilot_in_progress",
      "batch_generation_active",
      "editor_segment_in_progress",
      "editor_voice_in_progress",
      "editor_music_in_progress",
      "editor_render_in_progress",
      "editor_prompt_missing",
      "editor_upload_not_ready",
      "unknown_voice",
      "credits_insufficient",
      "prompt_rejected",
      "compliance_unavailable",
    ],
    limit: generateLimit,
    idempotent: true,
    example: { params: slugExample, body: { segments_count: 5 } },
  }),
  autopilotCost: operation({
    id: "editor.autopilotCost",
    method: "GET",
    path: "/api/editor/:slug/autopilot/cost",
    group,
    summary: "Ask what autopilot would cost",
    auth: "account",
    scope: "video:read",
    params: slugParams,
    query: z.object({ segments_count: z.coerce.number().int().min(0).max(10).optional() }),
    responses: { 200: autopilotCostView },
    errors: ["not_found"],
    example: { params: slugExample, query: { segments_count: 5 } },
  }),
  cancelAutopilot: operation({
    ...common,
    id: "editor.cancelAutopilot",
    method: "POST",
    path: "/api/editor/:slug/autopilot/cancel",
    summary: "Stop autopilot",
    description: "What is finished stays. What is being made is stopped and its credits come back. Cancelling what doesn't run changes nothing.",
    params: slugParams,
    responses: { 200: editorView },
    errors: ["not_found"],
    limit: generateLimit,
    example: { params: slugExample },
  }),
};
