import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { openSync, closeSync } from "node:fs";

const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 30_000;
/** A process that has lived this long had started well: its next fall begins the waiting anew. */
const STEADY_AFTER_MS = 60_000;
const KILL_AFTER_MS = 15_000;

/** What a child says to the process that started it. */
export type ChildMessage = { ready: true } | { fault: string };

export type Supervised = {
  /** Asks the process to end and waits; kills it when it does not. */
  stop(): Promise<void>;
};

/**
 * Runs a script of ours and starts it again whenever it falls, after a pause that grows with each fall.
 * It runs in a process group of its own, so that Ctrl-C reaches only the launcher, which ends things in order.
 * @throws Error with the script's own words when the first start fails.
 */
export async function supervise(options: {
  name: string;
  script: string;
  args?: readonly string[];
  env: NodeJS.ProcessEnv;
  logFile: string;
  say: (line: string) => void;
}): Promise<Supervised> {
  const { name, say } = options;
  let stopping = false;
  let delay = FIRST_DELAY_MS;
  let timer: NodeJS.Timeout | undefined;
  let child = start(options);

  const watch = (watched: ChildProcess) => {
    const startedAt = Date.now();
    watched.once("exit", (code, signal) => {
      if (stopping) return;
      if (Date.now() - startedAt > STEADY_AFTER_MS) delay = FIRST_DELAY_MS;
      say(`The ${name} ended unexpectedly (${signal ?? `exit ${code}`}); it starts again. Its log: ${options.logFile}`);
      timer = setTimeout(() => {
        child = start(options);
        watch(child);
      }, delay);
      delay = Math.min(delay * 2, LONGEST_DELAY_MS);
    });
  };

  await untilReady(child, options);
  watch(child);
  return {
    async stop() {
      stopping = true;
      clearTimeout(timer);
      await end(child);
    },
  };
}

type StartOptions = { script: string; args?: readonly string[]; env: NodeJS.ProcessEnv; logFile: string };

function start({ script, args = [], env, logFile }: StartOptions): ChildProcess {
  const log = openSync(logFile, "a");
  const child = spawn(process.execPath, [script, ...args], {
    env,
    detached: true,
    stdio: ["ignore", log, log, "ipc"],
  });
  closeSync(log);
  return child;
}

function untilReady(child: ChildProcess, { name, logFile }: { name: string; logFile: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.on("message", (message: ChildMessage) => {
      if ("ready" in message) resolve();
      else reject(new Error(message.fault));
    });
    child.once("exit", (code) => reject(new Error(`The ${name} did not start (exit ${code}). Its log: ${logFile}`)));
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), KILL_AFTER_MS);
  await ended;
  clearTimeout(timer);
}
