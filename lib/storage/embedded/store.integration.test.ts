import { createHash } from "node:crypto";
import { readdir, utimes } from "node:fs/promises";
import { request as httpRequest } from "node:http";
import path from "node:path";
import { Readable } from "node:stream";
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  ListPartsCommand,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { signRawPath } from "#lib/testing/sign-raw-path.ts";
import { removeTestStore, startTestStore, type TestStore } from "#lib/testing/storage.ts";

const Bucket = "studio";
const MIB = 1024 * 1024;
let store: TestStore;
let s3: S3Client;

const clientFor = (target: TestStore, overrides: object = {}) =>
  new S3Client({
    endpoint: target.settings.endpoint,
    region: target.settings.region,
    credentials: target.settings.credentials,
    forcePathStyle: true,
    maxAttempts: 1,
    ...overrides,
  });

beforeAll(async () => {
  store = await startTestStore();
  s3 = clientFor(store);
});

afterAll(async () => {
  await store.stop();
  await removeTestStore(store);
  expect(store.faults).toEqual([]);
});

const put = (Key: string, Body: string | Uint8Array, ContentType = "text/plain") =>
  s3.send(new PutObjectCommand({ Bucket, Key, Body, ContentType }));
const linkTo = (Key: string, expiresIn = 60) => getSignedUrl(s3, new GetObjectCommand({ Bucket, Key }), { expiresIn });

describe("objects", () => {
  test("come back as they were stored, with type, ETag and metadata", async () => {
    const body = Buffer.from("soy candle, 40 hours");
    await s3.send(
      new PutObjectCommand({ Bucket, Key: "a/b ü+é.txt", Body: body, ContentType: "text/x-note", Metadata: { look: "luxe" } }),
    );
    const got = await s3.send(new GetObjectCommand({ Bucket, Key: "a/b ü+é.txt" }));
    expect(Buffer.from(await got.Body!.transformToByteArray())).toEqual(body);
    expect(got.ContentType).toBe("text/x-note");
    expect(got.ETag).toBe(`"${createHash("md5").update(body).digest("hex")}"`);
    expect(got.Metadata).toEqual({ look: "luxe" });
  });

  test("may be empty, may share a name with a folder, and are replaced whole", async () => {
    await put("node", "leaf");
    await put("node/child", "");
    await put("node", "new leaf");
    expect((await store.storage.getBytes("node")).toString()).toBe("new leaf");
    expect(await store.storage.getBytes("node/child")).toHaveLength(0);
    await store.storage.remove("node");
    expect(await store.storage.head("node")).toBeUndefined();
    expect(await store.storage.head("node/child")).toMatchObject({ size: 0 });
  });

  test("are copied with their type, or with a new one", async () => {
    await put("copy/from", "same bytes", "text/a");
    await s3.send(new CopyObjectCommand({ Bucket, Key: "copy/to", CopySource: `${Bucket}/copy/from` }));
    expect((await store.storage.getBytes("copy/to")).toString()).toBe("same bytes");
    expect(await store.storage.head("copy/to")).toMatchObject({ contentType: "text/a" });
  });

  test("are listed by prefix, in order, page by page", async () => {
    const keys = ["list/é", "list/a", "list/a/b", "list/a0", "list/z"];
    for (const key of keys) await put(key, "x");
    await put("lisp/a", "x");
    const first = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: "list/", MaxKeys: 3 }));
    const second = await s3.send(
      new ListObjectsV2Command({ Bucket, Prefix: "list/", ContinuationToken: first.NextContinuationToken }),
    );
    expect(first.IsTruncated).toBe(true);
    const listed = [...first.Contents!, ...second.Contents!].map((object) => object.Key);
    expect(listed).toEqual(["list/a", "list/a/b", "list/a0", "list/z", "list/é"]);
    const partial = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: "list/a" }));
    expect(partial.Contents!.map((object) => object.Key)).toEqual(["list/a", "list/a/b", "list/a0"]);
  });

  test("uploaded in a streamed body with a checksum are verified and stored without the framing", async () => {
    const https = clientFor(store, { requestChecksumCalculation: "WHEN_SUPPORTED" });
    const body = Buffer.alloc(300_000, "framed");
    await https.send(
      new PutObjectCommand({ Bucket, Key: "framed", Body: Readable.from([body]), ContentLength: body.length }),
    );
    expect(await store.storage.getBytes("framed")).toEqual(body);
  });

  test("whose bytes differ from the promised checksum are refused and not kept", async () => {
    const wrong = new PutObjectCommand({ Bucket, Key: "wrong", Body: "abc", ChecksumCRC32: "AAAAAA==" });
    await expect(s3.send(wrong)).rejects.toMatchObject({ name: "BadDigest" });
    expect(await store.storage.head("wrong")).toBeUndefined();
  });
});

