import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { NamedPart } from "#lib/storage/multipart.ts";
import type { Storage } from "#lib/storage/client.ts";
import { removeTestStore, startTestStore, type TestStore } from "#lib/testing/storage.ts";

const MIB = 1024 * 1024;
const Key = "uploads/ada/footage/take.mov";

let store: TestStore;
let storage: Storage;
beforeAll(async () => {
  store = await startTestStore();
  ({ storage } = store);
});
afterAll(async () => {
  await store.stop();
  await removeTestStore(store);
  expect(store.faults).toEqual([]);
});

const begin = () => storage.multipart.begin(Key, { contentType: "video/quicktime" });

/** Sends a part as a browser does: to a link, without a type. */
async function send(uploadId: string, partNumber: number, bytes: Uint8Array, announced = bytes.length): Promise<Response> {
  const url = await storage.presignPart({ key: Key, uploadId, partNumber, contentLength: announced, expiresIn: 60 });
  return fetch(url, { method: "PUT", body: new Uint8Array(bytes) });
}

async function sendAll(uploadId: string, ...parts: Uint8Array[]): Promise<NamedPart[]> {
  const sent: NamedPart[] = [];
  for (const [index, bytes] of parts.entries()) {
    const { status, headers } = await send(uploadId, index + 1, bytes);
    expect(status).toBe(200);
    sent.push({ partNumber: index + 1, etag: headers.get("etag")! });
  }
  return sent;
}

describe("an upload in parts", () => {
  test("tells which parts have arrived, and becomes one object of the announced type", async () => {
    const id = await begin();
    const [big, small] = [Buffer.alloc(5 * MIB, "a"), Buffer.from("end")];
    const parts = await sendAll(id, big, small);
    const arrived = await storage.multipart.parts(Key, id);
    expect(arrived).toEqual(parts.map(({ partNumber, etag }, index) => ({ partNumber, etag: etag.replaceAll('"', ""), size: [big, small][index]!.length })));
    expect(await storage.multipart.complete(Key, id, parts)).toBe("completed");
    expect(await storage.head(Key)).toMatchObject({ size: big.length + small.length, contentType: "video/quicktime" });
  });

  test("says that it is gone once it was completed or aborted, and can be aborted again", async () => {
    const id = await begin();
    const parts = await sendAll(id, Buffer.from("all there is"));
    await storage.multipart.complete(Key, id, parts);
    expect(await storage.multipart.complete(Key, id, parts)).toBe("missing");
    const other = await begin();
    await storage.multipart.abort(Key, other);
    await storage.multipart.abort(Key, other);
    expect(await storage.multipart.parts(Key, other)).toBeUndefined();
    expect(await storage.multipart.complete(Key, other, parts)).toBe("missing");
  });

  test("isn't completed with parts that never arrived, others' ETags, another order or crumbs", async () => {
    const id = await begin();
    const [first, second] = await sendAll(id, Buffer.from("crumb"), Buffer.from("last"));
    const swapped = { ...first!, etag: second!.etag };
    for (const parts of [[swapped, second!], [first!, { partNumber: 3, etag: first!.etag }], [second!, first!], [first!, second!]]) {
      expect(await storage.multipart.complete(Key, id, parts)).toBe("refused");
    }
    expect(await storage.multipart.parts(Key, id)).toHaveLength(2);
  });

  test("takes no part of another length than its link was made for", async () => {
    const id = await begin();
    expect((await send(id, 1, Buffer.alloc(11), 10)).status).toBe(403);
    expect(await storage.multipart.parts(Key, id)).toEqual([]);
  });
});

describe("a link for a single upload", () => {
  const link = (contentLength?: number) => storage.presignPut({ key: "picture.png", contentType: "image/png", contentLength, expiresIn: 60 });
  const put = (url: string, body: string, type = "image/png") => fetch(url, { method: "PUT", body, headers: { "content-type": type } });

  test("takes exactly the bytes that were announced, neither more nor fewer", async () => {
    const url = await link(9);
    expect(new URL(url).searchParams.get("X-Amz-SignedHeaders")).toBe("content-length;content-type;host");
    for (const body of ["png bytes, and then gigabytes", "png"]) expect((await put(url, body)).status).toBe(403);
    expect((await put(url, "png bytes", "text/html")).status).toBe(403);
    expect(await storage.head("picture.png")).toBeUndefined();
    expect((await put(url, "png bytes")).status).toBe(200);
  });

  test("leaves the size open where none was announced", async () => {
    expect((await put(await link(), "as many bytes as there are")).status).toBe(200);
  });
});
