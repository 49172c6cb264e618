import type { Box, TextLayer } from "#lib/composition/model.ts";
import { lay, spriteOf, withAlpha, type Moment, type Stage } from "#lib/composition/draw/stage.ts";
import type { Sprite } from "#lib/composition/draw/sprites.ts";
import { entrancePose, exitPose, SETTLED, settledAt, type Entrance, type Pose } from "#lib/composition/draw/text-motion.ts";
import { drawSpoken } from "#lib/composition/draw/text-spoken.ts";
import { blurredSprite, inkSprite, paintPlate, plateBoxes, shadeSprite } from "#lib/composition/draw/text-sprites.ts";
import { unitsOf, type EntranceUnit, type Unit } from "#lib/composition/draw/text-units.ts";
import { styleOf } from "#lib/composition/draw/paint.ts";

/** Frames a typewriter's caret goes on blinking after the last letter, and how long each half takes. */
const CARET_LINGERS = 24;
const CARET_BLINK = 8;

/** Set type at a moment: units on their way in, the whole at rest, or lines on their way out. */
export function drawText(stage: Stage, layer: TextLayer, moment: Moment): void {
  const { frame } = moment;
  const { entrance, exit } = layer;
  if (exit && frame >= exit.start) {
    const pose = exitPose(exit, frame);
    return drawUnits(stage, layer, exit.style === "mask_up" ? "line" : "block", () => pose);
  }
  if (!entrance || entrance.style === "none") return drawStanding(stage, layer, frame);
  if (frame < entrance.start) return;
  const unit = entrance.style === "typewriter" ? "character" : entrance.unit;
  const units = unitsFor(layer, unit);
  const done = settledAt(entrance, units.length);
  if (frame >= done) drawStanding(stage, layer, frame);
  else drawUnits(stage, layer, unit, (index) => entrancePose(entrance, index, frame), entrance);
  if (entrance.style === "typewriter" && frame < done + CARET_LINGERS) drawCaret(stage, layer, entrance, units, frame);
}

const cutLayers = new WeakMap<TextLayer, Map<EntranceUnit, Unit[]>>();

/** The units of a layer, cut once. */
export function unitsFor(layer: TextLayer, unit: EntranceUnit): Unit[] {
  const cuts = cutLayers.get(layer) ?? new Map<EntranceUnit, Unit[]>();
  cutLayers.set(layer, cuts);
  const known = cuts.get(unit) ?? unitsOf(layer, unit);
  cuts.set(unit, known);
  return known;
}

function drawStanding(stage: Stage, layer: TextLayer, frame: number): void {
  drawAtRest(stage, layer);
  drawSpoken(stage, layer, frame);
}

/** Plate, shadow and letters as one sprite. */
function drawAtRest(stage: Stage, layer: TextLayer): void {
  const whole = unitsFor(layer, "block")[0]!;
  const plates = plateBoxes(layer);
  const ink = inkSprite(stage, layer, whole, "block");
  const shade = shadeSprite(stage, layer, whole, "block");
  if (plates.length === 0 && !shade) return lay(stage, ink);
  const box = bounds([ink, ...(shade ? [shade] : []), ...plates]);
  lay(
    stage,
    spriteOf(stage, layer, "rest", box, (pen) => {
      for (const plate of plates) paintPlate(pen, layer, plate);
      for (const sprite of [shade, ink]) if (sprite) pen.drawImage(sprite.surface, sprite.x, sprite.y, sprite.width, sprite.height);
    }),
  );
}

function drawUnits(stage: Stage, layer: TextLayer, unit: EntranceUnit, poseOf: (index: number) => Pose, entrance?: Entrance): void {
  const units = unitsFor(layer, unit);
  const poses = units.map((_, index) => poseOf(index));
  drawPlates(stage, layer, units, poses, entrance);
  const parts = units.map((_, index) => `${unit}/${index}`);
  units.forEach((each, i) => drawPosed(stage, layer, each, poses[i]!, () => shadeSprite(stage, layer, each, parts[i]!)));
  units.forEach((each, i) => drawPosed(stage, layer, each, poses[i]!, () => inkSprite(stage, layer, each, parts[i]!)));
  units.forEach((each, i) => {
    const blur = poses[i]!.blur;
    if (blur > 0) drawPosed(stage, layer, each, { ...poses[i]!, blur: 0, alpha: poses[i]!.alpha * Math.min(1, blur * 1.6) }, () => blurredSprite(stage, layer, each, parts[i]!));
  });
}

