import { fork } from "node:child_process";
import { on } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { SpeakAnswer, SpeakOrder, SpokenSentence } from "./child/order.ts";

/** Start-up takes a good tenth of a second and a sentence less, alone; a machine with a lot to do may need far longer. */
const LIMIT_SECONDS = 120;
const MEMORY_MEGABYTES = 256;
const PROGRAM = fileURLToPath(new URL("./child/main.ts", import.meta.url));

/**
 * Has an order spoken by a process of its own, which ends with it, and hands over each sentence as soon as it is said.
 * Throws when the process fails, hangs, or is no longer wanted (then the signal's reason).
 */
export async function* speakInChild(order: Omit<SpeakOrder, "scratch">, signal?: AbortSignal, program = PROGRAM): AsyncGenerator<SpokenSentence> {
  signal?.throwIfAborted();
  const scratch = await mkdtemp(path.join(tmpdir(), "hookline-speech-"));
  const child = fork(program, {
    serialization: "advanced",
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    execArgv: ["--no-warnings", `--max-old-space-size=${MEMORY_MEGABYTES}`],
    // The synthesisers need nothing of ours, least of all its secrets.
    env: { NODE_ENV: "production" },
  });
  const gone = new Promise<void>((resolve) => child.once("close", () => resolve()).once("error", () => resolve()));
  let complaint = "";
  child.stderr!.on("data", (data: Buffer) => {
    complaint = (complaint + data.toString()).slice(-2000);
  });
  const hung = new AbortController();
  const patience = setTimeout(() => hung.abort(new Error(`The speaking process said nothing for ${LIMIT_SECONDS} seconds`)), LIMIT_SECONDS * 1000);
  const stop = signal ? AbortSignal.any([signal, hung.signal]) : hung.signal;
  try {
    const answers = on(child, "message", { signal: stop, close: ["disconnect"] });
    child.send({ ...order, scratch } satisfies SpeakOrder);
    for await (const [answer] of answers as AsyncIterable<[SpeakAnswer]>) {
      patience.refresh();
      if ("failure" in answer) throw new Error(`Speaking failed: ${answer.failure}`);
      if ("finished" in answer) return;
      yield answer.spoken;
    }
    throw new Error(`The speaking process ended before its work did. ${complaint.trim()}`);
  } catch (error) {
    // The iterator wraps the reason of an abort in an error of its own.
    throw stop.aborted ? stop.reason : error;
  } finally {
    clearTimeout(patience);
    // Only when the process has ended can it put nothing more into the directory.
    child.kill("SIGKILL");
    await gone;
    await rm(scratch, { recursive: true, force: true });
  }
}
