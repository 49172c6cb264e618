import path from "node:path";
import type { Transaction } from "#db/client.ts";
import { findAssets, type Asset } from "#db/queries/assets.ts";
import { finishRender, findRenderOfRun, updateRender, type Render } from "#db/queries/renders.ts";
import { completeRun, type Run } from "#db/queries/runs.ts";
import { findShort, updateShort, type ShortRecord } from "#db/queries/shorts.ts";
import { dataPath } from "#lib/config/env.ts";
import { createTypesetter } from "#lib/composition/layout/typesetter.ts";
import { compileShort, MUSIC_ASSET } from "#lib/creative/compile/short.ts";
import type { Storyboard } from "#lib/creative/storyboard.ts";
import { fetchAsset, storeAsset } from "#lib/features/assets/store.ts";
import { recordMusic } from "#lib/features/music/record.ts";
import type { RunContext } from "#lib/features/runs/context.ts";
import type { RunFailure, RunKind } from "#lib/features/runs/process.ts";
import { inputsHash } from "#lib/features/shorts/inputs.ts";
import { musicFor, storyboardFor } from "#lib/features/shorts/storyboard.ts";
import { withTemporaryDirectory } from "#lib/media/temporary.ts";
import { renderComposition, type RenderedFilm } from "#lib/render/film/film.ts";
import { readFace } from "#lib/render/bundled.ts";
import { renderKey } from "#lib/storage/keys.ts";

/** Makes the film of a short: storyboard → music → frames → store → done. */
export const shortRender: RunKind = {
  async work(context) {
    const { record, render } = await subjectOf(context);
    context.progress(0.01, "Writing the storyboard");
    const storyboard = await context.step("storyboard", render.inputsHash, () => storyboardFor(record.short, record));
    await updateRender(context.db, render, { status: "rendering", storyboard });
    context.progress(0.04, "Composing the music");
    const music = await recordMusic(context.db, musicFor(record.short, storyboard.poster !== null), context.signal);
    const stored = await context.step("film", { storyboard, music: music.sha256 }, () => makeFilm(context, storyboard, music));
    context.progress(0.99, "Finishing");
    await finish(context, { record, render, storyboard, stored });
  },

  async onFailed(tx, run, failure) {
    const render = await findRenderOfRun(tx, run.id);
    if (!render) return;
    await finishRender(tx, render, { status: "failed", errorMessage: failure.message });
    await failShort(tx, run, render, failure);
  },
};

type Stored = { videoId: string; thumbnailId: string; durationSeconds: number };

async function subjectOf({ run, db }: RunContext): Promise<{ record: ShortRecord; render: Render }> {
  const render = await findRenderOfRun(db, run.id);
  const record = await findShort(db, { ownerId: run.ownerId, slug: String(run.input.slug) });
  if (!render || !record) throw new Error(`the short of run ${run.id} is gone`);
  return { render, record };
}

async function makeFilm(context: RunContext, storyboard: Storyboard, music: Asset): Promise<Stored> {
  const { db, run, signal, progress } = context;
  return withTemporaryDirectory(async (directory) => {
    const pictures = [storyboard.product, storyboard.poster].filter((picture) => picture !== null);
    const assets = await findAssets(db, { ownerId: run.ownerId, ids: pictures.map((picture) => picture.assetId) });
    const files = Object.fromEntries(await Promise.all(assets.map(async (asset) => [asset.id, await fetchAsset(asset, directory)] as const)));
    const hashes = Object.fromEntries(assets.map((asset) => [asset.id, asset.sha256]));
    const composition = compileShort(storyboard, { typesetter: createTypesetter(readFace), hashes });
    const film = await renderComposition({
      composition,
      assets: { ...files, [MUSIC_ASSET]: await fetchAsset(music, directory) },
      outFile: path.join(directory, "film.mp4"),
      cacheDir: dataPath("cache", "scenes"),
      signal,
      onProgress: ({ fraction }) => progress(0.1 + 0.84 * fraction, "Drawing the film"),
    });
    progress(0.95, "Storing the film");
    return storeFilm(context, film);
  });
}

async function storeFilm({ db, run }: RunContext, film: RenderedFilm): Promise<Stored> {
  const { ownerId, id } = run;
  const { width, height, durationSeconds } = film;
  const source = "hookline-scenes";
  const video = await storeAsset(db, { ownerId, kind: "video", key: renderKey(ownerId, id, "film.mp4"), file: film.file, mime: "video/mp4", width, height, durationSeconds, source });
  const thumbnail = await storeAsset(db, { ownerId, kind: "image", key: renderKey(ownerId, id, "thumbnail.jpg"), file: film.thumbnailFile, mime: "image/jpeg", width, height, source });
  return { videoId: video.id, thumbnailId: thumbnail.id, durationSeconds };
}

/** One transaction: the run, the version and the short end together, or not at all. */
async function finish(
  { db, run }: RunContext,
  { record, render, storyboard, stored }: { record: ShortRecord; render: Render; storyboard: Storyboard; stored: Stored },
): Promise<void> {
  // The words that the film shows become the short's own, so that the person can edit from there.
  const words = {
    headline: storyboard.headline,
    subheadline: storyboard.subheadline,
    captionBeats: storyboard.scenes.flatMap((scene) => scene.beats.map((beat) => beat.text)),
  };
  await db.transaction(async (tx) => {
    const ended = await completeRun(tx, run.id, { slug: record.short.slug, version: render.version });
    if (!ended) return;
    await finishRender(tx, render, {
      status: "completed",
      videoAssetId: stored.videoId,
      thumbnailAssetId: stored.thumbnailId,
      durationSeconds: stored.durationSeconds,
    });
    await updateRender(tx, render, { inputsHash: inputsHash({ ...record.short, ...words }) });
    await updateShort(tx, record.short, { ...words, stage: "video_ready", failedStage: null, errorMessage: null });
  });
}

async function failShort(tx: Transaction, run: Run, render: Render, failure: RunFailure): Promise<void> {
  await updateShort(tx, { ownerId: run.ownerId, id: render.shortId }, { stage: "failed", failedStage: failure.stage, errorMessage: failure.message });
}
