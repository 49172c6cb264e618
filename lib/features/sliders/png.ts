import type { Database } from "#db/client.ts";
import { findSlider } from "#db/queries/sliders.ts";
import { fetchAsset } from "#lib/features/assets/store.ts";
import { pngKeyOf } from "#lib/features/sliders/keys.ts";
import { drawingOf, storePicture, type Look } from "#lib/features/sliders/pictures.ts";
import type { SlidePngData } from "#lib/jobs/definitions.ts";
import { withTemporaryDirectory } from "#lib/media/temporary.ts";

/** Draws the lossless twin of a finished slide. What has changed or gone since it was asked for is left alone. */
export async function drawPng(db: Database, { ownerId, slug, position }: SlidePngData, signal: AbortSignal): Promise<void> {
  const record = await findSlider(db, { ownerId, slug });
  const found = record?.slides.find(({ slide }) => slide.position === position);
  if (!record || !found?.image || !found.background || found.slide.status !== "completed") return;
  const { image, background, slide } = found;
  const { logo, slider } = record;
  await withTemporaryDirectory(async (directory) => {
    const look: Look = { logo: logo && { asset: logo, file: await fetchAsset(logo, directory) } };
    const drawing = drawingOf(slider, slide, { asset: background, file: await fetchAsset(background, directory) }, look);
    await storePicture({ db, ownerId, key: pngKeyOf(image), signal }, slider, drawing);
  });
}
