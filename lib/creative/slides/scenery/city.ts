import type { Layer } from "#lib/composition/model.ts";
import { alpha, mix, oklch, shift } from "#lib/creative/color/color.ts";
import { circle, path, pool, radial, rect, vertical } from "#lib/creative/kit/shapes.ts";
import { clouds } from "#lib/creative/slides/scenery/hills.ts";
import { across, inWindow, shows, sky, wholeWidth, windowStart, type Panorama } from "#lib/creative/slides/scenery/panorama.ts";
import type { Scenery } from "#lib/creative/slides/scenery/scenery.ts";

/** A roof terrace above the town: skylines in the haze, windows alight, a string of bulbs from slide to slide. */
export const city: Scenery = {
  name: "city",
  suits: ["real_estate", "events", "music_audio", "restaurant", "services", "fashion", "mobility", "travel", "gaming", "shoes"],
  back(view) {
    const { palette, horizon, tall, floor } = view;
    const [far, middle, near] = palette.grounds;
    const low = palette.sky[0][1];
    const wall = terrace(view);
    return [
      ...sky(view),
      ...disc(view),
      ...clouds(view),
      ...skyline(view, "far", horizon + tall * 0.2, tall * 0.85, mix(far, low, 0.6), 0),
      rect(view, { x: 0, y: horizon - tall * 0.4, width: view.size.width, height: tall * 0.9 }, vertical(alpha(low, 0), alpha(low, 0.55), alpha(low, 0))),
      ...skyline(view, "middle", horizon + tall * 0.4, tall * 0.8, mix(middle, low, 0.22), 0.3),
      ...skyline(view, "near", floor, tall * 0.9, near, 0.5),
      rect(view, { x: 0, y: wall, width: view.size.width, height: view.size.height - wall }, across(view, tiles(view))),
      ...flags(view, wall),
      ...parapet(view, wall),
      ...bulbs(view),
    ];
  },
  spot: (view, _x, depth) => ({ floor: view.floor + view.tall * { back: -0.06, main: 0.01, front: 0.11 }[depth] }),
  front: () => [],
};

const terrace = (view: Panorama): number => view.floor - view.tall * 0.16;

function tiles({ palette }: Panorama): readonly [string, string] {
  const l = palette.dark ? 0.3 : 0.72;
  return [oklch(l, 0.05, palette.counter), oklch(l, 0.055, (palette.counter + 30) % 360)];
}

function disc(view: Panorama): Layer[] {
  const { palette, size, horizon, tall } = view;
  const place = size.width * 0.72;
  const radius = tall * 0.26;
  if (!shows(view, place, radius * 5)) return [];
  const [x, y] = [inWindow(view, place), horizon - tall * 0.42];
  return [circle(view, x, y, radius * 4, radial([alpha(palette.light, 0.6), alpha(palette.light, 0.16), alpha(palette.light, 0)])), circle(view, x, y, radius, vertical(palette.light, mix(palette.light, palette.accent, 0.55)))];
}

/** Houses side by side with seeded widths, heights and roofs; `lit` is the share of windows with a light in them. */
function skyline(view: Panorama, name: string, foot: number, tallest: number, color: string, lit: number): Layer[] {
  const chance = view.random.fork(`skyline ${name}`);
  const layers: Layer[] = [];
  for (let x = -60; x < wholeWidth(view) + 60; ) {
    const width = chance.between(90, 190);
    const height = tallest * chance.between(0.34, 1);
    const roof = chance.int(0, 4);
    const lights = chance.fork(`lights ${Math.round(x)}`);
    if (shows(view, x + width / 2, width)) layers.push(...house(view, { x: inWindow(view, x), y: foot - height, width: width - 6, height: height + 40 }, roof, color, lit, () => lights.next()));
    x += width;
  }
  return layers;
}

