import type { NarrationLine } from "#lib/creative/ad/plan.ts";
import type { Language } from "#lib/kernel/languages.ts";

/** A narration as text: its sentences, in order, and the paragraph each belongs to. One sentence is spoken, and timed, at a time. */
export type ScriptLine = { text: string; paragraph: number };

/** Shorter pieces are no sentence of their own: an abbreviation's full stop, a lone interjection. */
const LEAST_LETTERS = 8;

export function scriptLines(script: string, language: Language): ScriptLine[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  return paragraphsOf(script).flatMap((text, paragraph) => {
    const sentences: string[] = [];
    for (const { segment } of segmenter.segment(text)) {
      const mark = isOpen(sentences.at(-1)) ? (CLOSING_MARK.exec(segment)?.[0] ?? "") : "";
      if (mark !== "") sentences[sentences.length - 1] += "\u00A0»";
      const sentence = segment.slice(mark.length).trim();
      const before = sentences.at(-1);
      if (sentence === "") continue;
      if (before !== undefined && (lettersOf(before) < LEAST_LETTERS || endsInAbbreviation(before))) sentences[sentences.length - 1] = `${before} ${sentence}`;
      else sentences.push(sentence);
    }
    return sentences.map((sentence) => ({ text: sentence, paragraph }));
  });
}

/** French sets its closing mark apart: it ends the sentence that was opened, and begins no other. */
const CLOSING_MARK = /^\s*»\s*/u;

const isOpen = (sentence = ""): boolean => sentence.lastIndexOf("«") > sentence.lastIndexOf("»");

/** Paragraphs are parted by line breaks. */
export function paragraphsOf(script: string): string[] {
  return script
    .split(/\n+/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}

const lettersOf = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, "").length;
/** "Dr.", "z.B.", "nr.": a full stop that ends no sentence. */
const endsInAbbreviation = (text: string): boolean => /(?:^|\s)(?:\p{Lu}|\p{L}\.\p{L}|Dr|Mr|Mrs|Ms|St|Sr|Sra|Nr|nr|ca|ok|np|tel|Tel|bzw|usw|etc|inkl|max|min|No|no)\.$/u.test(text);

/** Words a second of an unhurried reader, for captions that nobody speaks. */
const READING_PACE = 2.5;
const LEAST_SECONDS = 1;

type Timed = Omit<NarrationLine, "scene">;

/** Times for a narration that is not spoken: each word as long as its letters ask for. */
export function readAloud(lines: readonly ScriptLine[]): Timed[] {
  let offset = 0;
  return lines.map(({ text }) => {
    const tokens = text.split(/\s+/);
    const seconds = Math.max(LEAST_SECONDS, tokens.length / READING_PACE);
    const letters = tokens.map((token) => token.length + 1);
    const perLetter = seconds / letters.reduce((sum, count) => sum + count, 0);
    let at = 0;
    const words = tokens.map((token, index) => {
      const start = at;
      at += letters[index]! * perLetter;
      return { text: token, start, end: at };
    });
    const line = { text, offset, seconds, words };
    offset += seconds;
    return line;
  });
}

/**
 * Which scene each line is said over. Paragraphs that were written for scenes keep to them; other text is spread over
 * all scenes in order, so that each has about as much to hear.
 *
 * @param scenes how many there are
 * @param perScene true when each paragraph belongs to the scene of its number
 */
export function assignLines(lines: readonly ScriptLine[], seconds: readonly number[], scenes: number, perScene: boolean): number[] {
  if (perScene) return lines.map(({ paragraph }) => Math.min(paragraph, scenes - 1));
  const total = seconds.reduce((sum, value) => sum + value, 0);
  let before = 0;
  return lines.map((_, index) => {
    const middle = before + seconds[index]! / 2;
    before += seconds[index]!;
    return Math.min(scenes - 1, Math.floor((middle / total) * scenes));
  });
}