/** Plates open under the first of their letters: swept for wiped and masked entrances, faded or swollen for the rest. */
function drawPlates(stage: Stage, layer: TextLayer, units: readonly Unit[], poses: readonly Pose[], entrance?: Entrance): void {
  const { pen } = stage;
  plateBoxes(layer).forEach((box, line) => {
    const first = units.findIndex((unit) => layer.plate?.mode === "block" || unit.line === line);
    const pose = poses[Math.max(0, first)] ?? SETTLED;
    const swept = entrance && (pose.banded || pose.wipe < 1 || entrance.style === "slide_up");
    const open = swept ? 1 - Math.min(1, Math.abs(pose.dy) / 1.2) : 1;
    const wipe = Math.min(pose.wipe, open);
    withAlpha(pen, pose.banded ? 1 : pose.alpha, () => {
      pen.save();
      const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2];
      pen.translate(cx, cy + (swept ? 0 : pose.dy * layer.font.size));
      pen.scale(pose.scaleX, pose.scaleY);
      pen.translate(-cx, -cy);
      if (wipe < 1) {
        pen.beginPath();
        pen.rect(box.x - 2, box.y - 2, (box.width + 4) * wipe, box.height + 4);
        pen.clip();
      }
      paintPlate(pen, layer, box);
      pen.restore();
    });
  });
}

function drawPosed(stage: Stage, layer: TextLayer, unit: Unit, pose: Pose, sprite: () => Sprite | null): void {
  const { pen } = stage;
  const alpha = pose.alpha * (1 - pose.blur);
  if (alpha <= 0.002) return;
  const made = sprite();
  if (!made) return;
  const size = layer.font.size;
  if (pose === SETTLED) return lay(stage, made);
  pen.save();
  if (pose.banded) clipBand(stage, layer, unit);
  if (pose.wipe < 1) clipWipe(stage, unit, pose, size);
  for (const echo of pose.trail === 0 ? [] : [0.55, 0.28]) withAlpha(pen, alpha * 0.22 * (1 - echo * 0.5), () => drawAt(stage, unit, pose, made, size, echo * pose.trail));
  withAlpha(pen, alpha, () => drawAt(stage, unit, pose, made, size, 0));
  pen.restore();
}

function drawAt(stage: Stage, unit: Unit, pose: Pose, sprite: Sprite, size: number, behind: number): void {
  const { pen } = stage;
  const [cx, cy] = [unit.box.x + unit.box.width / 2, unit.box.y + unit.box.height / 2];
  pen.save();
  pen.translate(cx + pose.dx * size, cy + (pose.dy + behind) * size);
  if (pose.rotation !== 0) pen.rotate((pose.rotation * Math.PI) / 180);
  pen.scale(pose.scaleX, pose.scaleY);
  pen.translate(-cx, -cy);
  pen.drawImage(sprite.surface, sprite.x, sprite.y, sprite.width, sprite.height);
  pen.restore();
}

/** The band a masked unit rises in: its line, with room for accents above and a little air below. */
function clipBand(stage: Stage, layer: TextLayer, unit: Unit): void {
  const { pen } = stage;
  const size = layer.font.size;
  pen.beginPath();
  pen.rect(unit.box.x - size * 0.4, unit.box.y - size * 0.26, unit.box.width + size * 0.8, unit.box.height + size * 0.3);
  pen.clip();
}

function clipWipe(stage: Stage, unit: Unit, pose: Pose, size: number): void {
  const { pen } = stage;
  const pad = size * 0.45;
  pen.beginPath();
  pen.rect(unit.box.x - pad, unit.box.y - pad, (unit.box.width + 2 * pad) * pose.wipe, unit.box.height + 2 * pad);
  pen.clip();
}

function drawCaret(stage: Stage, layer: TextLayer, entrance: Entrance, units: readonly Unit[], frame: number): void {
  const typed = Math.min(units.length, Math.floor((frame - entrance.start) / Math.max(entrance.stagger, 1e-6)) + 1);
  const lingering = frame - settledAt(entrance, units.length);
  if (lingering > 0 && Math.floor(lingering / CARET_BLINK) % 2 === 1) return;
  const last = units[typed - 1];
  if (!last) return;
  const { pen } = stage;
  const size = layer.font.size;
  pen.fillStyle = styleOf(pen, layer.accent ?? layer.color, { x: 0, y: 0, width: layer.width, height: layer.height });
  pen.beginPath();
  pen.roundRect(last.box.x + last.box.width + size * 0.07, last.box.y - size * 0.08, size * 0.075, last.box.height + size * 0.02, size * 0.03);
  pen.fill();
}

function bounds(boxes: readonly Box[]): Box {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}
