import type { Phrase } from "../normalise/phrases.ts";
import type { SpokenWord } from "../port.ts";
import type { Span } from "./trim.ts";

/**
 * Gives the spans of a sentence, one for each phrase that is said, to the tokens that are shown. The tokens of one
 * phrase share its span by their lengths. What is not said (an emoji, a dash) gets a moment without length where the
 * word before it ends.
 */
export function timedWords(phrases: readonly Phrase[], spans: readonly Span[], offset: number, before: number): SpokenWord[] {
  let next = 0;
  let last = before;
  return phrases.flatMap(({ shown, said }) => {
    const span = said === "" ? undefined : spans[next++];
    const start = span ? Math.max(last, offset + span.start) : last;
    last = span ? Math.max(start, offset + span.end) : last;
    return shared(shown, start, last);
  });
}

function shared(shown: readonly string[], start: number, end: number): SpokenWord[] {
  const letters = shown.reduce((sum, token) => sum + token.length, 0);
  let passed = 0;
  return shown.map((text) => {
    const begins = start + ((end - start) * passed) / letters;
    passed += text.length;
    return { text, start: begins, end: start + ((end - start) * passed) / letters };
  });
}
