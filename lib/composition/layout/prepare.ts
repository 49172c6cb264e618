import type { Language } from "#lib/kernel/languages.ts";
import { bare, splitWords, type Word } from "#lib/composition/layout/breaking.ts";
import { emojiIcon, isEmoji } from "#lib/composition/layout/emoji.ts";
import { splitGraphemes } from "#lib/composition/layout/graphemes.ts";
import type { Shaper } from "#lib/composition/layout/shaper.ts";

/** What words are measured with. Lengths in ems. */
export type Measures = {
  shaper: Shaper;
  /** Family that lends single signs (arrows, ticks) to faces that lack them. */
  spare: { family: string; shaper(): Shaper };
  tracking: number;
};

/** A part of a word drawn in one go, at `x` from the word's left edge; all lengths in ems. */
export type Piece = { text: string; x: number; width: number; stops: number[]; asset?: string; family?: string };

/** A word with its measures in ems. */
export type MeasuredWord = Word & { pieces: Piece[]; width: number; inkTop: number; inkBottom: number; accent: boolean };

/** Emoji stand a little taller than capitals, with a hair of air on both sides. */
const EMOJI_SIZE = 1.12;
const EMOJI_AIR = 0.05;

/** Cuts and measures a text; words of an accented phrase are marked. */
export function prepareWords(text: string, language: Language, accents: readonly string[], measures: Measures): MeasuredWord[] {
  const words = splitWords(text, language);
  const marked = accentedIndexes(words, accents);
  return words.map((word, i) => measureWord(word, marked.has(i), measures)).filter((word) => word.pieces.length > 0);
}

/** Measures one word, emoji and borrowed signs as pieces of their own. */
export function measureWord(word: Word, accent: boolean, measures: Measures): MeasuredWord {
  const pieces: Piece[] = [];
  let [x, inkTop, inkBottom] = [0, 0, 0];
  for (const part of splitParts(word.text, measures)) {
    if (part.asset) {
      pieces.push({ text: part.text, x: x + EMOJI_AIR, width: EMOJI_SIZE, stops: [0], asset: part.asset });
      x += EMOJI_SIZE + 2 * EMOJI_AIR;
      const above = (EMOJI_SIZE - measures.shaper.capHeight) / 2;
      [inkTop, inkBottom] = [Math.max(inkTop, measures.shaper.capHeight + above), Math.max(inkBottom, above)];
      continue;
    }
    const shape = (part.family ? measures.spare.shaper() : measures.shaper).measure(part.text);
    const width = shape.width + measures.tracking * shape.stops.length;
    const stops = shape.stops.map((stop, i) => stop + measures.tracking * i);
    pieces.push({ text: part.text, x, width, stops, ...(part.family && { family: part.family }) });
    x += width;
    [inkTop, inkBottom] = [Math.max(inkTop, shape.inkTop), Math.max(inkBottom, shape.inkBottom)];
  }
  return { ...word, pieces, width: Math.max(0, x - (pieces.at(-1)?.asset ? 0 : measures.tracking)), inkTop, inkBottom, accent };
}

type Part = { text: string; asset?: string; family?: string };

/** Letters in one part; emoji, and signs that only the spare family has, each in their own. What nothing can draw goes. */
function splitParts(word: string, measures: Measures): Part[] {
  const parts: Part[] = [];
  for (const grapheme of splitGraphemes(word)) {
    const plain = grapheme.replace(/\ufe0f|\ufe0e/gu, "");
    const covered = plain !== "" && measures.shaper.covers(plain);
    const icon = isEmoji(grapheme) || !covered ? emojiIcon(grapheme) : null;
    const last = parts.at(-1);
    if (icon) parts.push({ text: grapheme, asset: `pictogram:${icon}` });
    else if (covered && last && !last.asset && !last.family) last.text += plain;
    else if (covered) parts.push({ text: plain });
    else if (plain !== "" && measures.spare.shaper().covers(plain)) parts.push({ text: plain, family: measures.spare.family });
  }
  return parts;
}

function accentedIndexes(words: readonly Word[], accents: readonly string[]): Set<number> {
  const marked = new Set<number>();
  const plain = words.map((word) => bare(word.text));
  for (const accent of accents) {
    const wanted = accent.split(/\s+/u).map(bare).filter((word) => word !== "");
    if (wanted.length === 0) continue;
    for (let i = 0; i + wanted.length <= plain.length; i++)
      if (wanted.every((word, k) => plain[i + k] === word)) wanted.forEach((_, k) => marked.add(i + k));
  }
  return marked;
}
