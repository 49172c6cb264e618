import { createHash, type Hash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { Transform, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { crc32 } from "node:zlib";
import { AwsChunkedDecoder } from "./chunked.ts";
import { S3Error } from "./errors.ts";
import type { BodyPromise } from "./sigv4.ts";

export type Received = { size: number; md5: string };

/**
 * Streams a request's body into the sink and holds it to everything the client has promised: its
 * length, Content-MD5, the signed SHA-256, and the checksums of newer SDKs.
 * @throws S3Error at the first promise that is not kept; the caller discards what was written.
 */
export async function receiveBody(
  request: IncomingMessage,
  sink: Writable,
  promise: BodyPromise,
  maxBytes: number,
): Promise<Received> {
  const declared = declaredLength(request, maxBytes);
  const decoder = promise.kind === "chunked" ? new AwsChunkedDecoder() : undefined;
  const checksums = expectedChecksums(request);
  const md5 = createHash("md5");
  const sha256 = promise.kind === "sha256" ? createHash("sha256") : undefined;
  let size = 0;
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > declared) return done(new S3Error("IncompleteBody", "The body is longer than it was declared."));
      md5.update(chunk);
      sha256?.update(chunk);
      for (const checksum of checksums) checksum.update(chunk);
      done(null, chunk);
    },
  });

  if (decoder) await pipeline(request, decoder, meter, sink);
  else await pipeline(request, meter, sink);

  if (size !== declared) throw new S3Error("IncompleteBody", "The body is shorter than it was declared.");
  const digest = md5.digest();
  const contentMd5 = request.headers["content-md5"];
  if (contentMd5 !== undefined && contentMd5 !== digest.toString("base64")) throw badDigest("Content-MD5");
  if (promise.kind === "sha256" && sha256?.digest("hex") !== promise.hex) {
    throw new S3Error("XAmzContentSHA256Mismatch", "The body does not match the signed SHA-256.");
  }
  for (const checksum of checksums) {
    const expected = request.headers[checksum.name] ?? decoder?.trailers.get(checksum.name);
    if (expected !== checksum.digest()) throw badDigest(checksum.name);
  }
  return { size, md5: digest.toString("hex") };
}

function declaredLength(request: IncomingMessage, maxBytes: number): number {
  const text = request.headers["x-amz-decoded-content-length"] ?? request.headers["content-length"];
  const length = typeof text === "string" && /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(length)) throw new S3Error("MissingContentLength", "The length of the body must be declared.");
  if (length > maxBytes) throw new S3Error("EntityTooLarge", `An object may have at most ${maxBytes} bytes.`);
  return length;
}

type Checksum = { name: string; update(chunk: Buffer): void; digest(): string };

const CHECKSUMS: Record<string, () => Omit<Checksum, "name">> = {
  "x-amz-checksum-crc32": () => {
    let value = 0;
    return {
      update: (chunk) => {
        value = crc32(chunk, value);
      },
      digest: () => {
        const bytes = Buffer.alloc(4);
        bytes.writeUInt32BE(value);
        return bytes.toString("base64");
      },
    };
  },
  "x-amz-checksum-sha1": () => hashing(createHash("sha1")),
  "x-amz-checksum-sha256": () => hashing(createHash("sha256")),
};

const hashing = (hash: Hash): Omit<Checksum, "name"> => ({
  update: (chunk) => hash.update(chunk),
  digest: () => hash.digest("base64"),
});

function expectedChecksums(request: IncomingMessage): Checksum[] {
  const announced = String(request.headers["x-amz-trailer"] ?? "").split(",");
  const names = [...Object.keys(request.headers), ...announced.map((name) => name.trim().toLowerCase())];
  return [...new Set(names)]
    .filter((name) => /^x-amz-checksum-(?!type$|algorithm$|mode$)/.test(name))
    .map((name) => {
      const create = CHECKSUMS[name];
      if (!create) throw new S3Error("NotImplemented", `The checksum ${name} is not supported.`);
      return { name, ...create() };
    });
}

const badDigest = (name: string) => new S3Error("BadDigest", `The body does not match ${name}.`);
