import { Worker } from "node:worker_threads";
import type { Command, Report, Task, TaskResult } from "#lib/render/threads/task.ts";

export type RunOptions = {
  signal?: AbortSignal;
  /** Frames done so far, a few times a second. */
  onProgress?: (done: number) => void;
};

export type AnyResult = TaskResult[Task["kind"]];

/** One thread, one task at a time. */
export type RenderThread = {
  readonly busy: boolean;
  /** Rejects with the signal's reason on abort, once the thread has cleaned up. */
  run(task: Task, options: RunOptions): Promise<AnyResult>;
  end(): Promise<void>;
};

type Current = { id: number; options: RunOptions; resolve: (value: AnyResult) => void; reject: (error: unknown) => void };

/** Starts a thread. It does not keep the process alive while it has nothing to do; `onGone` tells that it has ended. */
export function startRenderThread(onGone: () => void): RenderThread {
  // Flags of the process (a debugger's, a test runner's, `--eval`) are not for its threads.
  const worker = new Worker(new URL("./thread.ts", import.meta.url), { execArgv: [] });
  worker.unref();
  let current: Current | null = null;
  let lastId = 0;

  const send = (command: Command) => worker.postMessage(command);
  const abort = () => current && send({ type: "abort", id: current.id });
  const release = (): Current | null => {
    const done = current;
    current = null;
    done?.options.signal?.removeEventListener("abort", abort);
    worker.unref();
    return done;
  };
  const lose = (error: unknown) => {
    release()?.reject(error);
    onGone();
  };

  worker.on("message", (report: Report) => {
    if (current === null || report.id !== current.id) return;
    if (report.type === "progress") return current.options.onProgress?.(report.done);
    const { options, resolve, reject } = release()!;
    if (report.type === "result") resolve(report.value);
    else reject(options.signal?.aborted ? options.signal.reason : report.error);
  });
  worker.on("error", lose);
  worker.on("exit", () => lose(new Error("a render thread ended before its task")));

  return {
    get busy() {
      return current !== null;
    },
    run(task, options) {
      return new Promise((resolve, reject) => {
        current = { id: ++lastId, options, resolve, reject };
        worker.ref();
        options.signal?.addEventListener("abort", abort);
        send({ type: "run", id: lastId, task });
      });
    },
    end: async () => void (await worker.terminate()),
  };
}
