import { z } from "zod";
import { openText, page } from "#lib/contracts/common.ts";
import { creativeFormat, language, visualLanguage } from "#lib/contracts/creative.ts";
import { editLimit, group, revision, slugExample, slugParams, voiceId } from "#lib/contracts/editor/shared.ts";
import { editorSummary, editorView } from "#lib/contracts/editor/views.ts";
import { aspectRatio, captionStyle, EDITOR_LIMITS, projectIntent } from "#lib/contracts/editor/vocabulary.ts";
import { operation } from "#lib/contracts/operation.ts";

/** Empty, or long enough to say what the ad is about. */
const productPrompt = z
  .string()
  .trim()
  .max(EDITOR_LIMITS.prompt.max)
  .refine((value) => value === "" || value.length >= EDITOR_LIMITS.prompt.min, { message: `should be empty or at least ${EDITOR_LIMITS.prompt.min} character(s)` });

/** A language tag ("en", "en-GB"); its primary language is what counts. */
const languageTag = z
  .string()
  .trim()
  .min(2)
  .max(10)
  .transform((tag) => tag.toLowerCase().split(/[-_]/)[0]!)
  .pipe(language);

const fields = {
  language: languageTag,
  product_prompt: productPrompt,
  export_aspect_ratio: aspectRatio,
  creative_format: creativeFormat.nullable(),
  visual_language: visualLanguage.nullable(),
  theme: openText(EDITOR_LIMITS.theme),
  voice_id: voiceId.nullable(),
  project_intent: projectIntent.nullable(),
};

export const createProjectBody = z.object(fields).partial().required({ language: true });
export type CreateProjectBody = z.output<typeof createProjectBody>;

export const updateProjectBody = z
  .object({
    ...fields,
    narration_script: openText(EDITOR_LIMITS.narration),
    target_duration_seconds: z.number().min(EDITOR_LIMITS.target.min).max(EDITOR_LIMITS.target.max).nullable(),
    captions_enabled: z.boolean(),
    caption_style: captionStyle,
    revision,
  })
  .omit({ language: true })
  .partial();
export type UpdateProjectBody = z.output<typeof updateProjectBody>;

export const editorProjects = {
  create: operation({
    id: "editor.create",
    method: "POST",
    path: "/api/editor",
    group,
    summary: "Create an editor project",
    description:
      "Free. `product_prompt` may be empty; autopilot and the helpers need it. An account without credits holds at most 100 projects.",
    auth: "account",
    scope: "video:generate",
    body: createProjectBody,
    responses: { 201: editorView },
    errors: ["editor_factory_limit_reached", "unknown_voice"],
    limit: { bucket: "editor.create", points: 60, seconds: 60 },
    idempotent: true,
    example: { body: { language: "en", product_prompt: "a cinematic ad for my candle brand", export_aspect_ratio: "9:16" } },
  }),
  list: operation({
    id: "editor.list",
    method: "GET",
    path: "/api/editor",
    group,
    summary: "List your editor projects",
    description: "Newest first.",
    auth: "account",
    scope: "video:read",
    query: page,
    responses: { 200: z.array(editorSummary) },
  }),
  get: operation({
    id: "editor.get",
    method: "GET",
    path: "/api/editor/:slug",
    group,
    summary: "Read the full state of a project",
    description:
      "Poll it while anything runs. `film` is the ad on paper, from which a client can draw a preview; `media` links what it names.",
    auth: "account",
    scope: "video:read",
    params: slugParams,
    responses: { 200: editorView },
    errors: ["not_found"],
    example: { params: slugExample },
  }),
  update: operation({
    id: "editor.update",
    method: "PATCH",
    path: "/api/editor/:slug",
    group,
    summary: "Edit a project",
    description:
      "Free. Editing `narration_script` makes the voice stale. Another `export_aspect_ratio` has footage prepared again. With `revision`, the edit is refused when another one came between.",
    auth: "account",
    scope: "video:generate",
    params: slugParams,
    body: updateProjectBody,
    responses: { 200: editorView },
    errors: ["not_found", "autopilot_active", "editor_edit_conflict", "unknown_voice"],
    limit: editLimit,
    example: { params: slugExample, body: { target_duration_seconds: 20, caption_style: "karaoke" } },
  }),
  remove: operation({
    id: "editor.remove",
    method: "DELETE",
    path: "/api/editor/:slug",
    group,
    summary: "Delete a project with its scenes, footage and films",
    auth: "account",
    scope: "video:generate",
    params: slugParams,
    responses: { 204: null },
    errors: ["not_found", "autopilot_active", "editor_segment_in_progress", "editor_voice_in_progress", "editor_music_in_progress", "editor_render_in_progress"],
    example: { params: slugExample },
  }),
};
