import type { Typeset, Typesetter } from "#lib/composition/layout/typesetter.ts";
import type { Animated, Box, Layer, TextLayer, TextLine } from "#lib/composition/model.ts";
import { type Dress, painted } from "#lib/creative/captions/dress.ts";
import type { Language } from "#lib/kernel/languages.ts";

/** Where and how captions are set. */
export type CaptionStage = { typesetter: Typesetter; language: Language; zone: Box; dress: Dress };

/** A word and the frames at which it is spoken, and up to which its mark is held. */
export type FramedWord = { text: string; from: number; to: number; held: number };

export type TimedCue = {
  from: number;
  to: number;
  words: FramedWord[];
  /** The last word of each line but the last, by index. */
  breaks: number[];
  /** Another cue ends just as this one begins, or begins just as it ends: then nothing fades. */
  follows: boolean;
  leads: boolean;
};

/** Frames in which a cue comes and goes. */
const COME = 4;
const GO = 4;
/** A line that slides in takes longer, and begins to before its first word. */
const SLIDE = { frames: 9, before: 5, way: 0.42 };
/** Words that pop come from this part of their size, and jump to this much of it. */
const POP = { from: 0.6, frames: 9, jump: 1.07 };
/** Words and letters of one pop: what an eye takes in without moving. */
const GLANCE = { words: 3, letters: 16, pause: 10 };

/** All words of a cue at once, marked or filled as they are spoken where the dress says so. */
export function standing(stage: CaptionStage, cue: TimedCue): Layer[] {
  const { dress } = stage;
  const made = setWords(stage, cue.words, { breaks: cue.breaks });
  const size = made.font.size;
  const rise: Animated = cue.follows ? made.y : { keyframes: [{ frame: cue.from, value: made.y + size * 0.16, ease: "out_cubic" }, { frame: cue.from + COME, value: made.y }] };
  return [{ ...made, ...painted(dress, size), id: nameOf(cue.from), from: cue.from, frames: cue.to - cue.from, y: rise, opacity: comeAndGo(cue) }];
}

/** A few large words at a time: they spring up together as the first is spoken, and each jumps at its own turn. */
export function wordByWord(stage: CaptionStage, cue: TimedCue): Layer[] {
  const groups = glances(cue.words);
  return groups.flatMap((words, index) => {
    const from = words[0]!.from;
    const end = groups[index + 1]?.[0]!.from ?? cue.to;
    const made = setWords(stage, words, { breaks: [], middle: true });
    return wordsOf(made).map((word, place) => ({
      ...word,
      ...painted(stage.dress, made.font.size),
      id: `${nameOf(from)}.${place + 1}`,
      from,
      frames: Math.max(1, end - from),
      scale: jumping(from, word.lines[0]!.runs[0]!.spoken![0]),
      opacity: { keyframes: [{ frame: from - 1, value: 0.4, ease: "linear" }, { frame: from + 1, value: 1 }] },
    }));
  });
}

/** Line after line, each sliding calmly in before its first word. */
export function lineByLine(stage: CaptionStage, cue: TimedCue): Layer[] {
  const { dress } = stage;
  const made = setWords(stage, cue.words, { breaks: cue.breaks });
  return made.lines.map((line, index) => {
    const first = Math.min(...line.runs.map((run) => run.spoken![0]));
    const from = index === 0 ? cue.from : Math.max(cue.from, first - SLIDE.before);
    const y = made.y + lineTop(made, line);
    const own = shiftedLine(line, -line.x, -lineTop(made, line));
    const way = made.font.size * SLIDE.way;
    return {
      ...made,
      ...painted(dress, made.font.size),
      id: `${nameOf(cue.from)}.${index + 1}`,
      from,
      frames: Math.max(1, cue.to - from),
      x: made.x + line.x,
      width: Math.max(1, line.width),
      height: lineHeight(made, line),
      lines: [plain(own)],
      y: { keyframes: [{ frame: from, value: y + way, ease: "out_quint" }, { frame: from + SLIDE.frames, value: y }] },
      opacity: { keyframes: [{ frame: from - 1, value: 0, ease: "out_quad" }, { frame: from + SLIDE.frames - 3, value: 1, ease: "linear" }, ...leaving(cue)] },
    };
  });
}

type Setting = { breaks: readonly number[]; middle?: boolean };
type SetCaption = TextLayer & { x: number; y: number };

/** Sizes go down in steps, so that neighbouring cues do not all differ by a little. */
const STEP = 0.92;
const STEPS = 9;

/** Sets words in the zone, plates included; each run knows when its word is spoken. */
function setWords({ typesetter, language, zone, dress }: CaptionStage, words: readonly FramedWord[], { breaks, middle = false }: Setting): SetCaption {
  const setAt = (maxSize: number) =>
    typesetter.typeset({
      text: words.map((word, index) => word.text + (index === words.length - 1 ? "" : breaks.includes(index) ? "\n" : " ")).join(""),
      language,
      font: dress.face,
      box: roomIn(zone, dress, maxSize),
      maxSize,
      minSize: dress.size.least,
      maxLines: 2,
      align: "center",
      valign: middle ? "middle" : "bottom",
      lineHeight: dress.leading,
      tracking: dress.tracking,
      uppercase: dress.upper,
    });
  const steps = Array.from({ length: STEPS }, (_, step) => dress.size.most * STEP ** step);
  let set = setAt(steps[0]!);
  for (const [index, size] of steps.slice(1).entries()) {
    if (set.font.size >= steps[index]! - 0.01) break;
    set = setAt(size);
  }
  const spoken = words.flatMap((word) => word.text.split(/\s+/u).map(() => word));
  return {
    id: "",
    kind: "text",
    x: set.box.x,
    y: set.box.y,
    anchor: [0, 0],
    width: Math.max(1, set.box.width),
    height: Math.max(1, set.box.height),
    font: set.font,
    color: dress.color,
    lines: set.lines.map((line, i) => ({ ...line, runs: line.runs.map((run, k) => ({ ...run, spoken: framesOf(set, spoken, { line: i, run: k }, dress) })) })),
  };
}

