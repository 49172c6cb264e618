/**
 * Every failure that a user can meet, once: its HTTP status, whether trying again can help, what happened, and
 * what to do next. The API reference is generated from this table.
 */
export const ERRORS = {
  malformed_json: e(400, false, "The request body is not valid JSON.", "Send a JSON object and check quotes and commas."),
  bad_request: e(400, false, "The request can't be understood.", "Check the path, the query and the headers against the API reference."),
  unauthorized: e(401, false, "Unauthorized", "Sign in, or send a valid token as `Authorization: Bearer …`."),
  invalid_credentials: e(401, false, "E-mail or password is wrong.", "Check both and try again."),
  credits_insufficient: e(402, false, "Not enough credits.", "Ask an administrator for credits, or spend fewer."),
  editor_factory_limit_reached: e(402, false, "An account without credits holds at most 100 editor projects.", "Delete a project, or add credits."),
  insufficient_scope: e(403, false, "This token lacks the scope for that.", "Use a token with the scope named in `required_scope`."),
  forbidden: e(403, false, "That isn't allowed.", "Sign in with an account that may do this."),
  cross_site_request: e(403, false, "A signed-in browser may change things only from the studio's own pages.", "Use the studio's pages, or call the API with a token."),
  signups_closed: e(403, false, "This studio doesn't take new accounts.", "Ask its administrator for an account."),
  invitation_required: e(403, false, "This studio takes new accounts only by invitation.", "Ask its administrator for an invitation, and send its code in `invitation`."),
  not_found: e(404, false, "Not found.", "Check the address; the thing may have been deleted."),
  method_not_allowed: e(405, false, "This address doesn't take that method.", "See the `Allow` header."),
  conflict: e(409, false, "The thing isn't in a state that allows this.", "Read its current state and try again."),
  short_render_in_progress: e(409, false, "This short is rendering.", "Poll it until the stage is video_ready or failed."),
  slider_in_progress: e(409, false, "This carousel is being made.", "Poll it until the status is completed or failed."),
  autopilot_in_progress: e(409, false, "Autopilot is already running on this project.", "Poll the project until autopilot_status is completed, failed or cancelled."),
  autopilot_active: e(409, false, "Autopilot is running on this project.", "Wait until it has finished, or cancel it with POST …/autopilot/cancel."),
  batch_generation_active: e(409, false, "Scenes of this project are being generated.", "Poll the project until no segment is processing."),
  editor_segment_in_progress: e(409, false, "This scene is being generated.", "Poll the project until the segment is completed or failed."),
  editor_segment_generated: e(409, false, "This scene has been generated; its prompt was edited since.", "Use POST …/segments/:id/regenerate for a new take."),
  editor_segment_not_generated: e(409, false, "This scene has not been generated yet.", "Use POST …/segments/:id/generate first."),
  editor_segment_limit: e(422, false, "An ad has at most 20 scenes.", "Delete a scene first."),
  editor_voice_in_progress: e(409, false, "The narration is being spoken.", "Poll the project until voice.status is completed or failed."),
  editor_music_in_progress: e(409, false, "The music is being composed.", "Poll the project until music.status is completed or failed."),
  editor_render_in_progress: e(409, false, "This ad is rendering.", "Poll the project until latest_render is completed or failed."),
  editor_render_not_retryable: e(409, false, "Only a failed render can be retried.", "Use POST …/render for a new version."),
  editor_edit_conflict: e(409, false, "This was changed elsewhere in the meantime.", "Read it again and repeat your edit on what stands now."),
  editor_upload_in_use: e(409, false, "A scene shows this upload.", "Delete the scene, or give it another picture, first."),
  editor_closing_image_exists: e(409, false, "There is a closing card already.", "Send `overwrite: true` to replace it."),
  email_taken: e(409, false, "There is already an account with this e-mail address.", "Sign in instead."),
  idempotency_in_progress: e(409, true, "A request with this Idempotency-Key is still being answered.", "Try again in a moment with the same key."),
  payload_too_large: e(413, false, "The request body is larger than 1 MiB.", "Send less; files go through a presigned upload."),
  unsupported_media_type: e(415, false, "The request body must be JSON.", "Send `Content-Type: application/json`."),
  validation_failed: e(422, false, "Some fields are not valid.", "Mend the fields named in `errors`."),
  idempotency_key_reused: e(422, false, "This Idempotency-Key was used with another request body.", "Use a fresh key for a different request."),
  prompt_rejected: e(422, false, "The prompt goes against the content policy.", "Change the prompt; nothing was charged."),
  upload_missing: e(422, false, "The file isn't in storage.", "Send the bytes to the presigned URL first, then confirm."),
  upload_mismatch: e(422, false, "The stored file isn't what was announced.", "Request a new upload, and send the same type and size that you announced."),
  image_invalid: e(422, false, "The picture can't be read.", "Send a JPEG or PNG of at most 20 MB and 50 megapixels."),
  editor_prompt_missing: e(422, false, "The project does not say what the ad is about.", "Set product_prompt (at least 10 characters) first."),
  editor_scenario_missing: e(422, false, "There is no scenario yet.", "Write one with PATCH …/scenario, or have it written with POST …/generate-scenario."),
  editor_timeline_empty: e(422, false, "The ad has no scenes yet.", "Add a scene, apply a scenario, or put an upload on the timeline."),
  editor_narration_missing: e(422, false, "There is no narration to speak.", "Write narration_script, or have it written with POST …/generate-narration."),
  editor_narration_stale: e(422, false, "The scenario or the scenes have changed since the narration was written.", "Write or generate the narration anew."),
  editor_voice_stale: e(422, false, "The words have changed since they were spoken.", "Generate the voice anew."),
  editor_music_stale: e(422, false, "The scenario has changed since the music was composed.", "Generate the music anew."),
  editor_upload_not_ready: e(422, false, "The upload is not ready.", "Poll GET …/uploads until its status is ready."),
  editor_product_missing: e(422, false, "The project has no product photo.", "Attach one with …/product/presign and …/product/confirm first."),
  editor_logo_missing: e(422, false, "The project has no logo.", "Attach one with …/logo/presign and …/logo/confirm first."),
  upload_quota_exceeded: e(422, false, "This upload would exceed your storage quota.", "Delete uploads that you no longer use."),
  footage_invalid: e(422, false, "The file can't be used as footage.", "Send an MP4, MOV, WebM or Matroska video of at most 5 minutes."),
  unknown_voice: e(422, false, "There is no such voice.", "Choose one that GET /api/voices lists."),
  rate_limited: e(429, true, "Too many requests.", "Wait for the seconds in `Retry-After`."),
  ai_assist_quota_exceeded: e(429, false, "Today's AI assists are used up.", "Unlock more once with POST /api/ai-assists/unlock, or write the words yourself."),
  internal_error: e(500, true, "Something went wrong on our side.", "Try again; if it stays, report the request id."),
  compliance_unavailable: e(503, true, "Content screening is unavailable; nothing was charged.", "Try again shortly."),
  service_unavailable: e(503, true, "A part of the studio is down.", "Try again shortly; /api/health says what is missing."),
} as const satisfies Record<string, ErrorKind>;

