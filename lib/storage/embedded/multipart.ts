import { createHash, randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import type { Disk } from "./disk.ts";
import { S3Error } from "./errors.ts";
import { createObjectFile, type ObjectHead, openObjectFile, readObjectHead } from "./object-file.ts";
import type { PartReference } from "./xml.ts";

const MIN_PART_BYTES = 5 * 1024 * 1024;
const MAX_PARTS = 10_000;

const uploadRecord = z.object({
  bucket: z.string(),
  key: z.string(),
  contentType: z.string(),
  metadata: z.record(z.string(), z.string()),
});
export type UploadRecord = z.infer<typeof uploadRecord>;
export type Part = { partNumber: number; size: number; etag: string; modified: string };

export type Multipart = ReturnType<typeof createMultipart>;

/** Uploads in parts. Each lives in a folder of its own: `upload.json` and one object file per part. */
export function createMultipart(disk: Disk) {
  const folderOf = (uploadId: string) => {
    if (!/^[0-9a-f]{32}$/.test(uploadId)) throw noSuchUpload();
    return path.join(disk.uploads, uploadId);
  };
  const partFile = (uploadId: string, partNumber: number) =>
    path.join(folderOf(uploadId), String(partNumber).padStart(5, "0"));

  /** @throws S3Error NoSuchUpload unless the id belongs to this very object. */
  const find = async (uploadId: string, bucket: string, key: string): Promise<UploadRecord> => {
    const json = await readFile(path.join(folderOf(uploadId), "upload.json"), "utf8").catch(() => {
      throw noSuchUpload();
    });
    const record = uploadRecord.parse(JSON.parse(json));
    if (record.bucket !== bucket || record.key !== key) throw noSuchUpload();
    return record;
  };

  const parts = async (uploadId: string): Promise<Part[]> => {
    const names = (await readdir(folderOf(uploadId))).filter((name) => /^\d{5}$/.test(name)).sort();
    const heads = await Promise.all(names.map((name) => readObjectHead(path.join(folderOf(uploadId), name))));
    return heads.flatMap((head, index) =>
      head ? [{ partNumber: Number(names[index]), size: head.size, etag: head.etag, modified: head.modified }] : [],
    );
  };

  return {
    find,
    parts,

    async create(record: UploadRecord): Promise<string> {
      const uploadId = randomBytes(16).toString("hex");
      await mkdir(folderOf(uploadId), { mode: 0o700 });
      await writeFile(path.join(folderOf(uploadId), "upload.json"), JSON.stringify(record), { flush: true });
      return uploadId;
    },

    /** Stores one part, replacing an earlier one of the same number. `fill` is as in `createObjectFile`. */
    async putPart(
      uploadId: string,
      partNumber: number,
      fill: (sink: Writable) => Promise<ObjectHead>,
    ): Promise<ObjectHead> {
      if (!(Number.isInteger(partNumber) && partNumber >= 1 && partNumber <= MAX_PARTS)) {
        throw new S3Error("InvalidArgument", `A part number lies between 1 and ${MAX_PARTS}.`);
      }
      const temporary = disk.temporary();
      const head = await createObjectFile(temporary, fill);
      await disk.publish(temporary, partFile(uploadId, partNumber));
      return head;
    },

    /** Joins the named parts into the object and forgets the upload. */
    async complete(uploadId: string, record: UploadRecord, wanted: readonly PartReference[]): Promise<ObjectHead> {
      const sizes = checkParts(await parts(uploadId), wanted);
      const temporary = disk.temporary();
      const head = await createObjectFile(temporary, async (sink) => {
        await pipeline(async function* () {
          for (const { partNumber } of wanted) {
            const part = await openObjectFile(partFile(uploadId, partNumber));
            if (!part) throw noSuchUpload();
            yield* part.stream();
          }
        }, sink);
        return {
          size: sizes.reduce((sum, size) => sum + size, 0),
          etag: combinedEtag(wanted),
          contentType: record.contentType,
          metadata: record.metadata,
          modified: new Date().toISOString(),
        };
      });
      await disk.publish(temporary, disk.objectFile(record.bucket, record.key));
      await rm(folderOf(uploadId), { recursive: true, force: true });
      return head;
    },

    async abort(uploadId: string): Promise<void> {
      await rm(folderOf(uploadId), { recursive: true, force: true });
    },

    /** Removes uploads in which nothing has arrived since `before`; returns how many. */
    async removeAbandoned(before: Date): Promise<number> {
      let removed = 0;
      for (const name of await readdir(disk.uploads)) {
        const folder = path.join(disk.uploads, name);
        const { mtime } = await stat(folder);
        if (mtime >= before) continue;
        await rm(folder, { recursive: true, force: true });
        removed += 1;
      }
      return removed;
    },
  };
}

/** The sizes of the wanted parts, in order, once every rule of CompleteMultipartUpload holds. */
function checkParts(stored: readonly Part[], wanted: readonly PartReference[]): number[] {
  const ascending = wanted.every((part, index) => part.partNumber > (wanted[index - 1]?.partNumber ?? 0));
  if (!ascending) throw new S3Error("InvalidPartOrder", "The parts must be listed in ascending order.");
  const byNumber = new Map(stored.map((part) => [part.partNumber, part]));
  return wanted.map(({ partNumber, etag }, index) => {
    const part = byNumber.get(partNumber);
    if (part?.etag !== etag) throw new S3Error("InvalidPart", `Part ${partNumber} is missing or its ETag differs.`);
    if (index < wanted.length - 1 && part.size < MIN_PART_BYTES) {
      throw new S3Error("EntityTooSmall", "Every part but the last must have at least 5 MiB.");
    }
    return part.size;
  });
}

/** The ETag of a multipart object: the MD5 of the parts' MD5s, and their number. */
function combinedEtag(parts: readonly PartReference[]): string {
  const digests = Buffer.from(parts.map((part) => part.etag).join(""), "hex");
  return `${createHash("md5").update(digests).digest("hex")}-${parts.length}`;
}

const noSuchUpload = () => new S3Error("NoSuchUpload", "The upload does not exist, or was completed or aborted.");
