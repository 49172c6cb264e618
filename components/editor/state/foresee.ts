import type { CaptionStyle, AspectRatio } from "#lib/contracts/editor/vocabulary.ts";
import type { EditorView, SegmentView } from "#lib/contracts/editor/views.ts";
import { AD_FPS } from "#lib/creative/ad/timing.ts";
import type { AdPlan, AdScene } from "#lib/creative/ad/plan.ts";

/**
 * What an edit makes of a project, told before the server has: fields, scenes and the film on paper, so that the
 * timeline and the preview follow at once. Where only the server can know, things stay as they are until it answers.
 */

/** Fields of a project that a person sets. */
export type ProjectFields = Pick<
  EditorView,
  | "product_prompt"
  | "scenario_prompt"
  | "narration_script"
  | "export_aspect_ratio"
  | "creative_format"
  | "visual_language"
  | "theme"
  | "voice_id"
  | "project_intent"
  | "target_duration_seconds"
  | "captions_enabled"
  | "caption_style"
>;
/** Fields of a scene that a person sets. */
export type SegmentFields = Pick<SegmentView, "prompt" | "title" | "duration_seconds" | "trim_start_seconds" | "sound">;
export type LogoFields = Pick<NonNullable<EditorView["logo"]>, "treatment" | "position" | "duration">;

/** The film's name for a scene of the project. */
export function sceneIdOf(segmentId: number): string {
  return `segment-${segmentId}`;
}

export function withProjectFields(view: EditorView, part: Partial<ProjectFields>): EditorView {
  const next = { ...view, ...part };
  return { ...next, up_to_date: false, film: view.film && restyled(view.film, next, part) };
}

type FilmFields = { captions_enabled: boolean; caption_style: CaptionStyle; export_aspect_ratio: AspectRatio; target_duration_seconds: number | null };

function restyled(film: AdPlan, next: FilmFields, { visual_language, creative_format }: Partial<ProjectFields>): AdPlan {
  return {
    ...film,
    ratio: next.export_aspect_ratio,
    captions: next.captions_enabled ? next.caption_style : null,
    targetSeconds: next.target_duration_seconds,
    // Which look "auto" comes to, only the server knows.
    ...(visual_language && { look: visual_language }),
    ...(creative_format && { format: creative_format }),
  };
}

export function withSegmentFields(view: EditorView, id: number, part: Partial<SegmentFields>): EditorView {
  const segments = view.segments.map((segment) => (segment.id === id ? { ...segment, ...part, prompt_changed: segment.prompt_changed || rewritten(segment, part) } : segment));
  return changed(view, segments, view.film && { ...view.film, scenes: view.film.scenes.map((scene) => (scene.id === sceneIdOf(id) ? recut(scene, part) : scene)) });
}

const rewritten = (segment: SegmentView, { prompt }: Partial<SegmentFields>) => prompt !== undefined && prompt !== segment.prompt && segment.status === "completed";

function recut(scene: AdScene, { prompt, title, duration_seconds, trim_start_seconds, sound }: Partial<SegmentFields>): AdScene {
  const { picture } = scene;
  const seconds = duration_seconds === undefined ? scene.seconds : duration_seconds;
  if (picture.kind === "waiting") return { ...scene, seconds, picture: { ...picture, prompt: prompt ?? picture.prompt } };
  if (picture.kind === "staged") return { ...scene, seconds, picture: title === undefined ? picture : { ...picture, plan: { ...picture.plan, title } } };
  return {
    ...scene,
    seconds,
    picture: {
      ...picture,
      ...(title !== undefined && { title }),
      ...(sound !== undefined && { sound }),
      ...(trim_start_seconds !== undefined && { from: Math.min(picture.clip.frames - 1, Math.round(trim_start_seconds * AD_FPS)) }),
    },
  };
}

/** The scenes in the order that `order` names; those that it does not know stay where they are, behind. */
export function withOrder(view: EditorView, order: readonly number[]): EditorView {
  const place = (id: number) => (order.includes(id) ? order.indexOf(id) : order.length);
  const segments = view.segments.toSorted((a, b) => place(a.id) - place(b.id));
  return changed(view, segments, view.film && inOrder(view.film, segments));
}

export function withoutSegments(view: EditorView, ids: readonly number[]): EditorView {
  const segments = view.segments.filter((segment) => !ids.includes(segment.id));
  return changed(view, segments, view.film && inOrder(view.film, segments));
}

export function withLogo(view: EditorView, part: Partial<LogoFields>): EditorView {
  if (!view.logo) return view;
  return { ...view, up_to_date: false, logo: { ...view.logo, ...part }, film: view.film?.logo ? { ...view.film, logo: { ...view.film.logo, ...part } } : view.film };
}

export function withPlacement(view: EditorView, placement: NonNullable<EditorView["product"]>["placement"]): EditorView {
  if (!view.product) return view;
  return { ...view, up_to_date: false, product: { ...view.product, placement }, film: view.film?.product ? { ...view.film, product: { ...view.film.product, placement } } : view.film };
}

function changed(view: EditorView, segments: readonly SegmentView[], film: AdPlan | null): EditorView {
  return { ...view, up_to_date: false, film, segments_count: segments.length, segments: segments.map((segment, index) => ({ ...segment, position: index + 1 })) };
}

/** The film with just these scenes, and each line of the narration with the scene that it is said over. */
function inOrder(film: AdPlan, segments: readonly SegmentView[]): AdPlan | null {
  const before = film.scenes.map((scene) => scene.id);
  const ids = segments.map((segment) => sceneIdOf(segment.id)).filter((id) => before.includes(id));
  if (ids.length === 0) return null;
  const scenes = ids.map((id) => film.scenes[before.indexOf(id)]!);
  const lines = film.narration?.lines
    .map((line) => ({ ...line, scene: ids.indexOf(before[line.scene]!) }))
    .filter((line) => line.scene !== -1)
    .toSorted((a, b) => a.scene - b.scene);
  return { ...film, scenes, narration: film.narration && { ...film.narration, lines: lines ?? [] } };
}
