import { AppError } from "#lib/kernel/errors.ts";
import type { SpeechEngine } from "../port.ts";
import { assemble } from "./assemble.ts";
import { masterSpeech } from "./master.ts";
import { speakInChild } from "./process.ts";
import { sentencesOf } from "./tokens.ts";
import { LOCAL_VOICES } from "./voices.ts";

/** Beyond these no voice stays intelligible; a rate outside is brought to the nearer one. */
const [SLOWEST, FASTEST] = [0.6, 1.8];
/** For a text in which nothing is to be said. */
const SILENT_RATE = 22050;

/** Speech made on this machine by classic synthesisers in a process of their own, one process a text. */
export const localSpeech: SpeechEngine = {
  voices: () => LOCAL_VOICES.map(({ voice }) => voice),

  async speak({ text, voiceId, rate = 1 }, signal) {
    const local = LOCAL_VOICES.find(({ voice }) => voice.id === voiceId);
    if (!local) throw new AppError("unknown_voice", { details: { voice_id: voiceId } });
    const speed = Math.min(Math.max(rate, SLOWEST), FASTEST);
    const { voice, timbre } = local;
    const sentences = sentencesOf(text, voice.language, timbre.engine);
    const said = sentences.map((tokens) => tokens.flatMap((token) => (token.said === "" ? [] : [token.said])));
    const order = { timbre, rate: speed, sentences: said.filter((words) => words.length > 0) };
    const spoken = order.sentences.length > 0 ? await speakInChild(order, signal) : [];
    const answers = spoken.values();
    const paired = sentences.map((tokens, i) => ({ tokens, spoken: said[i]!.length > 0 ? answers.next().value : undefined }));
    const sampleRate = spoken[0]?.sampleRate ?? SILENT_RATE;
    const { samples, words } = assemble(paired, sampleRate, speed);
    masterSpeech(samples, sampleRate);
    return { samples, sampleRate, words };
  },
};
