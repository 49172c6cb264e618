import { serve } from "../local/child/serve.ts";

/** A speaking process whose model hums for as long as the sentence is, and dies of the word "crash". */
serve(async () => ({
  sampleRate: 24_000,
  say: async (sentence, speaker, speed) => {
    if (sentence.includes("crash")) process.kill(process.pid, "SIGKILL");
    const samples = Math.round((sentence.length * 0.07 * 24_000) / speed);
    return Float32Array.from({ length: samples }, (_, i) => 0.3 * Math.sin((2 * Math.PI * (150 + 50 * speaker) * i) / 24_000) * Math.abs(Math.sin(i / 2000)));
  },
}));
