import type { Segment } from "#db/queries/editor/segments.ts";
import type { EditorState, Upload } from "#db/queries/editor/state.ts";
import type { RenderSnapshot } from "#db/schema/editor.ts";
import { AD_SIZES } from "#lib/contracts/editor/vocabulary.ts";
import type { AdPlan, AdScene } from "#lib/creative/ad/plan.ts";
import { assignLines, paragraphsOf, readAloud, scriptLines } from "#lib/creative/ad/script.ts";
import { AD_FPS } from "#lib/creative/ad/timing.ts";
import { pictureOf } from "#lib/features/assets/picture.ts";
import { directionOf } from "#lib/features/editor/brief.ts";
import { contentHash } from "#lib/kernel/hash.ts";

/** The ad on paper as it stands; null while it has no scenes. The same state gives the same plan. */
export async function planOf(state: EditorState): Promise<AdPlan | null> {
  const { project, segments, music, assets } = state;
  if (segments.length === 0) return null;
  const asset = (id: string | null) => (id ? assets.get(id) : undefined);
  const product = pictureOf(asset(project.productAssetId));
  const logo = pictureOf(asset(project.logoAssetId));
  const played = music.done?.assetId && music.done.durationSeconds ? { assetId: music.done.assetId, seconds: music.done.durationSeconds } : null;
  return {
    version: 1,
    seed: project.seed,
    ratio: project.aspectRatio,
    ...(await directionOf(state)),
    targetSeconds: project.targetSeconds,
    scenes: segments.map((segment) => sceneOf(segment, state)),
    narration: narrationOf(state),
    captions: project.captionsEnabled ? project.captionStyle : null,
    music: played,
    product: product && { picture: product, placement: project.productPlacement },
    closing: pictureOf(asset(project.closingAssetId)),
    logo: logo && { picture: logo, treatment: project.logoTreatment, position: project.logoPosition, duration: project.logoDuration },
  };
}

/** All that a film of this plan is made from. */
export function snapshotOf(plan: AdPlan, { music }: Pick<EditorState, "music">): RenderSnapshot {
  const { done } = music;
  return { plan, music: plan.music && done?.vibe ? { vibe: done.vibe, instruments: done.instruments, seed: done.seed } : null };
}

/** Names what a film shows: an unchanged ad is not rendered twice. */
export const hashOfSnapshot = (snapshot: RenderSnapshot): string => contentHash(snapshot);

/** The name of a segment within a plan. */
export const sceneId = (segment: { id: number }): string => `segment-${segment.id}`;

function sceneOf(segment: Segment, { uploads }: EditorState): AdScene {
  return { id: sceneId(segment), seconds: segment.seconds, picture: pictured(segment, uploads) };
}

function pictured(segment: Segment, uploads: readonly Upload[]): AdScene["picture"] {
  const upload = segment.source === "upload" ? uploads.find(({ id }) => id === segment.uploadId) : undefined;
  if (upload?.clipAssetId && upload.clipFrames) {
    return {
      kind: "footage",
      clip: { assetId: upload.clipAssetId, ...clipSize(upload), frames: upload.clipFrames, hasSound: upload.hasSound, loudness: upload.loudness },
      from: Math.min(Math.round(segment.trimStart * AD_FPS), upload.clipFrames - 1),
      sound: segment.sound && upload.hasSound,
      title: segment.title,
    };
  }
  if (segment.plan && segment.source === "generated") return { kind: "staged", plan: { ...segment.plan, title: segment.title } };
  return { kind: "waiting", prompt: segment.prompt || upload?.filename || "" };
}

function clipSize({ clipRatio }: Upload) {
  return AD_SIZES[clipRatio ?? "9:16"];
}

/** The narration as it was spoken, or, when these words were not spoken, at a reader's pace. */
function narrationOf({ project, segments, voice }: EditorState): AdPlan["narration"] {
  const script = project.narrationScript;
  if (script === null) return null;
  const text = scriptLines(script, project.language);
  if (text.length === 0) return null;
  const spoken = voice.done?.script === script && voice.done.lines?.length === text.length ? voice.done : null;
  const lines = spoken?.lines ?? readAloud(text);
  const perScene = project.narrationSegments !== null || paragraphsOf(script).length === segments.length;
  const scenes = assignLines(text, lines.map(({ seconds }) => seconds), segments.length, perScene);
  return { assetId: spoken?.assetId ?? null, lines: lines.map((line, index) => ({ ...line, scene: scenes[index]! })) };
}
