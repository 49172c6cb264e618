import { availableParallelism } from "node:os";
import { type AnyResult, type RenderThread, type RunOptions, startRenderThread } from "#lib/render/threads/render-thread.ts";
import type { Task, TaskOf, TaskResult } from "#lib/render/threads/task.ts";

export type Pool = {
  /** How many tasks run at once. */
  size: number;
  /** Threads that each running encoder may use, so that all cores are busy and none is fought over. */
  encoderThreads: number;
  /**
   * Runs a task in a thread. Stills go before chunks, because somebody waits for them. On abort the promise rejects
   * with the signal's reason once the thread has cleaned up.
   */
  run<K extends Task["kind"]>(task: TaskOf<K>, options?: RunOptions): Promise<TaskResult[K]>;
  /** Ends all threads; tasks that run are lost. */
  close(): Promise<void>;
};

type Job = { task: Task; options: RunOptions; resolve: (value: AnyResult) => void; reject: (error: unknown) => void };

/** A pool that had nothing to do for this long gives its memory back. */
const IDLE_MS = 120_000;

/**
 * Starts render threads as work comes. x264 keeps about three cores busy for each thread that draws, so there is one
 * thread for every four cores: more of them cost memory and processor time and finish no sooner.
 */
export function createPool(cores = availableParallelism()): Pool {
  const size = Math.max(1, Math.round(cores / 4));
  const threads = new Set<RenderThread>();
  const waiting: Job[] = [];
  let idle: NodeJS.Timeout | undefined;

  const start = (): RenderThread => {
    const thread = startRenderThread(() => threads.delete(thread));
    threads.add(thread);
    return thread;
  };
  const close = async () => {
    clearTimeout(idle);
    const ending = [...threads];
    // Forgotten first, so that no new task goes to a thread on its way out.
    threads.clear();
    await Promise.all(ending.map((thread) => thread.end()));
  };
  const next = () => {
    clearTimeout(idle);
    if (waiting.length === 0) {
      if ([...threads].every((each) => !each.busy)) idle = setTimeout(() => void close(), IDLE_MS).unref();
      return;
    }
    const thread = [...threads].find((each) => !each.busy) ?? (threads.size < size ? start() : null);
    if (thread) void begin(thread, waiting.shift()!);
  };
  const begin = async (thread: RenderThread, { task, options, resolve, reject }: Job) => {
    try {
      options.signal?.throwIfAborted();
      resolve(await thread.run(task, options));
    } catch (error) {
      reject(error);
    } finally {
      next();
    }
  };

  return {
    size,
    encoderThreads: Math.max(1, Math.ceil((cores * 1.5) / size)),
    run<K extends Task["kind"]>(task: TaskOf<K>, options: RunOptions = {}) {
      return new Promise<TaskResult[K]>((resolve, reject) => {
        const job: Job = { task, options, resolve: resolve as Job["resolve"], reject };
        if (task.kind === "still") waiting.unshift(job);
        else waiting.push(job);
        next();
      });
    },
    close,
  };
}

let shared: Pool | null = null;

/** The pool of this process. */
export function renderPool(): Pool {
  shared ??= createPool();
  return shared;
}
