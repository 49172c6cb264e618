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

export type Utterance = {
  /** Mono, 32-bit float. */
  samples: Float32Array;
  sampleRate: number;
  /** One entry per display token of the text, in seconds from the start. */
  words: SpokenWord[];
};

export type SpeechEngine = {
  voices(): Voice[];
  /** Speaks a text; throws an `unknown_voice` error for an id that is not listed. */
  speak(request: { text: string; voiceId: string; rate?: number }, signal?: AbortSignal): Promise<Utterance>;
};

/** A narration as it is spoken: one mastered sound, and where its paragraphs and words lie in it. */
export type Narration = {
  /** Mono, 48 kHz, 32-bit float, clean at both ends. */
  samples: Float32Array;
  sampleRate: 48000;
  lines: {
    text: string;
    /** Where the line begins in the sound, and how long it takes, in seconds. */
    offset: number;
    seconds: number;
    /** One entry per display token of the text, in seconds from the start of the line. */
    words: SpokenWord[];
  }[];
};

export type NarrationRequest = {
  lines: readonly string[];
  voiceId: string;
  /** Seconds that all lines together should take; the rate of speech follows within what stays natural. Null: the voice's own pace. */
  seconds: number | null;
};
