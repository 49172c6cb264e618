import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { TestStudio } from "#lib/testing/studio.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A worker of a test's studio, as the launcher starts it: a process of its own. */
export type WorkerProcess = {
  /** Whether it has begun the job with this id. */
  hasBegun(jobId: string): boolean;
  /** Ends it as a power cut would: no handler runs. */
  kill9(): Promise<void>;
  /** Asks it to stop, as the launcher does; answers its exit code and how long it took. */
  terminate(): Promise<{ code: number | null; milliseconds: number }>;
};

export async function startWorkerProcess(studio: TestStudio): Promise<WorkerProcess> {
  const child = spawn(process.execPath, ["bin/worker.ts"], {
    cwd: root,
    // Production: its log tells which jobs it has begun.
    env: { ...process.env, ...studio.environment, NODE_ENV: "production", NODE_OPTIONS: "" },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream!.on("data", (text: Buffer) => (output += text));
  await ready(child, () => output);
  const end = async (signal: NodeJS.Signals) => {
    const startedAt = performance.now();
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, "exit");
      child.kill(signal);
      await ended;
    }
    return { code: child.exitCode, milliseconds: performance.now() - startedAt };
  };
  return {
    hasBegun: (jobId) => output.split("\n").some((line) => line.includes('"job begins"') && line.includes(jobId)),
    kill9: async () => void (await end("SIGKILL")),
    terminate: () => end("SIGTERM"),
  };
}

function ready(child: ChildProcess, output: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once("message", () => resolve());
    child.once("exit", (code) => reject(new Error(`the worker ended with ${code}:\n${output()}`)));
  });
}
