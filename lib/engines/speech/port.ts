import type { Language } from "#lib/kernel/languages.ts";

export type Voice = {
  /** Matches ^[A-Za-z0-9_-]+$, at most 64 characters. */
  id: string;
  name: string;
  language: Language;
  gender: "female" | "male";
  /** Which engine speaks, named plainly ("Flite", "eSpeak NG"). */
  engine: string;
  description: string;
};

export type SpokenWord = { text: string; start: number; end: number };

/** A narration as it is spoken: one mastered sound, and where its paragraphs and words lie in it. */
export type Narration = {
  /** Mono, 48 kHz, 32-bit float, clean at both ends; −18 LUFS as heard on both sides, true peak under −3 dBTP. */
  samples: Float32Array;
  sampleRate: 48000;
  lines: {
    text: string;
    /** Where the line begins in the sound, and how long it takes, in seconds: whole multiples of 1/30, silent at both ends. */
    offset: number;
    seconds: number;
    /** One entry per display token of the text (what stands between spaces), in seconds from the start of the line. */
    words: SpokenWord[];
  }[];
};

export type NarrationRequest = {
  lines: readonly string[];
  voiceId: string;
  /**
   * Seconds that all lines together should take, without the pauses between them; the rate of speech follows within
   * what stays natural. Null: the voice's own pace.
   */
  seconds: number | null;
};

export type SpeechEngine = {
  voices(): Voice[];
  /** Speaks the lines of one narration; throws `unknown_voice` for an id that is not listed, and the signal's reason. */
  narrate(request: NarrationRequest, signal?: AbortSignal): Promise<Narration>;
};
