import load from "@echogarden/espeak-ng-emscripten";
import { filledStarts } from "./starts.ts";
import type { SpokenSentence, Timbre } from "./order.ts";

type Worker = InstanceType<Awaited<ReturnType<typeof load>>["eSpeakNGWorker"]>;

/**
 * Speaks each sentence with a mark before every word. One sentence a call: in longer texts eSpeak NG loses the marks at
 * the beginnings of sentences.
 */
export async function* speakWithEspeak(sentences: string[][], timbre: Timbre & { engine: "espeak" }, rate: number): AsyncGenerator<SpokenSentence> {
  const { eSpeakNGWorker } = await load();
  const worker = new eSpeakNGWorker();
  if (worker.set_voice(timbre.model) !== 0) throw new Error(`eSpeak NG has no voice ${timbre.model}`);
  worker.set_rate(Math.round(timbre.wordsPerMinute * rate));
  worker.set_pitch(timbre.pitch);
  for (const words of sentences) yield speakSentence(worker, words);
}

function speakSentence(worker: Worker, words: string[]): SpokenSentence {
  const chunks: Int16Array[] = [];
  const marks = new Map<string, number>();
  const wordStarts: number[] = [];
  const ssml = words.map((word, i) => `<mark name="${i}"/>${escapeMarkup(word)}`).join(" ");
  worker.synthesize(ssml, (samples, events) => {
    if (samples.length > 0) chunks.push(samples);
    for (const event of events) {
      if (event.type === "mark") marks.set(String(event.id), event.audio_position / 1000);
      if (event.type === "word") wordStarts.push(event.audio_position / 1000);
    }
  });
  const samples = joined(chunks);
  const starts = words.map((_, i) => marks.get(String(i)));
  return { samples, sampleRate: worker.samplerate, starts: filledStarts(starts, wordStarts, samples.length / worker.samplerate) };
}

const escapeMarkup = (word: string) => word.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function joined(chunks: Int16Array[]): Int16Array {
  const whole = new Int16Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
