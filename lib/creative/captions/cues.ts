import { FORBIDDEN, splitWords } from "#lib/composition/layout/breaking.ts";
import type { AspectRatio } from "#lib/contracts/editor/vocabulary.ts";
import type { AdPlan, NarrationLine } from "#lib/creative/ad/plan.ts";
import { AD_FPS, type AdTiming } from "#lib/creative/ad/timing.ts";
import type { Language } from "#lib/kernel/languages.ts";

export type CueWord = {
  text: string;
  /** Seconds from the start of the ad. */
  start: number;
  end: number;
};

/** A caption: words that are read together while they are spoken. All times in seconds from the start of the ad. */
export type Cue = {
  from: number;
  to: number;
  words: CueWord[];
  /** Its text in at most two lines, broken by sense. */
  lines: string[];
};

/**
 * Characters of a line. Readers take in 32 to 42 at a glance, broadcasters say; the narrow frames of phones hold
 * fewer at a size that can be read there.
 */
const LINE: Record<AspectRatio, number> = { "9:16": 30, "1:1": 30, "16:9": 38 };
/** A cue changes no sooner and stands no longer, in seconds. */
const LEAST = 1;
const MOST = 6;
/** A cue stands this long after its last word where nothing follows. */
const LINGER = 0.4;
/** Between two cues, a shorter gap only flickers. */
const FLICKER = 0.3;
/** A speaker who stops for so long has ended a thought, whatever the signs say. */
const PAUSE = 0.45;

/** What makes a cue bad, in the currency of a bad break. */
const COST = { cue: 0.9, alone: 3, brief: 3, pauseInside: 1.6, ending: { sentence: -1.6, clause: -0.5, pause: -1.2, middle: 0.7 } };

/** What it costs when one line of a cue has everything and the other nothing. */
const UNEVEN = 5;

type Timed = CueWord & { breakCost: number };

/**
 * The captions of an ad, in order and without overlaps. Words of different paragraphs never share a cue. Without a
 * voice the words keep the reader's pace that the plan gives them.
 */
export function captionCues(plan: AdPlan, timing: AdTiming): Cue[] {
  const lines = plan.narration?.lines ?? [];
  const { language } = plan.brief;
  const room = LINE[plan.ratio];
  const groups = lines.flatMap((line, index) => {
    const words = timedWords(line, timing.lines[index]!.from / AD_FPS, language);
    return groupWords(words, room).map((group) => ({ words: group, lines: breakCue(group, room) }));
  });
  return groups.map(({ words, lines: broken }, index) => {
    const from = words[0]!.start;
    const next = groups[index + 1]?.words[0]!.start ?? timing.frames / AD_FPS;
    return { from, to: endOf(words, next, sceneEndAt(timing, words.at(-1)!.end)), words: words.map(({ text, start, end }) => ({ text, start, end })), lines: broken };
  });
}

/**
 * A cue stands until its words are over and read, but not into a scene that it says nothing in. A gap that would
 * flicker is closed within a scene, and opened across a cut where the words allow.
 */
function endOf(words: readonly Timed[], next: number, sceneEnd: number): number {
  const spoken = words.at(-1)!.end;
  const wanted = Math.max(spoken + LINGER, words[0]!.start + LEAST);
  const end = Math.min(Math.max(spoken, Math.min(wanted, sceneEnd)), next);
  if (next - end >= FLICKER) return end;
  return next > sceneEnd && next - FLICKER >= spoken ? next - FLICKER : next;
}

function sceneEndAt(timing: AdTiming, seconds: number): number {
  const ends = [...timing.scenes, ...(timing.closing ? [timing.closing] : [])].map(({ from, frames }) => (from + frames) / AD_FPS);
  return ends.find((end) => end >= seconds) ?? timing.frames / AD_FPS;
}

/** The words of a line at their times, each with what it costs to end a cue after it. Times never run backwards. */
function timedWords(line: NarrationLine, offset: number, language: Language): Timed[] {
  const words = withSigns(line.words.filter((word) => word.text.trim() !== ""));
  const costs = breakCosts(words.map((word) => word.text.trim()), language);
  let before = offset;
  return words.map((word, i) => {
    const start = Math.max(before, offset + word.start);
    const end = Math.max(start, offset + word.end);
    before = end;
    return { text: word.text.trim(), start, end, breakCost: costs[i]! };
  });
}

