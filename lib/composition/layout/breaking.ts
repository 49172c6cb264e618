import type { Language } from "#lib/kernel/languages.ts";
import { LEANING_WORDS, UNITS } from "#lib/composition/layout/words.ts";

/** A piece of a text between two places where a line may end. */
export type Word = {
  text: string;
  /**
   * What it costs to end a line after this word: 0 is neutral, below 0 a natural pause, above 0 a pity. Where no
   * line should ever end it is FORBIDDEN, where one must end MUST.
   */
  breakCost: number;
  /** Whether a space stands between this word and the next. */
  spaced: boolean;
  /** Its place among the words of the whole text. */
  index: number;
};

export const FORBIDDEN = 1000;
export const MUST = -1000;

const PITY = 1.6;
const PAUSE = -0.35;
const SENTENCE_END = -0.6;

/** Signs that stand apart in French (and by habit elsewhere) but belong to the word before them. */
const CLOSING_SIGN = /^[!?:;»%…)\]}”’.,–—-]+$/u;
const OPENING_SIGN = /[«¿¡([{„“–—]$/u;

/** An emoji comments on the words before it. */
const EMOJI = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\ufe0f\u200d]+$/u;

/**
 * Cuts a text into words with the cost of ending a line after each, by the sense of the language: never between a
 * number and its unit or a word and its sign, seldom after an article or a preposition, gladly after a comma.
 */
export function splitWords(text: string, language: Language): Word[] {
  const paragraphs = text.replaceAll("\r\n", "\n").split("\n").map((line) => line.trim()).filter((line) => line !== "");
  const words = paragraphs.flatMap((paragraph, index) => {
    const cut = splitParagraph(paragraph, language);
    const last = cut.at(-1);
    if (last && index < paragraphs.length - 1) last.breakCost = MUST;
    return cut;
  });
  return words.map((word, index) => ({ ...word, index }));
}

function splitParagraph(paragraph: string, language: Language): Omit<Word, "index">[] {
  const tokens = Array.from(paragraph.matchAll(/([^\s\u00a0\u202f]+)([\s\u00a0\u202f]*)/gu));
  return tokens.map((token, i) => {
    const [word, gap] = [token[1]!, token[2]!];
    const next = tokens[i + 1]?.[1];
    const glued = /[\u00a0\u202f]/u.test(gap);
    return { text: word, spaced: gap !== "", breakCost: glued ? FORBIDDEN : next === undefined ? 0 : breakCost(word, next, language) };
  });
}

function breakCost(word: string, next: string, language: Language): number {
  if (CLOSING_SIGN.test(next) && !/^[–—-]/u.test(next)) return FORBIDDEN;
  if (OPENING_SIGN.test(word)) return FORBIDDEN;
  if (/\d$/u.test(word) && (UNITS.has(bare(next)) || /^\d{3}([.,]\d+)?$/u.test(next))) return FORBIDDEN;
  if (/^[€$£#№]$/u.test(word)) return FORBIDDEN;
  if (EMOJI.test(next) && !EMOJI.test(word)) return PITY;
  if (/[.!?…]["”»]?$/u.test(word)) return SENTENCE_END;
  if (/[,;:–—]$/u.test(word)) return PAUSE;
  if (LEANING_WORDS[language].has(bare(word))) return PITY;
  if (/^[–—-]$/u.test(next)) return PITY;
  return 0;
}

/** The word in lower case without the signs around it, to be found in a list or compared with another. */
export function bare(word: string): string {
  return word.toLocaleLowerCase("en").replace(/^[^\p{L}\p{N}%‰€$£°×]+|[^\p{L}\p{N}%‰€$£°×²]+$/gu, "");
}

/**
 * Ends of `count` lines (index of each line's last word) that together read and look best: widths even, breaks
 * where they cost least, no short word alone on the last line. Null when there are fewer words than lines or a
 * forced break asks for more of them.
 *
 * @param widthOf width of the line from word `first` to `last`, in any unit
 */
export function breakLines(words: readonly Word[], count: number, widthOf: (first: number, last: number) => number): { ends: number[]; cost: number } | null {
  const total = words.length;
  if (count < 1 || count > total) return null;
  const mean = Math.max(widthOf(0, total - 1) / count, 1e-6);
  /** best[k][end]: cheapest way to set words 0…end in k + 1 lines, and where its last line starts. */
  const best: { cost: number; start: number }[][] = [];
  for (let k = 0; k < count; k++) {
    best.push([]);
    for (let end = 0; end < total; end++) best[k]!.push(cheapest(words, best[k - 1], end, mean, widthOf));
  }
  const cost = best[count - 1]![total - 1]!.cost;
  if (!Number.isFinite(cost)) return null;
  const ends: number[] = [];
  for (let k = count - 1, end = total - 1; k >= 0; k--) {
    ends.unshift(end);
    end = best[k]![end]!.start - 1;
  }
  return { ends, cost };
}

function cheapest(
  words: readonly Word[],
  before: readonly { cost: number }[] | undefined,
  end: number,
  mean: number,
  widthOf: (first: number, last: number) => number,
): { cost: number; start: number } {
  let found = { cost: Number.POSITIVE_INFINITY, start: 0 };
  const last = end === words.length - 1;
  for (let start = end; start >= 0; start--) {
    if (start < end && words[start]!.breakCost === MUST) break;
    if (before === undefined && start > 0) continue;
    const earlier = before === undefined ? 0 : start === 0 ? Number.POSITIVE_INFINITY : before[start - 1]!.cost;
    const width = widthOf(start, end) / mean;
    const orphan = last && start > 0 && width < 0.4 ? PITY : 0;
    const forced = words[end]!.breakCost === MUST;
    const cost = earlier + width ** 4 + orphan + (last || forced ? 0 : words[end]!.breakCost);
    if (cost < found.cost) found = { cost, start };
  }
  return found;
}
