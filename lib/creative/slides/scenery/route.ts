import type { Layer } from "#lib/composition/model.ts";
import { alpha, mix, oklch, shift } from "#lib/creative/color/color.ts";
import { circle, ellipse, path, pool, rect, vertical } from "#lib/creative/kit/shapes.ts";
import { backdrop, curve, inWindow, land, pointsOf, rampAt, ridge, shows, trail, wholeWidth, type Panorama, type Ridge } from "#lib/creative/slides/scenery/panorama.ts";
import type { Scenery } from "#lib/creative/slides/scenery/scenery.ts";

/** A model landscape seen from above: fields, a river, and one road that leads from the first slide to the last, a stop on each. */
export const route: Scenery = {
  name: "route",
  suits: ["travel", "mobility", "education", "services", "finance", "sports_outdoor", "health", "fitness", "tools_diy", "general"],
  back(view) {
    const { palette, horizon, tall } = view;
    const base = fieldColors(view);
    const river = ridge(view.random.fork("river"), horizon - tall * 0.1, tall * 0.5, 1900);
    const water = palette.dark ? oklch(0.42, 0.09, 235) : oklch(0.8, 0.08, 220);
    const upper = ridge(view.random.fork("lane"), view.size.height * 0.16, tall * 0.2, 2100);
    return [
      ...backdrop(view, base, [shift(base[0], ({ l }) => ({ l: l - 0.035 })), shift(base[1], ({ l }) => ({ l: l - 0.035 }))], view.size.height),
      ...fields(view),
      ...ribbonOf(view, upper, 34, alpha(palette.dark ? palette.light : "#ffffff", palette.dark ? 0.12 : 0.55)),
      trail(view, (x) => river(x) + 6, alpha(palette.shade, 0.16), 104),
      trail(view, river, mix(water, palette.light, 0.35), 104),
      trail(view, river, water, 84),
      ...[-18, 14].map((shiftBy, i) => trail(view, (x) => river(x) + shiftBy, alpha("#ffffff", 0.4), 4, { dash: [60, 130 + i * 40] })),
      ...trees(view, river),
      ...road(view),
      ...stops(view),
    ];
  },
  spot: (view, x, depth) => ({ floor: depth === "main" ? Math.min(view.floor, roadOf(view)(x)) - view.tall * 0.02 : view.floor + view.tall * { back: -0.16, front: 0.12 }[depth] }),
  front: () => [],
};

function fieldColors({ palette }: Panorama): readonly [string, string] {
  const hue = palette.dark ? palette.hue : Math.abs(((palette.hue - 130 + 540) % 360) - 180) < 90 ? palette.hue : 128;
  const tone = palette.dark ? { l: 0.3, c: 0.06 } : { l: 0.9, c: 0.06 };
  return [oklch(tone.l, tone.c, hue), oklch(tone.l - 0.01, tone.c, (hue + 40) % 360)];
}

const roadOf = (view: Panorama): Ridge => {
  const bend = view.random.fork("road").between(0, 6.28);
  return (x) => view.floor + view.tall * 0.035 * Math.sin(x / 330 + bend);
};

/** Patches of fields with furrows, drawn as rounded quarters of colour. */
function fields(view: Panorama): Layer[] {
  const { palette, size, tall } = view;
  const chance = view.random.fork("fields");
  const count = view.count * 4;
  return Array.from({ length: count }, (_, i) => {
    const place = ((i + chance.between(0, 0.9)) / count) * wholeWidth(view);
    const wide = size.width * chance.between(0.26, 0.44);
    const high = tall * chance.between(0.34, 0.6);
    const y = size.height * chance.between(0.02, 0.98);
    const [turn, lift, furrowed] = [chance.between(-18, 18), chance.pick([-0.05, 0.035, -0.03]), chance.chance(0.5)];
    if (!shows(view, place, wide)) return [];
    const color = shift(rampAt(view, fieldColors(view), place), ({ l, c }) => ({ l: l + lift * (palette.dark ? 0.8 : 1), c: c * 1.18 }));
    const box = { x: inWindow(view, place) - wide / 2, y: y - high / 2, width: wide, height: high };
    const furrows = Array.from({ length: Math.floor(high / 34) }, (_, k) => `M24 ${24 + k * 34}H${wide - 24}`).join("");
    return [rect(view, box, color, { radius: 54, rotation: turn }), ...(furrowed ? [path(view, box, furrows, undefined, { rotation: turn, stroke: { paint: alpha(palette.dark ? "#ffffff" : palette.shade, 0.06), width: 10, cap: "round" } })] : [])];
  }).flat();
}

