import { open } from "node:fs/promises";
import { AppError } from "#lib/kernel/errors.ts";
import { turns } from "#lib/kernel/turns.ts";
import { type IngestedImage, imageAnswer } from "./job.ts";
import { MAX_BYTES } from "./limits.ts";
import { askChild, ChildFailure } from "#lib/media/sandbox/ask-child.ts";
import { sniffImage } from "./sniff.ts";

const CHILD = "lib/media/images/child.ts";
const TIME_LIMIT_MS = 30_000;
/** 50 megapixels decoded take 200 MB; the rest is Node and room to work. */
const MEMORY_LIMIT_BYTES = 1024 * 1024 * 1024;
/** Many large pictures at once must not take the machine's memory; each takes a second or two. */
const inTurn = turns(2);

/**
 * Takes in a picture that a stranger has sent: checks it, turns it upright, converts it to sRGB, keeps
 * its longest edge at 2400 px or less, and writes it anew without metadata into `directory`.
 * With `cutout`, a plain background is cut away where there is one, and the picture trimmed to its subject.
 * The decoding happens in a process of its own, with limits: the worst a malicious file can end is that.
 * @throws AppError `image_invalid`, with the reason in plain words.
 */
export async function ingestImage({
  file,
  directory,
  cutout,
  signal,
}: {
  file: string;
  directory: string;
  cutout: boolean;
  signal: AbortSignal;
}): Promise<IngestedImage> {
  await checkFile(file);
  const limits = { timeMs: TIME_LIMIT_MS, memoryBytes: MEMORY_LIMIT_BYTES, signal };
  const answer = await inTurn(() => askChild(CHILD, { file, directory, cutout }, imageAnswer, limits)).catch((cause: unknown) => {
    if (!(cause instanceof ChildFailure)) throw cause;
    throw new AppError("image_invalid", { message: "The picture can't be read within the limits.", cause });
  });
  if ("refused" in answer) throw new AppError("image_invalid", { message: answer.refused });
  return answer.image;
}

async function checkFile(file: string): Promise<void> {
  const handle = await open(file, "r");
  try {
    const { size } = await handle.stat();
    if (size > MAX_BYTES) throw new AppError("image_invalid", { message: "The picture is larger than 20 MB." });
    const { buffer } = await handle.read(Buffer.alloc(16), 0, 16, 0);
    if (!sniffImage(buffer)) throw new AppError("image_invalid", { message: "The file is neither a JPEG nor a PNG." });
  } finally {
    await handle.close();
  }
}