function house(view: Panorama, box: { x: number; y: number; width: number; height: number }, roof: number, color: string, lit: number, next: () => number): Layer[] {
  const { palette } = view;
  const { width: w, height: h } = box;
  const tops = [`M0 0H${w}`, `M0 0L${w / 2} ${-w * 0.34}L${w} 0`, `M0 0V-22H${w * 0.4}V0H${w}`, `M0 0A${w / 2} ${w * 0.3} 0 0 1 ${w} 0`, `M0 0H${w * 0.44}V-70H${w * 0.5}V0H${w}`];
  const body = path(view, box, `${tops[roof]!}V${h}H0Z`, vertical(shift(color, ({ l }) => ({ l: l + 0.045 })), shift(color, ({ l }) => ({ l: l - 0.02 }))));
  if (lit === 0) return [body];
  const columns = Math.max(2, Math.floor(w / 38));
  const pitch = w / columns;
  const [on, off]: [string[], string[]] = [[], []];
  for (let row = 0; row * 46 + 40 < h - 40; row++)
    for (let column = 0; column < columns; column++) (next() < lit ? on : off).push(`M${Math.round(column * pitch + pitch * 0.28)} ${28 + row * 46}h${Math.round(pitch * 0.44)}v24h${-Math.round(pitch * 0.44)}Z`);
  const panes = (list: string[], paint: string) => (list.length > 0 ? [path(view, box, list.join(""), paint)] : []);
  return [body, ...panes(off, alpha(palette.shade, 0.16)), ...panes(on, alpha(palette.light, palette.dark ? 0.92 : 0.72))];
}

/** Joints of the terrace's flags, closer together toward the wall. */
function flags(view: Panorama, wall: number): Layer[] {
  const { size, palette } = view;
  const rows = [0.1, 0.26, 0.5, 0.82].map((at) => `M0 ${(size.height - wall) * at}H${size.width}`);
  return [path(view, { x: 0, y: wall, width: size.width, height: size.height - wall }, rows.join(""), undefined, { stroke: { paint: alpha(palette.shade, 0.14), width: 4, cap: "butt" } })];
}

/** A low wall with a coping and a row of slim posts. */
function parapet(view: Panorama, wall: number): Layer[] {
  const { size, palette, tall } = view;
  const top = wall - tall * 0.24;
  const color = tiles(view)[0];
  const pitch = 54;
  const posts = Array.from({ length: size.width / pitch }, (_, i) => `M${i * pitch + 18} 0h18v${wall - top}h-18Z`).join("");
  return [
    path(view, { x: 0, y: top, width: size.width, height: wall - top }, posts, vertical(shift(color, ({ l }) => ({ l: l - 0.12 })), shift(color, ({ l }) => ({ l: l - 0.2 })))),
    rect(view, { x: 0, y: top - 20, width: size.width, height: 26 }, vertical(shift(color, ({ l }) => ({ l: l + 0.05 })), shift(color, ({ l }) => ({ l: l - 0.1 })))),
    rect(view, { x: 0, y: wall - 16, width: size.width, height: 22 }, vertical(shift(color, ({ l }) => ({ l: l - 0.05 })), shift(color, ({ l }) => ({ l: l - 0.16 })))),
    rect(view, { x: 0, y: wall + 6, width: size.width, height: 40 }, vertical(alpha(palette.shade, 0.3), alpha(palette.shade, 0))),
  ];
}

/** Bulbs on a sagging cord that hangs from post to post, two spans a slide. */
function bulbs(view: Panorama): Layer[] {
  const { palette, size, tall, horizon } = view;
  const span = size.width * 0.6;
  const high = horizon - tall * 0.86;
  const sag = (x: number) => high + tall * 0.24 * (1 - (2 * (((x % span) + span) % span) / span - 1) ** 2);
  const start = windowStart(view);
  const steps = Array.from({ length: 28 }, (_, i) => start - 40 + i * 44);
  const cord = steps.map((x, i) => `${i === 0 ? "M" : "L"}${Math.round(x - start)} ${Math.round(sag(x))}`).join("");
  const pitch = 90;
  const first = Math.floor((start - 40) / pitch);
  return [
    path(view, { x: 0, y: 0, ...size }, cord, undefined, { stroke: { paint: alpha(palette.shade, 0.7), width: 4, cap: "round" } }),
    ...Array.from({ length: 14 }, (_, i) => (first + i) * pitch).flatMap((x) => {
      const [local, y] = [x - start, sag(x) + 16];
      return [pool(view, { x: local - 54, y: y - 54, width: 108, height: 108 }, [alpha(palette.light, 0.6), alpha(palette.light, 0.12), alpha(palette.light, 0)]), circle(view, local, y, 12, palette.dark ? palette.light : mix(palette.light, palette.accent, 0.35))];
    }),
  ];
}
