/** What the speaking process is asked to do, and what it answers. */

export type Timbre =
  /** `pace` is the speed at which the voice sounds natural. */
  | { engine: "flite"; model: string; pace: number }
  /** `pitch` is eSpeak's, 0 to 99, 50 as the variant has it. */
  | { engine: "espeak"; model: string; wordsPerMinute: number; pitch: number }
  /** A model that the studio's owner supplied; `reference` is the voice of eSpeak NG from which word times are learnt. */
  | { engine: "neural"; model: NeuralModel; speaker: number; pace: number; reference: string };

/** The files of a model, as absolute paths, by the family that it belongs to. */
export type NeuralModel = { tokens: string; lexicon?: string; dataDir?: string } & (
  | { kind: "vits"; model: string }
  | { kind: "kokoro"; model: string; voices: string }
  | { kind: "matcha"; acousticModel: string; vocoder: string }
);

export type SpeakOrder = {
  timbre: Timbre;
  /** 1 is the voice's natural speed. */
  rate: number;
  /** What is said, sentence by sentence and phrase by phrase, in words and punctuation; no phrase is empty. */
  sentences: string[][];
  /** A directory for the process alone; who gives the order removes it. */
  scratch: string;
};

export type SpokenSentence = {
  samples: Int16Array;
  sampleRate: number;
  /** When each phrase begins, in seconds; rising. */
  starts: number[];
};

/** One answer for each sentence, in order, and one for the end. */
export type SpeakAnswer = { spoken: SpokenSentence } | { finished: true } | { failure: string };
