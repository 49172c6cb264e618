import { GetObjectCommand, PutObjectCommand, type S3Client, UploadPartCommand } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { s3ClientFor } from "./s3-client.ts";
import { EMBEDDED_PATH, type StorageSettings } from "./settings.ts";

export type PresignGet = {
  key: string;
  /** Seconds for which the link must work at least; at most six days. */
  expiresIn: number;
  /** Makes the browser save the object under this name instead of showing it. */
  downloadName?: string;
  /** Origin of the request that asks, such as `http://192.168.0.7:3000`, so that the link works where the browser is. */
  origin?: string;
};

export type PresignPut = {
  key: string;
  /** Signed: the store refuses bytes that are sent with another type. */
  contentType: string;
  /** Signed: the store refuses more or fewer bytes. Absent, the size is not bound. */
  contentLength?: number;
  /** Seconds. */
  expiresIn: number;
  origin?: string;
};

export type PresignPart = {
  key: string;
  uploadId: string;
  /** Counts from 1. */
  partNumber: number;
  /** Signed. A part has no type of its own: a Content-Type must not be sent with it. */
  contentLength: number;
  /** Seconds. */
  expiresIn: number;
  origin?: string;
};

/** A link signed at 10:59 and one at 10:01 are the same: players do not reload, and a poll can answer 304. */
const STABLE_MS = 3600_000;
/** Requests arrive under few names; a flood of invented Host headers must not grow the map. */
const MAX_ORIGINS = 32;

/** Makes presigned links. Signing is arithmetic: no request leaves this process. */
export function createPresigner(settings: StorageSettings, now: () => Date = () => new Date()) {
  const clients = new Map<string, S3Client>();
  const clientFor = (origin: string | undefined): S3Client => {
    const endpoint = settings.publicEndpoint ?? (origin ?? settings.defaultOrigin) + EMBEDDED_PATH;
    const known = clients.get(endpoint);
    if (known) return known;
    if (clients.size >= MAX_ORIGINS) clients.clear();
    const client = s3ClientFor(settings, endpoint);
    clients.set(endpoint, client);
    return client;
  };

  return {
    /** A link to read one object. It keeps its text for up to an hour and works for at least `expiresIn`. */
    async get({ key, expiresIn, downloadName, origin }: PresignGet): Promise<string> {
      const command = new GetObjectCommand({
        Bucket: settings.bucket,
        Key: key,
        ResponseContentDisposition: downloadName === undefined ? undefined : attachment(downloadName),
      });
      const time = now().getTime();
      const stableMs = Math.min(STABLE_MS, expiresIn * 250);
      return getSignedUrl(clientFor(origin), command, {
        signingDate: new Date(time - (time % stableMs)),
        expiresIn: expiresIn + Math.ceil(stableMs / 1000),
      });
    },

    /** A link to send one object, once or again until it expires. */
    async put({ key, contentType, contentLength, expiresIn, origin }: PresignPut): Promise<string> {
      const command = new PutObjectCommand({ Bucket: settings.bucket, Key: key, ContentType: contentType, ContentLength: contentLength });
      return getSignedUrl(clientFor(origin), command, {
        signingDate: now(),
        expiresIn,
        signableHeaders: new Set(["content-type", "content-length"]),
      });
    },

    /** A link to send one part of an upload that was begun. */
    async part({ key, uploadId, partNumber, contentLength, expiresIn, origin }: PresignPart): Promise<string> {
      const command = new UploadPartCommand({ Bucket: settings.bucket, Key: key, UploadId: uploadId, PartNumber: partNumber, ContentLength: contentLength });
      return getSignedUrl(clientFor(origin), command, { signingDate: now(), expiresIn, signableHeaders: new Set(["content-length"]) });
    },
  };
}

/** RFC 6266: an ASCII name for old clients, the real one in UTF-8 for all others. */
function attachment(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const utf8 = encodeURIComponent(name).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${utf8}`;
}
