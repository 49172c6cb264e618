import type { Box, Layer } from "#lib/composition/model.ts";
import { alpha, mix } from "#lib/creative/color/color.ts";
import { group, path, rect } from "#lib/creative/kit/shapes.ts";
import { softShadow } from "#lib/creative/slides/templates/chrome.ts";
import type { Slide } from "#lib/creative/slides/templates/template.ts";
import { random, type Random } from "#lib/kernel/random.ts";

/** Paper, tape and thread for the scrapbook. */

const round = (value: number): number => Math.round(value * 10) / 10;

/** Points of a torn edge along a line, small steps about it. */
function torn(chance: Random, length: number, depth: number): (readonly [number, number])[] {
  const steps = Math.max(6, Math.round(length / 19));
  return Array.from({ length: steps + 1 }, (_, i) => [(length * i) / steps, i === 0 || i === steps ? 0 : chance.between(-depth, depth)] as const);
}

/** A sheet torn from a squared pad: straight above, torn at its foot, with faint squares and punched holes. */
export function notePaper(slide: Slide, box: Box): Layer[] {
  const { theme } = slide;
  const chance = slide.random.fork("torn");
  const { width: w, height: h } = box;
  const edge = (depth: number, drop: number) => {
    const low = torn(chance, w, depth).toReversed().map(([x, y]) => `L${round(x)} ${round(h + drop + y)}`);
    return `M0 0L${w} 0${low.join("")}Z`;
  };
  const pitch = 54;
  const squares: string[] = [];
  for (let y = pitch; y < h - 14; y += pitch) squares.push(`M0 ${y}H${w}`);
  for (let x = pitch * 0.6; x < w; x += pitch) squares.push(`M${round(x)} 0V${h - 12}`);
  return [
    ...softShadow(slide, box, 28, { drop: 16 }),
    path(slide, box, edge(9, 12), mix(theme.paper, theme.ink, 0.06)),
    path(slide, box, edge(8, -4), theme.paper),
    path(slide, box, squares.join(""), undefined, { stroke: { paint: mix(theme.paper, theme.mark, 0.12), width: 1.5, cap: "butt" } }),
  ];
}

/** A strip of washi tape in the accent, its ends cut in points, its stripes woven in. */
export function tape(slide: Slide, centre: { x: number; y: number }, length: number, turn: number): Layer[] {
  const { theme } = slide;
  const height = 46;
  const box = { x: centre.x - length / 2, y: centre.y - height / 2, width: length, height };
  const teeth = [0.2, 0.4, 0.6, 0.8, 1].map((at, i) => `${i % 2 === 0 ? length - 7 : length} ${height * at}`);
  const back = [0.8, 0.6, 0.4, 0.2, 0].map((at, i) => `${i % 2 === 0 ? 7 : 0} ${height * at}`);
  const outline = `M0 0L${length} 0L${teeth.join("L")}L0 ${height}L${back.join("L")}Z`;
  const stripes = Array.from({ length: 5 }, (_, i) => `M${length * (0.12 + i * 0.19)} 0h14l-16 ${height}h-14Z`).join("");
  return [
    group(slide, "tape", box, [
      path(slide, box, outline, alpha(theme.mark, 0.86)),
      path(slide, box, stripes, alpha("#ffffff", 0.34)),
      rect(slide, { ...box, height: 5 }, alpha("#ffffff", 0.22)),
    ], { rotation: turn }),
  ];
}

/** A line of stitches that wanders over the desk from the first slide to the last. */
export function thread(slide: Slide, desk: string): Layer[] {
  const { size, position, theme, plan } = slide;
  const chance = random(plan.seed).fork("thread");
  const [phase, other] = [chance.between(0, 6), chance.between(0, 6)];
  const at = (x: number) => size.height * (0.5 + 0.36 * Math.sin(x / 720 + phase) * Math.cos(x / 1900 + other));
  const start = (position - 1) * size.width;
  const points = Array.from({ length: 31 }, (_, i) => `${i === 0 ? "M" : "L"}${i * 40 - 60} ${round(at(start + i * 40 - 60))}`);
  return [path(slide, { x: 0, y: 0, ...size }, points.join(""), undefined, { stroke: { paint: mix(desk, theme.ink, 0.5), width: 5, dash: [22, 18], cap: "round" } })];
}

/** The desk: a cutting mat with a faint grid that goes on from slide to slide. (Finer texture would double the time to code the picture.) */
export function mat(slide: Slide, desk: string): Layer {
  const { width, height } = slide.size;
  const pitch = 90;
  const lines: string[] = [];
  for (let y = pitch / 2; y < height; y += pitch) lines.push(`M0 ${y}H${width}`);
  for (let x = pitch / 2; x < width; x += pitch) lines.push(`M${x} 0V${height}`);
  return path(slide, { x: 0, y: 0, ...slide.size }, lines.join(""), undefined, { stroke: { paint: alpha(mix(desk, "#ffffff", 0.6), 0.4), width: 2, cap: "butt" } });
}
