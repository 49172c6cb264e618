import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { type FileHandle, open, rm } from "node:fs/promises";
import { Readable, type Writable } from "node:stream";
import { z } from "zod";
import type { ByteRange } from "./range.ts";
import { S3Error } from "./errors.ts";

/**
 * An object is ONE file: a head of fixed length, then the bytes. So replacing an object is a single
 * rename, a reader that holds the file open is never disturbed, and a crash leaves no half of a pair.
 */
const HEAD_BYTES = 4096;
const READ_CHUNK = 256 * 1024;

const objectHead = z.object({
  size: z.number().int().nonnegative(),
  /** Without quotes. */
  etag: z.string(),
  contentType: z.string(),
  modified: z.iso.datetime(),
  /** User metadata, by the part of the name after `x-amz-meta-`. */
  metadata: z.record(z.string(), z.string()),
});
export type ObjectHead = z.infer<typeof objectHead>;

/**
 * Writes a new object file and brings it safely to disk. `fill` pipes the bytes into the sink and
 * then says what they were; when it fails, no file remains.
 */
export async function createObjectFile(
  file: string,
  fill: (sink: Writable) => Promise<ObjectHead>,
): Promise<ObjectHead> {
  const sink = createWriteStream(file, { flags: "wx", mode: 0o600, start: HEAD_BYTES });
  try {
    const head = await fill(sink);
    await writeHead(file, head);
    return head;
  } catch (error) {
    // A stream that is still opening would create the file after its removal.
    if (!sink.destroy().closed) await once(sink, "close");
    await rm(file, { force: true });
    throw error;
  }
}

async function writeHead(file: string, head: ObjectHead): Promise<void> {
  const handle = await open(file, "r+");
  try {
    await handle.write(encodeHead(head), 0, HEAD_BYTES, 0);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export type OpenObject = {
  head: ObjectHead;
  /** The bytes, or a range of them. The stream closes the file when it ends or is destroyed. */
  stream(range?: ByteRange): Readable;
  /** For callers that only wanted the head. */
  close(): Promise<void>;
};

/** Opens an object file; undefined when there is none. */
export async function openObjectFile(file: string): Promise<OpenObject | undefined> {
  const handle = await open(file, "r").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
    throw error;
  });
  if (!handle) return undefined;
  const head = await readHead(handle).catch(async (error: unknown) => {
    await handle.close();
    throw error;
  });
  return {
    head,
    stream: ({ start, end } = { start: 0, end: head.size - 1 }) => {
      if (end < start) return emptyStream(handle);
      return handle.createReadStream({
        start: HEAD_BYTES + start,
        end: HEAD_BYTES + end,
        highWaterMark: READ_CHUNK,
      });
    },
    close: () => handle.close(),
  };
}

/** The head alone; undefined when there is no such object. */
export async function readObjectHead(file: string): Promise<ObjectHead | undefined> {
  const object = await openObjectFile(file);
  await object?.close();
  return object?.head;
}

/** A read stream refuses an end before its start, which is what an empty object would ask for. */
function emptyStream(handle: FileHandle): Readable {
  return Readable.from(
    (async function* () {
      await handle.close();
      yield* [] as Buffer[];
    })(),
  );
}

function encodeHead(head: ObjectHead): Buffer {
  const json = Buffer.from(JSON.stringify(head));
  if (json.length > HEAD_BYTES) throw new S3Error("MetadataTooLarge", "The metadata exceeds the limit.");
  return Buffer.concat([json], HEAD_BYTES);
}

async function readHead(handle: FileHandle): Promise<ObjectHead> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
  const end = buffer.indexOf(0);
  return objectHead.parse(JSON.parse(buffer.toString("utf8", 0, end < 0 ? bytesRead : end)));
}
