import type { Layer } from "#lib/composition/model.ts";
import { alpha, mix, oklch, shift } from "#lib/creative/color/color.ts";
import { circle, group, path, pool, radial, rect, vertical } from "#lib/creative/kit/shapes.ts";
import { backdrop, inWindow, land, pointsOf, curve, rampAt, ridge, shows, wholeWidth, windowStart, type Panorama, type Ridge } from "#lib/creative/slides/scenery/panorama.ts";
import type { Scenery } from "#lib/creative/slides/scenery/scenery.ts";

/** A space made of an interface: cards that float at different depths, and one chart that climbs from slide to slide. */
export const desk: Scenery = {
  name: "desk",
  suits: ["software", "finance", "electronics", "gaming", "education", "services", "music_audio", "health", "real_estate"],
  back(view) {
    const { palette } = view;
    const walls = wallColors(view);
    return [
      ...backdrop(view, [shift(walls[0], ({ l }) => ({ l: l - 0.04 })), shift(walls[1], ({ l }) => ({ l: l - 0.04 }))], walls, view.horizon),
      ...orbs(view),
      ...dots(view),
      ...cards(view, "far", 0.5),
      ...chart(view),
      ...cards(view, "near", 1),
      rect(view, { x: 0, y: floorLine(view), width: view.size.width, height: view.size.height - floorLine(view) }, vertical(shift(walls[0], ({ l, c }) => ({ l: l + (palette.dark ? 0.06 : 0.02), c: c * 1.2 })), shift(walls[0], ({ l, c }) => ({ l: l - 0.1, c: c * 1.4 })))),
      rect(view, { x: 0, y: floorLine(view), width: view.size.width, height: 4 }, alpha("#ffffff", palette.dark ? 0.3 : 0.8)),
      ...tiles(view),
    ];
  },
  spot: (view, _x, depth) => ({ floor: view.floor + view.tall * { back: -0.05, main: 0.02, front: 0.12 }[depth] }),
  front: () => [],
};

const floorLine = (view: Panorama): number => view.floor - view.tall * 0.16;

function wallColors({ palette }: Panorama): readonly [string, string] {
  const tone = palette.dark ? { l: 0.27, c: 0.075 } : { l: 0.9, c: 0.05 };
  return [oklch(tone.l, tone.c, palette.hue), oklch(tone.l, tone.c, (palette.hue + 50) % 360)];
}

/** Large soft lights behind everything. */
function orbs(view: Panorama): Layer[] {
  const { palette, size, tall } = view;
  const chance = view.random.fork("orbs");
  return Array.from({ length: view.count * 2 }, (_, i) => {
    const place = ((i + chance.between(0.2, 0.8)) / 2) * size.width;
    const radius = tall * chance.between(0.7, 1.2);
    const color = chance.pick([palette.accent, palette.second, palette.light]);
    const y = view.horizon * chance.between(0.1, 1);
    return shows(view, place, radius) ? [circle(view, inWindow(view, place), y, radius, radial([alpha(color, palette.dark ? 0.3 : 0.34), alpha(color, 0.1), alpha(color, 0)]))] : [];
  }).flat();
}

function dots(view: Panorama): Layer[] {
  const { palette, size, horizon } = view;
  const pitch = 54;
  const d: string[] = [];
  for (let y = 40; y < horizon; y += pitch) for (let x = pitch / 2; x < size.width; x += pitch) d.push(`M${x} ${y}h5v5h-5Z`);
  return [path(view, { x: 0, y: 0, ...size }, d.join(""), alpha(palette.dark ? "#ffffff" : palette.shade, 0.1))];
}

/** The climbing line of the whole carousel, with its area, a glow and a marker at each slide. */
function climb(view: Panorama): Ridge {
  const wave = ridge(view.random.fork("climb"), 0, view.tall * 0.12, 560);
  return (x) => view.horizon + view.tall * 0.12 - (x / wholeWidth(view)) * view.tall * 0.75 + wave(x);
}

function chart(view: Panorama): Layer[] {
  const { palette, size } = view;
  const line = climb(view);
  const d = curve(pointsOf(view, line));
  const box = { x: 0, y: 0, ...size };
  const markers = [view.index - 1, view.index, view.index + 1].flatMap((i) => {
    const place = (i + 0.82) * size.width;
    if (i < 0 || i >= view.count || !shows(view, place, 60)) return [];
    const [x, y] = [inWindow(view, place), line(place)];
    return [circle(view, x, y, 60, radial([alpha(palette.accent, 0.5), alpha(palette.accent, 0)])), circle(view, x, y, 19, "#ffffff"), circle(view, x, y, 11, palette.accent)];
  });
  return [
    land(view, line, { kind: "linear", from: [0.5, 0.3], to: [0.5, 0.85], stops: [{ at: 0, color: alpha(palette.accent, 0.42) }, { at: 1, color: alpha(palette.accent, 0) }] }),
    path(view, box, d, undefined, { stroke: { paint: alpha(palette.accent, 0.3), width: 26, cap: "round" } }),
    path(view, box, d, undefined, { stroke: { paint: palette.accent, width: 10, cap: "round" } }),
    ...markers,
  ];
}

