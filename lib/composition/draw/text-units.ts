import type { Box, TextLayer, TextLine, TextRun } from "#lib/composition/model.ts";
import { splitGraphemes } from "#lib/composition/layout/graphemes.ts";

export type EntranceUnit = NonNullable<TextLayer["entrance"]>["unit"];

/** A part of set type that enters by itself. */
export type Unit = {
  /** Where its letters stand, without overhang, in the layer's box. */
  box: Box;
  /** What it draws: runs (or single letters of them) with the line they stand on. */
  pieces: { run: TextRun; line: TextLine }[];
  line: number;
};

/** Height below the baseline that a line is given, as a fraction of the size. */
const DESCENT = 0.24;

/** Height of a line's capitals. */
export function capOf(layer: TextLayer, line: TextLine): number {
  return line.cap ?? layer.font.size * 0.7;
}

/** The nominal box of a line: capitals to descenders. */
export function lineBox(layer: TextLayer, line: TextLine): Box {
  const cap = capOf(layer, line);
  return { x: line.x, y: line.baseline - cap, width: line.width, height: cap + layer.font.size * DESCENT };
}

/** Cuts a layer into the units of its entrance, in reading order. */
export function unitsOf(layer: TextLayer, unit: EntranceUnit): Unit[] {
  if (unit === "block") {
    const boxes = layer.lines.map((line) => lineBox(layer, line));
    return [{ box: around(boxes), pieces: layer.lines.flatMap((line) => line.runs.map((run) => ({ run, line }))), line: 0 }];
  }
  return layer.lines.flatMap((line, index) => {
    const whole = lineBox(layer, line);
    if (unit === "line") return [{ box: whole, pieces: line.runs.map((run) => ({ run, line })), line: index }];
    const runs = unit === "word" ? line.runs : line.runs.flatMap(letters);
    return runs.map((run) => ({ box: { ...whole, x: run.x, width: run.width }, pieces: [{ run, line }], line: index }));
  });
}

/** A run letter by letter. */
function letters(run: TextRun): TextRun[] {
  const parts = splitGraphemes(run.text);
  const { stops } = run;
  if (run.asset || !stops || stops.length !== parts.length) return [run];
  return parts.map((text, i) => ({
    ...run,
    text,
    x: run.x + stops[i]!,
    width: (stops[i + 1] ?? run.width) - stops[i]!,
  }));
}

function around(boxes: readonly Box[]): Box {
  const [left, top] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}
