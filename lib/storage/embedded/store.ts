import type { IncomingMessage, ServerResponse } from "node:http";
import type { Call } from "./call.ts";
import { createDisk } from "./disk.ts";
import { S3Error } from "./errors.ts";
import { createMultipart } from "./multipart.ts";
import { abortUpload, completeUpload, createUpload, listParts, uploadPart } from "./multipart-operations.ts";
import { deleteObject, getObject, listObjects, putObject } from "./object-operations.ts";
import { applyCors, sendEmpty, sendError } from "./respond.ts";
import { type Credentials, decodeSegment, verifySignature } from "./sigv4.ts";

const HOUR_MS = 3600_000;
/** A client that has sent nothing for a day is not coming back. */
const ABANDONED_AFTER_MS = 24 * HOUR_MS;

export type EmbeddedStoreOptions = {
  /** Where the objects live. One process at a time may own it. */
  directory: string;
  /** The path under which requests arrive, such as `/storage`; empty for the root. */
  pathPrefix: string;
  credentials: Credentials;
  region: string;
  buckets: readonly string[];
  /** Origins whose pages may use the store; `"*"` for all. */
  corsOrigins: readonly string[];
  /** Names, besides the `Host` of the request, for which links are signed. */
  alternativeHosts?: readonly string[];
  maxObjectBytes?: number;
  now?: () => Date;
  /** Told of faults that are the store's own; clients see an opaque InternalError. */
  onFault: (error: unknown) => void;
};

export type EmbeddedStore = {
  /** Answers one request; never rejects. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Removes uploads that were begun and left alone for a day. Runs by itself every hour. */
  sweep(): Promise<number>;
  close(): void;
};

/** Opens an S3-compatible object store over a folder. Every request must carry a valid signature. */
export async function openEmbeddedStore(options: EmbeddedStoreOptions): Promise<EmbeddedStore> {
  const now = options.now ?? (() => new Date());
  const disk = createDisk(options.directory);
  await disk.prepare(options.buckets);
  const multipart = createMultipart(disk);
  const sweep = () => multipart.removeAbandoned(new Date(now().getTime() - ABANDONED_AFTER_MS));
  await sweep();
  const timer = setInterval(() => void sweep().catch(options.onFault), HOUR_MS).unref();

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (applyCors(request, response, options.corsOrigins)) return;
    const [path = "", search = ""] = splitOnce(request.url ?? "", "?");
    const query = new URLSearchParams(search);
    const body = verifySignature(
      { method: request.method ?? "", path, query, headers: request.headers },
      {
        credentials: options.credentials,
        region: options.region,
        now: now(),
        alternativeHosts: options.alternativeHosts ?? [],
      },
    );
    const { bucket, key } = locate(path, options);
    await dispatch({
      request,
      response,
      query,
      bucket,
      key,
      body,
      disk,
      multipart,
      buckets: options.buckets,
      maxObjectBytes: options.maxObjectBytes ?? 5 * 1024 ** 3,
    });
  };

  return {
    sweep,
    close: () => clearInterval(timer),
    handle: (request, response) =>
      answer(request, response).catch((error: unknown) => {
        if (isDisconnect(error)) {
          response.destroy();
          return;
        }
        if (!(error instanceof S3Error)) options.onFault(error);
        sendError(
          request,
          response,
          error instanceof S3Error ? error : new S3Error("InternalError", "The store failed to answer."),
        );
      }),
  };
}

function locate(path: string, { pathPrefix, buckets }: EmbeddedStoreOptions): { bucket: string; key: string } {
  if (!path.startsWith(`${pathPrefix}/`)) throw new S3Error("InvalidURI", "The path is outside the store.");
  const [bucket, key = ""] = splitOnce(decodeSegment(path.slice(pathPrefix.length + 1)), "/");
  if (!buckets.includes(bucket)) throw new S3Error("NoSuchBucket", "The bucket does not exist.");
  return { bucket, key };
}

function dispatch(call: Call): Promise<void> | void {
  const { method } = call.request;
  if (call.key === "") return dispatchBucket(call);
  const uploadId = call.query.get("uploadId");
  if (uploadId !== null) {
    if (method === "PUT") return uploadPart(call, uploadId);
    if (method === "GET") return listParts(call, uploadId);
    if (method === "POST") return completeUpload(call, uploadId);
    if (method === "DELETE") return abortUpload(call, uploadId);
  }
  if (method === "POST" && call.query.has("uploads")) return createUpload(call);
  if (method === "PUT") return putObject(call);
  if (method === "GET" || method === "HEAD") return getObject(call);
  if (method === "DELETE") return deleteObject(call);
  throw notAllowed();
}

function dispatchBucket(call: Call): Promise<void> | void {
  const { method } = call.request;
  if (method === "HEAD") return sendEmpty(call.response, 200);
  if (method === "PUT") throw new S3Error("BucketAlreadyOwnedByYou", "The bucket exists already.");
  if (method === "GET" && call.query.get("list-type") === "2") return listObjects(call);
  throw notAllowed();
}

const notAllowed = () => new S3Error("MethodNotAllowed", "This store does not support the operation.");

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}

/** The other side hung up: nobody is left to answer, and nothing of ours is at fault. */
function isDisconnect(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return code === "ECONNRESET" || code === "EPIPE" || code === "ERR_STREAM_PREMATURE_CLOSE";
}
