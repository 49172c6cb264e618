import type { Layer } from "#lib/composition/model.ts";
import { alpha, mix, oklch, shift } from "#lib/creative/color/color.ts";
import { circle, ellipse, group, path, radial, rect, vertical } from "#lib/creative/kit/shapes.ts";
import { across, backdrop, inWindow, rampAt, shows, trail, windowStart, type Panorama } from "#lib/creative/slides/scenery/panorama.ts";
import type { Scenery } from "#lib/creative/slides/scenery/scenery.ts";

/** A long table against a wall: window light wanders over it, lamps hang above, a runner of cloth lies along it. */
export const table: Scenery = {
  name: "table",
  suits: ["coffee_tea", "bakery_sweets", "restaurant", "food", "drink", "home_decor", "gifts", "furniture", "beauty", "health"],
  back(view) {
    const { palette, size } = view;
    const wall = wallColors(view);
    const top = tableTop(view);
    return [
      ...backdrop(view, [mix(wall[0], palette.shade, 0.1), mix(wall[1], palette.shade, 0.1)], wall, top),
      ...panels(view, top),
      ...windows(view, top),
      ...lamps(view),
      ...board(view, top),
      rect(view, { x: 0, y: top, width: size.width, height: view.tall * 0.16 }, vertical(alpha(palette.shade, 0.3), alpha(palette.shade, 0))),
    ];
  },
  spot: (view, _x, depth) => ({ floor: view.floor + view.tall * { back: -0.13, main: 0, front: 0.09 }[depth] }),
  front(view) {
    const { palette, size } = view;
    const edge = tableEdge(view);
    const [, wood] = woods(view);
    return [
      rect(view, { x: 0, y: edge, width: size.width, height: size.height - edge }, across(view, [shift(wood, ({ l }) => ({ l: l - 0.1 })), shift(wood, ({ l }) => ({ l: l - 0.14 }))])),
      rect(view, { x: 0, y: edge, width: size.width, height: 5 }, alpha(palette.light, 0.55)),
      rect(view, { x: 0, y: edge + 46, width: size.width, height: 60 }, vertical(alpha(palette.shade, 0.4), alpha(palette.shade, 0))),
    ];
  },
};

const tableTop = (view: Panorama): number => view.horizon + (view.floor - view.horizon) * 0.42;
const tableEdge = (view: Panorama): number => view.floor + Math.min(view.size.height - view.floor, view.tall * 0.3) * 0.72;

function wallColors({ palette }: Panorama): readonly [string, string] {
  const tone = palette.dark ? { l: 0.34, c: 0.06 } : { l: 0.87, c: 0.05 };
  return [oklch(tone.l, tone.c, palette.hue), oklch(tone.l - 0.02, tone.c * 1.1, (palette.hue + 34) % 360)];
}

function woods({ palette }: Panorama): readonly [string, string] {
  return palette.dark ? [oklch(0.4, 0.07, 45), oklch(0.3, 0.06, 38)] : [oklch(0.74, 0.085, 66), oklch(0.62, 0.09, 58)];
}

/** Wainscot: a rail and slim grooves below it. */
function panels(view: Panorama, top: number): Layer[] {
  const { palette, size } = view;
  const rail = view.horizon - view.tall * 0.12;
  const wall = wallColors(view);
  const pitch = 90;
  const first = Math.ceil(windowStart(view) / pitch) * pitch - windowStart(view);
  const grooves = Array.from({ length: Math.ceil(size.width / pitch) }, (_, i) => `M${first + i * pitch} 0V${top - rail}`).join("");
  return [
    rect(view, { x: 0, y: rail, width: size.width, height: top - rail }, across(view, [shift(wall[0], ({ l, c }) => ({ l: l - 0.045, c: c * 1.15 })), shift(wall[1], ({ l, c }) => ({ l: l - 0.045, c: c * 1.15 }))])),
    path(view, { x: 0, y: rail, width: size.width, height: top - rail }, grooves, undefined, { stroke: { paint: alpha(palette.shade, 0.13), width: 4, cap: "butt" } }),
    rect(view, { x: 0, y: rail - 14, width: size.width, height: 18 }, across(view, [shift(wall[0], ({ l }) => ({ l: l + 0.035 })), shift(wall[1], ({ l }) => ({ l: l + 0.035 }))]), { shadow: { color: alpha(palette.shade, 0.3), blur: 14, dx: 0, dy: 8 } }),
  ];
}

