import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { S3Error } from "./errors.ts";

export type Credentials = { accessKeyId: string; secretAccessKey: string };

/** The parts of an HTTP request that a signature covers. `path` is as sent, before decoding, without the query. */
export type SignedRequest = {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
};

/** What the signature promises about the body. */
export type BodyPromise =
  | { kind: "unsigned" }
  | { kind: "sha256"; hex: string }
  | { kind: "chunked" };

export type VerifyOptions = {
  credentials: Credentials;
  region: string;
  now: Date;
  /** Other names this server is known by: a reverse proxy may rewrite `Host` after the client has signed it. */
  alternativeHosts: readonly string[];
};

const ALGORITHM = "AWS4-HMAC-SHA256";
const MAX_SKEW_MS = 15 * 60_000;
/** Presigned links live for at most seven days, as in AWS. */
export const MAX_EXPIRES_SECONDS = 7 * 24 * 3600;

/**
 * Checks an AWS Signature Version 4 (header or presigned query) and tells what was promised about the body.
 * Rules: https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-authenticating-requests.html
 * @throws S3Error when the request is unsigned, tampered with, expired or too far from this clock.
 */
export function verifySignature(request: SignedRequest, options: VerifyOptions): BodyPromise {
  const claim = request.query.has("X-Amz-Signature")
    ? readQuery(request.query, options.now)
    : readHeaders(request.headers, options.now);
  checkScope(claim, options);
  checkSignedHeaders(claim.signedHeaders, request.headers);

  const hosts = [request.headers.host ?? "", ...options.alternativeHosts];
  const given = Buffer.from(claim.signature, "hex");
  const matches = hosts.some((host) => {
    const expected = sign(claim, { ...request, headers: { ...request.headers, host } }, options.credentials);
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
  if (!matches) throw new S3Error("SignatureDoesNotMatch", "The signature does not match the request.");
  return bodyPromise(claim.payload);
}

type Claim = {
  credential: string;
  date: string;
  signedHeaders: string[];
  signature: string;
  payload: string;
};

function readQuery(query: URLSearchParams, now: Date): Claim {
  const date = query.get("X-Amz-Date") ?? "";
  const expires = Number(query.get("X-Amz-Expires"));
  const at = parseTime(date);
  const valid =
    query.get("X-Amz-Algorithm") === ALGORITHM &&
    at !== undefined &&
    Number.isInteger(expires) &&
    expires >= 1 &&
    expires <= MAX_EXPIRES_SECONDS;
  if (!valid) throw new S3Error("AuthorizationQueryParametersError", "The signing parameters are malformed.");
  if (now.getTime() > at + expires * 1000) throw new S3Error("AccessDenied", "Request has expired.");
  if (at > now.getTime() + MAX_SKEW_MS) throw new S3Error("AccessDenied", "Request is not yet valid.");
  return {
    credential: query.get("X-Amz-Credential") ?? "",
    date,
    signedHeaders: (query.get("X-Amz-SignedHeaders") ?? "").split(";"),
    signature: query.get("X-Amz-Signature") ?? "",
    payload: query.get("X-Amz-Content-Sha256") ?? "UNSIGNED-PAYLOAD",
  };
}

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([^,\s]+),\s*SignedHeaders=([^,\s]+),\s*Signature=([0-9a-f]{64})$/;

function readHeaders(headers: IncomingHttpHeaders, now: Date): Claim {
  const match = AUTHORIZATION.exec(headers.authorization ?? "");
  if (!match) throw new S3Error("AccessDenied", "The request is not signed.");
  const date = String(headers["x-amz-date"] ?? "");
  const at = parseTime(date);
  if (at === undefined || Math.abs(at - now.getTime()) > MAX_SKEW_MS) {
    throw new S3Error("RequestTimeTooSkewed", "The request time and the server's time are too far apart.");
  }
  const [, credential = "", signedHeaders = "", signature = ""] = match;
  return {
    credential,
    date,
    signedHeaders: signedHeaders.split(";"),
    signature,
    payload: String(headers["x-amz-content-sha256"] ?? ""),
  };
}

function checkScope(claim: Claim, { credentials, region }: VerifyOptions): void {
  const [accessKeyId, day, signedRegion, service, terminator] = claim.credential.split("/");
  if (accessKeyId !== credentials.accessKeyId) {
    throw new S3Error("InvalidAccessKeyId", "The access key does not exist.");
  }
  const inScope =
    day === claim.date.slice(0, 8) && signedRegion === region && service === "s3" && terminator === "aws4_request";
  if (!inScope) {
    throw new S3Error("AuthorizationHeaderMalformed", `The credential scope must be <day>/${region}/s3/aws4_request.`);
  }
}

/** A header that changes what a request means must be covered, or a holder of a link could add one. */
function checkSignedHeaders(signed: readonly string[], headers: IncomingHttpHeaders): void {
  if (!signed.includes("host")) throw new S3Error("AccessDenied", "The host header must be signed.");
  const loose = Object.keys(headers).find((name) => name.startsWith("x-amz-") && !signed.includes(name));
  if (loose) throw new S3Error("AccessDenied", `The header ${loose} is present but not signed.`);
}

function sign(claim: Claim, request: SignedRequest, credentials: Credentials): Buffer {
  const [, day = "", region = ""] = claim.credential.split("/");
  const canonical = [
    request.method,
    canonicalPath(request.path),
    canonicalQuery(request.query),
    ...claim.signedHeaders.map((name) => `${name}:${headerValue(request.headers[name])}`),
    "",
    claim.signedHeaders.join(";"),
    claim.payload,
  ].join("\n");
  const digest = createHash("sha256").update(canonical).digest("hex");
  const text = [ALGORITHM, claim.date, `${day}/${region}/s3/aws4_request`, digest].join("\n");
  return hmac(signingKey(credentials.secretAccessKey, day, region), text);
}

function signingKey(secret: string, day: string, region: string): Buffer {
  return [day, region, "s3", "aws4_request"].reduce<Buffer>(hmac, Buffer.from(`AWS4${secret}`));
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}

/** Each segment decoded and encoded again, so that clients and proxies may differ in what they escape. */
function canonicalPath(path: string): string {
  return path
    .split("/")
    .map((segment) => uriEncode(decodeSegment(segment)))
    .join("/");
}

function canonicalQuery(query: URLSearchParams): string {
  return [...query]
    .filter(([name]) => name !== "X-Amz-Signature")
    .map(([name, value]) => [uriEncode(name), uriEncode(value)] as const)
    .sort(([nameA, valueA], [nameB, valueB]) => compare(nameA, nameB) || compare(valueA, valueB))
    .map(([name, value]) => `${name}=${value}`)
    .join("&");
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function headerValue(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value.join(",") : (value ?? "")).trim().replace(/ +/g, " ");
}

/** @throws S3Error when the escapes are not UTF-8. */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new S3Error("InvalidURI", "The path is not valid percent-encoded UTF-8.");
  }
}

/** Percent-encoding as AWS defines it: everything but unreserved characters. */
export function uriEncode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function parseTime(text: string): number | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  if (!match) return undefined;
  const [year = 0, month = 1, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function bodyPromise(payload: string): BodyPromise {
  if (/^[0-9a-f]{64}$/.test(payload)) return { kind: "sha256", hex: payload };
  if (payload === "UNSIGNED-PAYLOAD") return { kind: "unsigned" };
  if (payload === "STREAMING-UNSIGNED-PAYLOAD-TRAILER") return { kind: "chunked" };
  throw new S3Error("NotImplemented", `The payload mode "${payload}" is not supported.`);
}
