const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The text in user-perceived characters. */
export function splitGraphemes(text: string): string[] {
  return Array.from(graphemes.segment(text), (part) => part.segment);
}
