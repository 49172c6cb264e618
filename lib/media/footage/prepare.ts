import { open } from "node:fs/promises";
import { AppError } from "#lib/kernel/errors.ts";
import { turns } from "#lib/kernel/turns.ts";
import { type Footage, type FootageJob, footageAnswer } from "#lib/media/footage/job.ts";
import { HEAD_BYTES, sniffContainer } from "#lib/media/footage/sniff.ts";
import { askChild, ChildFailure, type FailureKind } from "#lib/media/sandbox/ask-child.ts";

const CHILD = "lib/media/footage/child.ts";

/** Five minutes of 4K take about as long on two cores. */
const TIME_LIMIT_MS = 25 * 60_000;
/** The slowest picture that anything sensible holds takes a second or two. */
const STALL_LIMIT_MS = 45_000;
/** Decoding 8K in ten bits and coding 1080p at once; the usual clip needs a quarter. */
const MEMORY_LIMIT_BYTES = 2048 * 1024 * 1024;
/** A short clip need not wait for a long one; more at once would only share the same cores. */
const inTurn = turns(2);

const SENTENCES: Record<FailureKind, string> = {
  time: "The video is too heavy to be processed in time. Export it in a smaller size and send it again.",
  stall: "The video is too heavy, or damaged: processing it came to a halt.",
  memory: "The video needs more memory than it may take. Export it in a smaller size and send it again.",
  crash: "The video is damaged and can't be read.",
};

export type PrepareFootage = FootageJob & {
  signal: AbortSignal;
  /** Hears how much is done, 0…1, a few times a second. */
  onProgress?: (done: number) => void;
};

/**
 * Takes in footage that a stranger has sent and makes from it the clip that films are cut from, with thumbnail,
 * filmstrip, waveform and loudness, all inside `directory`. Everything is decoded in a process of its own, with
 * limits: the worst a malicious file can end is that.
 *
 * @throws AppError `footage_invalid`, with the reason in plain words; or the signal's reason.
 */
export async function prepareFootage({ signal, onProgress, ...job }: PrepareFootage): Promise<Footage> {
  await checkFile(job.file);
  const limits = { timeMs: TIME_LIMIT_MS, stallMs: STALL_LIMIT_MS, memoryBytes: MEMORY_LIMIT_BYTES, signal, ...(onProgress && { onProgress }) };
  const answer = await inTurn(() => askChild(CHILD, job, footageAnswer, limits)).catch((cause: unknown) => {
    if (!(cause instanceof ChildFailure)) throw cause;
    throw new AppError("footage_invalid", { message: SENTENCES[cause.kind], cause });
  });
  if ("refused" in answer) throw new AppError("footage_invalid", { message: answer.refused });
  return answer.footage;
}

async function checkFile(file: string): Promise<void> {
  const handle = await open(file, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    if (bytesRead === 0) throw new AppError("footage_invalid", { message: "The file is empty." });
    if (!sniffContainer(buffer)) throw new AppError("footage_invalid", { message: "The file is not an MP4, MOV, WebM or Matroska video." });
  } finally {
    await handle.close();
  }
}