/** Cards with bars, rings or lines of text, tilted a little; the far ones paler and smaller. */
function cards(view: Panorama, name: string, near: number): Layer[] {
  const { palette, tall, horizon } = view;
  const chance = view.random.fork(`cards ${name}`);
  const count = Math.round(view.count * 1.5);
  return Array.from({ length: count }, (_, i) => {
    const place = ((i + chance.between(0.15, 0.85)) / count) * wholeWidth(view);
    const wide = tall * (0.38 + 0.2 * near) * chance.between(0.85, 1.15);
    const y = near === 1 ? horizon - tall * chance.between(0.02, 0.3) : horizon - tall * chance.between(0.45, 1.15);
    const [turn, kind, ink] = [chance.between(-7, 7), chance.int(0, 2), chance.pick([palette.accent, palette.second])];
    if (!shows(view, place, wide)) return [];
    const box = { x: inWindow(view, place) - wide / 2, y: y - wide * 0.36, width: wide, height: wide * 0.72 };
    const ground = palette.dark ? shift(rampAt(view, wallColors(view), place), ({ l }) => ({ l: l + 0.08 + near * 0.05 })) : mix("#ffffff", rampAt(view, wallColors(view), place), 0.45 - near * 0.35);
    const face = rect(view, box, ground, { radius: wide * 0.09, shadow: { color: alpha(palette.shade, 0.12 + 0.14 * near), blur: 34, dx: 0, dy: 16 } });
    return [group(view, "card", box, [face, ...face3(view, box, kind, ink)], { rotation: turn, opacity: 0.55 + 0.45 * near })];
  }).flat();
}

function face3(view: Panorama, box: { x: number; y: number; width: number; height: number }, kind: number, ink: string): Layer[] {
  const { width: w, height: h } = box;
  const soft = alpha(view.palette.dark ? "#ffffff" : view.palette.shade, 0.16);
  const title = rect(view, { x: box.x + w * 0.1, y: box.y + h * 0.13, width: w * 0.36, height: h * 0.08 }, soft, { radius: 8 });
  if (kind === 0) return [title, ...[0.4, 0.62, 0.5, 0.86, 0.7].map((tall, i) => rect(view, { x: box.x + w * (0.1 + i * 0.165), y: box.y + h * (0.9 - tall * 0.56), width: w * 0.1, height: h * tall * 0.56 }, i === 3 ? ink : alpha(ink, 0.38), { radius: 7 }))];
  if (kind === 1) {
    const ring = { x: box.x + w * 0.1, y: box.y + h * 0.32, width: h * 0.54, height: h * 0.54 };
    const r = ring.width / 2;
    return [title, circle(view, ring.x + r, ring.y + r, r, undefined, { stroke: { paint: soft, width: r * 0.34 } }), circle(view, ring.x + r, ring.y + r, r, undefined, { stroke: { paint: ink, width: r * 0.34, cap: "round" }, trim: 0.68 }), ...[0, 1, 2].map((i) => rect(view, { x: box.x + w * 0.58, y: box.y + h * (0.38 + i * 0.17), width: w * [0.32, 0.24, 0.28][i]!, height: h * 0.08 }, soft, { radius: 8 }))];
  }
  return [title, ...[0, 1, 2].flatMap((i) => [circle(view, box.x + w * 0.15, box.y + h * (0.42 + i * 0.19), h * 0.06, i === 0 ? ink : alpha(ink, 0.4)), rect(view, { x: box.x + w * 0.26, y: box.y + h * (0.385 + i * 0.19), width: w * [0.58, 0.44, 0.52][i]!, height: h * 0.075 }, soft, { radius: 8 })])];
}

/** Glossy tiles set into the floor, in perspective by size alone. */
function tiles(view: Panorama): Layer[] {
  const { size, palette } = view;
  const top = floorLine(view);
  const depth = size.height - top;
  const rows = [0.16, 0.4, 0.74].map((at) => `M0 ${depth * at}H${size.width}`);
  const shine = Array.from({ length: 4 }, (_, i) => {
    const place = windowStart(view) + size.width * (0.1 + i * 0.27);
    return pool(view, { x: inWindow(view, place) - 160, y: top + depth * 0.1, width: 320, height: 60 }, [alpha("#ffffff", 0.14), alpha("#ffffff", 0)]);
  });
  return [path(view, { x: 0, y: top, width: size.width, height: depth }, rows.join(""), undefined, { stroke: { paint: alpha(palette.dark ? "#ffffff" : palette.shade, 0.1), width: 4, cap: "butt" } }), ...shine];
}