export type ErrorCode = keyof typeof ERRORS;

export type ErrorKind = {
  status: number;
  /** True when the same request may succeed later. */
  retryable: boolean;
  /** What happened. */
  message: string;
  /** What to do next. */
  remedy: string;
};

function e(status: number, retryable: boolean, message: string, remedy: string): ErrorKind {
  return { status, retryable, message, remedy };
}

/** Messages per field, worded so that they read after the field's name: "product_prompt should be at least 10 character(s)". */
export type FieldErrors = Record<string, string[]>;

/** A failure of the domain. `details` are public and travel in the response beside code and message. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;
  readonly fields: FieldErrors | null;

  constructor(
    code: ErrorCode,
    options: { message?: string; details?: Record<string, unknown>; fields?: FieldErrors; cause?: unknown } = {},
  ) {
    super(options.message ?? ERRORS[code].message, { cause: options.cause });
    this.name = "AppError";
    this.code = code;
    this.details = options.details ?? {};
    this.fields = options.fields ?? null;
  }

  get status(): number {
    return ERRORS[this.code].status;
  }

  get retryable(): boolean {
    return ERRORS[this.code].retryable;
  }
}

/** A validation failure of one or more fields. */
export function invalid(fields: FieldErrors): AppError {
  return new AppError("validation_failed", { fields });
}

/** Absent, or somebody else's: nobody can tell the difference. */
export function notFound(): AppError {
  return new AppError("not_found");
}
