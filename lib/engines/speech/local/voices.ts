import type { Language } from "#lib/kernel/languages.ts";
import type { Voice } from "../port.ts";
import type { Timbre } from "./child/order.ts";

export type LocalVoice = { voice: Voice; timbre: Timbre };

/**
 * The voices of this machine. The variants of eSpeak NG were chosen by how well a recogniser understands them; Flite
 * has the better English. The ids are public and stay as they are.
 */
export const LOCAL_VOICES: readonly LocalVoice[] = [
  flite("rachel", "Rachel", "female", "slt", 1.0, "Warm and clear, American"),
  flite("adam", "Adam", "male", "rms", 1.06, "Calm and firm, American"),
  flite("callum", "Callum", "male", "awb", 0.96, "Lively, Scottish"),
  espeak("olivia", "Olivia", "en", "female", "en-gb-x-rp+f5", 158, 46, "Precise, British"),
  espeak("camille", "Camille", "fr", "female", "fr+f5", 160, 46, "Bright and even"),
  espeak("julien", "Julien", "fr", "male", "fr+edward", 160, 44, "Steady and low"),
  espeak("lucia", "Lucía", "es", "female", "es+f2", 165, 50, "Bright and brisk"),
  espeak("mateo", "Mateo", "es", "male", "es+edward", 162, 44, "Steady and low"),
  espeak("lena", "Lena", "de", "female", "de+f5", 156, 46, "Clear and friendly"),
  espeak("jonas", "Jonas", "de", "male", "de+Denis", 154, 44, "Measured"),
  espeak("giulia", "Giulia", "it", "female", "it+f5", 162, 48, "Bright and open"),
  espeak("matteo", "Matteo", "it", "male", "it+edward", 160, 44, "Steady and low"),
  espeak("beatriz", "Beatriz", "pt", "female", "pt-br+f2", 162, 50, "Brisk, Brazilian"),
  espeak("rafael", "Rafael", "pt", "male", "pt-br+edward", 160, 44, "Steady, Brazilian"),
  espeak("sanne", "Sanne", "nl", "female", "nl+f5", 158, 46, "Clear and friendly"),
  espeak("daan", "Daan", "nl", "male", "nl+victor", 156, 44, "Measured"),
  espeak("zofia", "Zofia", "pl", "female", "pl+f2", 158, 50, "Clear and brisk"),
  espeak("jakub", "Jakub", "pl", "male", "pl+edward", 156, 44, "Steady and low"),
];

function flite(id: string, name: string, gender: Voice["gender"], model: string, pace: number, description: string): LocalVoice {
  return { voice: { id, name, language: "en", gender, engine: "Flite", description }, timbre: { engine: "flite", model, pace } };
}

function espeak(
  id: string,
  name: string,
  language: Language,
  gender: Voice["gender"],
  model: string,
  wordsPerMinute: number,
  pitch: number,
  description: string,
): LocalVoice {
  const voice: Voice = { id, name, language, gender, engine: "eSpeak NG", description };
  return { voice, timbre: { engine: "espeak", model, wordsPerMinute, pitch } };
}
