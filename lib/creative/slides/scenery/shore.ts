import type { Layer } from "#lib/composition/model.ts";
import { alpha, mix, oklch, shift } from "#lib/creative/color/color.ts";
import { circle, ellipse, path, pool, radial, rect, vertical } from "#lib/creative/kit/shapes.ts";
import { clouds } from "#lib/creative/slides/scenery/hills.ts";
import { inWindow, land, ridge, shows, sky, trail, wholeWidth, type Panorama } from "#lib/creative/slides/scenery/panorama.ts";
import type { Scenery } from "#lib/creative/slides/scenery/scenery.ts";

/** A beach: a low sun on the water, swells rolling in, foam along the sand, shells and sails here and there. */
export const shore: Scenery = {
  name: "shore",
  suits: ["travel", "wellness", "drink", "cleaning", "health", "sports_outdoor", "kids_baby", "beauty", "jewelry"],
  back(view) {
    const { palette, horizon, floor, tall } = view;
    const sea = seaColors(view);
    const sand = sandColor(view);
    const gap = floor - horizon;
    const swell = (name: string, at: number, high: number) => ridge(view.random.fork(name), horizon + gap * at, high, 620 + at * 900);
    const water = [0, 0.14, 0.3, 0.48].map((at, i) => ({ line: i === 0 ? () => horizon : swell(`swell ${i}`, at, 8 + at * 46), color: mix(sea[0], sea[1], i / 3) }));
    const foam = ridge(view.random.fork("foam"), floor - tall * 0.2, tall * 0.09, 1300);
    return [
      ...sky(view),
      ...sun(view),
      ...clouds(view),
      ...islands(view),
      ...water.flatMap(({ line, color }, i) => [land(view, line, vertical(shift(color, ({ l }) => ({ l: l + 0.05 })), color)), ...(i > 0 ? [trail(view, (x) => line(x) + 4, alpha("#ffffff", 0.2 + i * 0.1), 3 + i)] : [])]),
      ...glitter(view),
      ...sails(view),
      land(view, (x) => foam(x) - 26, alpha("#ffffff", 0.4)),
      land(view, (x) => foam(x) - 10 + 5 * Math.sin(x / 46), alpha("#ffffff", palette.dark ? 0.5 : 0.92)),
      land(view, (x) => foam(x) + 16 + 4 * Math.sin(x / 52 + 1), vertical(mix(sand, sea[1], 0.28), sand)),
      land(view, (x) => foam(x) + tall * 0.12 + 10 * Math.sin(x / 210), vertical(shift(sand, ({ l }) => ({ l: l + 0.04 })), shift(sand, ({ l }) => ({ l: l - 0.07 })))),
      ...pebbles(view, sand),
    ];
  },
  spot: (view, _x, depth) => ({ floor: view.floor + view.tall * { back: -0.04, main: 0.04, front: 0.13 }[depth] }),
  front: () => [],
};

function seaColors({ palette }: Panorama): readonly [string, string] {
  const hue = Math.abs(((palette.hue - 215 + 540) % 360) - 180) < 70 ? palette.hue : 205;
  return palette.dark ? [oklch(0.4, 0.09, hue), oklch(0.26, 0.08, hue)] : [oklch(0.8, 0.085, hue), oklch(0.6, 0.115, hue + 12)];
}

const sandColor = ({ palette }: Panorama): string => (palette.dark ? oklch(0.42, 0.05, 70) : oklch(0.87, 0.06, 78));

function sun(view: Panorama): Layer[] {
  const { palette, size, horizon, tall } = view;
  const place = size.width * 0.7;
  const radius = tall * 0.27;
  if (!shows(view, place, radius * 5)) return [];
  const [x, y] = [inWindow(view, place), horizon - tall * 0.16];
  return [circle(view, x, y, radius * 4.4, radial([alpha(palette.light, 0.75), alpha(palette.light, 0.2), alpha(palette.light, 0)])), circle(view, x, y, radius, vertical(palette.light, mix(palette.light, palette.accent, 0.6)))];
}

