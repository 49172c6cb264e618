import type { SpokenWord } from "../port.ts";
import type { Token } from "../local/tokens.ts";
import type { Span } from "./trim.ts";

/**
 * Gives the spans of a sentence, one for each token that is said, to the tokens that are shown. A token that is not
 * said (an emoji, a dash) gets a moment without length where the word before it ends.
 */
export function timedWords(tokens: readonly Token[], spans: readonly Span[], offset: number, before: number): SpokenWord[] {
  let next = 0;
  let last = before;
  return tokens.map(({ shown, said }) => {
    const span = said === "" ? undefined : spans[next++];
    const start = span ? Math.max(last, offset + span.start) : last;
    last = span ? Math.max(start, offset + span.end) : last;
    return { text: shown, start, end: last };
  });
}
