import type { Host, Pen } from "#lib/composition/canvas.ts";
import type { Box, Shadow } from "#lib/composition/model.ts";
import type { Sprite, Sprites } from "#lib/composition/draw/sprites.ts";

/** Where and with what a layer is drawn. */
export type Stage = {
  pen: Pen;
  host: Host;
  sprites: Sprites;
  /** Scene (or overlay) that owns what is cached meanwhile. */
  scope: string;
  /** Device pixels per composition pixel of the whole. */
  rootDensity: number;
  /** Size of the canvas in device pixels. */
  device: { width: number; height: number };
  /** The part of the canvas that is painted just now, in device pixels; what lies outside is clipped. */
  area: Box;
  /** Device pixels per unit here at its largest, enclosing groups included: the density to rasterise at. */
  density: number;
  /** The composition is a single picture: nothing painted for it is worth keeping. */
  once: boolean;
  /** Nothing here moves just now, so sprites may be laid on whole pixels. */
  still: boolean;
};

/** When a layer is drawn. */
export type Moment = {
  /** Frame of the scene (or composition) that holds the layer. */
  frame: number;
  /** Length of what holds it. */
  frames: number;
};

export const FPS = 30;

/** Largest side of a sprite: beyond it, density gives way. */
const LARGEST = 2600;

/** The stage's density, lowered where the box would make a surface too large to keep. */
export function densityFor(stage: Stage, box: { width: number; height: number }): number {
  return Math.min(stage.density, LARGEST / Math.max(box.width, box.height));
}

/** Largest side of a picture's sprite: seen closer than this, an icon is soft shapes, and its sprites come in threes. */
const LARGEST_PICTURE = 1400;

/** The stage for a picture that the camera may come very close to, with its shadow and border at the same density. */
export function upTo(stage: Stage, box: { width: number; height: number }): Stage {
  return { ...stage, density: Math.min(stage.density, Math.max(stage.rootDensity, LARGEST_PICTURE / Math.max(box.width, box.height))) };
}

/** A sprite of a layer at the stage's density. */
export function spriteOf(stage: Stage, owner: object | string, part: string, box: Box, paint: (pen: Pen) => void): Sprite {
  return stage.sprites.of(owner, part, stage.scope, box, densityFor(stage, box), paint);
}

/** Lays a sprite at its place; on whole pixels when it stands still at its own size, so that it stays crisp. */
export function lay(stage: Stage, sprite: Sprite): void {
  if (!stage.still || !layWhole(stage.pen, sprite)) stage.pen.drawImage(sprite.surface, sprite.x, sprite.y, sprite.width, sprite.height);
}

/**
 * Lays a sprite without any sharp detail, moving or not: by the nearest pixel, which costs a quarter of smooth
 * sampling on Skia and looks the same where nothing has an edge.
 */
export function laySoft(stage: Stage, sprite: Sprite): void {
  const { pen } = stage;
  if (layWhole(pen, sprite)) return;
  pen.imageSmoothingEnabled = false;
  pen.drawImage(sprite.surface, sprite.x, sprite.y, sprite.width, sprite.height);
  pen.imageSmoothingEnabled = true;
}

/** Lays a sprite on whole pixels if it is neither scaled nor turned; says whether it did. */
function layWhole(pen: Pen, sprite: Sprite): boolean {
  const m = pen.getTransform();
  const density = sprite.surface.width / sprite.width;
  if (m.b !== 0 || m.c !== 0 || Math.abs(m.a - density) > 1e-3 || Math.abs(m.d - density) > 1e-3) return false;
  pen.save();
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.drawImage(sprite.surface, Math.round(m.e + sprite.x * m.a), Math.round(m.f + sprite.y * m.d));
  pen.restore();
  return true;
}

/** A shadow blurred by so many pixels or more has no sharp detail. */
export const SOFT_BLUR = 10;

/** The shadow that a sprite of the same layer casts, as a sprite of its own. */
export function shadowSprite(stage: Stage, owner: object | string, part: string, caster: Sprite, shadow: Shadow): Sprite {
  const reach = shadow.blur * 1.6 + 2;
  const box = { x: caster.x + shadow.dx - reach, y: caster.y + shadow.dy - reach, width: caster.width + 2 * reach, height: caster.height + 2 * reach };
  return spriteOf(stage, owner, part, box, (pen) => {
    const { a } = pen.getTransform();
    // In device pixels, because canvases disagree on whether a transform moves a shadow's offset too.
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.shadowColor = shadow.color;
    pen.shadowBlur = shadow.blur * a;
    pen.shadowOffsetX = ASIDE + shadow.dx * a;
    pen.shadowOffsetY = shadow.dy * a;
    pen.drawImage(caster.surface, (caster.x - box.x) * a - ASIDE, (caster.y - box.y) * a, caster.width * a, caster.height * a);
  });
}

/** Far enough outside any surface that only the shadow of what is drawn there falls on it. */
const ASIDE = 20_000;

/** Lays a shadow, softly where it is blurred enough. */
export function layShadow(stage: Stage, sprite: Sprite, shadow: Shadow): void {
  if (shadow.blur >= SOFT_BLUR) laySoft(stage, sprite);
  else lay(stage, sprite);
}

/** Draws with the alpha multiplied. */
export function withAlpha(pen: Pen, alpha: number, draw: () => void): void {
  if (alpha <= 0.002) return;
  const before = pen.globalAlpha;
  pen.globalAlpha = before * Math.min(1, alpha);
  draw();
  pen.globalAlpha = before;
}

export function clamp01(value: number): number {
  return Math.min(1, Math.max(0, value));
}
