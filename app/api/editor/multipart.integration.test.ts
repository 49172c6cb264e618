import { randomBytes } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { editorUploads } from "#db/schema/index.ts";
import { storage } from "#lib/storage/storage.ts";
import { newProject } from "#lib/testing/editor.ts";
import { beginParts, completeParts, confirmFootage, listFootage, sendPart, sendParts, signPart, type Multipart } from "#lib/testing/footage.ts";
import { person, type Person } from "#lib/testing/person.ts";
import { useTestStudio } from "#lib/testing/studio.ts";
import * as project from "./[slug]/route.ts";
import * as arrived from "./[slug]/uploads/[upload_id]/parts/route.ts";
import * as abortion from "./[slug]/uploads/multipart/abort/route.ts";

const { database } = useTestStudio();
const MIB = 1024 * 1024;
/** Three parts: two of 8 MiB, and a rest. */
const file = randomBytes(17 * MIB);

let ada: Person;
let slug: string;
let take: Multipart;
beforeEach(async () => {
  ada = await person(database.db);
  ({ slug } = await newProject(ada));
  take = await beginParts(ada, slug, file.length);
});

const partsOf = (id: number, somebody = ada, place = slug) =>
  somebody.call<{ part_number: number; etag: string; size_bytes: number }[]>(arrived.GET, { params: { slug: place, upload_id: id } });
const abort = (id: number, somebody = ada, place = slug) => somebody.call(abortion.POST, { params: { slug: place }, json: { upload_id: id } });
const row = async () => (await database.db.select().from(editorUploads).where(eq(editorUploads.id, take.upload_id)))[0]!;
const lapse = () => database.db.update(editorUploads).set({ expiresAt: sql`now() - interval '1 second'` }).where(eq(editorUploads.id, take.upload_id));

