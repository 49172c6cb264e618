import type { Asset } from "#db/queries/assets.ts";
import type { RenderRecord } from "#db/queries/renders.ts";
import type { ShortRecord } from "#db/queries/shorts.ts";
import type { RenderData, ShortData } from "#lib/contracts/shorts/views.ts";
import { linkTo } from "#lib/features/assets/store.ts";
import { fieldsOf } from "#lib/features/shorts/fields.ts";
import { inputsHash } from "#lib/features/shorts/inputs.ts";

/** A short as the API shows it, with links that work at `origin`. */
export async function viewShort(record: ShortRecord, origin?: string): Promise<ShortData> {
  const { short, product, poster, render } = record;
  const [productImage, posterImage, latest] = await Promise.all([
    viewImage(product, origin),
    viewImage(poster, origin),
    render ? viewRender({ ...record, render }, origin) : null,
  ]);
  return {
    ...fieldsOf(short),
    slug: short.slug,
    stage: short.stage,
    product: productImage && { ...productImage, cutout: product?.cutout ?? false, description: short.productDescription },
    poster: posterImage,
    up_to_date: short.stage === "video_ready" && render?.status === "completed" && render.inputsHash === inputsHash(short),
    failed_stage: short.failedStage,
    error_message: short.errorMessage,
    latest_render: latest,
    inserted_at: short.createdAt,
    updated_at: short.updatedAt,
  };
}

/** One version of a film as the API shows it. */
export async function viewRender({ render, run, video, thumbnail }: RenderRecord, origin?: string): Promise<RenderData> {
  const [videoUrl, thumbnailUrl] = await Promise.all([
    video && linkTo(video, { origin }),
    thumbnail && linkTo(thumbnail, { origin }),
  ]);
  return {
    id: render.id,
    version: render.version,
    status: render.status,
    progress: run?.progress ?? 0,
    stage: run?.stage ?? "queued",
    run_id: render.runId,
    video_url: videoUrl,
    thumbnail_url: thumbnailUrl,
    duration_seconds: render.durationSeconds,
    error_message: render.errorMessage,
    inserted_at: render.createdAt,
  };
}

async function viewImage(asset: Asset | null, origin?: string) {
  if (!asset) return null;
  return { url: await linkTo(asset, { origin }), width: asset.width ?? 0, height: asset.height ?? 0 };
}
