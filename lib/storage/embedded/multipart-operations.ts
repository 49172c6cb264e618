import { type Call, contentTypeOf, metadataOf } from "./call.ts";
import { S3Error } from "./errors.ts";
import { receiveBody } from "./receive.ts";
import { sendEmpty, sendXml } from "./respond.ts";
import { parsePartList } from "./xml.ts";

/** 10,000 parts of about 100 bytes of XML each. */
const MAX_PART_LIST_BYTES = 2 * 1024 * 1024;

export async function createUpload(call: Call): Promise<void> {
  // Refuses a bad key now, not after gigabytes of parts.
  call.disk.objectFile(call.bucket, call.key);
  const { headers } = call.request;
  const uploadId = await call.multipart.create({
    bucket: call.bucket,
    key: call.key,
    contentType: contentTypeOf(headers),
    metadata: metadataOf(headers),
  });
  sendXml(call.response, 200, "InitiateMultipartUploadResult", {
    Bucket: call.bucket,
    Key: call.key,
    UploadId: uploadId,
  });
}

export async function uploadPart(call: Call, uploadId: string): Promise<void> {
  await call.multipart.find(uploadId, call.bucket, call.key);
  const partNumber = Number(call.query.get("partNumber"));
  const { etag } = await call.multipart.putPart(uploadId, partNumber, async (sink) => {
    const { size, md5 } = await receiveBody(call.request, sink, call.body, call.maxObjectBytes);
    return { size, etag: md5, contentType: "", metadata: {}, modified: new Date().toISOString() };
  });
  sendEmpty(call.response, 200, { etag: `"${etag}"` });
}

export async function listParts(call: Call, uploadId: string): Promise<void> {
  await call.multipart.find(uploadId, call.bucket, call.key);
  const parts = await call.multipart.parts(uploadId);
  sendXml(call.response, 200, "ListPartsResult", {
    Bucket: call.bucket,
    Key: call.key,
    UploadId: uploadId,
    IsTruncated: false,
    Part: parts.map((part) => ({
      PartNumber: part.partNumber,
      LastModified: part.modified,
      ETag: `"${part.etag}"`,
      Size: part.size,
    })),
  });
}

export async function completeUpload(call: Call, uploadId: string): Promise<void> {
  const record = await call.multipart.find(uploadId, call.bucket, call.key);
  const wanted = parsePartList(await readText(call));
  const { etag } = await call.multipart.complete(uploadId, record, wanted);
  const [path = ""] = (call.request.url ?? "").split("?");
  sendXml(call.response, 200, "CompleteMultipartUploadResult", {
    Location: `http://${call.request.headers.host}${path}`,
    Bucket: call.bucket,
    Key: call.key,
    ETag: `"${etag}"`,
  });
}

export async function abortUpload(call: Call, uploadId: string): Promise<void> {
  await call.multipart.find(uploadId, call.bucket, call.key);
  await call.multipart.abort(uploadId);
  sendEmpty(call.response, 204);
}

async function readText(call: Call): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of call.request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_PART_LIST_BYTES) throw new S3Error("EntityTooLarge", "The list of parts is too long.");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
