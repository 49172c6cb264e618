import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { isLocked } from "./lock.ts";

const instanceSchema = z.object({ port: z.number().int(), databaseUrl: z.string() });
/** How other processes of this machine reach a running studio. */
export type Instance = z.infer<typeof instanceSchema>;

const fileOf = (dataDir: string) => path.join(dataDir, "instance.json");

export async function rememberInstance(dataDir: string, instance: Instance): Promise<void> {
  await writeFile(fileOf(dataDir), JSON.stringify(instance), { mode: 0o600 });
}

export async function forgetInstance(dataDir: string): Promise<void> {
  await rm(fileOf(dataDir), { force: true });
}

/** The studio that runs over this data directory; undefined when none does. One that was killed leaves its file behind. */
export async function findInstance(dataDir: string): Promise<Instance | undefined> {
  if (!(await isLocked(dataDir))) return undefined;
  const text = await readFile(fileOf(dataDir), "utf8").catch(() => undefined);
  return text === undefined ? undefined : instanceSchema.parse(JSON.parse(text));
}
