import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import type { z } from "zod";

/** The child was ended by a limit, or fell: what it was given is to blame. */
export class ChildFailure extends Error {}

export type ChildLimits = { timeMs: number; memoryBytes: number; signal: AbortSignal };

/**
 * Runs a script of ours (a path from the project's root) on untrusted input in a process of its own:
 * one question, one answer. The process knows no secrets, and is killed when it takes too long, grows
 * too large (it watches itself, see `answerParent`), or the signal aborts.
 * @throws ChildFailure; or the signal's reason.
 */
export async function askChild<Answer>(
  script: string,
  question: object,
  answerSchema: z.ZodType<Answer>,
  { timeMs, memoryBytes, signal }: ChildLimits,
): Promise<Answer> {
  signal.throwIfAborted();
  // The script runs beside the bundle, from source: a bundler must not follow it.
  const child = spawn(process.execPath, ["--max-old-space-size=512", path.join(/* turbopackIgnore: true */ process.cwd(), script), String(memoryBytes)], {
    // The environment holds keys; the child needs none of it.
    env: {} as NodeJS.ProcessEnv,
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), timeMs);
  const abort = () => child.kill("SIGKILL");
  signal.addEventListener("abort", abort, { once: true });
  try {
    child.send(question);
    return answerSchema.parse(await firstAnswer(child));
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", abort);
    child.kill("SIGKILL");
  }
}

function firstAnswer(child: ChildProcess): Promise<unknown> {
  let complaint = "";
  child.stderr?.on("data", (text: Buffer) => {
    complaint = (complaint + text.toString()).slice(-2000);
  });
  return new Promise((resolve, reject) => {
    child.once("message", resolve);
    child.once("error", reject);
    child.once("close", (code, signal) => {
      reject(new ChildFailure(`The process ended without an answer (${signal ?? `exit ${code}`}). ${complaint}`));
    });
  });
}
