import path from "node:path";
import { findAssets, type Asset } from "#db/queries/assets.ts";
import { dataPath } from "#lib/config/env.ts";
import { createTypesetter } from "#lib/composition/layout/typesetter.ts";
import { compileAd } from "#lib/creative/ad/compile.ts";
import type { AdPlan } from "#lib/creative/ad/plan.ts";
import { timeAd } from "#lib/creative/ad/timing.ts";
import { captionCues } from "#lib/creative/captions/cues.ts";
import { toSrt, toVtt } from "#lib/creative/captions/subtitles.ts";
import { storeAsset, storeBytes } from "#lib/features/assets/store.ts";
import { fetchFiles } from "#lib/features/editor/files.ts";
import { assetsOf } from "#lib/features/editor/links.ts";
import type { RunContext } from "#lib/features/runs/context.ts";
import { withTemporaryDirectory } from "#lib/media/temporary.ts";
import { readFace } from "#lib/render/bundled.ts";
import { renderComposition } from "#lib/render/film/film.ts";
import { renderKey } from "#lib/storage/keys.ts";

/** A film and its captions, as they lie in the store. */
export type StoredFilm = { videoAssetId: string; thumbnailAssetId: string; srtAssetId: string | null; vttAssetId: string | null; durationSeconds: number };

/** Draws and stores an ad. `music` is the piece at the film's exact length. Safe to do twice: a run's files keep their places. */
export async function makeFilm(context: RunContext, plan: AdPlan, music: Asset | null): Promise<StoredFilm> {
  const { db, run, signal, progress } = context;
  const { ownerId, id } = run;
  return withTemporaryDirectory(async (directory) => {
    const ids = assetsOf(plan);
    const own = await findAssets(db, { ownerId, ids });
    const assets = new Map([...own, ...(music ? [music] : [])].map((asset) => [asset.id, asset]));
    const { files, hashes } = await fetchFiles(ids, assets, directory);
    const film = await renderComposition({
      composition: compileAd(plan, { typesetter: createTypesetter(readFace), hashes }),
      assets: files,
      outFile: path.join(directory, "film.mp4"),
      cacheDir: dataPath("cache", "scenes"),
      signal,
      onProgress: ({ fraction }) => progress(0.08 + 0.86 * fraction, "Drawing the film"),
    });
    progress(0.95, "Storing the film");
    const { width, height, durationSeconds } = film;
    const stored = { ownerId, source: "hookline-scenes" };
    const [video, thumbnail, captions] = await Promise.all([
      storeAsset(db, { ...stored, kind: "video", key: renderKey(ownerId, id, "film.mp4"), file: film.file, mime: "video/mp4", width, height, durationSeconds }),
      storeAsset(db, { ...stored, kind: "image", key: renderKey(ownerId, id, "thumbnail.jpg"), file: film.thumbnailFile, mime: "image/jpeg", width, height }),
      storeCaptions(context, plan),
    ]);
    return { videoAssetId: video.id, thumbnailAssetId: thumbnail.id, durationSeconds, ...captions };
  });
}

/** The captions as files, also of a film that doesn't show them; none where nothing is said. */
async function storeCaptions({ db, run: { ownerId, id } }: RunContext, plan: AdPlan): Promise<Pick<StoredFilm, "srtAssetId" | "vttAssetId">> {
  const cues = captionCues(plan, timeAd(plan));
  if (cues.length === 0) return { srtAssetId: null, vttAssetId: null };
  const store = (name: string, mime: string, text: string) =>
    storeBytes(db, { ownerId, kind: "text", key: renderKey(ownerId, id, name), bytes: Buffer.from(text), mime, source: "hookline-captions" });
  const [srt, vtt] = await Promise.all([store("captions.srt", "application/x-subrip", toSrt(cues)), store("captions.vtt", "text/vtt", toVtt(cues))]);
  return { srtAssetId: srt.id, vttAssetId: vtt.id };
}
