import path from "node:path";
import type { Asset } from "#db/queries/assets.ts";
import { completeRun } from "#db/queries/runs.ts";
import { updateSlider, type SliderRecord } from "#db/queries/sliders.ts";
import { createTypesetter } from "#lib/composition/layout/typesetter.ts";
import type { Composition } from "#lib/composition/model.ts";
import { compileCarouselFilm, MUSIC_ASSET } from "#lib/creative/slides/film.ts";
import { dataPath } from "#lib/config/env.ts";
import { fetchAsset, storeAsset } from "#lib/features/assets/store.ts";
import { recordMusic } from "#lib/features/music/record.ts";
import type { RunContext } from "#lib/features/runs/context.ts";
import type { RunKind } from "#lib/features/runs/process.ts";
import { hashesOf, pictureOf, planOf } from "#lib/features/sliders/pictures.ts";
import { subjectOf } from "#lib/features/sliders/render.ts";
import { withTemporaryDirectory } from "#lib/media/temporary.ts";
import { readFace } from "#lib/render/bundled.ts";
import { renderComposition } from "#lib/render/film/film.ts";
import { renderKey } from "#lib/storage/keys.ts";

const VIBES = { creative: "Minimal", ad_driven: "Upbeat" } as const;

/** Makes a carousel's film: its slides' own layers in motion, with music. */
export const sliderFilm: RunKind = {
  async work(context) {
    const record = await subjectOf(context);
    const composition = compile(record);
    context.progress(0.03, "Composing the music");
    const { slider } = record;
    const seconds = composition.frames / composition.fps;
    const music = await recordMusic(context.db, { vibe: VIBES[slider.mode], instruments: [], seconds, seed: slider.seed }, context.signal);
    const video = await context.step("film", { composition, music: music.sha256 }, () => makeFilm(context, record, composition, music));
    await context.db.transaction(async (tx) => {
      if (!(await completeRun(tx, context.run.id, { slug: slider.slug }))) return;
      await updateSlider(tx, slider, { videoAssetId: video.id });
    });
  },

  async onFailed() {
    // The run says what happened; the carousel itself is as it was.
  },
};

function compile({ slider, slides, logo }: SliderRecord): Composition {
  const pictures = slides.map(({ background }) => background!);
  return compileCarouselFilm(
    planOf(slider),
    slides.map(({ slide, background }) => ({ words: { kicker: slide.kicker, headline: slide.headline, body: slide.body }, background: pictureOf(background!) })),
    { template: slider.template, accentColor: slider.accentColor, textPosition: slider.textPosition, logo: logo && pictureOf(logo) },
    { typesetter: createTypesetter(readFace), hashes: hashesOf([...pictures, ...(logo ? [logo] : [])]) },
  );
}

async function makeFilm(context: RunContext, { slides, logo }: SliderRecord, composition: Composition, music: Asset): Promise<{ id: string }> {
  const { db, run, signal, progress } = context;
  return withTemporaryDirectory(async (directory) => {
    const pictures = [...slides.map(({ background }) => background), logo].filter((asset) => asset !== null);
    const files = Object.fromEntries(await Promise.all(pictures.map(async (asset) => [asset.id, await fetchAsset(asset, directory)] as const)));
    const film = await renderComposition({
      composition,
      assets: { ...files, [MUSIC_ASSET]: await fetchAsset(music, directory) },
      outFile: path.join(directory, "film.mp4"),
      cacheDir: dataPath("cache", "scenes"),
      signal,
      onProgress: ({ fraction }) => progress(0.08 + 0.88 * fraction, "Drawing the film"),
    });
    const { width, height, durationSeconds } = film;
    return storeAsset(db, { ownerId: run.ownerId, kind: "video", key: renderKey(run.ownerId, run.id, "film.mp4"), file: film.file, mime: "video/mp4", width, height, durationSeconds, source: "hookline-scenes" });
  });
}
