import type { Box, Layer } from "#lib/composition/model.ts";
import { alpha } from "#lib/creative/color/color.ts";
import { circle, path, rect } from "#lib/creative/kit/shapes.ts";
import { measurePictogram } from "#lib/creative/props/pictograms.ts";
import type { Slide } from "#lib/creative/slides/templates/template.ts";

/** The small things that slides share: logo, page marks, the sign to swipe. */

/** Height of the row that carries logo and page marks. */
export const ROW = 64;

/** The largest a logo may be. */
const LOGO = { width: 260, height: ROW };

/** A soft shadow under a box, of plain shapes laid over one another: a blurred one takes longer than all else on a slide. */
export function softShadow(slide: Slide, box: Box, reach: number, options: { radius?: number; drop?: number } = {}): Layer[] {
  const { radius = 0, drop = reach * 0.4 } = options;
  return [1, 0.78, 0.58, 0.4, 0.24, 0.1].map((part) => {
    const grow = reach * part;
    return rect(slide, { x: box.x - grow, y: box.y - grow + drop, width: box.width + 2 * grow, height: box.height + 2 * grow }, alpha(slide.theme.shade, 0.055), { radius: radius + grow });
  });
}

/** The logo on a chip of its own, so that it can be seen on any ground; nothing where there is none. */
export function logoChip(slide: Slide, at: { x: number; y: number }, options: { align?: "left" | "center" | "right"; fill?: string } = {}): { layers: Layer[]; width: number } {
  const { logo, theme } = slide;
  if (!logo) return { layers: [], width: 0 };
  const [padX, padY] = [18, 11];
  const scale = Math.min((LOGO.width - 2 * padX) / logo.width, (LOGO.height - 2 * padY) / logo.height);
  const [w, h] = [logo.width * scale, logo.height * scale];
  const chip: Box = { x: at.x, y: at.y, width: w + 2 * padX, height: LOGO.height };
  if (options.align === "right") chip.x -= chip.width;
  if (options.align === "center") chip.x -= chip.width / 2;
  return {
    width: chip.width,
    layers: [
      rect(slide, chip, options.fill ?? theme.paper, { radius: 14 }),
      { id: slide.id("logo"), kind: "image", asset: logo.assetId, x: chip.x + chip.width / 2, y: chip.y + chip.height / 2, width: w, height: h, fit: "contain" },
    ],
  };
}

/** One bar a slide, this slide's filled. */
export function pageBars(slide: Slide, box: Box, color: string): Layer[] {
  const gap = 10;
  const width = (box.width - gap * (slide.count - 1)) / slide.count;
  return Array.from({ length: slide.count }, (_, i) => rect(slide, { x: box.x + i * (width + gap), y: box.y, width, height: box.height }, i + 1 === slide.position ? color : alpha(color, 0.26)));
}

/** One dot a slide, this slide's drawn out. */
export function pageDots(slide: Slide, centre: { x: number; y: number }, color: string, radius = 7): Layer[] {
  const [gap, long] = [radius * 1.7, radius * 5];
  const total = (slide.count - 1) * (radius * 2 + gap) + long;
  let x = centre.x - total / 2;
  return Array.from({ length: slide.count }, (_, i) => {
    const here = i + 1 === slide.position;
    const width = here ? long : radius * 2;
    const dot = rect(slide, { x, y: centre.y - radius, width, height: radius * 2 }, here ? color : alpha(color, 0.3), { radius });
    x += width + gap;
    return dot;
  });
}

/** An arrow in a disc: there is more to the right. */
export function swipeCue(slide: Slide, centre: { x: number; y: number }, radius: number, colors: { disc: string; arrow: string }): Layer[] {
  const box = { x: centre.x - radius, y: centre.y - radius, width: 2 * radius, height: 2 * radius };
  return [...softShadow(slide, box, 18, { radius, drop: 6 }), circle(slide, centre.x, centre.y, radius, colors.disc), arrow(slide, box, colors.arrow, radius * 0.15)];
}

/** An icon with its ink in the middle of a spot; `size` is the longer side of the ink. */
export function icon(slide: Slide, name: string, at: { x: number; y: number }, size: number): Layer {
  const ink = measurePictogram(name);
  const longest = Math.max(ink.right - ink.left, ink.bottom - ink.top);
  return { id: slide.id(name), kind: "pictogram", name, size: size / longest, x: at.x, y: at.y, anchor: [(ink.left + ink.right) / 2, (ink.top + ink.bottom) / 2] };
}

/** An arrow to the right in the middle of a box. */
export function arrow(slide: Slide, box: Box, color: string, width: number): Layer {
  const [w, h] = [box.width, box.height];
  const d = `M${w * 0.28} ${h / 2}L${w * 0.72} ${h / 2}M${w * 0.54} ${h * 0.31}L${w * 0.73} ${h / 2}L${w * 0.54} ${h * 0.69}`;
  return path(slide, box, d, undefined, { stroke: { paint: color, width, cap: "round" } });
}
