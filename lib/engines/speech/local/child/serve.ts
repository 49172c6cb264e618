import { promisify } from "node:util";
import type { LoadRuntime } from "./neural.ts";
import type { SpeakAnswer, SpeakOrder, SpokenSentence } from "./order.ts";

/** Settles when the answer has left: whole narrations never wait in this process. */
const tell = promisify((answer: SpeakAnswer, done: (error: Error | null) => void) => process.send!(answer, done));

/** Waits for the order, answers it and lets the process end. */
export function serve(loadRuntime: LoadRuntime): void {
  process.once("message", (order: SpeakOrder) => {
    void answer(order, loadRuntime).finally(() => process.disconnect());
  });
}

async function answer(order: SpeakOrder, loadRuntime: LoadRuntime): Promise<void> {
  try {
    for await (const spoken of speak(order, loadRuntime)) await tell({ spoken });
    await tell({ finished: true });
  } catch (error) {
    await tell({ failure: error instanceof Error ? error.message : String(error) });
  }
}

async function* speak({ timbre, rate, sentences, scratch }: SpeakOrder, loadRuntime: LoadRuntime): AsyncGenerator<SpokenSentence> {
  if (timbre.engine === "flite") yield* (await import("./flite.ts")).speakWithFlite(sentences, timbre, rate, scratch);
  else if (timbre.engine === "espeak") yield* (await import("./espeak.ts")).speakWithEspeak(sentences, timbre, rate);
  else yield* (await import("./neural.ts")).speakWithModel(sentences, timbre, rate, loadRuntime);
}
