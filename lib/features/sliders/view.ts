import type { SlideRecord, SliderRecord } from "#db/queries/sliders.ts";
import type { SliderData } from "#lib/contracts/sliders/views.ts";
import { linkTo } from "#lib/features/assets/store.ts";
import { fieldsOf } from "#lib/features/sliders/fields.ts";

/** Seconds that links to a slide's bare background work (seed: an hour). */
const BACKGROUND_SECONDS = 3600;

/**
 * A carousel as the API shows it, with links that work at `origin`. While slides of a completed carousel are
 * composited again it shows as `processing`, so that whoever polls for `completed` sees the new pictures.
 */
export async function viewSlider({ slider, logo, video, videoRun, slides }: SliderRecord, origin?: string): Promise<SliderData> {
  const recompositing = slider.status === "completed" && slides.some(({ slide }) => slide.status === "processing");
  const [logoUrl, videoUrl, slideViews] = await Promise.all([
    logo && linkTo(logo, { origin }),
    video && linkTo(video, { origin }),
    Promise.all(slides.map((slide) => viewSlide(slide, origin))),
  ]);
  return {
    ...fieldsOf(slider),
    slug: slider.slug,
    status: recompositing ? "processing" : slider.status,
    logo_s3_key: logo?.key ?? null,
    logo_url: logoUrl,
    slides: slideViews,
    plan: slider.plan,
    error_message: slider.errorMessage,
    run_id: slider.runId,
    video: videoRun && { status: videoStatus(videoRun.status), run_id: videoRun.id, video_url: videoUrl },
    inserted_at: slider.createdAt,
    updated_at: slider.updatedAt,
  };
}

async function viewSlide({ slide, background, image }: SlideRecord, origin?: string) {
  const [imageUrl, backgroundUrl] = await Promise.all([
    image && linkTo(image, { origin }),
    background && linkTo(background, { origin, expiresIn: BACKGROUND_SECONDS }),
  ]);
  const { position, headline, body, kicker, status } = slide;
  return { position, headline, body, kicker, status, image_url: imageUrl, background_url: backgroundUrl };
}

function videoStatus(status: string): "processing" | "completed" | "failed" {
  if (status === "completed") return "completed";
  return status === "queued" || status === "running" ? "processing" : "failed";
}
