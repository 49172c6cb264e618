import { completeRun } from "#db/queries/runs.ts";
import { failUnfinishedSlides, findSlider, lockSlider, replaceSlides, settleSlide, updateSlider, type SliderRecord } from "#db/queries/sliders.ts";
import type { CarouselPlan } from "#lib/creative/slides/plan.ts";
import { engines } from "#lib/engines/registry.ts";
import type { CarouselCopy } from "#lib/engines/text/port.ts";
import { fetchAsset } from "#lib/features/assets/store.ts";
import type { RunContext } from "#lib/features/runs/context.ts";
import type { RunKind } from "#lib/features/runs/process.ts";
import { makeBackground, makeSlide, type Look } from "#lib/features/sliders/pictures.ts";
import { withTemporaryDirectory } from "#lib/media/temporary.ts";

/** Makes a carousel: words → backgrounds → slides → done. Each slide is shown as soon as it stands. */
export const sliderRender: RunKind = {
  async work(context) {
    const { slider } = await subjectOf(context);
    context.progress(0.02, "Writing the words");
    const written = await context.step("words", slider.id, () => write(slider));
    await context.step("slides", slider.id, () => place(context, written));
    await drawAll(context);
    await finish(context, written);
  },

  async onFailed(tx, run, failure) {
    const slider = await lockSlider(tx, { ownerId: run.ownerId, slug: String(run.input.slug) });
    if (!slider) return;
    await failUnfinishedSlides(tx, slider);
    await updateSlider(tx, slider, { status: "failed", errorMessage: failure.message });
  },
};

export async function subjectOf({ run, db }: RunContext): Promise<SliderRecord> {
  const record = await findSlider(db, { ownerId: run.ownerId, slug: String(run.input.slug) });
  if (!record) throw new Error(`the carousel of run ${run.id} is gone`);
  return record;
}

type Written = { plan: CarouselPlan; copy: CarouselCopy };

async function write({ prompt, language, mode, template, slideCount, seed }: SliderRecord["slider"]): Promise<Written> {
  const text = await engines().text();
  const brief = await text.understand(prompt ?? "", language);
  const copy = await text.writeCarousel(brief, { mode, template, count: slideCount, seed });
  return { copy, plan: { version: 1, seed, brief, rhythm: copy.rhythm, roles: copy.slides.map((slide) => slide.role) } };
}

/** Puts the written slides in the place of those of an earlier generation. */
async function place({ db, run }: RunContext, { plan, copy }: Written): Promise<true> {
  await db.transaction(async (tx) => {
    const slider = await lockSlider(tx, { ownerId: run.ownerId, slug: String(run.input.slug) });
    if (!slider || slider.runId !== run.id) throw new Error(`run ${run.id} no longer owns its carousel`);
    const rows = copy.slides.map(({ kicker, headline, body }, index) => ({ position: index + 1, status: "processing" as const, kicker, headline, body }));
    await replaceSlides(tx, slider, rows);
    await updateSlider(tx, slider, { plan });
  });
  return true;
}

async function drawAll(context: RunContext): Promise<void> {
  const { slider, slides, logo } = await subjectOf(context);
  const missing = slides.filter(({ slide }) => slide.status !== "completed");
  let done = slides.length - missing.length;
  await withTemporaryDirectory(async (directory) => {
    const look: Look = { logo: logo && { asset: logo, file: await fetchAsset(logo, directory) } };
    await Promise.all(
      missing.map(async ({ slide }) => {
        const background = await makeBackground(context, slider, slide.position);
        const file = await fetchAsset(background, directory);
        const image = await makeSlide(context, slider, slide, { asset: background, file }, look);
        await settleSlide(context.db, slide, { status: "completed", backgroundAssetId: background.id, imageAssetId: image.id });
        done += 1;
        context.progress(0.1 + 0.88 * (done / slides.length), `Drawing slide ${done} of ${slides.length}`);
      }),
    );
  });
}

async function finish({ db, run }: RunContext, { copy }: Written): Promise<void> {
  await db.transaction(async (tx) => {
    const slider = await lockSlider(tx, { ownerId: run.ownerId, slug: String(run.input.slug) });
    if (!slider || !(await completeRun(tx, run.id, { slug: slider.slug }))) return;
    await updateSlider(tx, slider, { status: "completed", caption: copy.caption, hashtags: copy.hashtags, errorMessage: null });
  });
}