function ribbonOf(view: Panorama, line: Ridge, width: number, color: string): Layer[] {
  return [trail(view, line, color, width)];
}

/** Round treetops from above, each with its shadow; never on the water's middle. */
function trees(view: Panorama, river: Ridge): Layer[] {
  const { palette, size, tall, floor } = view;
  const chance = view.random.fork("trees");
  const leaf = palette.dark ? oklch(0.42, 0.09, 150) : oklch(0.68, 0.13, 142);
  return Array.from({ length: view.count * 8 }, (_, i) => {
    const place = ((i + chance.next()) / 8) * size.width;
    const y = chance.between(size.height * 0.08, floor - tall * 0.3);
    const [radius, lift] = [chance.between(18, 40), chance.between(-0.05, 0.05)];
    if (!shows(view, place, 60) || Math.abs(y - river(place)) < 90) return [];
    const x = inWindow(view, place);
    const color = shift(leaf, ({ l }) => ({ l: l + lift }));
    return [ellipse(view, { x: x - radius * 0.7, y: y - radius * 0.6, width: radius * 2.1, height: radius * 1.9 }, alpha(palette.shade, 0.2)), circle(view, x, y, radius, vertical(shift(color, ({ l }) => ({ l: l + 0.06 })), color)), circle(view, x - radius * 0.28, y - radius * 0.28, radius * 0.42, alpha("#ffffff", 0.2))];
  }).flat();
}

/** The road with its kerb and broken middle line. */
function road(view: Panorama): Layer[] {
  const { palette, tall } = view;
  const line = roadOf(view);
  const wide = tall * 0.3;
  const tar = palette.dark ? oklch(0.24, 0.02, palette.hue) : oklch(0.47, 0.025, palette.hue);
  const below = (by: number): Ridge => (x) => line(x) + by;
  return [
    land(view, below(-wide * 0.42 - 16), alpha(palette.shade, 0.12), { bottom: below(wide * 0.58 + 22) }),
    land(view, below(-wide * 0.42 - 10), mix("#ffffff", palette.accent, 0.12), { bottom: below(wide * 0.58 + 10) }),
    path(view, { x: 0, y: 0, ...view.size }, `${curve(pointsOf(view, below(-wide * 0.42)))}${curve(pointsOf(view, below(wide * 0.58)).toReversed()).replace("M", "L")}Z`, vertical(shift(tar, ({ l }) => ({ l: l + 0.04 })), tar)),
    trail(view, below(wide * 0.3), mix(palette.light, palette.accent, 0.2), 9, { dash: [54, 46] }),
  ];
}

/** A round stop on the road in the middle of every slide. */
function stops(view: Panorama): Layer[] {
  const { palette, size, tall } = view;
  const line = roadOf(view);
  return [view.index - 1, view.index, view.index + 1].filter((i) => i >= 0 && i < view.count).flatMap((i) => {
    const centre = (i + 0.5) * size.width;
    const [x, y] = [inWindow(view, centre), line(centre)];
    const half = size.width * 0.26;
    const disc = (grow: number, dy: number, color: string) => ellipse(view, { x: x - half * grow, y: y - tall * 0.05 * grow - tall * 0.01 + dy, width: half * 2 * grow, height: tall * 0.14 * grow }, color);
    return [pool(view, { x: x - half * 1.4, y: y - tall * 0.1, width: half * 2.8, height: tall * 0.32 }, [alpha(palette.shade, 0.35), alpha(palette.shade, 0)]), disc(1.06, tall * 0.03, shift(palette.accent, ({ l }) => ({ l: l - 0.16 }))), disc(1.06, 0, palette.accent), disc(0.86, tall * 0.004, mix(palette.accent, "#ffffff", 0.75))];
  });
}
