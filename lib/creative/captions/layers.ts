import type { Typesetter } from "#lib/composition/layout/typesetter.ts";
import type { Layer } from "#lib/composition/model.ts";
import { captionZone } from "#lib/creative/ad/zones.ts";
import type { AdPlan } from "#lib/creative/ad/plan.ts";
import { AD_FPS, type AdTiming } from "#lib/creative/ad/timing.ts";
import { captionCues, type Cue } from "#lib/creative/captions/cues.ts";
import { dressOf, type Ground } from "#lib/creative/captions/dress.ts";
import { groundUnder } from "#lib/creative/captions/grounds.ts";
import { lineByLine, standing, wordByWord, type CaptionStage, type TimedCue } from "#lib/creative/captions/motion.ts";
import type { CaptionStyle } from "#lib/contracts/editor/vocabulary.ts";
import type { Look, Palette, TypeSystem } from "#lib/creative/looks/look.ts";

export type CaptionOptions = {
  typesetter: Typesetter;
  look: Look;
  palette: Palette;
  type: TypeSystem;
  size: { width: number; height: number };
  /** What lies behind the zone, scene by scene; null where that is not plain. */
  grounds: readonly (Ground | null)[];
};

/** How the words of a cue come, by style. */
const MOTIONS: Record<CaptionStyle, (stage: CaptionStage, cue: TimedCue) => Layer[]> = {
  highlight: standing,
  karaoke: standing,
  pop: wordByWord,
  lines: lineByLine,
  minimal: standing,
};

/**
 * The captions of an ad as overlays over all its scenes, inside the zone that scenes leave free for them; none when
 * they are switched off. Each layer stands only while its words are read, so that a changed caption changes no other
 * picture.
 */
export function captionLayers(plan: AdPlan, timing: AdTiming, { typesetter, size, grounds, ...context }: CaptionOptions): Layer[] {
  const { captions: style } = plan;
  if (style === null) return [];
  const place = { typesetter, language: plan.brief.language, zone: captionZone(size, plan.ratio) };
  const cues = captionCues(plan, timing).map(inFrames);
  return cues.flatMap((cue, index) => {
    const [before, after] = [cues[index - 1], cues[index + 1]];
    const dress = dressOf(style, { ...context, ground: groundUnder(cue, timing, grounds) });
    return MOTIONS[style]({ ...place, dress }, { ...cue, follows: before !== undefined && before.to >= cue.from, leads: after !== undefined && after.from <= cue.to });
  });
}

/** A pause inside a cue that is shorter leaves the last word marked: marks that come and go distract. */
const HELD = 0.35;

/** The cue in whole frames, each word from the frame nearest to its sound. */
function inFrames(cue: Cue): Omit<TimedCue, "follows" | "leads"> {
  const [from, to] = [frameAt(cue.from), Math.max(frameAt(cue.from) + 1, frameAt(cue.to))];
  const words = cue.words.map((word, index) => {
    const next = cue.words[index + 1];
    const start = Math.min(frameAt(word.start), to - 1);
    const end = Math.max(start + 1, frameAt(word.end));
    const held = next && next.start - word.end < HELD ? Math.max(start + 1, frameAt(next.start)) : end;
    return { text: word.text, from: start, to: end, held };
  });
  return { from, to, words, breaks: breaksOf(cue) };
}

/** Where the lines of a cue end, as indexes of its words. */
function breaksOf({ words, lines }: Cue): number[] {
  const first = lines[0]!.length;
  let length = -1;
  return lines.length < 2 ? [] : [words.findIndex((word) => (length += word.text.length + 1) >= first)];
}

const frameAt = (seconds: number): number => Math.round(seconds * AD_FPS);