/** The sun's broken mirror image, wider toward the shore. */
function glitter(view: Panorama): Layer[] {
  const { palette, size, horizon, floor } = view;
  const chance = view.random.fork("glitter");
  const place = size.width * 0.7;
  if (!shows(view, place, 300)) return [];
  return Array.from({ length: 15 }, (_, i) => {
    const at = i / 15;
    const wide = (60 + at * 170) * chance.between(0.5, 1.1);
    const y = horizon + 8 + (floor - horizon) * 0.62 * at ** 1.2;
    return rect(view, { x: inWindow(view, place) - wide / 2 + chance.between(-30, 30) * at, y, width: wide, height: 4 + at * 6 }, alpha(palette.light, 0.75 - at * 0.5), { radius: 5 });
  });
}

function islands(view: Panorama): Layer[] {
  const { palette, horizon, tall } = view;
  const color = mix(palette.grounds[0], palette.sky[0][1], 0.35);
  const line = ridge(view.random.fork("islands"), horizon + tall * 0.08, tall * 0.34, 1900);
  return [land(view, line, vertical(color, mix(color, palette.sky[0][1], 0.5)), { bottom: () => horizon + 2 })].filter(() => !palette.dark || tall > 0);
}

/** A sailing boat to about every second slide. */
function sails(view: Panorama): Layer[] {
  const { palette, horizon, tall } = view;
  const chance = view.random.fork("sails");
  const count = Math.ceil(view.count * 0.7);
  return Array.from({ length: count }, (_, i) => {
    const place = ((i + chance.between(0.35, 0.9)) / count) * wholeWidth(view);
    const h = tall * chance.between(0.12, 0.2);
    if (!shows(view, place, h)) return [];
    const w = h * 0.8;
    const box = { x: inWindow(view, place) - w / 2, y: horizon - h * 0.78, width: w, height: h };
    return [
      path(view, box, `M${w * 0.48} 0L${w * 0.48} ${h * 0.74}L${w * 0.06} ${h * 0.74}Q${w * 0.34} ${h * 0.4} ${w * 0.48} 0Z`, "#ffffff"),
      path(view, box, `M${w * 0.53} ${h * 0.12}Q${w * 0.86} ${h * 0.44} ${w * 0.9} ${h * 0.74}L${w * 0.53} ${h * 0.74}Z`, palette.accent),
      path(view, box, `M0 ${h * 0.8}L${w} ${h * 0.8}Q${w * 0.9} ${h} ${w * 0.72} ${h}L${w * 0.24} ${h}Q${w * 0.06} ${h} 0 ${h * 0.8}Z`, palette.shade),
    ];
  }).flat();
}

/** Pebbles and dimples in the sand. */
function pebbles(view: Panorama, sand: string): Layer[] {
  const { size, palette, floor, tall } = view;
  const chance = view.random.fork("pebbles");
  return Array.from({ length: view.count * 11 }, (_, i) => {
    const place = ((i + chance.next()) / 11) * size.width;
    const y = floor + tall * 0.06 + (size.height - floor) * chance.next() * 0.9;
    const wide = chance.between(10, 34);
    const color = chance.pick([shift(sand, ({ l }) => ({ l: l - 0.12 })), shift(sand, ({ l }) => ({ l: l + 0.06 })), mix(sand, palette.accent, 0.45)]);
    if (!shows(view, place, wide)) return [];
    const x = inWindow(view, place);
    return [pool(view, { x: x - wide * 0.6, y: y + wide * 0.08, width: wide * 1.5, height: wide * 0.6 }, [alpha(palette.shade, 0.3), alpha(palette.shade, 0)]), ellipse(view, { x: x - wide / 2, y: y - wide * 0.2, width: wide, height: wide * 0.5 }, vertical(shift(color, ({ l }) => ({ l: l + 0.05 })), color))];
  }).flat();
}
