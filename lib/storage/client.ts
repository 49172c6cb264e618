import { createReadStream, createWriteStream } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3ServiceException,
} from "@aws-sdk/client-s3";
import { type MultipartStorage, multipartStorage } from "./multipart.ts";
import { createPresigner, type PresignGet, type PresignPart, type PresignPut } from "./presign.ts";
import { s3ClientFor } from "./s3-client.ts";
import type { StorageSettings } from "./settings.ts";

export type ObjectInfo = { size: number; contentType: string; etag: string; modified: Date };
export type ListedObject = { key: string; size: number; modified: Date };

/** Where every byte that outlives a request is kept: the embedded store, or any S3. */
export type Storage = {
  putBytes(key: string, bytes: Uint8Array, options: { contentType: string }): Promise<void>;
  putFile(key: string, file: string, options: { contentType: string }): Promise<void>;
  /** @throws Error when there is no such object. */
  getBytes(key: string): Promise<Buffer>;
  /** Writes the object to a file, whole or not at all. @throws Error when there is no such object. */
  getFile(key: string, file: string): Promise<void>;
  /** @throws Error when there is no such object. */
  getStream(key: string): Promise<Readable>;
  /** Undefined when there is no such object. */
  head(key: string): Promise<ObjectInfo | undefined>;
  /** Removing what is not there is no error. */
  remove(key: string): Promise<void>;
  /** All objects whose key starts with the prefix, in the order of keys. */
  list(prefix: string): AsyncGenerator<ListedObject>;
  presignGet(request: PresignGet): Promise<string>;
  presignPut(request: PresignPut): Promise<string>;
  presignPart(request: PresignPart): Promise<string>;
  multipart: MultipartStorage;
  /** Resolves when the store answers and the bucket is there. @throws Error that says what is wrong. */
  check(): Promise<void>;
};

export function createStorage(settings: StorageSettings): Storage {
  const client = s3ClientFor(settings, settings.endpoint);
  const presigner = createPresigner(settings);
  const Bucket = settings.bucket;

  const getStream = async (key: string): Promise<Readable> => {
    const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: key })).catch((error: unknown) => {
      throw isMissing(error) ? new Error(`The object ${key} is not in storage.`, { cause: error }) : error;
    });
    if (!(Body instanceof Readable)) throw new Error(`The object ${key} came without a body.`);
    return Body;
  };

  return {
    getStream,
    presignGet: presigner.get,
    presignPut: presigner.put,
    presignPart: presigner.part,
    multipart: multipartStorage(client, Bucket),

    async putBytes(key, bytes, { contentType }) {
      await client.send(new PutObjectCommand({ Bucket, Key: key, Body: bytes, ContentType: contentType }));
    },

    async putFile(key, file, { contentType }) {
      const { size } = await stat(file);
      const Body = createReadStream(file);
      await client.send(
        new PutObjectCommand({ Bucket, Key: key, Body, ContentLength: size, ContentType: contentType }),
      );
    },

    async getBytes(key) {
      return Buffer.concat(await (await getStream(key)).toArray());
    },

    async getFile(key, file) {
      const partial = `${file}.part`;
      try {
        await pipeline(await getStream(key), createWriteStream(partial));
        await rename(partial, file);
      } catch (error) {
        await rm(partial, { force: true });
        throw error;
      }
    },

    async head(key) {
      try {
        const found = await client.send(new HeadObjectCommand({ Bucket, Key: key }));
        return {
          size: found.ContentLength ?? 0,
          contentType: found.ContentType ?? "",
          etag: (found.ETag ?? "").replaceAll('"', ""),
          modified: found.LastModified ?? new Date(0),
        };
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },

    async remove(key) {
      await client.send(new DeleteObjectCommand({ Bucket, Key: key }));
    },

    async *list(prefix) {
      let token: string | undefined;
      do {
        const page = await client.send(
          new ListObjectsV2Command({ Bucket, Prefix: prefix, ContinuationToken: token }),
        );
        for (const { Key, Size, LastModified } of page.Contents ?? []) {
          if (Key !== undefined) yield { key: Key, size: Size ?? 0, modified: LastModified ?? new Date(0) };
        }
        token = page.NextContinuationToken;
      } while (token !== undefined);
    },

    async check() {
      await client.send(new HeadBucketCommand({ Bucket }));
    },
  };
}

function isMissing(error: unknown): boolean {
  return error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404;
}
