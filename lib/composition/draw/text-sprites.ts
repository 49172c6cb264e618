import type { Pen } from "#lib/composition/canvas.ts";
import { faceName, nearestFace } from "#lib/composition/fonts.ts";
import type { Box, TextLayer, TextLine, TextRun } from "#lib/composition/model.ts";
import { pictogramOf } from "#lib/composition/requirements.ts";
import { styleOf } from "#lib/composition/draw/paint.ts";
import type { Sprite } from "#lib/composition/draw/sprites.ts";
import { densityFor, shadowSprite, spriteOf, type Stage } from "#lib/composition/draw/stage.ts";
import { capOf, lineBox, type Unit } from "#lib/composition/draw/text-units.ts";

/** Room for accents, swashes and slanted overhang around a unit's box, as a fraction of the size. */
const OVERHANG = 0.42;

type Piece = Unit["pieces"][number];

/** The letters of a unit, without shadow. */
export function inkSprite(stage: Stage, layer: TextLayer, unit: Unit, part: string): Sprite {
  return spriteOf(stage, layer, `ink/${part}`, spriteBox(layer, unit.box, 0), (pen) => {
    for (const piece of unit.pieces) paintRun(stage, pen, layer, piece);
  });
}

/** The shadow of a unit alone, or null where the layer casts none. */
export function shadeSprite(stage: Stage, layer: TextLayer, unit: Unit, part: string): Sprite | null {
  const { shadow } = layer;
  if (!shadow) return null;
  return shadowSprite(stage, layer, `shade/${part}`, inkSprite(stage, layer, unit, part), shadow);
}

/** The unit out of focus. */
export function blurredSprite(stage: Stage, layer: TextLayer, unit: Unit, part: string): Sprite {
  const radius = layer.font.size * 0.16;
  const ink = inkSprite(stage, layer, unit, part);
  const box = spriteBox(layer, unit.box, radius * 2);
  return spriteOf(stage, layer, `blurred/${part}`, box, (pen) => {
    const { a } = pen.getTransform();
    const divisor = Math.max(2, radius * a * 0.8);
    const small = stage.sprites.blank(ink.surface.width / divisor + 4, ink.surface.height / divisor + 4);
    const inner = small.getContext("2d")!;
    inner.imageSmoothingQuality = "high";
    inner.drawImage(ink.surface, 2, 2, ink.surface.width / divisor, ink.surface.height / divisor);
    pen.imageSmoothingQuality = "high";
    const unitPixels = divisor / (ink.surface.width / ink.width);
    pen.drawImage(small, ink.x - 2 * unitPixels, ink.y - 2 * unitPixels, small.width * unitPixels, small.height * unitPixels);
  });
}

/** All plates of a layer: one per line, or one behind all. */
export function plateBoxes(layer: TextLayer): Box[] {
  const { plate } = layer;
  if (!plate) return [];
  const grow = (box: Box): Box => ({
    x: box.x - plate.padX,
    y: box.y - plate.padY,
    width: box.width + 2 * plate.padX,
    height: box.height + 2 * plate.padY,
  });
  if (plate.mode === "block") return [grow({ x: 0, y: 0, width: layer.width, height: layer.height })];
  return layer.lines.map((line) => grow(lineBox(layer, line)));
}

export function paintPlate(pen: Pen, layer: TextLayer, box: Box): void {
  const { plate } = layer;
  if (!plate) return;
  pen.fillStyle = styleOf(pen, plate.paint, box);
  pen.beginPath();
  pen.roundRect(box.x, box.y, box.width, box.height, Math.min(plate.radius, box.width / 2, box.height / 2));
  pen.fill();
}

function spriteBox(layer: TextLayer, box: Box, extra: number): Box {
  const pad = layer.font.size * OVERHANG + (layer.stroke?.width ?? 0) + extra;
  return { x: box.x - pad, y: box.y - pad, width: box.width + 2 * pad, height: box.height + 2 * pad };
}

function paintRun(stage: Stage, pen: Pen, layer: TextLayer, { run, line }: Piece): void {
  if (run.asset) return paintAsset(stage, pen, layer, run, line);
  const face = nearestFace(run.family ?? layer.font.family, layer.font.weight, layer.font.italic);
  pen.font = `${layer.font.size}px "${faceName(face)}"`;
  pen.letterSpacing = `${layer.font.tracking ?? 0}px`;
  pen.fontKerning = "normal";
  pen.textAlign = "left";
  pen.textBaseline = "alphabetic";
  const whole = { x: 0, y: 0, width: layer.width, height: layer.height };
  if (layer.stroke) {
    pen.strokeStyle = layer.stroke.color;
    pen.lineWidth = layer.stroke.width * 2;
    pen.lineJoin = "round";
    pen.strokeText(run.text, run.x, line.baseline);
  }
  pen.fillStyle = styleOf(pen, run.accent ? (layer.accent ?? layer.color) : layer.color, whole);
  pen.fillText(run.text, run.x, line.baseline);
}

function paintAsset(stage: Stage, pen: Pen, layer: TextLayer, run: TextRun, line: TextLine): void {
  const icon = pictogramOf(run.asset!);
  const size = run.width;
  const picture = icon ? stage.host.pictogram(icon, size * densityFor(stage, layer)) : stage.host.image(run.asset!);
  pen.imageSmoothingQuality = "high";
  pen.drawImage(picture, run.x, line.baseline - capOf(layer, line) / 2 - size / 2, size, size);
}
