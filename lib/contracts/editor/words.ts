import { z } from "zod";
import { openText } from "#lib/contracts/common.ts";
import { creativeFormat, visualLanguage } from "#lib/contracts/creative.ts";
import { assistLimit, editLimit, group, revision, slugExample, slugParams } from "#lib/contracts/editor/shared.ts";
import { editorView } from "#lib/contracts/editor/views.ts";
import { EDITOR_LIMITS } from "#lib/contracts/editor/vocabulary.ts";
import { operation } from "#lib/contracts/operation.ts";

export const generateScenarioBody = z
  .object({
    segments_count: z.number().int().min(EDITOR_LIMITS.scenario_scenes.min).max(EDITOR_LIMITS.scenario_scenes.max),
    creative_format: creativeFormat.nullable(),
    visual_language: visualLanguage.nullable(),
    theme: openText(EDITOR_LIMITS.theme),
  })
  .partial();
export type GenerateScenarioBody = z.output<typeof generateScenarioBody>;

export const scenarioBody = z.strictObject({ scenario_prompt: z.string().trim().min(1).max(EDITOR_LIMITS.scenario), revision });
export const applyScenarioBody = z.object({
  /** 0 lets the scenario decide. */
  segments_count: z.union([z.literal(0), z.literal(3), z.literal(5), z.literal(7), z.literal(10)]),
});

const common = { group, auth: "account", scope: "video:generate" } as const;
const assisted = ["not_found", "autopilot_active", "ai_assist_quota_exceeded", "prompt_rejected", "compliance_unavailable", "editor_prompt_missing"] as const;

export const editorWords = {
  generateScenario: operation({
    ...common,
    id: "editor.generateScenario",
    method: "POST",
    path: "/api/editor/:slug/generate-scenario",
    summary: "Have the scenario written",
    description: "From `product_prompt`, in numbered scenes. It makes narration, voice and music stale.",
    cost: "1 AI assist",
    params: slugParams,
    body: generateScenarioBody,
    responses: { 200: editorView },
    errors: assisted,
    limit: assistLimit,
    idempotent: true,
    example: { params: slugExample, body: { segments_count: 5, creative_format: "proof_demo" } },
  }),
  scenario: operation({
    ...common,
    id: "editor.scenario",
    method: "PATCH",
    path: "/api/editor/:slug/scenario",
    summary: "Write the scenario yourself",
    description: "Free. Number the scenes, one paragraph each. It makes narration, voice and music stale. Fields of style are not taken here.",
    params: slugParams,
    body: scenarioBody,
    responses: { 200: editorView },
    errors: ["not_found", "autopilot_active", "editor_edit_conflict"],
    limit: editLimit,
    example: { params: slugExample, body: { scenario_prompt: "Scene 1: wax pours into an amber jar.\nScene 2: hands trim the wick.\nScene 3: the candle glows on a shelf." } },
  }),
  applyScenario: operation({
    ...common,
    id: "editor.applyScenario",
    method: "POST",
    path: "/api/editor/:slug/apply-scenario",
    summary: "Turn the scenario into scenes",
    description: "It takes the place of the scenes that stand (each can be restored for a day). `segments_count` 0 takes the scenario's own scenes, 3 to 10.",
    params: slugParams,
    body: applyScenarioBody,
    responses: { 200: editorView },
    errors: ["not_found", "autopilot_active", "batch_generation_active", "editor_segment_in_progress", "editor_scenario_missing"],
    limit: editLimit,
    example: { params: slugExample, body: { segments_count: 0 } },
  }),
  generateNarration: operation({
    ...common,
    id: "editor.generateNarration",
    method: "POST",
    path: "/api/editor/:slug/generate-narration",
    summary: "Have the narration written for the timeline",
    description: "One paragraph a scene. It makes the voice stale.",
    cost: "1 AI assist",
    params: slugParams,
    responses: { 200: editorView },
    errors: [...assisted, "editor_timeline_empty"],
    limit: assistLimit,
    idempotent: true,
    example: { params: slugExample },
  }),
  suggestScene: operation({
    ...common,
    id: "editor.suggestNextScene",
    method: "POST",
    path: "/api/editor/:slug/suggest-next-scene",
    summary: "Have the next scene's prompt suggested",
    description: "Nothing is saved: send it to `segments` to add it.",
    cost: "1 AI assist",
    params: slugParams,
    responses: { 200: z.object({ prompt: z.string() }) },
    errors: [...assisted, "editor_segment_limit"],
    limit: assistLimit,
    idempotent: true,
    example: { params: slugExample, response: { prompt: "The candle burns low on a bedside table while rain runs down the window." } },
  }),
  suggestMusic: operation({
    ...common,
    id: "editor.suggestMusicPrompt",
    method: "POST",
    path: "/api/editor/:slug/suggest-music-prompt",
    summary: "Have a prompt for the music suggested",
    description: "Nothing is saved: send it to `generate-music`.",
    cost: "1 AI assist",
    params: slugParams,
    responses: { 200: z.object({ prompt: z.string() }) },
    errors: assisted,
    limit: assistLimit,
    idempotent: true,
    example: { params: slugExample, response: { prompt: "Warm minimal piano with soft strings, unhurried, ending on a held chord" } },
  }),
};
