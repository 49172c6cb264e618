import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { editorSegments, editorUploads, runs } from "#db/schema/index.ts";
import type { SegmentView } from "#lib/contracts/editor/views.ts";
import { storage } from "#lib/storage/storage.ts";
import { newProject, newScene, uploadIn } from "#lib/testing/editor.ts";
import { confirmFootage, listFootage, presignFootage, putFootage, sendFootage } from "#lib/testing/footage.ts";
import { person, type Person } from "#lib/testing/person.ts";
import { useTestStudio } from "#lib/testing/studio.ts";
import * as restoration from "./[slug]/segments/[id]/restore/route.ts";
import * as segment from "./[slug]/segments/[id]/route.ts";
import * as upload from "./[slug]/uploads/[upload_id]/route.ts";
import * as uploads from "./[slug]/uploads/route.ts";

const { database } = useTestStudio();
const clip = Buffer.alloc(40_000, "not yet looked at");

let ada: Person;
let slug: string;
beforeEach(async () => {
  ada = await person(database.db);
  ({ slug } = await newProject(ada));
});

const remove = (id: number, somebody = ada) => somebody.call(upload.DELETE, { params: { slug, upload_id: id } });
const lapse = (id: number) => database.db.update(editorUploads).set({ expiresAt: sql`now() - interval '1 second'` }).where(eq(editorUploads.id, id));

describe("footage in one piece", () => {
  test("goes up to a link of its own and is processed once it is confirmed, free", async () => {
    const { status, body } = await presignFootage(ada, slug, clip.length, { filename: "Strand.MP4", fit_mode: "cover" });
    expect([status, body.data.expires_in_seconds]).toEqual([200, 3600]);
    expect(body.data.s3_key).toMatch(new RegExp(`^uploads/${ada.user.id}/footage/.+\\.mp4$`));
    expect((await putFootage(body.data.presigned_url, clip)).status).toBe(200);
    const confirmed = await confirmFootage(ada, slug, body.data.upload_id);
    expect([confirmed.status, confirmed.body.data.status]).toEqual([202, "processing"]);
    const listed = { id: body.data.upload_id, filename: "Strand.MP4", mime_type: "video/mp4", size_bytes: clip.length, fit_mode: "cover", status: "processing", progress: 0 };
    expect(await listFootage(ada, slug)).toMatchObject([{ ...listed, video_url: null, error_message: null, attached_segment_ids: [] }]);
    expect(await ada.movements()).toEqual([]);
  });

  test("is queued once, however often and by however many it is confirmed", async () => {
    const { body } = await presignFootage(ada, slug, clip.length);
    await putFootage(body.data.presigned_url, clip);
    const atOnce = await Promise.all(Array.from({ length: 4 }, () => confirmFootage(ada, slug, body.data.upload_id)));
    const answers = [...atOnce, await confirmFootage(ada, slug, body.data.upload_id)];
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 202, 202]);
    expect(new Set(answers.map((answer) => answer.body.data.run_id)).size).toBe(1);
    expect(await database.db.select().from(runs).where(eq(runs.ownerId, ada.user.id))).toHaveLength(1);
  });

  test("must be sent with the type that was announced: the link signs it", async () => {
    const { body } = await presignFootage(ada, slug, clip.length);
    const bare = await fetch(body.data.presigned_url, { method: "PUT", body: new Uint8Array(clip) });
    expect([(await putFootage(body.data.presigned_url, clip, "video/webm")).status, bare.status]).toEqual([403, 403]);
    const { status, body: refusal } = await confirmFootage(ada, slug, body.data.upload_id);
    expect([status, refusal.error]).toEqual([422, "upload_missing"]);
  });

  test("must have the size that was announced: the link signs it too", async () => {
    const { body } = await presignFootage(ada, slug, clip.length - 1);
    expect((await putFootage(body.data.presigned_url, clip)).status).toBe(403);
    expect((await confirmFootage(ada, slug, body.data.upload_id)).body.error).toBe("upload_missing");
  });

  test.each([
    ["another type", clip, "video/webm"],
    ["another size", clip.subarray(1), "video/mp4"],
  ])("isn't taken in when a store that binds nothing has kept %s", async (_what, bytes, contentType) => {
    const { body } = await presignFootage(ada, slug, clip.length);
    await storage().putBytes(body.data.s3_key, bytes, { contentType });
    const { status, body: refusal } = await confirmFootage(ada, slug, body.data.upload_id);
    expect([status, refusal.error]).toEqual([422, "upload_mismatch"]);
    expect(await listFootage(ada, slug)).toMatchObject([{ status: "pending" }]);
  });

  test("that comes after its time is up isn't taken in", async () => {
    const { body } = await presignFootage(ada, slug, clip.length);
    await putFootage(body.data.presigned_url, clip);
    await lapse(body.data.upload_id);
    const { status, body: refusal } = await confirmFootage(ada, slug, body.data.upload_id);
    expect([status, refusal.error]).toEqual([422, "upload_missing"]);
    expect(refusal.message).toContain("not finished in time");
  });

  test.each([
    ["mime_type", { mime_type: "video/avi" }],
    ["size_bytes", { size_bytes: 500 * 1024 * 1024 + 1 }],
    ["size_bytes", { size_bytes: 0 }],
    ["filename", { filename: " " }],
    ["fit_mode", { fit_mode: "stretch" }],
  ])("gets no link when its %s is %j", async (field, fields) => {
    const { status, body } = await presignFootage(ada, slug, clip.length, fields);
    expect([status, Object.keys(body.errors)]).toEqual([422, [field]]);
  });

  test("belongs to one project: another one, of whomever, doesn't know it", async () => {
    const { id } = await sendFootage(ada, slug, clip);
    const eve = await person(database.db);
    const places = [[ada, (await newProject(ada)).slug], [eve, (await newProject(eve)).slug], [eve, slug]] as const;
    for (const [somebody, place] of places) {
      expect((await confirmFootage(somebody, place, id)).body.error).toBe("not_found");
      expect((await somebody.call(upload.DELETE, { params: { slug: place, upload_id: id } })).body.error).toBe("not_found");
    }
    expect(await listFootage(ada, slug)).toHaveLength(1);
  });
});

