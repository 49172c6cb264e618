/**
 * Ends the process as soon as it holds more memory than it was allowed, or nobody is left to hear its answer,
 * whatever its main thread is doing.
 */
import { workerData } from "node:worker_threads";

export type GuardData = { parent: number; memoryLimitBytes: number };

const CHECK_EVERY_MS = 25;
const { parent, memoryLimitBytes } = workerData as GuardData;

setInterval(() => {
  // Nobody handles the signal, so it ends the process even in the middle of a native call.
  if (process.memoryUsage.rss() > memoryLimitBytes || process.ppid !== parent) process.kill(process.pid, "SIGTERM");
}, CHECK_EVERY_MS);