describe("reading", () => {
  const body = Buffer.from("0123456789");
  let link: string;
  beforeAll(async () => {
    await put("range.txt", body);
    link = await linkTo("range.txt");
  });

  test.each([
    ["bytes=2-4", 206, "234", "bytes 2-4/10"],
    ["bytes=7-", 206, "789", "bytes 7-9/10"],
    ["bytes=-3", 206, "789", "bytes 7-9/10"],
    ["bytes=-99", 206, "0123456789", "bytes 0-9/10"],
    ["bytes=5-99", 206, "56789", "bytes 5-9/10"],
    ["bytes=0-1,4-5", 200, "0123456789", null],
  ])("answers Range %s with %i", async (range, status, text, contentRange) => {
    const response = await fetch(link, { headers: { range } });
    expect(response.status).toBe(status);
    expect(await response.text()).toBe(text);
    expect(response.headers.get("content-range")).toBe(contentRange);
  });

  test("says 416 with the size when the range lies outside", async () => {
    const response = await fetch(link, { headers: { range: "bytes=10-" } });
    expect(response.status).toBe(416);
    expect(response.headers.get("content-range")).toBe("bytes */10");
  });

  test("answers 304 to a client that has it", async () => {
    const { headers } = await fetch(link);
    const response = await fetch(link, { headers: { "if-none-match": headers.get("etag")! } });
    expect(response.status).toBe(304);
  });

  test("gives stored pages no power, and the signer a say in how a file is presented", async () => {
    const url = await store.storage.presignGet({ key: "range.txt", expiresIn: 60, downloadName: 'Zoë "x".txt' });
    const { headers } = await fetch(url);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toMatch(/^sandbox/);
    expect(headers.get("content-disposition")).toBe(
      `attachment; filename="Zo_ _x_.txt"; filename*=UTF-8''Zo%C3%AB%20%22x%22.txt`,
    );
    const forged = await fetch(`${link}&response-content-type=text%2Fhtml`);
    expect(forged.status).toBe(403);
  });

  test("pages of any origin may read and see the ETag", async () => {
    const preflight = await fetch(link, {
      method: "OPTIONS",
      headers: { origin: "http://studio.test", "access-control-request-headers": "content-type" },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-methods")).toContain("PUT");
    const response = await fetch(link, { headers: { origin: "http://studio.test" } });
    expect(response.headers.get("access-control-allow-origin")).toBe("http://studio.test");
    expect(response.headers.get("access-control-expose-headers")).toContain("ETag");
  });
});

describe("a multipart upload", () => {
  const Key = "film.mp4";
  const big = Buffer.alloc(5 * MIB, "a");
  const begin = async () => {
    const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ Bucket, Key, ContentType: "video/mp4" }));
    return UploadId!;
  };
  const part = async (UploadId: string, PartNumber: number, Body: Buffer) => {
    const { ETag } = await s3.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body }));
    return { PartNumber, ETag };
  };
  const complete = (UploadId: string, Parts: { PartNumber: number; ETag: string | undefined }[]) =>
    s3.send(new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts } }));

  test("joins its parts, the last upload of a part counting", async () => {
    const id = await begin();
    const second = await part(id, 2, Buffer.from("end"));
    await part(id, 1, Buffer.alloc(5 * MIB, "x"));
    const first = await part(id, 1, big);
    const listed = await s3.send(new ListPartsCommand({ Bucket, Key, UploadId: id }));
    expect(listed.Parts!.map(({ PartNumber, Size }) => [PartNumber, Size])).toEqual([[1, big.length], [2, 3]]);
    const done = await complete(id, [first, second]);
    expect(done.ETag).toMatch(/^"[0-9a-f]{32}-2"$/);
    expect(await store.storage.getBytes(Key)).toEqual(Buffer.concat([big, Buffer.from("end")]));
    expect(await store.storage.head(Key)).toMatchObject({ contentType: "video/mp4" });
    await expect(complete(id, [first, second])).rejects.toMatchObject({ name: "NoSuchUpload" });
  });

  test("is refused with a wrong ETag, a wrong order, or a small part in the middle", async () => {
    const id = await begin();
    const one = await part(id, 1, Buffer.from("small"));
    const two = await part(id, 2, Buffer.from("last"));
    await expect(complete(id, [{ ...one, ETag: two.ETag }, two])).rejects.toMatchObject({ name: "InvalidPart" });
    await expect(complete(id, [two, one])).rejects.toMatchObject({ name: "InvalidPartOrder" });
    await expect(complete(id, [one, two])).rejects.toMatchObject({ name: "EntityTooSmall" });
    await s3.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId: id }));
    await expect(part(id, 3, Buffer.from("late"))).rejects.toMatchObject({ name: "NoSuchUpload" });
  });

  test("that was left alone for a day is removed when the store starts", async () => {
    const left = await startTestStore();
    const created = await clientFor(left).send(new CreateMultipartUploadCommand({ Bucket, Key }));
    await left.stop();
    const uploads = path.join(left.directory, "uploads");
    const twoDaysAgo = new Date(Date.now() - 48 * 3600_000);
    await utimes(path.join(uploads, created.UploadId!), twoDaysAgo, twoDaysAgo);
    const again = await startTestStore({ directory: left.directory });
    expect(await readdir(uploads)).toEqual([]);
    await again.stop();
    await removeTestStore(again);
  });
});

