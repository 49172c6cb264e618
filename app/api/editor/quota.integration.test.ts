import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { editorUploads } from "#db/schema/index.ts";
import { storage } from "#lib/storage/storage.ts";
import { newProject } from "#lib/testing/editor.ts";
import { beginParts, listFootage, presignFootage, putFootage, sendFootage } from "#lib/testing/footage.ts";
import { person, type Person } from "#lib/testing/person.ts";
import { useTestStudio } from "#lib/testing/studio.ts";
import * as upload from "./[slug]/uploads/[upload_id]/route.ts";
import * as init from "./[slug]/uploads/multipart/init/route.ts";

const MB = 1_000_000;
const LIMIT = 100 * MB;
const { database } = useTestStudio({ UPLOAD_QUOTA_BYTES: String(LIMIT) });

let ada: Person;
let slug: string;
beforeEach(async () => {
  ada = await person(database.db);
  ({ slug } = await newProject(ada));
});

const change = (id: number, fields: Partial<typeof editorUploads.$inferInsert>) => database.db.update(editorUploads).set(fields).where(eq(editorUploads.id, id));
const refused = { status: 422, body: { error: "upload_quota_exceeded" } };

describe("the storage quota", () => {
  test("is kept by whoever asks, also when twenty ask at the same moment", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => presignFootage(ada, slug, 12 * MB)));
    const statuses = answers.map(({ status }) => status).toSorted();
    expect(statuses).toEqual([...Array(8).fill(200), ...Array(12).fill(422)]);
    for (const answer of answers.filter(({ status }) => status === 422)) expect(answer).toMatchObject(refused);
  });

  test("says what is used, what is reserved and what is left", async () => {
    const { body } = await presignFootage(ada, slug, 30 * MB);
    await change(body.data.upload_id, { status: "ready" });
    await presignFootage(ada, slug, 50 * MB);
    const answer = await presignFootage(ada, slug, 20 * MB + 1);
    expect(answer).toMatchObject(refused);
    expect(answer.body).toMatchObject({ quota: { limit: LIMIT, used: 30 * MB, reserved: 50 * MB, remaining: 20 * MB } });
    expect((await presignFootage(ada, slug, 20 * MB)).status).toBe(200);
  });

  test("counts all of an account's projects, uploads in parts too, and nobody else's", async () => {
    const second = await newProject(ada);
    await beginParts(ada, second.slug, 90 * MB);
    expect(await presignFootage(ada, slug, 11 * MB)).toMatchObject(refused);
    const begun = await ada.call(init.POST, { params: { slug }, json: { filename: "take.mov", mime_type: "video/quicktime", size_bytes: 11 * MB } });
    expect(begun).toMatchObject(refused);
    const eve = await person(database.db);
    expect((await presignFootage(eve, (await newProject(eve)).slug, 90 * MB)).status).toBe(200);
  });

  test("is given back by what is removed, and by what has failed", async () => {
    const { body: first } = await presignFootage(ada, slug, 60 * MB);
    const { body: second } = await presignFootage(ada, slug, 40 * MB);
    expect(await presignFootage(ada, slug, MB)).toMatchObject(refused);
    await ada.call(upload.DELETE, { params: { slug, upload_id: first.data.upload_id } });
    await change(second.data.upload_id, { status: "failed" });
    expect((await presignFootage(ada, slug, 100 * MB)).status).toBe(200);
  });

  test("is given back by reservations that lapse: what was sent for them is cleared away at the next one", async () => {
    const clip = Buffer.alloc(1000, 7);
    const { body: single } = await presignFootage(ada, slug, clip.length);
    await putFootage(single.data.presigned_url, clip);
    const parts = await beginParts(ada, slug, 99 * MB);
    const [begun] = await database.db.select().from(editorUploads).where(eq(editorUploads.id, parts.upload_id));
    await database.db.update(editorUploads).set({ expiresAt: sql`now() - interval '1 second'` }).where(eq(editorUploads.ownerId, ada.user.id));
    const { status, body } = await presignFootage(ada, slug, 100 * MB);
    expect(status).toBe(200);
    expect((await listFootage(ada, slug)).map(({ id }) => id)).toEqual([body.data.upload_id]);
    expect(await storage().head(single.data.s3_key)).toBeUndefined();
    expect(await storage().multipart.parts(parts.s3_key, begun!.multipartId!)).toBeUndefined();
  });

  test("counts footage while it is processed", async () => {
    await sendFootage(ada, slug, Buffer.alloc(1000, 7));
    expect(await presignFootage(ada, slug, LIMIT - 999)).toMatchObject(refused);
    expect((await presignFootage(ada, slug, LIMIT - 1000)).status).toBe(200);
  });
});
