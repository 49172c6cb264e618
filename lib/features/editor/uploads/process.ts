import path from "node:path";
import type { Upload } from "#db/queries/editor/state.ts";
import { findUploadOfRun, finishUpload } from "#db/queries/editor/uploads.ts";
import { completeRun, type Run } from "#db/queries/runs.ts";
import { AD_SIZES, aspectRatio, type AspectRatio } from "#lib/contracts/editor/vocabulary.ts";
import { removeObjects } from "#lib/features/assets/remove.ts";
import { storeAsset } from "#lib/features/assets/store.ts";
import { lockProjectOf } from "#lib/features/editor/runs.ts";
import type { RunContext } from "#lib/features/runs/context.ts";
import type { RunFailure, RunKind } from "#lib/features/runs/process.ts";
import { AppError } from "#lib/kernel/errors.ts";
import type { Footage } from "#lib/media/footage/job.ts";
import { prepareFootage } from "#lib/media/footage/prepare.ts";
import { withTemporaryDirectory } from "#lib/media/temporary.ts";
import { renderKey } from "#lib/storage/keys.ts";
import { storage } from "#lib/storage/storage.ts";

/** Makes a clip of footage that was sent: fetch → prepare → store → ready. */
export const footageRun: RunKind = {
  async work(context) {
    const { db, run } = context;
    const upload = await findUploadOfRun(db, { ownerId: run.ownerId, runId: run.id });
    // Removed, or asked for in another ratio since: there is nothing left to do.
    if (!upload) return void (await completeRun(db, run.id, {}));
    const ratio = ratioOf(run);
    const made = await context.step("footage", { key: upload.key, fit: upload.fitMode, ratio }, () => make(context, upload, ratio));
    context.progress(0.99, "Finishing");
    await db.transaction(async (tx) => {
      await lockProjectOf(tx, run);
      if (!(await completeRun(tx, run.id, { upload_id: upload.id }))) return;
      await finishUpload(tx, { ...upload, runId: run.id }, { ...made, clipRatio: ratio, status: "ready", errorMessage: null });
    });
  },

  /** Footage that was ready for another ratio stays usable as it was; what never became ready is failed. */
  async onFailed(tx, run, failure) {
    await lockProjectOf(tx, run);
    const upload = await findUploadOfRun(tx, { ownerId: run.ownerId, runId: run.id });
    if (!upload) return;
    const status = upload.clipAssetId === null ? "failed" : "ready";
    await finishUpload(tx, { ...upload, runId: run.id }, { status, errorMessage: sentenceFor(status, failure) });
  },
};

function sentenceFor(status: "failed" | "ready", { code, message }: RunFailure): string {
  if (status === "ready") return "This footage could not be prepared for the ad's new format, and shows as it was prepared before. Try again.";
  return code === "footage_invalid" ? message : "The studio could not prepare this footage. Send it again.";
}

type Made = Pick<
  Upload,
  "clipAssetId" | "clipFrames" | "thumbnailAssetId" | "filmstripAssetId" | "durationSeconds" | "width" | "height" | "hasSound" | "loudness" | "waveform"
>;

const ratioOf = (run: Run): AspectRatio => aspectRatio.parse(run.input.ratio);

async function make(context: RunContext, upload: Upload, ratio: AspectRatio): Promise<Made> {
  return withTemporaryDirectory(async (directory) => {
    context.progress(0.01, "Fetching the footage");
    const file = path.join(directory, "sent");
    await storage().getFile(upload.key, file);
    const footage = await prepare(context, upload, { file, directory, ratio });
    context.progress(0.95, "Storing the clip");
    return storeFootage(context, footage, AD_SIZES[ratio]);
  });
}

async function prepare({ signal, progress }: RunContext, upload: Upload, { file, directory, ratio }: { file: string; directory: string; ratio: AspectRatio }): Promise<Footage> {
  try {
    return await prepareFootage({
      file,
      directory,
      size: AD_SIZES[ratio],
      fit: upload.fitMode,
      signal,
      onProgress: (done) => progress(0.05 + 0.9 * done, "Preparing the footage"),
    });
  } catch (error) {
    // What can't be used is not kept; another attempt would find the same.
    if (error instanceof AppError && error.code === "footage_invalid" && upload.clipAssetId === null) await removeObjects([upload.key]);
    throw error;
  }
}

async function storeFootage({ db, run }: RunContext, footage: Footage, size: { width: number; height: number }): Promise<Made> {
  const { ownerId, id } = run;
  const common = { ownerId, source: "upload" } as const;
  const keep = (file: string, name: string) => ({ ...common, file, key: renderKey(ownerId, id, name) });
  const clip = await storeAsset(db, { ...keep(footage.clip, "clip.mp4"), kind: "video", mime: "video/mp4", ...size, durationSeconds: footage.durationSeconds });
  const thumbnail = await storeAsset(db, { ...keep(footage.thumbnail, "thumbnail.jpg"), kind: "image", mime: "image/jpeg", ...size });
  const filmstrip = await storeAsset(db, { ...keep(footage.filmstrip, "filmstrip.jpg"), kind: "image", mime: "image/jpeg" });
  const { frames, durationSeconds, width, height, hasSound, loudness, waveform } = footage;
  return { clipAssetId: clip.id, clipFrames: frames, thumbnailAssetId: thumbnail.id, filmstripAssetId: filmstrip.id, durationSeconds, width, height, hasSound, loudness, waveform };
}
