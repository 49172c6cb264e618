import type { EditorState } from "#db/queries/editor/state.ts";
import type { EditorData } from "#lib/contracts/editor/views.ts";
import { AD_FPS, timeAd } from "#lib/creative/ad/timing.ts";
import { PRICES } from "#lib/credits/prices.ts";
import { foreseenTodo } from "#lib/features/editor/autopilot/cost.ts";
import { linksOf, mediaOf, type Links } from "#lib/features/editor/links.ts";
import { hashOfSnapshot, planOf, snapshotOf } from "#lib/features/editor/plan.ts";
import { fieldsOf } from "#lib/features/editor/projects/fields.ts";
import { narrationStale } from "#lib/features/editor/stale.ts";
import { needsGenerating, stepCosts, totalOf } from "#lib/features/editor/todo.ts";
import { viewAutopilot } from "#lib/features/editor/view-autopilot.ts";
import { viewRender } from "#lib/features/editor/view-render.ts";
import { viewSegment } from "#lib/features/editor/view-segment.ts";
import { viewMusic, viewVoice } from "#lib/features/editor/view-tracks.ts";

/** A project as the API shows it, with links that work at `origin`. */
export async function viewProject(state: EditorState, origin?: string): Promise<EditorData> {
  const { project, segments, render, runs } = state;
  const plan = await planOf(state);
  const timing = plan && timeAd(plan);
  const link = linksOf(state, origin);
  const seconds = (index: number) => (timing?.scenes[index]?.frames ?? 0) / AD_FPS;
  const upToDate = plan !== null && isUpToDate(state, hashOfSnapshot(snapshotOf(plan, state)));
  const [views, voice, music, pictures, latest, media, costs] = await Promise.all([
    Promise.all(segments.map((segment, index) => viewSegment(segment, state, { link, seconds: seconds(index) }))),
    viewVoice(state, link),
    viewMusic(state, link),
    viewPictures(state, link),
    render.latest ? viewRender(render.latest, runs.get(render.latest.runId), link) : null,
    mediaOf(plan, state, link),
    costsOf(state),
  ]);
  return {
    ...fieldsOf(project),
    slug: project.slug,
    scenario_prompt: project.scenario,
    segments_count: segments.length,
    segments: views,
    narration_status: project.narrationScript === null ? "pending" : "completed",
    narration_stale: narrationStale(project, segments),
    voice,
    music,
    ...pictures,
    ...viewAutopilot(state, upToDate),
    latest_render: latest,
    up_to_date: upToDate,
    duration_seconds: (timing?.frames ?? 0) / AD_FPS,
    costs,
    film: plan,
    media,
    revision: project.revision,
    inserted_at: project.createdAt,
    updated_at: project.updatedAt,
  };
}

/** True when the latest version is finished and shows what stands now. */
export function isUpToDate({ render }: Pick<EditorState, "render">, inputsHash: string): boolean {
  return render.latest?.status === "completed" && render.latest.inputsHash === inputsHash;
}

async function costsOf(state: EditorState): Promise<EditorData["costs"]> {
  const autopilot = totalOf(stepCosts(await foreseenTodo(state, undefined)));
  const waiting = state.segments.filter(needsGenerating).length;
  const { scene, scene_regenerate, scene_batch, voice, music, render } = PRICES;
  return { scene, scene_regenerate, voice, music, batch: waiting * scene_batch, render: render + waiting * scene_batch, autopilot };
}

async function viewPictures({ project, assets }: EditorState, link: Links): Promise<Pick<EditorData, "product" | "closing_image" | "logo">> {
  const picture = async (id: string | null) => {
    const asset = id ? assets.get(id) : undefined;
    const url = await link(id);
    return asset && url ? { s3_key: asset.key, url, width: asset.width ?? 0, height: asset.height ?? 0, cutout: asset.cutout } : null;
  };
  const [product, closing, logo] = await Promise.all([picture(project.productAssetId), picture(project.closingAssetId), picture(project.logoAssetId)]);
  return {
    product: product && { ...product, description: project.productDescription, placement: project.productPlacement },
    closing_image: closing,
    logo: logo && { ...logo, treatment: project.logoTreatment, position: project.logoPosition, duration: project.logoDuration },
  };
}
