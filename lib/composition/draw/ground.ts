import type { z } from "zod";
import { penOf, type Pen, type Surface } from "#lib/composition/canvas.ts";
import { random } from "#lib/kernel/random.ts";
import type { groundLayer } from "#lib/composition/model.ts";
import { GROUNDS } from "#lib/composition/draw/ground/catalogue.ts";
import type { GroundPainter, GroundScene } from "#lib/composition/draw/ground/painter.ts";
import { FPS, lay, laySoft, type Moment, type Stage } from "#lib/composition/draw/stage.ts";
import type { Sprite } from "#lib/composition/draw/sprites.ts";

type GroundLayer = z.infer<typeof groundLayer>;

const DEFAULT_TEXTURE = 0.6;

/** Whether a ground looks the same at every frame. */
export function groundIsStill(layer: GroundLayer): boolean {
  return layer.drift === 0 || !painterOf(layer).motion;
}

/** Frames between two different pictures of a ground. */
export function groundStep(layer: GroundLayer): number {
  return painterOf(layer).step;
}

/**
 * A ground from its kept base. What moves is painted over a copy of the base every `step` frames, so that soft
 * motion costs a copy on most frames.
 */
export function drawGround(stage: Stage, layer: GroundLayer, moment: Moment): void {
  const painter = painterOf(layer);
  const scene = sceneOf(stage, layer);
  const { pen } = stage;
  const put = painter.soft ? laySoft : lay;
  pen.save();
  if (groundIsStill(layer)) {
    put(stage, baseOf(stage, layer, painter, scene, true));
  } else if (painter.step === 1) {
    put(stage, baseOf(stage, layer, painter, scene, false));
    clipTo(pen, layer);
    pen.translate(layer.box.x, layer.box.y);
    painter.motion!(pen, scene, moment.frame / FPS);
    pen.translate(-layer.box.x, -layer.box.y);
    const finish = finishOf(stage, layer, painter, scene);
    if (finish) put(stage, finish);
  } else {
    put(stage, movingPicture(stage, layer, painter, scene, moment));
  }
  pen.restore();
}

function painterOf(layer: GroundLayer): GroundPainter {
  const painter = GROUNDS[layer.style as keyof typeof GROUNDS] as GroundPainter | undefined;
  if (!painter) throw new RangeError(`there is no ground style named ${layer.style}`);
  return painter;
}

const scenes = new WeakMap<Stage["sprites"], WeakMap<GroundLayer, GroundScene>>();

function sceneOf(stage: Stage, layer: GroundLayer): GroundScene {
  const known = scenes.get(stage.sprites) ?? new WeakMap<GroundLayer, GroundScene>();
  scenes.set(stage.sprites, known);
  const found = known.get(layer);
  if (found) return found;
  const { width, height } = layer.box;
  const { sprites, scope } = stage;
  const made: GroundScene = {
    width,
    height,
    unit: Math.sqrt(width * height) / 100,
    colors: layer.colors,
    texture: layer.texture ?? DEFAULT_TEXTURE,
    drift: layer.drift,
    random: random(layer.seed),
    surface: (key, w, h, paint) => sprites.of(layer, `own/${key}`, scope, { x: 0, y: 0, width: w, height: h }, 1, paint).surface,
    tile: (key, size, paint) => sprites.tile(`ground/${key}/${size}`, size, size, paint),
  };
  known.set(layer, made);
  return made;
}

function baseOf(stage: Stage, layer: GroundLayer, painter: GroundPainter, scene: GroundScene, whole: boolean): Sprite {
  return stage.sprites.of(layer, whole ? "still" : "base", stage.scope, layer.box, rootDensity(stage), (pen) => {
    pen.translate(layer.box.x, layer.box.y);
    painter.base(pen, scene);
    if (!whole) return;
    painter.motion?.(pen, scene, 0);
    painter.finish?.(pen, scene);
  });
}

function finishOf(stage: Stage, layer: GroundLayer, painter: GroundPainter, scene: GroundScene): Sprite | null {
  const { finish } = painter;
  if (!finish) return null;
  return stage.sprites.of(layer, "finish", stage.scope, layer.box, rootDensity(stage), (pen) => {
    pen.translate(layer.box.x, layer.box.y);
    finish(pen, scene);
  });
}

const pictures = new WeakMap<Surface, number>();

/** The composed picture of the current step; one surface is repainted in place. */
function movingPicture(stage: Stage, layer: GroundLayer, painter: GroundPainter, scene: GroundScene, moment: Moment): Sprite {
  const picture = stage.sprites.of(layer, "picture", stage.scope, layer.box, rootDensity(stage), () => undefined);
  const step = Math.floor(moment.frame / painter.step);
  if (pictures.get(picture.surface) === step) return picture;
  pictures.set(picture.surface, step);
  const base = baseOf(stage, layer, painter, scene, false);
  const finish = finishOf(stage, layer, painter, scene);
  const pen = penOf(picture.surface);
  pen.save();
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.globalCompositeOperation = "copy";
  pen.drawImage(base.surface, 0, 0);
  pen.globalCompositeOperation = "source-over";
  const density = picture.surface.width / picture.width;
  pen.scale(density, density);
  painter.motion!(pen, scene, (step * painter.step) / FPS);
  pen.setTransform(1, 0, 0, 1, 0, 0);
  if (finish) pen.drawImage(finish.surface, 0, 0);
  pen.restore();
  return picture;
}

/** Grounds are soft or textured: magnified by a camera move they need no more pixels than the frame has. */
function rootDensity(stage: Stage): number {
  return Math.min(stage.density, stage.rootDensity);
}

function clipTo(pen: Pen, layer: GroundLayer): void {
  const { x, y, width, height } = layer.box;
  pen.beginPath();
  pen.rect(x, y, width, height);
  pen.clip();
}
