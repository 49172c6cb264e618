import type { Box, TextLine, TextRun } from "#lib/composition/model.ts";
import { breakLines, FORBIDDEN } from "#lib/composition/layout/breaking.ts";
import { measureWord, type MeasuredWord, type Measures } from "#lib/composition/layout/prepare.ts";
import { splitGraphemes } from "#lib/composition/layout/graphemes.ts";
import type { TypesetRequest } from "#lib/composition/layout/typesetter.ts";

const DEFAULT_LINE_HEIGHT = 1.12;
/** Air between the ink of two lines, in ems. */
const INK_GAP = 0.06;
/** More lines are worth it only when the type grows by more than this for each. */
const LINE_PENALTY = 0.05;
const BREAK_PENALTY = 0.1;

/** Words in lines, in ems: what one way of breaking asks for. */
type Setting = { lines: MeasuredWord[][]; width: number; height: number; gap: number; size: number; cost: number };

type Fitted = { size: number; box: Box; lines: TextLine[]; sources: number[][] };

/** Breaks, sizes and places words in the request's box. */
export function fitWords(words: readonly MeasuredWord[], request: TypesetRequest, measures: Measures): Fitted {
  const whole = splitTooWide(words, request, measures);
  const space = measures.shaper.measure(" ").width + measures.tracking;
  const most = request.maxLines ?? whole.length;
  const wanted = settings(whole, request, space, Math.min(most, fewestLines(whole, request, space)), most);
  let best = choose(wanted, request);
  if (!best || best.size < request.minSize) {
    const more = settings(whole, request, space, most + 1, whole.length, (setting) => setting.size >= request.minSize);
    best = largest([...(best ? [best] : []), ...more], request);
  }
  return place(best, request, space, measures);
}

/** In fewer lines than these the words cannot reach the smallest wanted size, so that no such setting need be tried. */
function fewestLines(words: readonly MeasuredWord[], request: TypesetRequest, space: number): number {
  const longest = request.box.width / request.minSize;
  const total = words.reduce((sum, word) => sum + word.width + (word.spaced ? space : 0), 0);
  return Math.max(1, Math.ceil(total / (longest + space) - 1e-6));
}

/**
 * Every sensible way to set the words in `from`…`to` lines, each at the largest size that fits; none beyond the
 * first that is `enough`.
 */
function settings(words: readonly MeasuredWord[], request: TypesetRequest, space: number, from: number, to: number, enough: (setting: Setting) => boolean = () => false): Setting[] {
  const starts: number[] = [];
  words.reduce((x, word, i) => {
    starts[i] = x;
    return x + word.width + (word.spaced ? space : 0);
  }, 0);
  const widthOf = (first: number, last: number) => starts[last]! + words[last]!.width - starts[first]!;
  const found: Setting[] = [];
  for (let count = from; count <= Math.min(to, words.length); count++) {
    const broken = breakLines(words, count, widthOf);
    if (!broken) continue;
    const lines = broken.ends.map((end, i) => words.slice(i === 0 ? 0 : broken.ends[i - 1]! + 1, end + 1));
    const width = Math.max(...broken.ends.map((end, i) => widthOf(i === 0 ? 0 : broken.ends[i - 1]! + 1, end)));
    const gap = lineGap(lines, request.lineHeight ?? DEFAULT_LINE_HEIGHT);
    const height = inkTop(lines[0]!) + gap * (lines.length - 1) + inkBottom(lines.at(-1)!);
    const size = Math.min(request.maxSize, request.box.width / width, request.box.height / height);
    const setting = { lines, width, height, gap, size, cost: pity(lines) };
    found.push(setting);
    if (enough(setting)) break;
  }
  return found;
}

const inkTop = (line: readonly MeasuredWord[]) => Math.max(...line.map((word) => word.inkTop));
const inkBottom = (line: readonly MeasuredWord[]) => Math.max(...line.map((word) => word.inkBottom));

/** Baseline distance: the wanted one, or what keeps descenders off the accents below. */
function lineGap(lines: readonly MeasuredWord[][], wanted: number): number {
  const needed = lines.slice(1).map((line, i) => inkBottom(lines[i]!) + inkTop(line) + INK_GAP);
  return Math.max(wanted, ...needed);
}

/** How many pities (bad breaks) the setting has; forbidden ones weigh heavily. */
function pity(lines: readonly MeasuredWord[][]): number {
  return lines.slice(0, -1).reduce((sum, line) => {
    const cost = line.at(-1)!.breakCost;
    return sum + (cost >= FORBIDDEN ? 4 : Math.max(0, cost));
  }, 0);
}