describe("a signature", () => {
  const errorCode = async (response: Response) => /<Code>(\w+)<\/Code>/.exec(await response.text())?.[1];

  test("is demanded of every request", async () => {
    await put("secret", "x");
    for (const url of [`${store.origin}/storage/studio/secret`, `${store.origin}/storage/studio?list-type=2`]) {
      const response = await fetch(url);
      expect([response.status, await errorCode(response)]).toEqual([403, "AccessDenied"]);
    }
  });

  test.each([
    ["another key", (url: string) => url.replace("/secret?", "/other?"), "SignatureDoesNotMatch"],
    ["a longer life", (url: string) => url.replace("Expires=60", "Expires=6000"), "SignatureDoesNotMatch"],
    ["an eternal life", (url: string) => url.replace("Expires=60", "Expires=604801"), "AuthorizationQueryParametersError"],
    ["another signature", (url: string) => url.replace(/Signature=.{8}/, "Signature=00000000"), "SignatureDoesNotMatch"],
    ["a short signature", (url: string) => url.replace(/Signature=\w+/, "Signature=00"), "SignatureDoesNotMatch"],
    ["another region", (url: string) => url.replace("us-east-1", "eu-west-1"), "AuthorizationHeaderMalformed"],
    ["an unknown access key", (url: string) => url.replace("HLTEST", "HLNONE"), "InvalidAccessKeyId"],
  ])("does not stretch to %s", async (_what, forge, code) => {
    const response = await fetch(forge(await linkTo("secret")));
    expect(await errorCode(response)).toBe(code);
  });

  test("for reading does not allow writing", async () => {
    const response = await fetch(await linkTo("secret"), { method: "PUT", body: "overwritten" });
    expect(await errorCode(response)).toBe("SignatureDoesNotMatch");
    expect((await store.storage.getBytes("secret")).toString()).toBe("x");
  });

  test("ends when its time is over", async () => {
    const signingDate = new Date(Date.now() - 61_000);
    const url = await getSignedUrl(s3, new GetObjectCommand({ Bucket, Key: "secret" }), { expiresIn: 60, signingDate });
    const response = await fetch(url);
    expect([response.status, await errorCode(response)]).toEqual([403, "AccessDenied"]);
  });

  test("from a clock that is far off is refused", async () => {
    const late = await startTestStore({ now: () => new Date(Date.now() + 16 * 60_000) });
    const refused = late.storage.putBytes("x", Buffer.from("x"), { contentType: "text/plain" });
    await expect(refused).rejects.toMatchObject({ name: "RequestTimeTooSkewed" });
    await late.stop();
    await removeTestStore(late);
  });

  test("for an upload binds the content type", async () => {
    const url = await store.storage.presignPut({ key: "upload.png", contentType: "image/png", expiresIn: 60 });
    const send = (type: string) => fetch(url, { method: "PUT", body: "png bytes", headers: { "content-type": type } });
    expect(await errorCode(await send("text/html"))).toBe("SignatureDoesNotMatch");
    expect(await store.storage.head("upload.png")).toBeUndefined();
    expect((await send("image/png")).status).toBe(200);
    expect(await store.storage.head("upload.png")).toMatchObject({ size: 9, contentType: "image/png" });
  });

  test("does not cover a header that was added later", async () => {
    const response = await fetch(await linkTo("secret"), { headers: { "x-amz-copy-source": "/studio/secret" } });
    expect(await errorCode(response)).toBe("AccessDenied");
  });

  test("holds for the address that the browser used", async () => {
    const origin = store.origin.replace("127.0.0.1", "localhost");
    const url = await store.storage.presignGet({ key: "secret", expiresIn: 60, origin });
    expect(new URL(url).hostname).toBe("localhost");
    expect((await fetch(url.replace("localhost", "127.0.0.1"))).status).toBe(403);
    const { port } = new URL(origin);
    const status = await new Promise((resolve, reject) => {
      httpRequest({ host: "127.0.0.1", port, path: url.slice(origin.length), headers: { host: `localhost:${port}` } }, (r) =>
        resolve(r.resume().statusCode),
      )
        .on("error", reject)
        .end();
    });
    expect(status).toBe(200);
  });
});

