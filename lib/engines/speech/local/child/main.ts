/**
 * The speaking process: takes one order, answers it sentence by sentence and ends. The synthesisers are synchronous
 * and native at heart and one of them is under the GPL, so they live here and not in the studio's own process.
 */
import { promisify } from "node:util";
import type { SpeakAnswer, SpeakOrder, SpokenSentence } from "./order.ts";

/** Settles when the answer has left: whole narrations never wait in this process. */
const tell = promisify((answer: SpeakAnswer, done: (error: Error | null) => void) => process.send!(answer, done));

process.once("message", (order: SpeakOrder) => {
  void answer(order).finally(() => process.disconnect());
});

async function answer(order: SpeakOrder): Promise<void> {
  try {
    for await (const spoken of speak(order)) await tell({ spoken });
    await tell({ finished: true });
  } catch (error) {
    await tell({ failure: error instanceof Error ? error.message : String(error) });
  }
}

async function* speak({ timbre, rate, sentences, scratch }: SpeakOrder): AsyncGenerator<SpokenSentence> {
  if (timbre.engine === "flite") yield* (await import("./flite.ts")).speakWithFlite(sentences, timbre, rate, scratch);
  else yield* (await import("./espeak.ts")).speakWithEspeak(sentences, timbre, rate);
}
