import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { LANGUAGES, type Language } from "#lib/kernel/languages.ts";
import type { NeuralModel } from "../local/child/order.ts";
import type { LocalVoice } from "../local/voices.ts";

/** What `voice.json` says of a voice that the studio's owner supplied. */
const voiceFile = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, "should be letters, digits, _ and -, at most 64"),
  name: z.string().trim().min(1).max(60),
  language: z.enum(LANGUAGES),
  gender: z.enum(["female", "male"]),
  description: z.string().trim().max(120).default("Supplied by the studio's owner"),
  /** Which of a model's speakers. */
  speaker: z.int().min(0).default(0),
  /** How quick the voice is at its most natural; 1 is the model's own speed. */
  pace: z.number().min(0.5).max(2).default(1),
});

const FAMILIES: Record<NeuralModel["kind"], string> = { vits: "VITS (neural)", kokoro: "Kokoro (neural)", matcha: "Matcha (neural)" };
/** The voice of eSpeak NG that says the same sentences for the word times. */
const REFERENCES: Partial<Record<Language, string>> = { en: "en-us", pt: "pt-br" };
const VOCODER = /vocos|hifigan|vocoder/i;

/** Reads one voice's folder; throws an Error that says in plain words what is wrong with it. */
export function readVoiceFolder(folder: string): LocalVoice {
  const { speaker, pace, ...about } = readVoiceFile(path.join(folder, "voice.json"));
  const model = findModel(folder);
  return {
    voice: { ...about, engine: FAMILIES[model.kind] },
    timbre: { engine: "neural", model, speaker, pace, reference: REFERENCES[about.language] ?? about.language },
  };
}

function readVoiceFile(file: string): z.output<typeof voiceFile> {
  let given: unknown;
  try {
    given = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Error(`voice.json can't be read: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  const parsed = voiceFile.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new Error(`voice.json is not valid: ${parsed.error.issues.map((issue) => `${issue.path.join(".") || "it"} ${issue.message}`).join("; ")}`);
}

/** Tells the family of a model by its files: Kokoro has voices, Matcha a vocoder, VITS (also Piper) neither. */
function findModel(folder: string): NeuralModel {
  const names = readdirSync(folder).toSorted();
  const file = (name: string) => filled(path.join(folder, name));
  const models = names.filter((name) => name.endsWith(".onnx"));
  const vocoder = models.find((name) => VOCODER.test(name));
  const [model, other] = models.filter((name) => name !== vocoder);
  if (!model) throw new Error("there is no model (.onnx)");
  if (other) throw new Error(`there is more than one model: ${model}, ${other}`);
  if (!names.includes("tokens.txt")) throw new Error("tokens.txt is missing");
  const lexicons = names.filter((name) => /^lexicon.*\.txt$/.test(name)).map(file);
  const shared = {
    tokens: file("tokens.txt"),
    ...(lexicons.length > 0 && { lexicon: lexicons.join(",") }),
    ...(names.includes("espeak-ng-data") && { dataDir: path.join(folder, "espeak-ng-data") }),
  };
  if (names.includes("voices.bin")) return { kind: "kokoro", model: file(model), voices: file("voices.bin"), ...shared };
  if (vocoder) return { kind: "matcha", acousticModel: file(model), vocoder: file(vocoder), ...shared };
  return { kind: "vits", model: file(model), ...shared };
}

function filled(file: string): string {
  const found = statSync(file);
  if (!found.isFile() || found.size === 0) throw new Error(`${path.basename(file)} is empty`);
  return file;
}
