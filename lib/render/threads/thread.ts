/** The program of a render thread: one task at a time, with messages for progress and result. */
import { parentPort } from "node:worker_threads";
import { renderChunk } from "#lib/render/film/chunk.ts";
import { finishFilm } from "#lib/render/film/finish.ts";
import { drawStill } from "#lib/render/still.ts";
import type { Command, Report, Task, TaskResult } from "#lib/render/threads/task.ts";

const port = parentPort;
if (port === null) throw new Error("this file runs as a worker thread");

/** Reports on one task come at most this often. */
const PROGRESS_MS = 250;

const running = new Map<number, AbortController>();
const report = (message: Report) => port.postMessage(message);

port.on("message", (command: Command) => {
  if (command.type === "abort") running.get(command.id)?.abort();
  else void run(command.id, command.task);
});

async function run(id: number, task: Task): Promise<void> {
  const controller = new AbortController();
  running.set(id, controller);
  let reported = performance.now();
  const progress = (done: number) => {
    if (performance.now() - reported < PROGRESS_MS) return;
    reported = performance.now();
    report({ type: "progress", id, done });
  };
  try {
    report({ type: "result", id, value: await perform(task, controller.signal, progress) });
  } catch (error) {
    report({ type: "failure", id, error });
  } finally {
    running.delete(id);
  }
}

function perform(task: Task, signal: AbortSignal, progress: (done: number) => void): Promise<TaskResult[Task["kind"]]> {
  switch (task.kind) {
    case "chunk":
      return renderChunk(task, signal, progress);
    case "finish":
      return finishFilm(task, signal);
    case "still":
      return drawStill(task);
  }
}
