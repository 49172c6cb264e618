import { z } from "zod";
import { completeRun } from "#db/queries/runs.ts";
import { lockSlider, settleSlide, updateSlider, type SlideRecord } from "#db/queries/sliders.ts";
import { fetchAsset } from "#lib/features/assets/store.ts";
import type { RunKind } from "#lib/features/runs/process.ts";
import { makeSlide, type Look } from "#lib/features/sliders/pictures.ts";
import { subjectOf } from "#lib/features/sliders/render.ts";
import { withTemporaryDirectory } from "#lib/media/temporary.ts";

const input = z.object({ slides: z.array(z.object({ position: z.number(), revision: z.number() })) });

/** Composites edited or restyled slides over their kept backgrounds. A slide that has changed again since is left to its newer run. */
export const slidesComposite: RunKind = {
  async work(context) {
    const { slider, slides, logo } = await subjectOf(context);
    const wanted = new Map(input.parse(context.run.input).slides.map(({ position, revision }) => [position, revision]));
    const current = slides.filter(({ slide }) => wanted.get(slide.position) === slide.revision && slide.status === "processing");
    let done = 0;
    await withTemporaryDirectory(async (directory) => {
      const look: Look = { logo: logo && { asset: logo, file: await fetchAsset(logo, directory) } };
      const composite = async ({ slide, background }: SlideRecord) => {
        if (!background) throw new Error(`slide ${slide.position} of ${slider.slug} has no background`);
        const image = await makeSlide(context, slider, slide, { asset: background, file: await fetchAsset(background, directory) }, look);
        await settleSlide(context.db, slide, { status: "completed", imageAssetId: image.id });
        done += 1;
        context.progress(done / current.length, "Setting the words");
      };
      await Promise.all(current.map(composite));
    });
    await completeRun(context.db, context.run.id, { slug: slider.slug });
  },

  /** The pictures of before still stand: the slides keep them, and the carousel says what happened. */
  async onFailed(tx, run, failure) {
    const slider = await lockSlider(tx, { ownerId: run.ownerId, slug: String(run.input.slug) });
    if (!slider) return;
    for (const { position, revision } of input.parse(run.input).slides) {
      await settleSlide(tx, { ownerId: run.ownerId, sliderId: slider.id, position, revision }, { status: "failed" });
    }
    await updateSlider(tx, slider, { errorMessage: failure.message });
  },
};
