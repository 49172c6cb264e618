import type { Database } from "#db/client.ts";
import { insertRun } from "#db/queries/runs.ts";
import { lockSlider, updateSlider } from "#db/queries/sliders.ts";
import type { SliderData } from "#lib/contracts/sliders/views.ts";
import { getSlider, requireSlider } from "#lib/features/sliders/drafts.ts";
import { filmSliderJob } from "#lib/jobs/definitions.ts";
import { enqueue, sender } from "#lib/jobs/queue.ts";
import { AppError, notFound } from "#lib/kernel/errors.ts";

/** Starts the film of a finished carousel. Free. The newest film is the one that is shown. */
export async function filmSlider(db: Database, { origin, ...key }: { ownerId: string; slug: string; origin?: string }): Promise<SliderData> {
  await requireSlider(db, key);
  const queue = await sender();
  await db.transaction(async (tx) => {
    const slider = await lockSlider(tx, key);
    if (!slider) throw notFound();
    if (slider.status !== "completed") throw new AppError("conflict", { message: "The carousel must be completed first. Generate it, or wait until it is done." });
    const run = await insertRun(tx, { ownerId: key.ownerId, kind: filmSliderJob.name, subject: `slider:${slider.slug}`, input: { slug: slider.slug } });
    await updateSlider(tx, slider, { videoRunId: run.id });
    await enqueue(queue, tx, filmSliderJob, { runId: run.id });
  });
  return getSlider(db, { ...key, origin });
}
