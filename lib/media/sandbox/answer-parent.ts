import { Worker } from "node:worker_threads";
import type { GuardData } from "./guard.ts";

/**
 * The child's side of `askChild`: answers one question and ends. A thread of its own watches the memory, because
 * native code may keep this one busy for seconds; past the limit the process ends without an answer.
 */
export function answerParent(answer: (question: unknown, report: (done: number) => void) => Promise<object>, memoryLimitBytes: number): void {
  const guarded: GuardData = { parent: process.ppid, memoryLimitBytes };
  new Worker(new URL("./guard.ts", import.meta.url), { workerData: guarded }).unref();
  process.once("disconnect", () => process.exit(0));
  process.once("message", async (question) => {
    const report = (progress: number) => void process.send?.({ progress });
    process.send?.({ answer: await answer(question, report) });
  });
}
