/**
 * The speaking process: takes one order, answers it and ends. The synthesisers are synchronous and native at heart and
 * one of them is under the GPL, so they live here and not in the studio's own process.
 */
import type { SpeakAnswer, SpeakOrder, SpokenSentence } from "./order.ts";

process.once("message", (order: SpeakOrder) => {
  void answer(order).then((reply) => process.send!(reply, () => process.disconnect()));
});

async function answer(order: SpeakOrder): Promise<SpeakAnswer> {
  try {
    return { spoken: await speak(order) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

async function speak({ timbre, rate, sentences, scratch }: SpeakOrder): Promise<SpokenSentence[]> {
  if (timbre.engine === "flite") return (await import("./flite.ts")).speakWithFlite(sentences, timbre, rate, scratch);
  return (await import("./espeak.ts")).speakWithEspeak(sentences, timbre, rate);
}
