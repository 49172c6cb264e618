import { fork, type ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { SpeakAnswer, SpeakOrder, SpokenSentence } from "./child/order.ts";

/** Start-up takes a good tenth of a second, speech a fiftieth of its length: what takes longer hangs. */
const LIMIT_SECONDS = 30;
const MEMORY_MEGABYTES = 256;
const ENTRY = fileURLToPath(new URL("./child/main.ts", import.meta.url));

/**
 * Has an order spoken by a process of its own, which ends with it. Rejects when the process fails, takes too long, or
 * is no longer wanted (then with the signal's reason).
 */
export async function speakInChild(order: Omit<SpeakOrder, "scratch">, signal?: AbortSignal): Promise<SpokenSentence[]> {
  signal?.throwIfAborted();
  const scratch = await mkdtemp(path.join(tmpdir(), "hookline-speech-"));
  const child = fork(ENTRY, {
    serialization: "advanced",
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    execArgv: ["--no-warnings", `--max-old-space-size=${MEMORY_MEGABYTES}`],
    // The synthesisers need nothing of ours, least of all its secrets.
    env: { NODE_ENV: "production" },
  });
  const gone = new Promise<void>((resolve) => child.once("close", () => resolve()).once("error", () => resolve()));
  const deadline = AbortSignal.timeout(LIMIT_SECONDS * 1000);
  try {
    const answer = await answerOf(child, { ...order, scratch }, signal ? AbortSignal.any([signal, deadline]) : deadline);
    if ("failure" in answer) throw new Error(`Speaking failed: ${answer.failure}`);
    return answer.spoken;
  } finally {
    // Only when the process has ended can it put nothing more into the directory.
    child.kill("SIGKILL");
    await gone;
    await rm(scratch, { recursive: true, force: true });
  }
}

function answerOf(child: ChildProcess, order: SpeakOrder, stop: AbortSignal): Promise<SpeakAnswer> {
  return new Promise((resolve, reject) => {
    let complaint = "";
    const giveUp = () => reject(stop.reason);
    stop.addEventListener("abort", giveUp, { once: true });
    child.stderr!.on("data", (data: Buffer) => {
      complaint = (complaint + data.toString()).slice(-2000);
    });
    child.once("message", (answer) => resolve(answer as SpeakAnswer));
    child.once("error", reject);
    child.once("exit", (code, by) => {
      stop.removeEventListener("abort", giveUp);
      reject(new Error(`The speaking process ended without an answer (${by ?? code}). ${complaint.trim()}`));
    });
    child.send(order);
  });
}
