import type { Layer } from "#lib/composition/model.ts";
import { alpha } from "#lib/creative/color/color.ts";
import { sway } from "#lib/creative/kit/motion.ts";
import { pool } from "#lib/creative/kit/shapes.ts";
import { chooseCompanions } from "#lib/creative/props/companions.ts";
import { measurePictogram } from "#lib/creative/props/pictograms.ts";
import { inWindow, shows, type Panorama } from "#lib/creative/slides/scenery/panorama.ts";
import type { Depth, Scenery } from "#lib/creative/slides/scenery/scenery.ts";

type Pictogram = Extract<Layer, { kind: "pictogram" }>;

/** A thing of the subject with its place in the whole picture. */
export type Figure = { name: string; x: number; height: number; depth: Depth };

/** No figure is wider than this share of the window. */
const WIDEST = 0.62;

/**
 * Everybody in the whole picture: the hero large on the first and the last slide, the brief's own things in turn on
 * the slides between, companions beside them, and one more across each seam, so that every slide shows a piece of the next.
 */
export function castOf(view: Panorama): Figure[] {
  const { plan, count, size: { width }, tall } = view;
  const chance = view.random.fork("cast");
  const hero = plan.brief.pictograms[0]!;
  const companions = chooseCompanions(plan.brief, chance.fork("companions"));
  const own = plan.brief.pictograms.slice(1);
  const leads = own.length > 1 ? [...own, hero] : [...companions.slice(0, 2), hero];
  const others = companions.filter((name) => !leads.includes(name));
  const taker = (names: readonly string[]) => {
    let next = 0;
    return () => names[next++ % names.length]!;
  };
  const lead = taker(leads);
  const companion = taker(others.length > 1 ? others : companions);
  return Array.from({ length: count }, (_, i) => {
    const role = plan.roles[i] ?? "idea";
    const middle = (i + 0.5) * width;
    const side = i % 2 === 0 ? 1 : -1;
    const figures: Figure[] = [];
    if (role === "hook" || role === "action") {
      figures.push({ name: hero, x: middle + side * width * 0.03, height: tall, depth: "main" });
      figures.push({ name: companion(), x: middle - side * width * 0.3, height: tall * 0.44, depth: role === "hook" ? "front" : "back" });
    } else {
      figures.push({ name: lead(), x: middle - side * width * 0.12, height: tall * 0.82, depth: "main" });
      figures.push({ name: companion(), x: middle + side * width * 0.24, height: tall * 0.42, depth: side > 0 ? "front" : "back" });
    }
    if (i < count - 1) figures.push({ name: companion(), x: (i + 1) * width + chance.between(-24, 24), height: tall * chance.between(0.34, 0.44), depth: i % 2 === 0 ? "back" : "front" });
    return figures;
  }).flat();
}

const ORDER: Record<Depth, number> = { back: 0, main: 1, front: 2 };

/** The figures that show in the window, farthest first, each with its shadow. */
export function drawCast(view: Panorama, scenery: Scenery): Layer[] {
  return castOf(view)
    .toSorted((a, b) => ORDER[a.depth] - ORDER[b.depth])
    .filter((figure) => shows(view, figure.x, view.size.width * WIDEST))
    .flatMap((figure, order) => drawFigure(view, scenery, figure, order));
}

/** Frames of one sway to and fro, and how far it goes in degrees. */
const SWAY = { period: 96, degrees: 2.2 };

function drawFigure(view: Panorama, scenery: Scenery, { name, x, height, depth }: Figure, order: number): Layer[] {
  const ink = measurePictogram(name);
  const aspect = (ink.right - ink.left) / (ink.bottom - ink.top);
  const tall = Math.min(height, (view.size.width * WIDEST) / aspect);
  const wide = tall * aspect;
  if (!shows(view, x, wide * 0.8)) return [];
  const spot = scenery.spot(view, x, depth);
  const { shade } = view.palette;
  const local = inWindow(view, x);
  const foot = Math.max(wide * 0.5, (wide * (ink.footRight - ink.footLeft)) / (ink.right - ink.left));
  const { floor } = spot;
  const icon: Omit<Pictogram, "id" | "y"> = { kind: "pictogram", name, size: tall / (ink.bottom - ink.top), x: local, anchor: [(ink.left + ink.right) / 2, ink.bottom] };
  return [
    { ...icon, id: view.id("cast-shadow"), y: floor - tall * 0.012, tint: shade, blur: 10, scaleY: -0.3, skewX: 38, opacity: 0.2 },
    pool(view, { x: local - foot * 0.95, y: floor - tall * 0.07, width: foot * 1.9, height: tall * 0.15 }, [alpha(shade, 0.4), alpha(shade, 0.16), alpha(shade, 0)]),
    pool(view, { x: local - foot * 0.6, y: floor - tall * 0.03, width: foot * 1.2, height: tall * 0.06 }, [alpha(shade, 0.7), alpha(shade, 0.3), alpha(shade, 0)]),
    { ...icon, id: view.id(name), y: floor, ...(view.frames > 1 ? { rotation: sway(0, SWAY.degrees, SWAY.period, view.frames, order * 0.27) } : {}), shadow: { color: alpha(shade, 0.22), blur: 26, dx: 12, dy: 10 } },
  ];
}
