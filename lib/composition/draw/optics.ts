import { penOf, type Pen, type Surface } from "#lib/composition/canvas.ts";
import type { Box } from "#lib/composition/model.ts";
import type { Sprite } from "#lib/composition/draw/sprites.ts";
import { densityFor, type Stage } from "#lib/composition/draw/stage.ts";

/** What a picture goes through after it is painted and before its shadow falls: a cut border, a lens out of focus. */
export type Optics = { outline?: { color: string; width: number } | undefined; blur?: number | undefined };

/** Directions in which a silhouette is spread to grow its border; enough that the edge reads as a curve. */
const DIRECTIONS = 28;
/** How far a blur reaches, in radii. */
const SPREAD = 2;

/**
 * The sprite of a picture that `paint` draws in `box`, as it looks through its optics. Only the outcome is kept.
 *
 * @param owner what tells the picture from others in the scene
 */
export function throughOptics(stage: Stage, owner: string, { outline, blur = 0 }: Optics & object, box: Box, paint: (pen: Pen) => void): Sprite {
  const { sprites, scope } = stage;
  const density = densityFor(stage, box);
  if (!outline && blur === 0) return sprites.trimmed(owner, "seen", scope, box, density, paint);
  const reach = (outline?.width ?? 0) + blur * SPREAD + 1;
  const wide = { x: box.x - reach, y: box.y - reach, width: box.width + 2 * reach, height: box.height + 2 * reach };
  const wideDensity = densityFor(stage, wide);
  return sprites.trimmed(owner, "seen", scope, wide, wideDensity, (pen) => {
    const ink = sprites.sketch(box, density, paint);
    const paintCut = (inner: Pen) => {
      if (outline) spread(stage, inner, ink, outline);
      inner.drawImage(ink.surface, ink.x, ink.y, ink.width, ink.height);
    };
    if (blur === 0) paintCut(pen);
    else soften(stage, pen, sprites.sketch(wide, wideDensity, paintCut), blur);
  });
}

/** The sprite's silhouette in one colour, grown by the border's width. */
function spread(stage: Stage, pen: Pen, { surface, x, y, width, height }: Sprite, outline: { color: string; width: number }): void {
  const silhouette = stage.sprites.blank(surface.width, surface.height);
  const inner = penOf(silhouette);
  inner.drawImage(surface, 0, 0);
  inner.globalCompositeOperation = "source-in";
  inner.fillStyle = outline.color;
  inner.fillRect(0, 0, surface.width, surface.height);
  for (const radius of [outline.width * 0.5, outline.width])
    for (let i = 0; i < DIRECTIONS; i++) {
      const angle = (i / DIRECTIONS) * Math.PI * 2;
      pen.drawImage(silhouette, x + Math.cos(angle) * radius, y + Math.sin(angle) * radius, width, height);
    }
}

/**
 * Blurs by halving the picture until its pixels are as coarse as the radius and doubling it back: smooth in every
 * browser, where canvas filters are not to be had everywhere.
 */
function soften(stage: Stage, pen: Pen, sprite: Sprite, radius: number): void {
  const density = sprite.surface.width / sprite.width;
  const levels = Math.max(1, Math.round(Math.log2(Math.max(2, radius * density * 0.75))));
  const steps: Surface[] = [sprite.surface];
  const resize = (from: Surface, width: number, height: number): Surface => {
    const made = stage.sprites.blank(width, height);
    const inner = penOf(made);
    inner.imageSmoothingQuality = "high";
    inner.drawImage(from, 0, 0, made.width, made.height);
    return made;
  };
  for (let level = 0; level < levels; level++) steps.push(resize(steps.at(-1)!, steps.at(-1)!.width / 2, steps.at(-1)!.height / 2));
  let picture = steps.at(-1)!;
  for (let level = levels - 1; level > 0; level--) picture = resize(picture, steps[level]!.width, steps[level]!.height);
  pen.imageSmoothingQuality = "high";
  pen.drawImage(picture, sprite.x, sprite.y, sprite.width, sprite.height);
}
