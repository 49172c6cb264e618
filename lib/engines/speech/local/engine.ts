import { AppError } from "#lib/kernel/errors.ts";
import { narrateLines } from "../narrate/narrate.ts";
import { suppliedVoices } from "../neural/directory.ts";
import { phrasesOf } from "../normalise/phrases.ts";
import type { SpeechEngine } from "../port.ts";
import { speakInChild } from "./process.ts";
import { LOCAL_VOICES, type LocalVoice } from "./voices.ts";

const allVoices = (): LocalVoice[] => [...LOCAL_VOICES, ...suppliedVoices(LOCAL_VOICES.map(({ voice }) => voice.id))];

/** Speech made on this machine, in a process of its own: by classic synthesisers, and by models that its owner supplies. */
export const localSpeech: SpeechEngine = {
  voices: () => allVoices().map(({ voice }) => voice),

  async narrate({ lines, voiceId, seconds }, signal) {
    const local = allVoices().find(({ voice }) => voice.id === voiceId);
    if (!local) throw new AppError("unknown_voice", { details: { voice_id: voiceId } });
    const { voice, timbre } = local;
    const phrased = lines.map((text) => ({ text, sentences: phrasesOf(text, voice.language) }));
    return narrateLines(phrased, seconds, (sentences, rate) => speakInChild({ timbre, rate, sentences }, signal), signal);
  },
};