describe("the list of footage", () => {
  test("shows the newest first, and which scenes show each", async () => {
    const [older, newer] = [await uploadIn(database.db, slug, "ready"), await uploadIn(database.db, slug, "failed")];
    const scenes = [await newScene(ada, slug), await newScene(ada, slug)];
    await database.db.update(editorSegments).set({ source: "upload", uploadId: older }).where(eq(editorSegments.ownerId, ada.user.id));
    const listed = await listFootage(ada, slug);
    expect(listed.map(({ id, status, attached_segment_ids }) => [id, status, attached_segment_ids])).toEqual([
      [newer, "failed", []],
      [older, "ready", scenes.map(({ id }) => id)],
    ]);
  });

  test("is nobody else's", async () => {
    const eve = await person(database.db);
    expect((await eve.call(uploads.GET, { params: { slug } })).status).toBe(404);
  });
});

describe("removing footage", () => {
  test("takes its object along, and the work on it", async () => {
    const { body } = await presignFootage(ada, slug, clip.length);
    await putFootage(body.data.presigned_url, clip);
    const { run_id } = (await confirmFootage(ada, slug, body.data.upload_id)).body.data;
    expect((await remove(body.data.upload_id)).status).toBe(204);
    expect(await storage().head(body.data.s3_key)).toBeUndefined();
    expect(await listFootage(ada, slug)).toEqual([]);
    const [run] = await database.db.select().from(runs).where(eq(runs.id, run_id!));
    expect(run).toMatchObject({ status: "cancelled" });
    expect((await remove(body.data.upload_id)).status).toBe(404);
  });

  test("is refused while a scene shows it, and names the scene", async () => {
    const id = await uploadIn(database.db, slug, "ready");
    const scene = await newScene(ada, slug);
    await database.db.update(editorSegments).set({ source: "upload", uploadId: id }).where(eq(editorSegments.id, scene.id));
    const { status, body } = await remove(id);
    expect([status, body.error]).toEqual([409, "editor_upload_in_use"]);
    expect(body).toMatchObject({ segment_ids: [scene.id] });
  });

  test("isn't held up by a scene that was deleted: restored, it is one to be generated", async () => {
    const id = await uploadIn(database.db, slug, "ready");
    const scene = await newScene(ada, slug);
    await database.db.update(editorSegments).set({ source: "upload", status: "completed", uploadId: id }).where(eq(editorSegments.id, scene.id));
    await ada.call(segment.DELETE, { params: { slug, id: scene.id } });
    expect((await remove(id)).status).toBe(204);
    const { status, body } = await ada.call<SegmentView>(restoration.POST, { params: { slug, id: scene.id } });
    expect([status, body.data]).toMatchObject([200, { source: "generated", status: "pending", upload_id: null, video_url: null }]);
  });
});
