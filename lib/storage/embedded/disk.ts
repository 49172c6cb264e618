import { randomBytes } from "node:crypto";
import { mkdir, open, readdir, rename, rm, rmdir } from "node:fs/promises";
import path from "node:path";
import { S3Error } from "./errors.ts";
import { uriEncode } from "./sigv4.ts";

const MAX_KEY_BYTES = 1024;
/** File systems allow 255 bytes in a name; the suffix needs one. */
const MAX_NAME_BYTES = 254;
/** Marks an object's file. It never occurs in an encoded segment, so `a` and `a/b` can both be keys. */
const OBJECT_SUFFIX = "!";

export type Disk = ReturnType<typeof createDisk>;

/**
 * Where things lie: `objects/<bucket>/<segments of the key>!`, `uploads/<id>/`, `tmp/`. The key's
 * segments are percent-encoded file names, so a listing by prefix walks only the folder it needs and
 * no key can name a place outside the store.
 */
export function createDisk(root: string) {
  const folder = {
    objects: path.join(root, "objects"),
    uploads: path.join(root, "uploads"),
    tmp: path.join(root, "tmp"),
  };

  return {
    uploads: folder.uploads,

    /** Makes the folders and drops what a crash left half-written. */
    async prepare(buckets: readonly string[]): Promise<void> {
      await rm(folder.tmp, { recursive: true, force: true });
      const folders = [folder.tmp, folder.uploads, ...buckets.map((bucket) => path.join(folder.objects, bucket))];
      await Promise.all(folders.map((name) => mkdir(name, { recursive: true, mode: 0o700 })));
    },

    /** A new name for a file being written. */
    temporary: () => path.join(folder.tmp, randomBytes(12).toString("hex")),

    /** @throws S3Error for keys that are too long or try to be paths. */
    objectFile: (bucket: string, key: string) =>
      path.join(folder.objects, bucket, ...encodeKey(key)) + OBJECT_SUFFIX,

    /** Puts a finished file in its place, replacing what was there, and makes the rename durable. */
    async publish(temporary: string, target: string): Promise<void> {
      await moveInto(temporary, target);
      await syncFolder(path.dirname(target));
    },

    /** Removes an object's file, and the folders that it leaves empty. True when there was one. */
    async remove(bucket: string, file: string): Promise<boolean> {
      const existed = await rm(file).then(() => true, ignoreMissing);
      const top = path.join(folder.objects, bucket);
      for (let dir = path.dirname(file); dir !== top; dir = path.dirname(dir)) {
        const removed = await rmdir(dir).then(
          () => true,
          () => false,
        );
        if (!removed) break;
      }
      return existed;
    },

    /** All keys that start with the prefix, in the order of their UTF-8 bytes, as S3 lists them. */
    async keys(bucket: string, prefix: string): Promise<string[]> {
      const segments = prefix.split("/").slice(0, -1);
      const start = path.join(folder.objects, bucket, ...segments.map(uriEncode));
      const base = segments.map((segment) => `${segment}/`).join("");
      const found = await walk(start, base);
      return found.filter((key) => key.startsWith(prefix)).sort(byBytes);
    },
  };
}

function encodeKey(key: string): string[] {
  if (Buffer.byteLength(key) > MAX_KEY_BYTES) throw new S3Error("KeyTooLongError", "The key is too long.");
  return key.split("/").map((segment) => {
    if (segment === "" || segment === "." || segment === ".." || segment.includes("\0")) {
      throw new S3Error("InvalidURI", "A key may not have empty or relative segments.");
    }
    const name = uriEncode(segment);
    if (name.length > MAX_NAME_BYTES) throw new S3Error("KeyTooLongError", "A segment of the key is too long.");
    return name;
  });
}

/** A folder may vanish between making it and moving into it when its last object is deleted just then. */
async function moveInto(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    await mkdir(path.dirname(to), { recursive: true, mode: 0o700 });
    try {
      return await rename(from, to);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT" || attempt === 5) throw error;
    }
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(ignoreMissing);
  if (!handle) return;
  await handle.sync().finally(() => handle.close());
}

async function walk(folder: string, base: string): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true }).catch(ignoreMissing)) || [];
  const found: string[] = [];
  for (const entry of entries) {
    if (entry.isDirectory()) {
      found.push(...(await walk(path.join(folder, entry.name), `${base}${decodeURIComponent(entry.name)}/`)));
    } else if (entry.name.endsWith(OBJECT_SUFFIX)) {
      found.push(base + decodeURIComponent(entry.name.slice(0, -OBJECT_SUFFIX.length)));
    }
  }
  return found;
}

const byBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));

function ignoreMissing(error: NodeJS.ErrnoException): false {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return false;
  throw error;
}
