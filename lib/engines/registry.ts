import type { MusicEngine } from "#lib/engines/music/port.ts";
import type { ScreeningEngine } from "#lib/engines/screening/port.ts";
import type { SpeechEngine } from "#lib/engines/speech/port.ts";
import type { AdWriter, TextEngine } from "#lib/engines/text/port.ts";

/** Which engine serves each capability. Engines are loaded when they are first asked for. */
export type Engines = {
  text(): Promise<TextEngine>;
  ads(): Promise<AdWriter>;
  screening(): Promise<ScreeningEngine>;
  music(): Promise<MusicEngine>;
  speech(): Promise<SpeechEngine>;
};

const local: Engines = {
  text: async () => (await import("#lib/engines/text/local/engine.ts")).localText,
  ads: async () => (await import("#lib/engines/text/local/ads/writer.ts")).localAdWriter,
  screening: async () => (await import("#lib/engines/screening/local/engine.ts")).localScreening,
  music: async () => (await import("#lib/engines/music/local/engine.ts")).localMusic,
  speech: async () => (await import("#lib/engines/speech/local/engine.ts")).localSpeech,
};

export function engines(): Engines {
  return local;
}
