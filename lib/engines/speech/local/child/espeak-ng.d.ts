/** The part of the package that is used; it ships no types. */
declare module "@echogarden/espeak-ng-emscripten" {
  type EspeakEvent = {
    type: "word" | "sentence" | "mark" | "play" | "end" | "msg_terminated" | "phoneme" | "samplerate";
    /** Milliseconds from the start of the call. */
    audio_position: number;
    /** A mark's name, a word's or a sentence's number. */
    id: string | number | undefined;
  };
  type EspeakWorker = {
    samplerate: number;
    /** 0 when the voice is known; an unknown variant after "+" is ignored without a word. */
    set_voice(name: string): number;
    set_rate(wordsPerMinute: number): number;
    set_pitch(pitch: number): number;
    synthesize(ssml: string, receive: (samples: Int16Array, events: EspeakEvent[]) => void): void;
  };
  export default function load(): Promise<{ eSpeakNGWorker: new () => EspeakWorker }>;
}
