import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import type { Disk } from "./disk.ts";
import { S3Error } from "./errors.ts";
import type { Multipart } from "./multipart.ts";
import type { BodyPromise } from "./sigv4.ts";

/** One authenticated request, with all that an operation needs. */
export type Call = {
  request: IncomingMessage;
  response: ServerResponse;
  query: URLSearchParams;
  bucket: string;
  /** Decoded; empty for operations on the bucket. */
  key: string;
  body: BodyPromise;
  disk: Disk;
  multipart: Multipart;
  buckets: readonly string[];
  maxObjectBytes: number;
};

export function contentTypeOf(headers: IncomingHttpHeaders): string {
  const type = headers["content-type"] ?? "application/octet-stream";
  if (type.length > 255) throw new S3Error("InvalidArgument", "The content type is too long.");
  return type;
}

export function metadataOf(headers: IncomingHttpHeaders): Record<string, string> {
  const prefix = "x-amz-meta-";
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, value]) => [name.slice(prefix.length), String(value)]),
  );
}
