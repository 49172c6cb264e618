import { mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type ChunkCache, openChunkCache } from "#lib/render/film/cache.ts";

let directory: string;
let cache: ChunkCache;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "hookline-test-"));
  cache = await openChunkCache(join(directory, "chunks"));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

async function store(key: string, bytes: number, daysAgo: number): Promise<void> {
  const draft = cache.draft(key);
  await writeFile(draft, Buffer.alloc(bytes));
  await cache.keep(draft, key);
  const used = new Date(Date.now() - daysAgo * 86_400_000);
  await utimes(cache.file(key), used, used);
}

it("knows a chunk only once it is whole", async () => {
  const draft = cache.draft("scene");
  await writeFile(draft, "half");
  expect(await cache.has("scene")).toBe(false);
  await cache.keep(draft, "scene");
  expect(await cache.has("scene")).toBe(true);
});

it("forgets first what was used longest ago, and counts a look as a use", async () => {
  await store("old", 100, 3);
  await store("older", 100, 4);
  await store("new", 100, 1);
  await cache.has("older");
  await cache.trim(200);
  expect([await cache.has("older"), await cache.has("old"), await cache.has("new")]).toEqual([true, false, true]);
});

it("clears away what a killed process left half-written, but not what another is writing now", async () => {
  const dead = cache.draft("a");
  const alive = cache.draft("b");
  await writeFile(dead, "half");
  await writeFile(alive, "half");
  const yesterday = new Date(Date.now() - 86_400_000);
  await utimes(dead, yesterday, yesterday);
  await cache.trim(1_000);
  expect(await readdir(join(directory, "chunks"))).toEqual([alive.split("/").at(-1)]);
});
