import sherpa from "sherpa-onnx-node";
import type { Runtime } from "./neural.ts";
import type { NeuralModel } from "./order.ts";

/** Loads a model with sherpa-onnx. A file that is no model can take the whole process down: call it only in one that may die. */
export async function loadSherpa({ kind, ...files }: NeuralModel): Promise<Runtime> {
  const tts = new sherpa.OfflineTts({ model: { [kind]: files, numThreads: 1, provider: "cpu" }, maxNumSentences: 1 } as ConstructorParameters<typeof sherpa.OfflineTts>[0]);
  return {
    sampleRate: tts.sampleRate,
    // External buffers are memory of the library's, which Node does not always allow.
    say: async (text, sid, speed) => tts.generate({ text, sid, speed, enableExternalBuffer: false }).samples,
  };
}
