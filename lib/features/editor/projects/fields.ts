import type { Project } from "#db/queries/editor/projects.ts";
import type { UpdateProjectBody } from "#lib/contracts/editor/projects.ts";
import type { EditorData } from "#lib/contracts/editor/views.ts";

/** The API's words for a project's columns; the one place where they meet. */
const COLUMNS = {
  language: "language",
  product_prompt: "productPrompt",
  export_aspect_ratio: "aspectRatio",
  creative_format: "creativeFormat",
  visual_language: "visualLanguage",
  theme: "theme",
  voice_id: "voiceId",
  project_intent: "projectIntent",
  target_duration_seconds: "targetSeconds",
  captions_enabled: "captionsEnabled",
  caption_style: "captionStyle",
  narration_script: "narrationScript",
} as const satisfies Record<string, keyof Project>;

type Field = keyof typeof COLUMNS;

/** The change of columns that a body asks for; fields it does not mention stay out. */
export function columnsOf(body: UpdateProjectBody & { language?: Project["language"] }): Partial<Project> {
  const given = Object.entries(body).filter(([field, value]) => value !== undefined && field in COLUMNS);
  return Object.fromEntries(given.map(([field, value]) => [COLUMNS[field as Field], value]));
}

/** A project's own fields in the API's words. */
export function fieldsOf(project: Project): Pick<EditorData, Field> {
  return Object.fromEntries(Object.entries(COLUMNS).map(([field, column]) => [field, project[column]])) as Pick<EditorData, Field>;
}
