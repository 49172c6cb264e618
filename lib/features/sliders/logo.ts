import type { Database } from "#db/client.ts";
import { lockSlider, updateSlider } from "#db/queries/sliders.ts";
import type { SliderData } from "#lib/contracts/sliders/views.ts";
import { presignImage, receiveImage, type ImageMime } from "#lib/features/assets/uploads.ts";
import { getSlider, requireSlider } from "#lib/features/sliders/drafts.ts";
import { purposeOf } from "#lib/features/sliders/logo-key.ts";
import { restyleSlider } from "#lib/features/sliders/restyle.ts";
import { AppError, notFound } from "#lib/kernel/errors.ts";

type Target = { ownerId: string; slug: string; origin?: string };

/** A link to PUT a logo. `bytes` null: the size was not announced. */
export async function presignLogo(db: Database, { ownerId, slug, origin, mime, bytes }: Target & { mime: ImageMime; bytes: number | null }) {
  const { slider } = await requireSlider(db, { ownerId, slug });
  return presignImage(db, { ownerId, purpose: purposeOf(slider), mime, bytes, origin });
}

/** Attaches the logo that was sent. A completed carousel is composited again with it; one in the making is refused. */
export async function confirmLogo(db: Database, { ownerId, slug, key, origin, signal }: Target & { key: string; signal: AbortSignal }): Promise<SliderData> {
  const { slider } = await requireSlider(db, { ownerId, slug });
  if (slider.status === "processing") throw new AppError("slider_in_progress");
  const asset = await receiveImage(db, { ownerId, purpose: purposeOf(slider), key, cutout: true, signal });
  const attached = await db.transaction(async (tx) => {
    const current = await lockSlider(tx, { ownerId, slug });
    if (!current) throw notFound();
    if (current.status === "processing") throw new AppError("slider_in_progress");
    if (current.status === "completed") return false;
    await updateSlider(tx, current, { logoAssetId: asset.id });
    return true;
  });
  return attached ? getSlider(db, { ownerId, slug, origin }) : restyleSlider(db, { ownerId, slug, body: { logo_s3_key: asset.key }, origin });
}
