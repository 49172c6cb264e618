import type { Language } from "#lib/kernel/languages.ts";
import type { Timbre } from "./child/order.ts";

/** A word as it is shown, and as it is given to the synthesiser: empty where nothing is to be said. */
export type Token = { shown: string; said: string };

const PICTURES = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\uFE0F|\u200D|\u20E3/gu;
const SAYABLE = /[\p{L}\p{N}]/u;

/** Cuts a text into sentences of display tokens: what stands between spaces is one token. */
export function sentencesOf(text: string, language: Language, engine: Timbre["engine"]): Token[][] {
  const segments = new Intl.Segmenter(language, { granularity: "sentence" }).segment(text);
  const starts = Array.from(segments, ({ index }) => index);
  const sentences = starts.map((): Token[] => []);
  for (const { 0: shown, index } of text.matchAll(/\S+/g)) {
    // A token that a segment boundary would split, such as "No.1", belongs to where it begins.
    sentences[starts.findLastIndex((start) => start <= index)]!.push({ shown, said: sayable(shown, engine) });
  }
  return sentences.filter((tokens) => tokens.length > 0);
}

function sayable(shown: string, engine: Timbre["engine"]): string {
  const words = shown.normalize("NFC").replaceAll(PICTURES, "");
  const said = engine === "flite" ? plainAscii(words) : words;
  return SAYABLE.test(said) ? said : "";
}

/** Flite reads English in ASCII: accents go, typographic marks become typewriter ones. */
function plainAscii(text: string): string {
  return text
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”«»]/g, '"')
    .replaceAll(/[–—]/g, "-")
    .replaceAll("…", "...")
    .normalize("NFKD")
    .replaceAll(/[^\x20-\x7e]/g, "");
}
