import { randomUUID } from "node:crypto";
import { access, mkdir, readdir, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { settle } from "#lib/media/mux.ts";

/** Rendered chunks on disk, by content address. Any number of processes may share one directory. */
export type ChunkCache = {
  file(key: string): string;
  has(key: string): Promise<boolean>;
  /** A name to write a chunk under until it is whole. */
  draft(key: string): string;
  /** Gives a whole draft its place; a crash before this leaves no chunk that could be taken for whole. */
  keep(draft: string, key: string): Promise<void>;
  discard(draft: string): Promise<void>;
  /** Removes what was used longest ago until at most `maxBytes` remain, and drafts that a dead process left. */
  trim(maxBytes: number): Promise<void>;
};

const DRAFT = ".draft";
/** No scene takes this long: an older draft belongs to a process that is gone. */
const DRAFT_LIFETIME_MS = 2 * 60 * 60 * 1000;

export async function openChunkCache(directory: string): Promise<ChunkCache> {
  await mkdir(directory, { recursive: true });
  const file = (key: string) => join(directory, `${key}.mp4`);
  return {
    file,
    async has(key) {
      try {
        await access(file(key));
      } catch {
        return false;
      }
      const now = new Date();
      await utimes(file(key), now, now);
      return true;
    },
    draft: (key) => join(directory, `${key}.${randomUUID()}${DRAFT}`),
    keep: (draft, key) => settle(draft, file(key)),
    discard: (draft) => rm(draft, { force: true }),
    trim: (maxBytes) => trim(directory, maxBytes),
  };
}

async function trim(directory: string, maxBytes: number): Promise<void> {
  const entries = await Promise.all(
    (await readdir(directory)).map(async (name) => {
      const path = join(directory, name);
      // Another worker may have removed it since the listing.
      const facts = await stat(path).catch(() => null);
      return facts && { path, bytes: facts.size, used: facts.mtimeMs, draft: name.endsWith(DRAFT) };
    }),
  );
  const present = entries.filter((entry) => entry !== null);
  const abandoned = present.filter((entry) => entry.draft && entry.used < Date.now() - DRAFT_LIFETIME_MS);
  let total = 0;
  const surplus = present
    .filter((entry) => !entry.draft)
    .toSorted((a, b) => b.used - a.used)
    .filter((entry) => (total += entry.bytes) > maxBytes);
  await Promise.all([...abandoned, ...surplus].map((entry) => rm(entry.path, { force: true })));
}
