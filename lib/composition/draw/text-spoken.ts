import type { TextLayer, TextLine, TextRun } from "#lib/composition/model.ts";
import { eased } from "#lib/composition/timeline/easing.ts";
import { styleOf } from "#lib/composition/draw/paint.ts";
import type { Sprite } from "#lib/composition/draw/sprites.ts";
import { lay, spriteOf, type Stage } from "#lib/composition/draw/stage.ts";
import { inkSprite } from "#lib/composition/draw/text-sprites.ts";
import { lineBox, type Unit } from "#lib/composition/draw/text-units.ts";

/** A word (or its part on one line) and the frames at which it is being spoken: from the first to before the second. */
export type SpokenUnit = Unit & { from: number; to: number };

type Spoken = NonNullable<TextLayer["spoken"]>;

/** Frames in which a word's plate springs to its size. */
const SPRING = 5;
const SPRING_FROM = 0.9;
/** Room above a filling word for accents, and on its sides for slanted letters, in ems. */
const OVERHANG = 0.42;

const cuts = new WeakMap<TextLayer, SpokenUnit[]>();

/** The words of a layer that are spoken at some time, in reading order. Cut once. */
export function spokenUnits(layer: TextLayer): SpokenUnit[] {
  const known = cuts.get(layer) ?? layer.lines.flatMap((line, index) => unitsOfLine(layer, line, index));
  cuts.set(layer, known);
  return known;
}

/** Neighbours that are spoken together are one word, though emoji and borrowed signs are runs of their own. */
function unitsOfLine(layer: TextLayer, line: TextLine, index: number): SpokenUnit[] {
  const words: { runs: TextRun[]; from: number; to: number }[] = [];
  for (const run of line.runs) {
    if (!run.spoken) continue;
    const [from, to] = run.spoken;
    const last = words.at(-1);
    if (last && last.from === from && last.to === to) last.runs.push(run);
    else words.push({ runs: [run], from, to });
  }
  return words.map(({ runs, from, to }) => {
    const x = Math.min(...runs.map((run) => run.x));
    const right = Math.max(...runs.map((run) => run.x + run.width));
    return { from, to, line: index, box: { ...lineBox(layer, line), x, width: right - x }, pieces: runs.map((run) => ({ run, line })) };
  });
}

/** Equal for two frames at which the same words show as spoken, in the same way. */
export function spokenKey(layer: TextLayer, frame: number): string {
  const { spoken } = layer;
  if (!spoken) return "";
  return spokenUnits(layer)
    .map((unit) => {
      if (frame < unit.from) return "";
      if (frame >= unit.to) return spoken.style === "fill" ? "full" : "";
      const settled = spoken.style === "mark" && (!spoken.plate || frame - unit.from >= SPRING);
      return settled ? "now" : frame - unit.from;
    })
    .join();
}

/** Draws what is being spoken over the words at rest. */
export function drawSpoken(stage: Stage, layer: TextLayer, frame: number): void {
  const { spoken } = layer;
  if (!spoken) return;
  spokenUnits(layer).forEach((unit, index) => {
    if (frame < unit.from) return;
    if (spoken.style === "fill") fill(stage, layer, unit, index, (frame + 1 - unit.from) / (unit.to - unit.from));
    else if (frame < unit.to) mark(stage, layer, spoken, unit, index, frame - unit.from);
  });
}

function fill(stage: Stage, layer: TextLayer, unit: SpokenUnit, index: number, part: number): void {
  const ink = inkSprite(stage, painted(layer), unit, `spoken/${index}`);
  if (part >= 1) return lay(stage, ink);
  const { pen } = stage;
  const { box } = unit;
  const room = layer.font.size * OVERHANG;
  pen.save();
  pen.beginPath();
  pen.rect(box.x - room, box.y - room, room + box.width * part, box.height + 2 * room);
  pen.clip();
  lay(stage, ink);
  pen.restore();
}

function mark(stage: Stage, layer: TextLayer, spoken: Spoken, unit: SpokenUnit, index: number, since: number): void {
  const sprite = markSprite(stage, layer, spoken, unit, index);
  if (!spoken.plate || since >= SPRING) return lay(stage, sprite);
  const { pen } = stage;
  const scale = SPRING_FROM + (1 - SPRING_FROM) * eased("out_back", (since + 1) / (SPRING + 1));
  const [cx, cy] = [unit.box.x + unit.box.width / 2, unit.box.y + unit.box.height / 2];
  pen.save();
  pen.translate(cx, cy);
  pen.scale(scale, scale);
  pen.translate(-cx, -cy);
  pen.drawImage(sprite.surface, sprite.x, sprite.y, sprite.width, sprite.height);
  pen.restore();
}

/** The word in the colour of what is being spoken, on its plate. */
function markSprite(stage: Stage, layer: TextLayer, { plate }: Spoken, unit: SpokenUnit, index: number): Sprite {
  const ink = inkSprite(stage, painted(layer), unit, `spoken/${index}`);
  if (!plate) return ink;
  const { x, y, width, height } = unit.box;
  const box = { x: x - plate.padX, y: y - plate.padY, width: width + 2 * plate.padX, height: height + 2 * plate.padY };
  const [left, top] = [Math.min(box.x, ink.x), Math.min(box.y, ink.y)];
  const around = { x: left, y: top, width: Math.max(box.x + box.width, ink.x + ink.width) - left, height: Math.max(box.y + box.height, ink.y + ink.height) - top };
  return spriteOf(stage, layer, `plated/${index}`, around, (pen) => {
    pen.fillStyle = styleOf(pen, plate.paint, box);
    pen.beginPath();
    pen.roundRect(box.x, box.y, box.width, box.height, Math.min(plate.radius, box.width / 2, box.height / 2));
    pen.fill();
    pen.drawImage(ink.surface, ink.x, ink.y, ink.width, ink.height);
  });
}

const paintedLayers = new WeakMap<TextLayer, TextLayer>();

/** The layer all in the colour of what is being spoken; on a plate its letters need no outline. */
function painted(layer: TextLayer): TextLayer {
  const known = paintedLayers.get(layer);
  if (known) return known;
  const { spoken, stroke, ...rest } = layer;
  const made: TextLayer = { ...rest, color: spoken!.paint, accent: spoken!.paint, ...(stroke && !spoken!.plate && { stroke }) };
  paintedLayers.set(layer, made);
  return made;
}
