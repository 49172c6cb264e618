import type { Database } from "#db/client.ts";
import { findAssetByKey } from "#db/queries/assets.ts";
import { linkTo } from "#lib/features/assets/store.ts";
import { requireSlider } from "#lib/features/sliders/drafts.ts";
import { pngKeyOf } from "#lib/features/sliders/keys.ts";
import { slidePngJob } from "#lib/jobs/definitions.ts";
import { enqueue, sender } from "#lib/jobs/queue.ts";
import { AppError, notFound } from "#lib/kernel/errors.ts";

/**
 * A link to one finished slide. A PNG is drawn when it is first asked for; until then the answer is `processing`.
 * Throws `not_found`, and `conflict` while the slide isn't finished.
 */
export async function slideImage(
  db: Database,
  { ownerId, slug, position, format, origin }: { ownerId: string; slug: string; position: number; format: "jpeg" | "png"; origin?: string },
): Promise<{ status: "processing" | "ready"; url: string | null }> {
  const { slides } = await requireSlider(db, { ownerId, slug });
  const found = slides.find(({ slide }) => slide.position === position);
  if (!found) throw notFound();
  if (!found.image || found.slide.status !== "completed") throw new AppError("conflict", { message: "This slide isn't finished yet." });
  const image = format === "jpeg" ? found.image : await findAssetByKey(db, { ownerId, key: pngKeyOf(found.image) });
  if (image) return { status: "ready", url: await linkTo(image, { origin }) };
  const queue = await sender();
  await db.transaction((tx) => enqueue(queue, tx, slidePngJob, { ownerId, slug, position }, { oncePer: pngKeyOf(found.image!) }));
  return { status: "processing", url: null };
}
