/**
 * Ends the process as soon as it holds more memory than it was allowed, or nobody is left to hear its answer,
 * whatever its main thread is doing.
 */
import { workerData } from "node:worker_threads";

const CHECK_EVERY_MS = 25;
const parent = process.ppid;

setInterval(() => {
  // Nobody handles the signal, so it ends the process even in the middle of a native call.
  if (process.memoryUsage.rss() > Number(workerData) || process.ppid !== parent) process.kill(process.pid, "SIGTERM");
}, CHECK_EVERY_MS);
