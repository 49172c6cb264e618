import type { Typesetter } from "#lib/composition/layout/typesetter.ts";
import type { Box, TextLayer } from "#lib/composition/model.ts";
import type { TextAnimation } from "#lib/contracts/creative.ts";
import type { Motion, TextPaint, TextStyle } from "#lib/creative/looks/look.ts";
import type { Language } from "#lib/kernel/languages.ts";

/** Type of one block, set but not yet placed in time. Its box includes the plate. */
export type SetText = { layer: TextLayer; box: Box };

export type TextRequest = {
  id: string;
  text: string;
  language: Language;
  style: TextStyle;
  paint: TextPaint;
  /** Room for the text with its plate. */
  box: Box;
  align?: "left" | "center";
  valign?: "top" | "middle" | "bottom";
  accentWords?: readonly string[];
  maxLines?: number;
  /** Shrinks or grows the style's sizes. Default 1. */
  scale?: number;
};

/** Capitals are for lines one takes in at a glance; a longer text keeps its case. */
const UPPER_LIMIT = 90;

/** Sets a text in a box; the plate, where the look has one, stays inside the box too. */
export function setText(typesetter: Typesetter, request: TextRequest): SetText {
  const { style, paint, box, scale = 1 } = request;
  const [padX, padY] = [paint.plate?.padX ?? 0, paint.plate?.padY ?? 0];
  const align = request.align ?? style.align;
  const set = typesetter.typeset({
    text: request.text,
    language: request.language,
    font: { family: style.family, weight: style.weight, ...(style.italic ? { italic: true } : {}) },
    box: { x: box.x + padX, y: box.y + padY, width: box.width - 2 * padX, height: box.height - 2 * padY },
    maxSize: style.size.most * scale,
    minSize: Math.min(style.size.least, style.size.most * scale),
    align,
    valign: request.valign ?? "top",
    lineHeight: style.leading,
    tracking: style.tracking,
    uppercase: style.upper && request.text.length <= UPPER_LIMIT,
    ...(request.maxLines ? { maxLines: request.maxLines } : {}),
    ...(request.accentWords && paint.accent ? { accentWords: request.accentWords } : {}),
  });
  const layer: TextLayer = {
    id: request.id,
    kind: "text",
    x: set.box.x,
    y: set.box.y,
    anchor: [0, 0],
    width: Math.max(1, set.box.width),
    height: Math.max(1, set.box.height),
    font: set.font,
    lines: set.lines,
    color: paint.color,
    ...(paint.accent ? { accent: paint.accent } : {}),
    ...(paint.plate ? { plate: paint.plate } : {}),
    ...(paint.shadow ? { shadow: paint.shadow } : {}),
  };
  return { layer, box: { x: set.box.x - padX, y: set.box.y - padY, width: set.box.width + 2 * padX, height: set.box.height + 2 * padY } };
}

/** The same block elsewhere. */
export function placeText(set: SetText, dx: number, dy: number): SetText {
  const { layer, box } = set;
  return { layer: { ...layer, x: (layer.x as number) + dx, y: (layer.y as number) + dy }, box: { ...box, x: box.x + dx, y: box.y + dy } };
}

export type Timing = {
  from: number;
  to: number;
  start: number;
  /** The text is under way already when it first shows: its first words can be read at once. */
  underWay?: boolean;
};

type Entrance = NonNullable<TextLayer["entrance"]>;

/** Longest that all units of a text together may take to come in, in frames. */
const LONGEST = { letters: 38, units: 24 };

/** How much of its entrance a unit must have behind it to be read, by style; the rest is still seen to move. */
const READABLE: Partial<Record<Entrance["style"], number>> = { fade_in: 0.7, reveal: 0.34, pop: 0.3, bounce: 0.42, slide_up: 0.4, mask_up: 0.45, blur_in: 0.75, scale_in: 0.45 };
/** Letters that a typewriter has set when a text is under way: about a first word. */
const TYPED = 5;
/** Frames between the units of a text under way: its later words must be seen to come. */
const UNHURRIED = { word: 5, line: 9 };

/** The entrance, begun so early that what comes first is readable on its first frame, and spread so that the rest follows. */
function begunBefore(entrance: Entrance, count: number): Entrance {
  if (entrance.style === "typewriter") return { ...entrance, start: entrance.start - Math.ceil(TYPED * entrance.stagger) };
  const early = Math.round(entrance.frames * (READABLE[entrance.style] ?? 0));
  const pace = entrance.unit === "line" ? UNHURRIED.line : UNHURRIED.word;
  return { ...entrance, start: entrance.start - early, stagger: count > 1 ? Math.min(Math.max(entrance.stagger, pace), (LONGEST.units + 8) / (count - 1)) : 0 };
}

function entrance(layer: TextLayer, style: Entrance["style"], motion: Motion, { start, underWay }: Timing): Entrance {
  const letters = layer.lines.reduce((sum, line) => sum + line.runs.reduce((count, run) => count + [...run.text].length, 0), 0);
  if (style === "typewriter") {
    const typed: Entrance = { style, unit: "character", start, frames: 1, stagger: Math.min(1.6, LONGEST.letters / Math.max(1, letters)) };
    return underWay ? begunBefore(typed, letters) : typed;
  }
  const unit = style === "pop" || style === "bounce" ? (motion.text.unit === "line" || motion.text.unit === "block" ? "line" : "word") : style === "reveal" ? "line" : motion.text.unit;
  const words = layer.lines.reduce((sum, line) => sum + line.runs.length, 0);
  const count = unit === "word" ? words : unit === "line" ? layer.lines.length : 1;
  const frames = style === "bounce" || style === "pop" ? Math.max(14, Math.min(22, motion.text.frames)) : Math.max(10, motion.text.frames);
  const come: Entrance = { style, unit, start, frames, stagger: count > 1 ? Math.min(motion.text.stagger, LONGEST.units / (count - 1)) : 0 };
  return underWay ? begunBefore(come, count) : come;
}

const LEAVE = 8;

/** Gives a set text its moment: when it comes and how, and how it goes before `to`. */
export function timed(set: SetText, timing: Timing, motion: Motion, animation: TextAnimation | null, leaves: boolean): TextLayer {
  return {
    ...set.layer,
    from: timing.from,
    frames: timing.to - timing.from,
    entrance: entrance(set.layer, animation ?? motion.text.style, motion, timing),
    ...(leaves ? { exit: { style: motion.exit, start: timing.to - LEAVE, frames: LEAVE - 1 } } : {}),
  };
}
