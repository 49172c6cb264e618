import type { Database, Transaction } from "#db/client.ts";
import { insertRun } from "#db/queries/runs.ts";
import { lockSlider, reviseSlides, updateSlider, type Slide, type Slider } from "#db/queries/sliders.ts";
import type { RestyleBody, UpdateSlideBody } from "#lib/contracts/sliders/fields.ts";
import type { SliderData } from "#lib/contracts/sliders/views.ts";
import { screenPrompt } from "#lib/features/screening/screen.ts";
import { getSlider, requireSlider } from "#lib/features/sliders/drafts.ts";
import { columnsOf } from "#lib/features/sliders/fields.ts";
import { logoByKey } from "#lib/features/sliders/logo-key.ts";
import { compositeSlidesJob } from "#lib/jobs/definitions.ts";
import { enqueue, sender } from "#lib/jobs/queue.ts";
import { AppError, invalid, notFound } from "#lib/kernel/errors.ts";

type Target = { ownerId: string; slug: string; origin?: string };

const NOT_COMPLETED = "The carousel must be completed first. Generate it, or wait until it is done.";

/** Gives a finished carousel another style: every slide is composited again over its kept background. Free. */
export async function restyleSlider(db: Database, { ownerId, slug, body, origin }: Target & { body: RestyleBody }): Promise<SliderData> {
  await recomposite(db, { ownerId, slug }, async (tx, slider) => {
    const logo = body.logo_s3_key === undefined ? {} : { logoAssetId: await logoByKey(tx, slider, body.logo_s3_key) };
    await updateSlider(tx, slider, { ...columnsOf(body), ...logo });
    return reviseSlides(tx, slider, null, { status: "processing" });
  });
  return getSlider(db, { ownerId, slug, origin });
}

/** Changes the words of one slide of a finished carousel and composites that slide again. Free. */
export async function editSlide(db: Database, { ownerId, slug, position, body, origin }: Target & { position: number; body: UpdateSlideBody }): Promise<SliderData> {
  const { slider, slides } = await requireSlider(db, { ownerId, slug });
  if (slider.status !== "completed") throw new AppError("conflict", { message: NOT_COMPLETED });
  const current = slides.find(({ slide }) => slide.position === position)?.slide;
  if (!current) throw notFound();
  const words = { ...pick(current), ...body };
  if (!words.headline && !words.body && !words.kicker) throw invalid({ headline: ["can't be blank: a slide needs words"] });
  await screenPrompt(Object.values(words).filter(Boolean).join("\n"), slider.language);
  await recomposite(db, { ownerId, slug }, (tx, locked) => reviseSlides(tx, locked, [position], { ...body, status: "processing" }));
  return getSlider(db, { ownerId, slug, origin });
}

function pick({ headline, body, kicker }: Slide) {
  return { headline, body, kicker };
}

/** The change, the slides it touches and the job that composites them are one transaction. */
async function recomposite(db: Database, key: { ownerId: string; slug: string }, change: (tx: Transaction, slider: Slider) => Promise<Slide[]>): Promise<void> {
  const queue = await sender();
  await db.transaction(async (tx) => {
    const slider = await lockSlider(tx, key);
    if (!slider) throw notFound();
    if (slider.status !== "completed") throw new AppError("conflict", { message: NOT_COMPLETED });
    const touched = await change(tx, slider);
    const input = { slug: slider.slug, slides: touched.map(({ position, revision }) => ({ position, revision })) };
    const run = await insertRun(tx, { ownerId: key.ownerId, kind: compositeSlidesJob.name, subject: `slider:${slider.slug}`, input });
    await updateSlider(tx, slider, { runId: run.id, errorMessage: null });
    await enqueue(queue, tx, compositeSlidesJob, { runId: run.id });
  });
}