/**
 * When a run's word is spoken. A word that had to be parted is filled one part after the other, each in the time that
 * goes with its width; marked, it is marked as a whole.
 */
function framesOf({ lines, sources }: Typeset, spoken: readonly FramedWord[], { line, run }: { line: number; run: number }, dress: Dress): [number, number] {
  const source = sources[line]![run]!;
  const word = spoken[source]!;
  if (dress.spoken?.style !== "fill") return [word.from, dress.spoken ? word.held : word.to];
  const widths = lines.map(({ runs }, i) => runs.reduce((sum, { width }, k) => (sources[i]![k] === source ? sum + width : sum), 0));
  const upTo = (count: number) => widths.slice(0, count).reduce((sum, width) => sum + width, 0);
  const at = (count: number) => word.from + Math.round(((word.to - word.from) * upTo(count)) / upTo(lines.length));
  return [at(line), Math.max(at(line) + 1, at(line + 1))];
}

/** The zone without what plates and outlines take around the letters at a size. */
function roomIn(zone: Box, { plate, spoken, stroke }: Dress, size: number): Box {
  const across = Math.max(plate?.padX ?? 0, spoken?.plate?.padX ?? 0, stroke?.width ?? 0) * size;
  const down = Math.max(plate?.padY ?? 0, spoken?.plate?.padY ?? 0, stroke?.width ?? 0) * size;
  return { x: zone.x + across, y: zone.y + down, width: zone.width - 2 * across, height: zone.height - 2 * down };
}

function comeAndGo(cue: TimedCue): Animated {
  const come = cue.follows ? [{ frame: cue.from, value: 1, ease: "linear" as const }] : [{ frame: cue.from - 2, value: 0, ease: "out_quad" as const }, { frame: cue.from + COME - 2, value: 1, ease: "linear" as const }];
  return { keyframes: [...come, ...leaving(cue)] };
}

function leaving({ to, leads }: TimedCue) {
  return leads ? [] : [{ frame: to - GO, value: 1, ease: "in_quad" as const }, { frame: to, value: 0 }];
}

/** Springs up with its group, and jumps when its own turn comes once the spring is over. */
function jumping(from: number, turn: number): Animated {
  const up = [{ frame: from - 1, value: POP.from, ease: "spring_bouncy" as const }, { frame: from + POP.frames, value: 1, ease: "linear" as const }];
  if (turn === from) return { keyframes: up };
  const early = turn - 1 <= from + POP.frames;
  const jump = [{ frame: turn - 1, value: 1, ease: "out_quad" as const }, { frame: turn + 1, value: POP.jump, ease: "out_cubic" as const }, { frame: turn + 7, value: 1 }];
  return { keyframes: early ? [{ ...up[0]!, ease: "out_cubic" }, { ...jump[0]!, frame: Math.max(from, turn - 1) }, ...jump.slice(1)] : [...up, ...jump] };
}

/** Words in groups for an eye that does not move: few, short, and never over a pause. */
function glances(words: readonly FramedWord[]): FramedWord[][] {
  const groups: FramedWord[][] = [];
  for (const word of words) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    const letters = last?.reduce((sum, each) => sum + each.text.length + 1, 0) ?? 0;
    const room = last && last.length < GLANCE.words && letters + word.text.length <= GLANCE.letters;
    const ended = before && (/[.!?…,;:]["”»]?$/u.test(before.text) || word.from - before.to > GLANCE.pause);
    if (last && room && !ended) last.push(word);
    else groups.push([word]);
  }
  return groups;
}

/** A set text taken apart into its words, each a layer that turns about its own middle. */
function wordsOf(made: SetCaption): SetCaption[] {
  return made.lines.flatMap((line) => {
    const words = Map.groupBy(line.runs, (run) => run.spoken!.join());
    return Array.from(words.values(), (runs) => {
      const x = Math.min(...runs.map((run) => run.x));
      const width = Math.max(1, Math.max(...runs.map((run) => run.x + run.width)) - x);
      const [top, height] = [lineTop(made, line), lineHeight(made, line)];
      return {
        ...made,
        anchor: [0.5, 0.5],
        x: made.x + x + width / 2,
        y: made.y + top + height / 2,
        width,
        height,
        lines: [shiftedLine({ ...line, runs, x, width }, -x, -top)],
      } satisfies SetCaption;
    });
  });
}

const capOf = (made: SetCaption, line: TextLine): number => line.cap ?? made.font.size * 0.7;
const lineTop = (made: SetCaption, line: TextLine): number => line.baseline - capOf(made, line);
const lineHeight = (made: SetCaption, line: TextLine): number => capOf(made, line) + made.font.size * 0.24;

function shiftedLine(line: TextLine, dx: number, dy: number): TextLine {
  return { ...line, x: line.x + dx, baseline: line.baseline + dy, runs: line.runs.map((run) => ({ ...run, x: run.x + dx })) };
}

/** Without the times of its words: the line is read as a whole. */
const plain = (line: TextLine): TextLine => ({ ...line, runs: line.runs.map(({ spoken: _spoken, ...run }) => run) });

const nameOf = (frame: number): string => `caption.${frame}`;
