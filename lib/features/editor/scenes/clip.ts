import path from "node:path";
import type { EditorState } from "#db/queries/editor/state.ts";
import { dataPath } from "#lib/config/env.ts";
import { createTypesetter } from "#lib/composition/layout/typesetter.ts";
import { compileAd } from "#lib/creative/ad/compile.ts";
import type { AdPlan, AdScene, ScenePlan } from "#lib/creative/ad/plan.ts";
import { storeAsset, storeBytes } from "#lib/features/assets/store.ts";
import { fetchFiles } from "#lib/features/editor/files.ts";
import { drawFilmstrip } from "#lib/features/editor/scenes/filmstrip.ts";
import type { RunContext } from "#lib/features/runs/context.ts";
import { withTemporaryDirectory } from "#lib/media/temporary.ts";
import { readFace } from "#lib/render/bundled.ts";
import { renderComposition } from "#lib/render/film/film.ts";
import { renderKey } from "#lib/storage/keys.ts";

/** What a generated scene shows by itself: a silent clip, a thumbnail and a strip of its pictures. */
export type SceneClip = { videoAssetId: string; thumbnailAssetId: string; filmstripAssetId: string };

/** An ad of this one scene, without anything that lies over all scenes. */
export function planOfScene(plan: AdPlan, id: string, staged: ScenePlan): AdPlan {
  const index = plan.scenes.findIndex((scene) => scene.id === id);
  const scene: AdScene = { id, seconds: plan.scenes[index]?.seconds ?? null, picture: { kind: "staged", plan: staged } };
  // Placed at the end, the product shows in the last scene that the studio stages.
  const isLast = plan.scenes.slice(index + 1).every(({ picture }) => picture.kind === "footage");
  const showsProduct = plan.product?.placement === "throughout" || isLast;
  return { ...plan, targetSeconds: null, scenes: [scene], narration: null, captions: null, music: null, closing: null, logo: null, product: showsProduct ? plan.product : null };
}

/** Draws and stores a scene's clip. Safe to do twice: a run's files keep their places. */
export async function makeClip({ db, run, signal, progress }: RunContext, plan: AdPlan, { assets }: EditorState): Promise<SceneClip> {
  return withTemporaryDirectory(async (directory) => {
    const { files, hashes } = await fetchFiles(plan.product ? [plan.product.picture.assetId] : [], assets, directory);
    const film = await renderComposition({
      composition: compileAd(plan, { typesetter: createTypesetter(readFace), hashes }),
      assets: files,
      outFile: path.join(directory, "scene.mp4"),
      cacheDir: dataPath("cache", "scenes"),
      signal,
      onProgress: ({ fraction }) => progress(0.1 + 0.8 * fraction, "Drawing the scene"),
    });
    progress(0.92, "Storing the scene");
    const { ownerId, id } = run;
    const { width, height, durationSeconds } = film;
    const stored = { ownerId, source: "hookline-scenes" };
    const strip = await drawFilmstrip(film.file, film.frames);
    const [video, thumbnail, filmstrip] = await Promise.all([
      storeAsset(db, { ...stored, kind: "video", key: renderKey(ownerId, id, "scene.mp4"), file: film.file, mime: "video/mp4", width, height, durationSeconds }),
      storeAsset(db, { ...stored, kind: "image", key: renderKey(ownerId, id, "thumbnail.jpg"), file: film.thumbnailFile, mime: "image/jpeg", width, height }),
      storeBytes(db, { ...stored, kind: "image", key: renderKey(ownerId, id, "filmstrip.jpg"), bytes: strip.bytes, mime: "image/jpeg", width: strip.width, height: strip.height }),
    ]);
    return { videoAssetId: video.id, thumbnailAssetId: thumbnail.id, filmstripAssetId: filmstrip.id };
  });
}