const OPENING = /^[«„“¿¡]+$/u;
const CLOSING = /^[»”?!:;.,…]+$/u;

/** Signs that stand apart, as French sets them, belong to the word beside them: no cue and no line begins or ends between. */
function withSigns(words: readonly CueWord[]): CueWord[] {
  const joined: CueWord[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last && (CLOSING.test(word.text.trim()) || OPENING.test(last.text.trim()))) joined[joined.length - 1] = { text: `${last.text.trim()}\u00A0${word.text.trim()}`, start: last.start, end: word.end };
    else joined.push(word);
  }
  return joined;
}

/** A word as it is shown may hold several between spaces ("10 000"): what counts is the cost after its last. */
function breakCosts(texts: readonly string[], language: Language): number[] {
  const parts = splitWords(texts.join(" "), language);
  let next = 0;
  return texts.map((text) => {
    next += text.split(/\s+/u).length;
    return parts[next - 1]?.breakCost ?? 0;
  });
}

/** The cheapest way to cut words into cues, found from the end. */
function groupWords(words: readonly Timed[], room: number): Timed[][] {
  const count = words.length;
  const best: { cost: number; next: number }[] = [];
  best[count] = { cost: 0, next: count };
  for (let first = count - 1; first >= 0; first--) {
    let found = { cost: Number.POSITIVE_INFINITY, next: first + 1 };
    for (let last = first; last < count; last++) {
      if (last > first && !fits(words, first, last, room)) break;
      const cost = costOf(words, first, last) + best[last + 1]!.cost;
      if (cost < found.cost) found = { cost, next: last + 1 };
    }
    best[first] = found;
  }
  const groups: Timed[][] = [];
  for (let at = 0; at < count; at = best[at]!.next) groups.push(words.slice(at, best[at]!.next));
  return groups;
}

const lengthOf = (words: readonly Timed[], first: number, last: number): number => words.slice(first, last + 1).reduce((sum, word) => sum + word.text.length + 1, -1);

/** Whether words find room in two lines that may be parted, and are over in time. */
function fits(words: readonly Timed[], first: number, last: number, room: number): boolean {
  if (words[last]!.end - words[first]!.start > MOST) return false;
  if (lengthOf(words, first, last) <= room) return true;
  for (let end = first; end < last; end++) if (words[end]!.breakCost < FORBIDDEN && lengthOf(words, first, end) <= room && lengthOf(words, end + 1, last) <= room) return true;
  return false;
}

function costOf(words: readonly Timed[], first: number, last: number): number {
  const end = words[last]!;
  const next = words[last + 1];
  const seconds = (next?.start ?? end.end + LINGER) - words[first]!.start;
  const inner = words.slice(first, last).filter((word, i) => words[first + i + 1]!.start - word.end > PAUSE).length;
  const alone = first === last && words.length > 1 ? COST.alone : 0;
  return COST.cue + alone + COST.brief * Math.max(0, LEAST - seconds) + COST.pauseInside * inner + (next ? ending(end, next) : 0);
}

/** What it costs to part two neighbouring words. */
function ending(word: Timed, next: Timed): number {
  if (word.breakCost >= FORBIDDEN) return FORBIDDEN;
  const { sentence, clause, pause, middle } = COST.ending;
  const sense = /[.!?…]\s?["”»]?$/u.test(word.text) ? sentence : word.breakCost < 0 ? clause : middle + word.breakCost;
  return sense + (next.start - word.end > PAUSE ? pause : 0);
}

/** A cue's text in one line where it is short, else in two that are about even and end where the sense allows. */
function breakCue(words: readonly Timed[], room: number): string[] {
  const textOf = (from: number, to: number) => words.slice(from, to).map((word) => word.text).join(" ");
  const last = words.length - 1;
  if (last === 0 || lengthOf(words, 0, last) <= room) return [textOf(0, words.length)];
  const costs = words.slice(0, last).map((word, end) => {
    const [upper, lower] = [lengthOf(words, 0, end), lengthOf(words, end + 1, last)];
    const over = Math.max(0, upper - room) + Math.max(0, lower - room);
    return word.breakCost + UNEVEN * ((upper - lower) / (upper + lower)) ** 2 + over;
  });
  const end = costs.indexOf(Math.min(...costs)) + 1;
  return [textOf(0, end), textOf(end, words.length)];
}
