import type { IncomingMessage, ServerResponse } from "node:http";
import { S3Error } from "./errors.ts";
import type { ObjectHead } from "./object-file.ts";
import { toXml } from "./xml.ts";

/**
 * Objects are other people's bytes on the studio's own origin: a page made of them must be powerless.
 * `<img>`, `<video>` and `fetch` are not affected, because the policy binds documents only.
 */
const POWERLESS = "sandbox; default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'";

type XmlValue = Parameters<typeof toXml>[1];

export function sendXml(response: ServerResponse, status: number, root: string, value: XmlValue): void {
  const body = toXml(root, value);
  response.writeHead(status, {
    "content-type": "application/xml",
    "content-length": Buffer.byteLength(body),
    "x-content-type-options": "nosniff",
  });
  response.end(body);
}

export function sendEmpty(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, headers);
  response.end();
}

/** Answers with the S3 error body. Bytes still on their way are not awaited: the connection ends. */
export function sendError(request: IncomingMessage, response: ServerResponse, error: S3Error): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  if (!request.complete) {
    response.setHeader("connection", "close");
    response.once("finish", () => request.destroy());
  }
  if (request.method === "HEAD") sendEmpty(response, error.status);
  else sendXml(response, error.status, "Error", { Code: error.code, Message: error.message });
}

/**
 * The headers of an object. A signed link may override how it is presented (`response-content-*`);
 * every query parameter is covered by the signature, so nobody but the signer can.
 */
export function objectHeaders(head: ObjectHead, query: URLSearchParams): Record<string, string> {
  const headers: Record<string, string> = {
    "content-type": query.get("response-content-type") ?? head.contentType,
    etag: `"${head.etag}"`,
    "last-modified": new Date(head.modified).toUTCString(),
    "accept-ranges": "bytes",
    "cache-control": query.get("response-cache-control") ?? "private, max-age=3600",
    "content-security-policy": POWERLESS,
    "cross-origin-resource-policy": "cross-origin",
    "x-content-type-options": "nosniff",
  };
  const disposition = query.get("response-content-disposition");
  if (disposition) headers["content-disposition"] = disposition;
  for (const [name, value] of Object.entries(head.metadata)) headers[`x-amz-meta-${name}`] = value;
  const unfit = Object.values(headers).find((value) => /[^\t\x20-\x7e\x80-\xff]/.test(value));
  if (unfit !== undefined) throw new S3Error("InvalidArgument", "A response header has characters that HTTP forbids.");
  return headers;
}

/**
 * Lets pages of the allowed origins use the store. Answers a preflight itself and then returns true.
 * `"*"` allows every origin: harmless, since no cookie counts here and every request is signed.
 */
export function applyCors(request: IncomingMessage, response: ServerResponse, allowed: readonly string[]): boolean {
  const { origin } = request.headers;
  const permitted = origin !== undefined && (allowed.includes("*") || allowed.includes(origin));
  if (permitted) {
    response.setHeader("access-control-allow-origin", origin);
    response.setHeader("access-control-expose-headers", "ETag, Content-Range, Accept-Ranges, Content-Length, Location");
    response.setHeader("vary", "origin");
  }
  if (request.method !== "OPTIONS") return false;
  if (!permitted) throw new S3Error("AccessForbidden", "This origin may not use the store.");
  sendEmpty(response, 204, {
    "access-control-allow-methods": "GET, HEAD, PUT, POST, DELETE",
    "access-control-allow-headers": request.headers["access-control-request-headers"] ?? "",
    "access-control-max-age": "600",
  });
  return true;
}
