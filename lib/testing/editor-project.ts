import type { EditorView, SegmentView } from "#lib/contracts/editor/views.ts";
import type { AdPlan, AdScene } from "#lib/creative/ad/plan.ts";

const MADE = { status: "completed", error_message: null, run_id: null, progress: 1, stage: null } as const;
const OPEN = { status: "pending", error_message: null, run_id: null, progress: 0, stage: null } as const;

/** A scene of a project as the API shows it. */
export function segmentOf(id: number, part: Partial<SegmentView> = {}): SegmentView {
  return {
    ...MADE,
    id,
    position: id,
    prompt: `Scene number ${id}`,
    source: "generated",
    upload_id: null,
    prompt_changed: false,
    title: null,
    seconds: 3.5,
    duration_seconds: null,
    trim_start_seconds: 0,
    sound: false,
    video_url: null,
    thumbnail_url: null,
    filmstrip_url: null,
    revision: 1,
    ...part,
  };
}

/** The same scene on paper. */
export function sceneOf(id: number, part: Partial<AdScene> = {}): AdScene {
  return { id: `segment-${id}`, seconds: null, picture: { kind: "staged", plan: { kind: "hero_pedestal", role: "benefit", title: null, pictograms: ["candle"], seed: id } }, ...part };
}

export function filmOf(scenes: readonly AdScene[], part: Partial<AdPlan> = {}): AdPlan {
  return {
    version: 1,
    seed: 7,
    ratio: "9:16",
    look: "luxury_minimal",
    format: "product_reveal",
    brief: { language: "en", product: "soy candle", name: "Lumen", category: "home_decor", subjects: ["candle"], pictograms: ["candle"], benefits: ["burns for 60 hours"], audience: null, offer: null, callToAction: null, tone: "warm" },
    targetSeconds: null,
    scenes: [...scenes],
    narration: null,
    captions: "highlight",
    music: null,
    product: null,
    closing: null,
    logo: null,
    ...part,
  };
}

/** A project with three generated scenes, as the API shows it. */
export function projectOf(part: Partial<EditorView> = {}): EditorView {
  const ids = [1, 2, 3];
  return {
    slug: "candle-story-7k1wp",
    language: "en",
    product_prompt: "a cinematic ad for my candle brand",
    export_aspect_ratio: "9:16",
    creative_format: null,
    visual_language: null,
    theme: null,
    voice_id: null,
    project_intent: null,
    target_duration_seconds: null,
    captions_enabled: true,
    caption_style: "highlight",
    scenario_prompt: null,
    segments_count: ids.length,
    segments: ids.map((id) => segmentOf(id)),
    narration_script: null,
    narration_status: "pending",
    narration_stale: false,
    voice: { ...OPEN, voice_id: null, engine: null, stale: false, duration_seconds: null, audio_url: null, waveform: [] },
    music: { ...OPEN, prompt: null, vibe: null, stale: false, duration_seconds: null, audio_url: null, waveform: [] },
    product: null,
    closing_image: null,
    logo: null,
    autopilot_status: "idle",
    autopilot_error_message: null,
    autopilot: { run_id: null, progress: 0, steps: [] },
    latest_render: null,
    up_to_date: false,
    duration_seconds: 10.5,
    costs: { scene: 5, scene_regenerate: 4, batch: 0, voice: 3, music: 5, render: 0, autopilot: 8 },
    film: filmOf(ids.map((id) => sceneOf(id))),
    media: {},
    revision: 1,
    inserted_at: "2026-06-03T12:00:00Z",
    updated_at: "2026-06-03T12:00:00Z",
    ...part,
  };
}