/** Slanted panes of sunlight, one window's worth near each second seam. */
function windows(view: Panorama, top: number): Layer[] {
  const { palette, size, tall } = view;
  const glow = palette.dark ? 0.14 : 0.5;
  return Array.from({ length: Math.ceil(view.count / 1.5) + 1 }, (_, i) => {
    const place = size.width * (0.3 + i * 1.5);
    const [wide, high] = [tall * 0.42, tall * 0.58];
    if (!shows(view, place, wide * 3)) return [];
    const panes = [0, 1].flatMap((column) => [0, 1, 2].map((row) => rect(view, { x: column * (wide + 22), y: row * (high + 22), width: wide, height: high }, vertical(alpha(palette.light, glow), alpha(palette.light, glow * 0.5)), { radius: 6 })));
    const box = { x: inWindow(view, place) - wide, y: top - high * 3.5, width: wide * 2 + 22, height: high * 3 + 44 };
    const leaves = [0, 1, 2, 3, 4].map((k) => ellipse(view, { x: k * wide * 0.42 - 40, y: high * (0.4 + ((k * 0.37) % 1) * 1.6), width: wide * 0.62, height: wide * 0.2 }, alpha(wallColors(view)[0], 0.5), { rotation: -30 + k * 23 }));
    return [{ ...group(view, "panes", { x: 0, y: 0, width: box.width, height: box.height }, [...panes, ...leaves]), x: box.x + box.width / 2, y: box.y + box.height / 2, skewX: -16, rotation: 5 } as Layer];
  }).flat();
}

/** Lamps on long cords, each with its pool of light. */
function lamps(view: Panorama): Layer[] {
  const { palette, size, tall } = view;
  const chance = view.random.fork("lamps");
  return Array.from({ length: view.count }, (_, i) => {
    const place = size.width * (i + 0.86) + chance.between(-40, 40);
    const drop = view.horizon * chance.between(0.3, 0.4);
    const wide = tall * 0.42;
    const shade = chance.pick([palette.accent, palette.second]);
    if (!shows(view, place, wide * 3)) return [];
    const x = inWindow(view, place);
    const h = wide * 0.5;
    return [
      rect(view, { x: x - 2, y: 0, width: 4, height: drop }, alpha(palette.shade, 0.7)),
      circle(view, x, drop + h, wide * 1.5, radial([alpha(palette.light, palette.dark ? 0.6 : 0.5), alpha(palette.light, 0.14), alpha(palette.light, 0)])),
      ellipse(view, { x: x - wide * 0.13, y: drop + h * 0.72, width: wide * 0.26, height: wide * 0.26 }, palette.light),
      path(view, { x: x - wide / 2, y: drop, width: wide, height: h }, `M${wide * 0.42} 0L${wide * 0.58} 0Q${wide * 0.62} ${h * 0.3} ${wide} ${h * 0.86}Q${wide} ${h} ${wide * 0.94} ${h}L${wide * 0.06} ${h}Q0 ${h} 0 ${h * 0.86}Q${wide * 0.38} ${h * 0.3} ${wide * 0.42} 0Z`, { kind: "linear", from: [0, 0], to: [1, 0.4], stops: [{ at: 0, color: shift(shade, ({ l }) => ({ l: l + 0.08 })) }, { at: 0.55, color: shade }, { at: 1, color: shift(shade, ({ l }) => ({ l: l - 0.12 })) }] }),
    ];
  }).flat();
}

/** The table's top with its grain, and a runner with a border of stitches. */
function board(view: Panorama, top: number): Layer[] {
  const { palette, size, tall, floor } = view;
  const [light, wood] = woods(view);
  const edge = tableEdge(view);
  const chance = view.random.fork("grain");
  const grain = Array.from({ length: 7 }, (_, i) => {
    const base = top + (edge - top) * ((i + 0.6) / 7);
    const [wave, phase] = [chance.between(500, 1100), chance.between(0, 6)];
    return trail(view, (x) => base + 5 * Math.sin(x / wave + phase), alpha(shift(wood, ({ l }) => ({ l: l - 0.12 })), 0.34), chance.between(2, 4));
  });
  const cloth = rampAt(view, [mix(palette.second, "#ffffff", palette.dark ? 0.05 : 0.62), mix(palette.accent, "#ffffff", palette.dark ? 0.05 : 0.62)], windowStart(view) + size.width / 2);
  const run = { x: 0, y: floor - tall * 0.1, width: size.width, height: tall * 0.24 };
  const clothRamp = across(view, [mix(palette.second, "#ffffff", palette.dark ? 0.05 : 0.62), mix(palette.accent, "#ffffff", palette.dark ? 0.05 : 0.62)]);
  const stitch = (y: number) => rect(view, { x: 0, y, width: size.width, height: 3 }, alpha(mix(cloth, palette.shade, 0.5), 0.35));
  return [
    rect(view, { x: 0, y: top, width: size.width, height: edge - top }, vertical(light, wood)),
    ...grain,
    rect(view, run, clothRamp, { shadow: { color: alpha(palette.shade, 0.3), blur: 12, dx: 0, dy: 5 } }),
    stitch(run.y + 14),
    stitch(run.y + run.height - 17),
    rect(view, { x: 0, y: top, width: size.width, height: 4 }, alpha(palette.light, 0.6)),
  ];
}
