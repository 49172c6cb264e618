import { pipeline } from "node:stream/promises";
import type { Call } from "./call.ts";
import { contentTypeOf, metadataOf } from "./call.ts";
import { S3Error } from "./errors.ts";
import { createObjectFile, type ObjectHead, openObjectFile, readObjectHead } from "./object-file.ts";
import { parseRange } from "./range.ts";
import { receiveBody } from "./receive.ts";
import { objectHeaders, sendEmpty, sendXml } from "./respond.ts";
import { decodeSegment } from "./sigv4.ts";

/** PutObject and CopyObject. */
export async function putObject(call: Call): Promise<void> {
  const target = call.disk.objectFile(call.bucket, call.key);
  const { headers } = call.request;
  if (headers["if-none-match"] === "*" && (await readObjectHead(target))) {
    throw new S3Error("PreconditionFailed", "The object exists already.");
  }
  if (headers["x-amz-copy-source"] !== undefined) return copyObject(call, target);

  const temporary = call.disk.temporary();
  const { etag } = await createObjectFile(temporary, async (sink) => {
    const { size, md5 } = await receiveBody(call.request, sink, call.body, call.maxObjectBytes);
    return {
      size,
      etag: md5,
      contentType: contentTypeOf(headers),
      metadata: metadataOf(headers),
      modified: new Date().toISOString(),
    };
  });
  await call.disk.publish(temporary, target);
  sendEmpty(call.response, 200, { etag: `"${etag}"` });
}

async function copyObject(call: Call, target: string): Promise<void> {
  const { headers } = call.request;
  const path = decodeSegment(String(headers["x-amz-copy-source"])).replace(/^\//, "");
  const slash = path.indexOf("/");
  const bucket = path.slice(0, slash);
  if (slash < 1 || !call.buckets.includes(bucket)) throw new S3Error("NoSuchBucket", "The source bucket does not exist.");
  const source = await openObjectFile(call.disk.objectFile(bucket, path.slice(slash + 1)));
  if (!source) throw new S3Error("NoSuchKey", "The source object does not exist.");

  const replace = headers["x-amz-metadata-directive"] === "REPLACE";
  const temporary = call.disk.temporary();
  const head = await createObjectFile(temporary, async (sink): Promise<ObjectHead> => {
    await pipeline(source.stream(), sink);
    return {
      ...source.head,
      ...(replace ? { contentType: contentTypeOf(headers), metadata: metadataOf(headers) } : {}),
      modified: new Date().toISOString(),
    };
  });
  await call.disk.publish(temporary, target);
  sendXml(call.response, 200, "CopyObjectResult", { LastModified: head.modified, ETag: `"${head.etag}"` });
}

/** GetObject and HeadObject, with ranges and If-None-Match. */
export async function getObject(call: Call): Promise<void> {
  const { request, response } = call;
  const object = await openObjectFile(call.disk.objectFile(call.bucket, call.key));
  if (!object) throw new S3Error("NoSuchKey", "The object does not exist.");
  const { head } = object;
  let streaming = false;
  try {
    const headers = objectHeaders(head, call.query);
    if (matchesEtag(request.headers["if-none-match"], head.etag)) {
      return sendEmpty(response, 304, { etag: `"${head.etag}"`, "cache-control": headers["cache-control"] ?? "" });
    }
    const range = parseRange(request.headers.range, head.size);
    if (range === "unsatisfiable") {
      response.setHeader("content-range", `bytes */${head.size}`);
      throw new S3Error("InvalidRange", "The range lies outside the object.");
    }
    if (range === "whole") {
      response.writeHead(200, { ...headers, "content-length": head.size });
    } else {
      response.writeHead(206, {
        ...headers,
        "content-length": range.end - range.start + 1,
        "content-range": `bytes ${range.start}-${range.end}/${head.size}`,
      });
    }
    if (request.method === "HEAD") {
      response.end();
      return;
    }
    streaming = true;
    await pipeline(object.stream(range === "whole" ? undefined : range), response);
  } finally {
    if (!streaming) await object.close();
  }
}

export async function deleteObject(call: Call): Promise<void> {
  await call.disk.remove(call.bucket, call.disk.objectFile(call.bucket, call.key));
  sendEmpty(call.response, 204);
}

/** ListObjectsV2: by prefix, in pages of up to 1,000 keys. Delimiters are not supported. */
export async function listObjects(call: Call): Promise<void> {
  const { query, bucket } = call;
  if (query.has("delimiter")) throw new S3Error("NotImplemented", "Delimiters are not supported.");
  const prefix = query.get("prefix") ?? "";
  const token = query.get("continuation-token");
  const after = token === null ? (query.get("start-after") ?? "") : Buffer.from(token, "base64url").toString();
  const maxKeys = Number(query.get("max-keys") ?? 1000);
  if (!(Number.isInteger(maxKeys) && maxKeys >= 0)) throw new S3Error("InvalidArgument", "max-keys is not a number.");

  const following = (await call.disk.keys(bucket, prefix)).filter(
    (key) => Buffer.compare(Buffer.from(key), Buffer.from(after)) > 0,
  );
  const page = following.slice(0, Math.min(maxKeys, 1000));
  const last = page.at(-1);
  const truncated = last !== undefined && following.length > page.length;
  const heads = await Promise.all(page.map((key) => readObjectHead(call.disk.objectFile(bucket, key))));
  sendXml(call.response, 200, "ListBucketResult", {
    Name: bucket,
    Prefix: prefix,
    KeyCount: page.length,
    MaxKeys: maxKeys,
    IsTruncated: truncated,
    NextContinuationToken: truncated ? Buffer.from(last).toString("base64url") : undefined,
    // An object deleted since the keys were read is simply not listed.
    Contents: heads.flatMap((head, index) =>
      head ? [{ Key: page[index], LastModified: head.modified, ETag: `"${head.etag}"`, Size: head.size }] : [],
    ),
  });
}

function matchesEtag(header: string | undefined, etag: string): boolean {
  const candidates = (header ?? "").split(",").map((candidate) => candidate.trim().replace(/^W\//, ""));
  return candidates.includes("*") || candidates.includes(`"${etag}"`);
}
