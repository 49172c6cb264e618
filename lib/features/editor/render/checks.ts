import type { EditorState } from "#db/queries/editor/state.ts";
import { musicStale, narrationStale, voiceStale } from "#lib/features/editor/stale.ts";
import { AppError } from "#lib/kernel/errors.ts";

/**
 * Throws what stands between a project and its film: no scenes; words or sound that no longer fit what they were made
 * from (or are being made right now); footage that isn't ready; a film that is being made already.
 */
export function refuseUnrenderable(state: EditorState): void {
  const { project, segments, voice, music } = state;
  if (segments.length === 0) throw new AppError("editor_timeline_empty");
  if (narrationStale(project, segments)) throw new AppError("editor_narration_stale");
  refuseWhileSpeaking(state);
  if (voiceStale(project, segments, voice.done)) throw new AppError("editor_voice_stale");
  refuseWhileComposing(state);
  if (musicStale(project, music.done)) throw new AppError("editor_music_stale");
  refuseUnreadyFootage(state);
  refuseWhileRendering(state);
}

export function refuseWhileSpeaking({ voice }: Pick<EditorState, "voice">): void {
  if (voice.latest?.status === "processing") throw new AppError("editor_voice_in_progress");
}

export function refuseWhileComposing({ music }: Pick<EditorState, "music">): void {
  if (music.latest?.status === "processing") throw new AppError("editor_music_in_progress");
}

export function refuseWhileRendering({ render }: Pick<EditorState, "render">): void {
  if (render.making) throw new AppError("editor_render_in_progress");
}

/** Footage on the timeline must be ready, and at the ad's own ratio. */
export function refuseUnreadyFootage({ project, segments, uploads }: Pick<EditorState, "project" | "segments" | "uploads">): void {
  const ready = new Set(uploads.filter(({ status, clipRatio }) => status === "ready" && clipRatio === project.aspectRatio).map(({ id }) => id));
  if (segments.some(({ source, uploadId }) => source === "upload" && (uploadId === null || !ready.has(uploadId)))) throw new AppError("editor_upload_not_ready");
}
