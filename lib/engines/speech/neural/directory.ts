import { readdirSync } from "node:fs";
import path from "node:path";
import { env } from "#lib/config/env.ts";
import { logger } from "#lib/kernel/logger.ts";
import type { LocalVoice } from "../local/voices.ts";
import { readVoiceFolder } from "./folder.ts";

/**
 * The voices in a directory, a sub-folder each. One that is not as it should be is left out, and `refuse` told why;
 * `taken` are ids that other voices have.
 */
export function readVoices(directory: string, taken: readonly string[], refuse: (folder: string, reason: string) => void): LocalVoice[] {
  const ids = new Set(taken);
  const voices: LocalVoice[] = [];
  for (const folder of subFolders(directory, refuse)) {
    try {
      const supplied = readVoiceFolder(folder);
      if (ids.has(supplied.voice.id)) throw new Error(`there is another voice with the id ${supplied.voice.id}`);
      ids.add(supplied.voice.id);
      voices.push(supplied);
    } catch (error) {
      refuse(folder, error instanceof Error ? error.message : String(error));
    }
  }
  return voices;
}

function subFolders(directory: string, refuse: (folder: string, reason: string) => void): string[] {
  try {
    const entries = readdirSync(directory, { withFileTypes: true });
    return entries.filter((entry) => !entry.isFile() && !entry.name.startsWith(".")).map(({ name }) => path.resolve(directory, name)).toSorted();
  } catch (error) {
    refuse(directory, error instanceof Error ? error.message : String(error));
    return [];
  }
}

let cached: LocalVoice[] | undefined;

/** The voices under VOICES_DIR, read when they are first asked for. */
export function suppliedVoices(taken: readonly string[]): LocalVoice[] {
  const { VOICES_DIR } = env();
  cached ??= VOICES_DIR === undefined ? [] : readVoices(VOICES_DIR, taken, (folder, reason) => logger.error({ folder, reason }, "a voice is left out"));
  return cached;
}
