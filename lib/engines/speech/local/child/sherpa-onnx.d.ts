/** The part of the package that is used; its own types are comments. */
declare module "sherpa-onnx-node" {
  type ModelFiles = { tokens: string; lexicon?: string; dataDir?: string };
  type Config = {
    model: {
      vits?: ModelFiles & { model: string };
      kokoro?: ModelFiles & { model: string; voices: string };
      matcha?: ModelFiles & { acousticModel: string; vocoder: string };
      numThreads: number;
      provider: "cpu";
    };
    maxNumSentences: number;
  };
  class OfflineTts {
    constructor(config: Config);
    sampleRate: number;
    generate(request: { text: string; sid: number; speed: number; enableExternalBuffer: boolean }): { samples: Float32Array; sampleRate: number };
  }
  /** A CommonJS package: it has no named exports. */
  const sherpa: { OfflineTts: typeof OfflineTts };
  export default sherpa;
}
