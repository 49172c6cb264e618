import { AppError } from "#lib/kernel/errors.ts";
import { narrateLines } from "../narrate/narrate.ts";
import { phrasesOf } from "../normalise/phrases.ts";
import type { SpeechEngine } from "../port.ts";
import { speakInChild } from "./process.ts";
import { LOCAL_VOICES } from "./voices.ts";

/** Speech made on this machine by classic synthesisers in a process of their own. */
export const localSpeech: SpeechEngine = {
  voices: () => LOCAL_VOICES.map(({ voice }) => voice),

  async narrate({ lines, voiceId, seconds }, signal) {
    const local = LOCAL_VOICES.find(({ voice }) => voice.id === voiceId);
    if (!local) throw new AppError("unknown_voice", { details: { voice_id: voiceId } });
    const { voice, timbre } = local;
    const phrased = lines.map((text) => ({ text, sentences: phrasesOf(text, voice.language) }));
    return narrateLines(phrased, seconds, (sentences, rate) => speakInChild({ timbre, rate, sentences }, signal), signal);
  },
};
