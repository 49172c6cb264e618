import type { Short } from "#db/queries/shorts.ts";
import { contentHash } from "#lib/kernel/hash.ts";

/** Everything that shapes a short's film, as one hash: equal hashes are the same film. The product's description is for people and shapes nothing. */
export function inputsHash(short: Short): string {
  return contentHash({
    prompt: short.productPrompt,
    language: short.language,
    headline: short.headline,
    subheadline: short.subheadline,
    captionBeats: short.captionBeats,
    theme: short.visualLanguage ? null : short.theme,
    format: short.creativeFormat,
    look: short.visualLanguage,
    vibe: short.musicVibe,
    instruments: short.musicInstruments,
    position: short.textPosition,
    animation: short.textAnimation,
    font: short.fontFamily,
    seed: short.seed,
    product: short.productAssetId,
    poster: short.posterAssetId,
  });
}
