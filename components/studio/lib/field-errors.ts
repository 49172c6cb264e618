/** Messages of the API read after the field's name ("should be at least 10 character(s)"); under a field they stand alone. */
export function fieldSentence(messages: readonly string[] | undefined): string | null {
  const first = messages?.[0];
  if (!first) return null;
  const text = first.replace(/(\d+) ([a-z]+)\(s\)/g, (_, count: string, noun: string) => `${count} ${noun}${count === "1" ? "" : "s"}`);
  const sentence = /^[a-z]/.test(text) && /^(should|can't|is|must|has|are|was)\b/.test(text) ? `This ${text}` : text;
  return /[.?]$/.test(sentence) ? sentence : `${sentence}.`;
}
