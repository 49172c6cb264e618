import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { z } from "zod";

/** Why a child was ended, or fell: `time` and `stall` are limits of ours, `memory` its own guard's or the system's. */
export type FailureKind = "time" | "stall" | "memory" | "crash";

/** The child was ended by a limit, or fell: what it was given is to blame. */
export class ChildFailure extends Error {
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string) {
    super(message);
    this.name = "ChildFailure";
    this.kind = kind;
  }
}

export type ChildLimits = {
  timeMs: number;
  /** Longest silence between two reports of progress; absent for work that reports none. */
  stallMs?: number;
  memoryBytes: number;
  signal: AbortSignal;
  /** Hears how much is done, 0…1. */
  onProgress?: (done: number) => void;
};

/** What a child says: how far it is, any number of times, and then its answer. */
const message = z.union([z.object({ progress: z.number() }), z.object({ answer: z.unknown() })]);

/**
 * Runs a script of ours (a path from the project's root) on untrusted input in a process of its own: one question,
 * one answer. The process knows no secrets, and is killed when it takes too long, stands still, grows too large
 * (it watches itself, see `answerParent`), or the signal aborts.
 * @throws ChildFailure; or the signal's reason.
 */
export async function askChild<Answer>(script: string, question: object, answerSchema: z.ZodType<Answer>, limits: ChildLimits): Promise<Answer> {
  const { signal, memoryBytes } = limits;
  signal.throwIfAborted();
  // The script runs beside the bundle, from source: a bundler must not follow it.
  const child = spawn(process.execPath, ["--max-old-space-size=512", path.join(/* turbopackIgnore: true */ process.cwd(), script), String(memoryBytes)], {
    // The environment holds keys; the child needs none of it.
    env: {} as NodeJS.ProcessEnv,
    // Ctrl-C goes to a whole group: the child must not fall by it and have its file blamed.
    detached: true,
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  const abort = () => child.kill("SIGKILL");
  signal.addEventListener("abort", abort, { once: true });
  try {
    return answerSchema.parse(await conversation(child, question, limits));
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener("abort", abort);
    child.kill("SIGKILL");
  }
}

async function conversation(child: ChildProcess, question: object, { timeMs, stallMs, onProgress }: ChildLimits): Promise<unknown> {
  let ended: FailureKind | undefined;
  const end = (kind: FailureKind) => {
    ended = kind;
    child.kill("SIGKILL");
  };
  const timer = setTimeout(() => end("time"), timeMs);
  const watchdog = stallMs === undefined ? undefined : setTimeout(() => end("stall"), stallMs);
  let complaint = "";
  child.stderr?.on("data", (text: Buffer) => {
    complaint = (complaint + text.toString()).slice(-2000);
  });
  try {
    return await new Promise((resolve, reject) => {
      child.on("message", (said) => {
        const heard = message.parse(said);
        if ("answer" in heard) return resolve(heard.answer);
        watchdog?.refresh();
        onProgress?.(heard.progress);
      });
      child.once("error", reject);
      child.once("close", (code, signal) => {
        const kind = ended ?? (signal === "SIGTERM" || signal === "SIGKILL" ? "memory" : "crash");
        reject(new ChildFailure(kind, `The process ended without an answer (${kind}, ${signal ?? `exit ${code}`}). ${complaint}`));
      });
      child.send(question, (error) => error && reject(error));
    });
  } finally {
    clearTimeout(timer);
    clearTimeout(watchdog);
  }
}
