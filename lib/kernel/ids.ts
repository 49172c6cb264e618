import { customAlphabet } from "nanoid";

const readable = customAlphabet("23456789abcdefghjkmnpqrstuvwxyz", 5);

/** A short random tail that people can read aloud: no 0/o, 1/l/i. */
export function readableTail(): string {
  return readable();
}

/**
 * A slug made of what the thing is about and a random tail ("amber-candle-9x2q7").
 * Words are folded to ASCII; at most three of them and 40 characters.
 */
export function slugFor(words: readonly string[], fallback: string): string {
  const folded = words
    .flatMap((word) => foldToAscii(word).split(/[^a-z0-9]+/))
    .filter((word) => word.length > 1)
    .slice(0, 3)
    .join("-")
    .slice(0, 40)
    .replace(/-+$/, "");
  return `${folded || fallback}-${readableTail()}`;
}

/** Words that say how to make an ad and nothing about its subject; kept out of slugs. */
const FILLER = new Set(
  "a an the my our your for of to and with about make create video ad advert short film clip reel promo commercial carousel slides post posts brand seconds please new".split(" "),
);

/** The words of a prompt that tell its subject. */
export function tellingWords(prompt: string): string[] {
  return prompt.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2 && !FILLER.has(word.toLowerCase()) && !/^\d/.test(word));
}

function foldToAscii(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").replaceAll("ł", "l").replaceAll("Ł", "L").replaceAll("ß", "ss").toLowerCase();
}