/** The best trade of size against lines and bad breaks. */
function choose(found: readonly Setting[], request: TypesetRequest): Setting | undefined {
  const score = (setting: Setting) =>
    (setting.size / request.maxSize) * (1 - BREAK_PENALTY * setting.cost) * (1 - LINE_PENALTY) ** (setting.lines.length - 1);
  const legible = found.filter((setting) => setting.size >= request.minSize);
  return legible.toSorted((a, b) => score(b) - score(a))[0] ?? found.toSorted((a, b) => b.size - a.size)[0];
}

/** The first setting that reaches the smallest wanted size, else the one that comes nearest. */
function largest(found: readonly Setting[], request: TypesetRequest): Setting {
  const best = found.find((setting) => setting.size >= request.minSize) ?? found.toSorted((a, b) => b.size - a.size)[0];
  if (!best) throw new RangeError("there is no way to break this text");
  return best;
}

/**
 * A word that is wider than the box at the smallest size is cut into parts that fit, each but the last with a
 * hyphen; long links and made-up compounds then wrap instead of shrinking everything.
 */
function splitTooWide(words: readonly MeasuredWord[], request: TypesetRequest, measures: Measures): MeasuredWord[] {
  const limit = request.box.width / request.minSize;
  return words.flatMap((word) => {
    const letters = splitGraphemes(word.text);
    if (word.width <= limit || letters.length < 4) return [word];
    const count = Math.ceil((word.width * 1.05) / limit);
    const length = Math.max(2, Math.ceil(letters.length / count));
    const parts: MeasuredWord[] = [];
    for (let i = 0; i < letters.length; i += length) {
      const last = i + length >= letters.length;
      const text = letters.slice(i, i + length).join("") + (last ? "" : "-");
      parts.push(measureWord({ text, spaced: last ? word.spaced : false, breakCost: last ? word.breakCost : -1, index: word.index }, word.accent, measures));
    }
    return joinShortTail(parts, word, measures);
  });
}

/** A single letter left over goes back to the part before it. */
function joinShortTail(parts: MeasuredWord[], word: MeasuredWord, measures: Measures): MeasuredWord[] {
  const tail = parts.at(-1);
  const before = parts.at(-2);
  if (!tail || !before || splitGraphemes(tail.text).length > 1) return parts;
  const text = before.text.slice(0, -1) + tail.text;
  return [...parts.slice(0, -2), measureWord({ text, spaced: word.spaced, breakCost: word.breakCost, index: word.index }, word.accent, measures)];
}

function place(setting: Setting, request: TypesetRequest, space: number, measures: Measures): Fitted {
  const { size } = setting;
  const [width, height] = [setting.width * size, setting.height * size];
  const across = { left: 0, center: 0.5, right: 1 }[request.align ?? "center"];
  const down = { top: 0, middle: 0.5, bottom: 1 }[request.valign ?? "middle"];
  const first = inkTop(setting.lines[0]!) * size;
  const lines = setting.lines.map((words, i) => {
    const runs: TextRun[] = [];
    let x = 0;
    words.forEach((word, k) => {
      runs.push(...word.pieces.map((piece) => toRun(piece, x * size, size, word.accent)));
      x += word.width + (word.spaced && k < words.length - 1 ? space : 0);
    });
    const offset = (width - x * size) * across;
    return {
      baseline: round(first + i * setting.gap * size),
      x: round(offset),
      width: round(x * size),
      cap: round(measures.shaper.capHeight * size),
      runs: runs.map((run) => ({ ...run, x: round(run.x + offset) })),
    };
  });
  const { box } = request;
  return {
    size,
    lines,
    sources: setting.lines.map((words) => words.flatMap((word) => word.pieces.map(() => word.index))),
    box: { x: round(box.x + (box.width - width) * across), y: round(box.y + (box.height - height) * down), width: round(width), height: round(height) },
  };
}

function toRun(piece: MeasuredWord["pieces"][number], x: number, size: number, accent: boolean): TextRun {
  return {
    text: piece.text,
    x: x + piece.x * size,
    width: round(piece.width * size),
    ...(piece.stops.length > 1 && { stops: piece.stops.map((stop) => round(stop * size)) }),
    ...(piece.asset && { asset: piece.asset }),
    ...(piece.family && { family: piece.family }),
    ...(accent && { accent: true }),
  };
}

/** Hundredths of a pixel are enough, and keep documents short. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
