import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PREFIX = "hookline-";
/** As mkdtemp names them; other programs' directories never match. */
const NAMED_BY_US = /^hookline-\w{6}$/;

/** Runs `work` with a fresh directory that is gone afterwards, whether the work succeeded, failed or was aborted. */
export async function withTemporaryDirectory<T>(work: (directory: string) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), PREFIX));
  try {
    return await work(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Removes directories that no work has touched since `before`: those of processes that were killed. Returns how many. */
export async function removeAbandonedDirectories(before: Date): Promise<number> {
  const names = (await readdir(tmpdir())).filter((name) => NAMED_BY_US.test(name));
  let removed = 0;
  for (const name of names) {
    const directory = join(tmpdir(), name);
    const found = await stat(directory).catch(() => null);
    if (!found || found.mtime >= before) continue;
    await rm(directory, { recursive: true, force: true });
    removed += 1;
  }
  return removed;
}
