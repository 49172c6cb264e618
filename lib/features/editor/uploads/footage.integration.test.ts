import { readFile } from "node:fs/promises";
import path from "node:path";
import { eq, like } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { findRunOfJob } from "#db/queries/runs.ts";
import { assets, editorUploads } from "#db/schema/index.ts";
import type { EditorUploadView } from "#lib/contracts/editor/views.ts";
import { footageRun } from "#lib/features/editor/uploads/process.ts";
import { processRun } from "#lib/features/runs/process.ts";
import { HANDLERS } from "#lib/jobs/handlers.ts";
import { storage } from "#lib/storage/storage.ts";
import { newProject } from "#lib/testing/editor.ts";
import { confirmFootage, listFootage, sendFootage } from "#lib/testing/footage.ts";
import { inspectVideo } from "#lib/testing/inspect-video.ts";
import { makeVideo } from "#lib/testing/make-video.ts";
import { person, type Person } from "#lib/testing/person.ts";
import { download } from "#lib/testing/shorts.ts";
import { useTestStudio } from "#lib/testing/studio.ts";
import * as project from "#app/api/editor/[slug]/route.ts";
import * as oneUpload from "#app/api/editor/[slug]/uploads/[upload_id]/route.ts";

// Each attempt decodes and codes a clip in a process of its own.
vi.setConfig({ testTimeout: 240_000 });

const studio = useTestStudio();
const { database } = studio;

let clip: Buffer;
beforeAll(async () => {
  const file = path.join(studio.directory, "take.mp4");
  makeVideo({
    file,
    picture: { source: "testsrc2=s=320x180:r=30:d=0.6", codec: "libx264" },
    sound: { source: "sine=frequency=440:d=0.6", codec: "aac", layout: "stereo" },
  });
  clip = await readFile(file);
});

let ada: Person;
let slug: string;
beforeEach(async () => {
  ada = await person(database.db);
  ({ slug } = await newProject(ada));
});

/** A worker's attempt at what is queued for an upload. */
function attempt({ run_id }: EditorUploadView): Promise<void> {
  return processRun(footageRun, { db: database.db, runId: run_id!, signal: new AbortController().signal, lastAttempt: false });
}

/** All tries are used up. */
async function lose({ run_id }: EditorUploadView): Promise<void> {
  await (await HANDLERS["editor.footage"]!()).giveUp!({ runId: run_id! }, { db: database.db });
}

const current = async () => (await listFootage(ada, slug))[0]!;
const row = async () => (await database.db.select().from(editorUploads).where(eq(editorUploads.ownerId, ada.user.id)))[0]!;
const turn = (ratio: string) => ada.call(project.PATCH, { params: { slug }, json: { export_aspect_ratio: ratio } });