describe("footage in parts", () => {
  test("is cut into parts of 8 MiB, sent one by one without a type, and put together as announced", async () => {
    expect(take).toMatchObject({ part_size: 8 * MIB, parts_count: 3, expires_in_seconds: 24 * 3600 });
    expect(take.s3_key).toMatch(/\.mov$/);
    const sent = await sendParts(ada, slug, take, file);
    const { status, body } = await completeParts(ada, slug, take.upload_id, sent);
    expect([status, body.data.status]).toEqual([202, "processing"]);
    expect(await storage().head(take.s3_key)).toMatchObject({ size: file.length, contentType: "video/quicktime" });
    expect((await storage().getBytes(take.s3_key)).equals(file)).toBe(true);
  });

  test("can be gone on with after an interruption: what has arrived is listed and need not be sent again", async () => {
    const last = await sendPart(ada, slug, take, 3, file);
    const first = await sendPart(ada, slug, take, 1, file);
    const { body } = await partsOf(take.upload_id);
    expect(body.data.map(({ part_number, size_bytes }) => [part_number, size_bytes])).toEqual([[1, 8 * MIB], [3, MIB]]);
    expect(body.data.map(({ etag }) => etag)).toEqual([first, last].map(({ etag }) => etag.replaceAll('"', "")));
    const second = await sendPart(ada, slug, take, 2, file);
    const [one, three] = body.data.map(({ part_number, etag }) => ({ part_number, etag }));
    expect((await completeParts(ada, slug, take.upload_id, [one!, second, three!])).status).toBe(202);
  });

  test("stays reserved for a day after its last sign of life", async () => {
    for (const sign of [() => signPart(ada, slug, take.upload_id, 1), () => partsOf(take.upload_id)]) {
      await database.db.update(editorUploads).set({ expiresAt: sql`now() + interval '1 minute'` }).where(eq(editorUploads.id, take.upload_id));
      expect((await sign()).status).toBe(200);
      expect((await row()).expiresAt.getTime()).toBeGreaterThan(Date.now() + 23 * 3600_000);
    }
  });

  test("is completed once, however often it is asked for", async () => {
    const sent = await sendParts(ada, slug, take, file);
    const atOnce = await Promise.all(Array.from({ length: 3 }, () => completeParts(ada, slug, take.upload_id, sent)));
    const answers = [...atOnce, await completeParts(ada, slug, take.upload_id, sent), await confirmFootage(ada, slug, take.upload_id)];
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 202, 202]);
    expect(new Set(answers.map(({ body }) => body.data.run_id)).size).toBe(1);
  });

  test("is completed also when the store had put it together and the answer got lost", async () => {
    const sent = await sendParts(ada, slug, take, file);
    const { multipartId } = await row();
    await storage().multipart.complete(take.s3_key, multipartId!, sent.map(({ part_number, etag }) => ({ partNumber: part_number, etag })));
    expect((await completeParts(ada, slug, take.upload_id, sent)).status).toBe(202);
  });

  test("isn't complete while a part is missing", async () => {
    const [first, third] = [await sendPart(ada, slug, take, 1, file), await sendPart(ada, slug, take, 3, file)];
    const { status, body } = await completeParts(ada, slug, take.upload_id, [first, { part_number: 2, etag: first.etag }, third]);
    expect([status, body.error, body.message]).toEqual([422, "upload_missing", "Part 2 has not arrived."]);
    expect((await confirmFootage(ada, slug, take.upload_id)).body.error).toBe("upload_missing");
    expect(await row()).toMatchObject({ status: "pending" });
  });

  test.each([
    ["that is out of order", (parts: { part_number: number; etag: string }[]) => parts.toReversed()],
    ["that is incomplete", (parts: { part_number: number; etag: string }[]) => parts.slice(0, 2)],
    ["naming a part twice", (parts: { part_number: number; etag: string }[]) => [parts[0]!, parts[0]!, parts[2]!]],
    ["with another part's ETag", (parts: { part_number: number; etag: string }[]) => [parts[0]!, { ...parts[1]!, etag: parts[0]!.etag }, parts[2]!]],
  ])("isn't put together from a list %s", async (_what, spoil) => {
    const sent = await sendParts(ada, slug, take, file);
    const { status, body } = await completeParts(ada, slug, take.upload_id, spoil(sent));
    expect([status, body.error]).toEqual([422, "upload_mismatch"]);
    expect((await completeParts(ada, slug, take.upload_id, sent)).status).toBe(202);
  });

  test("has links only for its own parts, each for that part's length", async () => {
    const beyond = await signPart(ada, slug, take.upload_id, 4);
    expect([beyond.status, beyond.body.errors]).toEqual([422, { part_number: ["must be less than or equal to 3"] }]);
    const { body } = await signPart(ada, slug, take.upload_id, 3);
    expect((await fetch(body.data.presigned_url, { method: "PUT", body: new Uint8Array(8 * MIB) })).status).toBe(403);
  });

  test("takes no parts once it is complete", async () => {
    await completeParts(ada, slug, take.upload_id, await sendParts(ada, slug, take, file));
    for (const { status, body } of [await signPart(ada, slug, take.upload_id, 1), await partsOf(take.upload_id)]) {
      expect([status, body.error]).toEqual([422, "upload_missing"]);
    }
  });

  test("that has lapsed is over", async () => {
    const sent = await sendParts(ada, slug, take, file);
    await lapse();
    for (const { status, body } of [await signPart(ada, slug, take.upload_id, 1), await partsOf(take.upload_id), await completeParts(ada, slug, take.upload_id, sent)]) {
      expect([status, body.error]).toEqual([422, "upload_missing"]);
    }
  });

  test("is given up with all that has arrived, once or again", async () => {
    await sendPart(ada, slug, take, 1, file);
    const { multipartId } = await row();
    expect([(await abort(take.upload_id)).status, (await abort(take.upload_id)).status]).toEqual([204, 204]);
    expect(await listFootage(ada, slug)).toEqual([]);
    expect(await storage().multipart.parts(take.s3_key, multipartId!)).toBeUndefined();
    expect((await signPart(ada, slug, take.upload_id, 2)).status).toBe(404);
  });

  test("goes with its project", async () => {
    await sendPart(ada, slug, take, 1, file);
    const { multipartId } = await row();
    expect((await ada.call(project.DELETE, { params: { slug } })).status).toBe(204);
    expect(await storage().multipart.parts(take.s3_key, multipartId!)).toBeUndefined();
  });

  test("that is complete can't be given up any more", async () => {
    await completeParts(ada, slug, take.upload_id, await sendParts(ada, slug, take, file));
    expect((await abort(take.upload_id)).status).toBe(204);
    expect(await listFootage(ada, slug)).toMatchObject([{ status: "processing" }]);
    expect(await storage().head(take.s3_key)).toBeDefined();
  });

  test("is nobody else's, and no other project's", async () => {
    const sent = await sendParts(ada, slug, take, file);
    const eve = await person(database.db);
    for (const [somebody, place] of [[ada, (await newProject(ada)).slug], [eve, (await newProject(eve)).slug]] as const) {
      const answers = [await signPart(somebody, place, take.upload_id, 1), await partsOf(take.upload_id, somebody, place), await completeParts(somebody, place, take.upload_id, sent)];
      for (const { status, body } of answers) expect([status, body.error]).toEqual([404, "not_found"]);
      await abort(take.upload_id, somebody, place);
    }
    expect((await abort(take.upload_id, eve)).status).toBe(404);
    expect((await completeParts(ada, slug, take.upload_id, sent)).status).toBe(202);
  });
});
