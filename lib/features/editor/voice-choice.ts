import { engines } from "#lib/engines/registry.ts";
import type { Voice } from "#lib/engines/speech/port.ts";
import { AppError, invalid } from "#lib/kernel/errors.ts";
import { LANGUAGE_NAMES, type Language } from "#lib/kernel/languages.ts";

/** The voice of this id; throws `unknown_voice`, or a field error when it speaks another language than the ad. */
export async function requireVoice(id: string, language: Language): Promise<Voice> {
  const speech = await engines().speech();
  const voice = speech.voices().find((each) => each.id === id);
  if (!voice) throw new AppError("unknown_voice");
  if (voice.language !== language) throw invalid({ voice_id: [`speaks ${LANGUAGE_NAMES[voice.language]}, but the ad is in ${LANGUAGE_NAMES[language]}`] });
  return voice;
}
