import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Command, Report, Task, TaskOf, TaskResult } from "#lib/render/threads/task.ts";

export type RunOptions = {
  signal?: AbortSignal;
  /** Frames done so far, a few times a second. */
  onProgress?: (done: number) => void;
};

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

type Job = {
  id: number;
  task: Task;
  options: RunOptions;
  resolve: (value: never) => void;
  reject: (error: unknown) => void;
};
type Thread = { worker: Worker; job: Job | null; idleTimer: NodeJS.Timeout | null };

/** A thread that had nothing to do for this long gives its memory back. */
const IDLE_MS = 30_000;

/**
 * Starts render threads as work comes. x264 keeps about three cores busy for each thread that draws, so there is one
 * thread for every four cores: more of them cost memory and processor time and finish no sooner.
 */
export function createPool(cores = availableParallelism()): Pool {
  const size = Math.max(1, Math.round(cores / 4));
  const threads = new Set<Thread>();
  const waiting: Job[] = [];
  let lastId = 0;

  const next = () => {
    if (waiting.length === 0) return;
    const idle = [...threads].find((thread) => thread.job === null) ?? (threads.size < size ? start() : null);
    if (idle === null) return;
    const job = waiting.shift()!;
    if (job.options.signal?.aborted) {
      job.reject(job.options.signal.reason);
      next();
      return;
    }
    begin(idle, job);
  };

  const start = (): Thread => {
    // Flags of the process (a debugger's, a test runner's, `--eval`) are not for its threads.
    const worker = new Worker(new URL("./thread.ts", import.meta.url), { execArgv: [] });
    const thread: Thread = { worker, job: null, idleTimer: null };
    threads.add(thread);
    thread.worker.on("message", (report: Report) => {
      if (thread.job === null || report.id !== thread.job.id) return;
      if (report.type === "progress") thread.job.options.onProgress?.(report.done);
      else settle(thread, report);
    });
    thread.worker.on("error", (error) => lose(thread, error));
    thread.worker.on("exit", () => lose(thread, new Error("a render thread ended before its task")));
    return thread;
  };

  const begin = (thread: Thread, job: Job) => {
    if (thread.idleTimer !== null) clearTimeout(thread.idleTimer);
    thread.idleTimer = null;
    thread.job = job;
    thread.worker.ref();
    const { signal } = job.options;
    signal?.addEventListener("abort", () => send(thread, { type: "abort", id: job.id }), { once: true });
    send(thread, { type: "run", id: job.id, task: job.task });
  };

  const settle = (thread: Thread, report: Extract<Report, { type: "result" | "failure" }>) => {
    const job = thread.job!;
    thread.job = null;
    thread.worker.unref();
    thread.idleTimer = setTimeout(() => void retire(thread), IDLE_MS);
    thread.idleTimer.unref();
    if (report.type === "result") job.resolve(report.value as never);
    else job.reject(job.options.signal?.aborted ? job.options.signal.reason : report.error);
    next();
  };

  const retire = async (thread: Thread) => {
    threads.delete(thread);
    if (thread.idleTimer !== null) clearTimeout(thread.idleTimer);
    await thread.worker.terminate();
  };

  const lose = (thread: Thread, error: unknown) => {
    threads.delete(thread);
    const job = thread.job;
    thread.job = null;
    job?.reject(error);
    next();
  };

  return {
    size,
    encoderThreads: Math.max(1, Math.ceil((cores * 1.5) / size)),
    run(task, options = {}) {
      return new Promise((resolve, reject) => {
        const job: Job = { id: ++lastId, task, options, resolve: resolve as Job["resolve"], reject };
        if (task.kind === "still") waiting.unshift(job);
        else waiting.push(job);
        next();
      });
    },
    close: async () => void (await Promise.all([...threads].map(retire))),
  };
}

let shared: Pool | null = null;

/** The pool of this process. */
export function renderPool(): Pool {
  shared ??= createPool();
  return shared;
}

function send(thread: Thread, command: Command): void {
  thread.worker.postMessage(command);
}
