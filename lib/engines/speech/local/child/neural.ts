import { alignedStarts } from "../../align.ts";
import { speakWithEspeak } from "./espeak.ts";
import type { NeuralModel, SpokenSentence, Timbre } from "./order.ts";

/** A model that is ready to speak: all that is asked of the library that runs it. */
export type Runtime = {
  sampleRate: number;
  /** Says a sentence; samples from −1 to 1. `speed` 1 is the model's own. */
  say(sentence: string, speaker: number, speed: number): Promise<Float32Array>;
};
export type LoadRuntime = (model: NeuralModel) => Promise<Runtime>;

const REFERENCE = { engine: "espeak", wordsPerMinute: 165, pitch: 50 } as const;

/**
 * Speaks each sentence with a model that people supplied. Models tell nothing of when words begin: that is learnt by
 * laying each sentence over the same one spoken by eSpeak NG.
 */
export async function* speakWithModel(sentences: string[][], timbre: Timbre & { engine: "neural" }, rate: number, load: LoadRuntime): AsyncGenerator<SpokenSentence> {
  const runtime = await load(timbre.model);
  const references = speakWithEspeak(sentences, { ...REFERENCE, model: timbre.reference }, rate);
  for (const phrases of sentences) {
    const said = await runtime.say(phrases.join(" "), timbre.speaker, timbre.pace * rate);
    const samples = Int16Array.from(said, (x) => Math.round(Math.max(-1, Math.min(1, x)) * 32_767));
    const { value: reference } = await references.next();
    if (!reference) throw new Error("The reference voice said less than the model");
    yield { samples, sampleRate: runtime.sampleRate, starts: alignedStarts({ samples, sampleRate: runtime.sampleRate }, reference, reference.starts) };
  }
}
