import { randomUUID } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { dirname, join, parse } from "node:path";
import type { Composition } from "#lib/composition/model.ts";
import type { Loudness } from "#lib/media/loudness.ts";
import { type ChunkCache, openChunkCache } from "#lib/render/film/cache.ts";
import { type PlannedChunk, planChunks, qualityOf } from "#lib/render/film/plan.ts";
import { createProgress, type RenderProgress } from "#lib/render/film/progress.ts";
import type { AssetFiles } from "#lib/render/host.ts";
import { type Pool, renderPool } from "#lib/render/threads/pool.ts";

export type RenderRequest = {
  composition: Composition;
  /** The file of every asset the composition names. Pictures and clips that are drawn carry their hash in the composition. */
  assets: AssetFiles;
  /** Where the MP4 goes; its thumbnail lies beside it. */
  outFile: string;
  /** Rendered scenes are kept here and used again, also after a crash and by other films. */
  cacheDir: string;
  signal?: AbortSignal;
  /** Called a few times a second. */
  onProgress?: (progress: RenderProgress) => void;
};

export type RenderedFilm = {
  file: string;
  bytes: number;
  sha256: string;
  frames: number;
  durationSeconds: number;
  width: number;
  height: number;
  /** JPEG of the poster frame, at most 1280 pixels long. */
  thumbnailFile: string;
  /** Of the finished file, after coding. */
  loudness: Loudness;
  /** Frames that came from the cache. */
  reusedFrames: number;
};

/** A few hundred films' worth of scenes. */
const CACHE_BYTES = 2 * 1024 ** 3;

/**
 * Renders a composition to an MP4: H.264 High, yuv420p, BT.709, its own frame rate; AAC 48 kHz stereo at −14 LUFS;
 * index in front. Drawing and coding happen in render threads, so the caller's event loop stays free.
 * On abort it rejects with the signal's reason and leaves no part of the film behind; finished scenes stay cached.
 */
export async function renderComposition(request: RenderRequest): Promise<RenderedFilm> {
  const { composition, outFile, signal } = request;
  signal?.throwIfAborted();
  const chunks = planChunks(composition);
  const cache = await openChunkCache(request.cacheDir);
  await mkdir(dirname(outFile), { recursive: true });
  const pool = renderPool();
  const film = randomUUID();
  const progress = createProgress(composition.frames, request.onProgress ?? (() => {}));

  const reused = await renderMissing({ request, chunks, cache, pool, film, progress });
  progress.finishing();
  const thumbnailFile = join(dirname(outFile), `${parse(outFile).name}-thumbnail.jpg`);
  const finished = await pool.run(
    {
      kind: "finish",
      film,
      composition,
      assets: request.assets,
      chunks: chunks.map((chunk) => ({ file: cache.file(chunk.key), frames: chunk.frames })),
      file: outFile,
      thumbnailFile,
    },
    signal ? { signal } : {},
  );
  await cache.trim(CACHE_BYTES);
  progress.done();
  return {
    file: outFile,
    thumbnailFile,
    frames: composition.frames,
    ...composition.size,
    ...finished,
    reusedFrames: reused,
  };
}

type Work = {
  request: RenderRequest;
  chunks: PlannedChunk[];
  cache: ChunkCache;
  pool: Pool;
  film: string;
  progress: ReturnType<typeof createProgress>;
};

/** Renders every chunk that is not cached, as many at once as there are threads; answers the frames found in the cache. */
async function renderMissing(work: Work): Promise<number> {
  const distinct = new Map(work.chunks.map((chunk) => [chunk.key, chunk]));
  const missing: PlannedChunk[] = [];
  for (const chunk of distinct.values()) if (!(await work.cache.has(chunk.key))) missing.push(chunk);
  const missingKeys = new Set(missing.map((chunk) => chunk.key));
  const reused = work.chunks.filter((chunk) => !missingKeys.has(chunk.key)).reduce((sum, chunk) => sum + chunk.frames, 0);
  work.progress.reused(reused);
  // One failure stops the others: nobody would use what they render.
  const failed = new AbortController();
  const signal = work.request.signal ? AbortSignal.any([work.request.signal, failed.signal]) : failed.signal;
  const results = await Promise.allSettled(
    missing.map(async (chunk) => {
      try {
        await renderOne(work, chunk, signal);
      } catch (error) {
        failed.abort(error);
        throw error;
      }
    }),
  );
  const failure = results.find((result) => result.status === "rejected");
  if (failure) throw failed.signal.reason;
  return reused;
}

async function renderOne(work: Work, chunk: PlannedChunk, signal: AbortSignal): Promise<void> {
  const { request, cache, pool } = work;
  const draft = cache.draft(chunk.key);
  try {
    await pool.run(
      {
        kind: "chunk",
        film: work.film,
        composition: request.composition,
        assets: request.assets,
        from: chunk.from,
        frames: chunk.frames,
        file: draft,
        encoding: { quality: qualityOf(request.composition), threads: pool.encoderThreads },
      },
      { signal, onProgress: (done) => work.progress.chunk(chunk.key, done) },
    );
    work.progress.chunk(chunk.key, chunk.frames);
    await cache.keep(draft, chunk.key);
  } catch (error) {
    await cache.discard(draft);
    throw error;
  }
}