describe("a hostile key", () => {
  test.each(["../../etc/passwd", "a/../../b", "a//b", "./a", "a/.", "nul\0byte", `${"x".repeat(300)}`, "k/".repeat(600)])(
    "such as %j is refused",
    async (key) => {
      const { hostname, port } = new URL(store.origin);
      const encoded = key.split("/").map((part) => encodeURIComponent(part).replaceAll(".", "%2E"));
      const signed = signRawPath(store.settings, "PUT", `/storage/studio/${encoded.join("/")}`);
      const status = await new Promise<number>((resolve, reject) => {
        const request = httpRequest(
          { hostname, port, method: "PUT", path: signed, headers: { "content-length": 1 } },
          (response) => resolve(response.resume().statusCode ?? 0),
        );
        request.on("error", reject);
        request.end("x");
      });
      expect(status).toBe(400);
      expect((await readdir(store.directory)).sort()).toEqual(["objects", "tmp", "uploads"]);
    },
  );
});

describe("a large object", () => {
  test("streams through in little memory, and survives a restart", async () => {
    const size = 100 * MIB;
    const chunk = Buffer.alloc(MIB, "video");
    let peak = 0;
    const before = process.memoryUsage.rss();
    const source = Readable.from(
      (function* () {
        for (let sent = 0; sent < size; sent += chunk.length) {
          peak = Math.max(peak, process.memoryUsage.rss() - before);
          yield chunk;
        }
      })(),
    );
    await s3.send(new PutObjectCommand({ Bucket, Key: "big", Body: source, ContentLength: size }));
    await store.stop();
    store = await startTestStore({ directory: store.directory });
    s3 = clientFor(store);
    const digest = createHash("md5");
    let received = 0;
    for await (const piece of await store.storage.getStream("big")) {
      received += (piece as Buffer).length;
      digest.update(piece as Buffer);
      peak = Math.max(peak, process.memoryUsage.rss() - before);
    }
    expect(received).toBe(size);
    expect(digest.digest("hex")).toBe((await store.storage.head("big"))!.etag);
    expect(peak).toBeLessThan(80 * MIB);
  });

  test("that breaks off half-way leaves nothing behind", async () => {
    const url = await store.storage.presignPut({ key: "broken", contentType: "video/mp4", expiresIn: 60 });
    const { hostname, port, pathname, search } = new URL(url);
    await new Promise<void>((resolve) => {
      const request = httpRequest({
        hostname,
        port,
        method: "PUT",
        path: pathname + search,
        headers: { "content-type": "video/mp4", "content-length": 10 * MIB },
      });
      request.on("error", () => resolve());
      request.write(Buffer.alloc(MIB), () => request.destroy(new Error("gone")));
    });
    await expect.poll(() => readdir(path.join(store.directory, "tmp"))).toEqual([]);
    expect(await store.storage.head("broken")).toBeUndefined();
  });

  test("over the limit is refused before it is sent", async () => {
    const small = await startTestStore({ maxObjectBytes: 10 });
    const refused = small.storage.putBytes("x", Buffer.alloc(11), { contentType: "text/plain" });
    await expect(refused).rejects.toMatchObject({ name: "EntityTooLarge" });
    await small.stop();
    await removeTestStore(small);
  });
});