describe("footage that was sent", () => {
  test("becomes a clip of the ad's size and rate, with a picture, a filmstrip and its sound measured", async () => {
    await attempt(await sendFootage(ada, slug, clip));
    const ready = await current();
    expect(ready).toMatchObject({ status: "ready", progress: 1, width: 320, height: 180, has_sound: true, error_message: null });
    expect(ready.duration_seconds).toBeCloseTo(0.6, 1);
    expect(ready.loudness).toBeLessThan(0);
    expect(ready.waveform.length).toBeGreaterThan(10);
    const file = path.join(studio.directory, "clip.mp4");
    expect((await download(ready.video_url!, file)).get("content-type")).toBe("video/mp4");
    expect(await inspectVideo(file)).toMatchObject({ video: { width: 1080, height: 1920 }, blackFrames: [] });
    for (const url of [ready.thumbnail_url, ready.filmstrip_url]) expect((await fetch(url!)).headers.get("content-type")).toBe("image/jpeg");
    expect(await storage().head((await row()).key)).toBeDefined();
  });

  test("is prepared once, though its job comes twice", async () => {
    const sent = await sendFootage(ada, slug, clip);
    await attempt(sent);
    const made = await row();
    await attempt(sent);
    expect(await row()).toEqual(made);
  });

  test("isn't prepared anew when only its last step has failed", async () => {
    const sent = await sendFootage(ada, slug, clip);
    // Whatever was made, its last word is not taken.
    await database.sql`alter table editor_uploads add constraint never_ready check (status <> 'ready') not valid`;
    await expect(attempt(sent)).rejects.toThrow();
    await database.sql`alter table editor_uploads drop constraint never_ready`;
    expect(await current()).toMatchObject({ status: "processing" });
    expect(await database.db.select().from(assets).where(like(assets.key, `%${sent.run_id}%`))).toHaveLength(3);
    const { key } = await row();
    // A retry that fetched it again would find nothing.
    await storage().remove(key);
    await attempt(sent);
    expect(await current()).toMatchObject({ status: "ready" });
  });

  test("that is no video is failed with the reason, and not kept", async () => {
    const sent = await sendFootage(ada, slug, Buffer.from("<html>no video at all, whatever it says it is</html>"));
    await attempt(sent);
    const { status, error_message } = await current();
    expect([status, error_message]).toEqual(["failed", "The file is not an MP4, MOV, WebM or Matroska video."]);
    expect(await storage().head((await row()).key)).toBeUndefined();
    expect(await findRunOfJob(database.db, sent.run_id!)).toMatchObject({ status: "failed", errorCode: "footage_invalid" });
  });

  test("that no worker could prepare is failed with a sentence", async () => {
    const sent = await sendFootage(ada, slug, clip);
    await lose(sent);
    expect(await current()).toMatchObject({ status: "failed", error_message: "The studio could not prepare this footage. Send it again." });
  });

  test("that is removed meanwhile leaves the worker nothing to do", async () => {
    const sent = await sendFootage(ada, slug, clip);
    await ada.call(oneUpload.DELETE, { params: { slug, upload_id: sent.id } });
    await attempt(sent);
    expect(await listFootage(ada, slug)).toEqual([]);
  });
});

describe("footage of an ad that takes another ratio", () => {
  test("is prepared again from what was sent, and stays as it was until then", async () => {
    await attempt(await sendFootage(ada, slug, clip));
    const upright = await row();
    await turn("16:9");
    expect(await row()).toMatchObject({ status: "processing", clipRatio: "9:16", clipAssetId: upright.clipAssetId });
    await attempt(await current());
    const wide = await row();
    expect(wide).toMatchObject({ status: "ready", clipRatio: "16:9" });
    expect(wide.clipAssetId).not.toBe(upright.clipAssetId);
    const [asset] = await database.db.select().from(assets).where(eq(assets.id, wide.clipAssetId!));
    expect(asset).toMatchObject({ width: 1920, height: 1080 });
  });

  test("is prepared for the last ratio that was chosen, whichever worker is quicker", async () => {
    const sent = await sendFootage(ada, slug, clip);
    await turn("16:9");
    const second = await current();
    await turn("1:1");
    const third = await current();
    for (const asked of [third, second, sent]) await attempt(asked);
    expect(await row()).toMatchObject({ status: "ready", clipRatio: "1:1", runId: third.run_id });
    expect(await findRunOfJob(database.db, second.run_id!)).toMatchObject({ status: "cancelled" });
  });

  test("shows as before when that can't be done, and can be tried again", async () => {
    await attempt(await sendFootage(ada, slug, clip));
    const before = await row();
    await turn("1:1");
    await lose(await current());
    expect(await row()).toMatchObject({ status: "ready", clipRatio: "9:16", clipAssetId: before.clipAssetId, errorMessage: expect.stringContaining("as it was prepared before") });
    await confirmFootage(ada, slug, before.id);
    await attempt(await current());
    expect(await row()).toMatchObject({ status: "ready", clipRatio: "1:1", errorMessage: null });
    const { runId } = await row();
    await confirmFootage(ada, slug, before.id);
    expect(await row()).toMatchObject({ status: "ready", runId });
  });
});
