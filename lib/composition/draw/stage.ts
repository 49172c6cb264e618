import type { Host, Pen } from "#lib/composition/canvas.ts";
import type { Box } from "#lib/composition/model.ts";
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
  /** Device pixels per unit here at its largest, enclosing groups included: the density to rasterise at. */
  density: number;
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

/** A sprite of a layer at the stage's density. */
export function spriteOf(stage: Stage, owner: object, part: string, box: Box, paint: (pen: Pen) => void): Sprite {
  return stage.sprites.of(owner, part, stage.scope, box, densityFor(stage, box), paint);
}

/** Lays a sprite at its place; on whole pixels when it stands still at its own size, so that it stays crisp. */
export function lay(stage: Stage, sprite: Sprite): void {
  const { pen } = stage;
  if (stage.still) {
    const m = pen.getTransform();
    const density = sprite.surface.width / sprite.width;
    if (m.b === 0 && m.c === 0 && Math.abs(m.a - density) < 1e-3 && Math.abs(m.d - density) < 1e-3) {
      pen.save();
      pen.setTransform(1, 0, 0, 1, 0, 0);
      pen.drawImage(sprite.surface, Math.round(m.e + sprite.x * m.a), Math.round(m.f + sprite.y * m.d));
      pen.restore();
      return;
    }
  }
  pen.drawImage(sprite.surface, sprite.x, sprite.y, sprite.width, sprite.height);
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
