import type { Layer } from "#lib/composition/model.ts";
import { alpha, mix, oklch, shift } from "#lib/creative/color/color.ts";
import { circle, ellipse, path, pool, radial, rect, vertical } from "#lib/creative/kit/shapes.ts";
import { backdrop, inWindow, rampAt, ridge, shows, trail, type Panorama } from "#lib/creative/slides/scenery/panorama.ts";
import type { Scenery } from "#lib/creative/slides/scenery/scenery.ts";

/** A photographer's studio: arches and discs behind, a round plinth under every hero, pearls strewn about, a ribbon overhead. */
export const studio: Scenery = {
  name: "studio",
  suits: ["beauty", "jewelry", "electronics", "shoes", "fashion", "wellness", "drink", "home_decor", "gifts", "fitness"],
  back(view) {
    const walls = wallColors(view);
    return [
      ...backdrop(view, walls.map((color) => shift(color, ({ l }) => ({ l: l - 0.05 }))) as [string, string], walls, view.horizon),
      ...openings(view),
      ...floor(view),
      ...ribbon(view),
      ...plinths(view),
      ...pearls(view),
    ];
  },
  spot(view, x, depth) {
    const centre = (Math.floor(x / view.size.width) + 0.5) * view.size.width;
    const on = depth === "main" && Math.abs(x - centre) < PLINTH * view.size.width;
    return { floor: on ? plinthTop(view) + view.tall * 0.04 : view.floor + view.tall * { back: -0.02, main: 0.04, front: 0.12 }[depth] };
  },
  front: () => [],
};

/** Half of a plinth's width, as a share of the window's. */
const PLINTH = 0.3;
const plinthTop = (view: Panorama): number => view.floor - view.tall * 0.14;

function wallColors({ palette }: Panorama): [string, string] {
  const tone = palette.dark ? { l: 0.3, c: 0.07 } : { l: 0.88, c: 0.055 };
  return [oklch(tone.l, tone.c, palette.hue), oklch(tone.l, tone.c, (palette.hue + 40) % 360)];
}

const tint = (view: Panorama, x: number, lift: number): string => shift(rampAt(view, wallColors(view), x), ({ l, c }) => ({ l: l + lift, c: c * 1.1 }));

/** An arch, a disc or a pair of steps behind each slide's middle, in turn. */
function openings(view: Panorama): Layer[] {
  const { size, palette, tall, horizon } = view;
  const first = view.random.fork("openings").int(0, 2);
  return [view.index - 1, view.index, view.index + 1].filter((i) => i >= 0 && i < view.count).flatMap((i) => {
    const centre = (i + 0.5) * size.width;
    const x = inWindow(view, centre);
    const [deep, pale] = [tint(view, centre, palette.dark ? 0.07 : -0.075), tint(view, centre, palette.dark ? 0.14 : 0.06)];
    const base = horizon + tall * 0.16;
    const kind = (first + i) % 3;
    const wide = size.width * 0.66;
    if (kind === 0) {
      const high = tall * 1.36;
      const arch = (w: number, h: number) => `M0 ${h}L0 ${w / 2}A${w / 2} ${w / 2} 0 0 1 ${w} ${w / 2}L${w} ${h}Z`;
      return [
        path(view, { x: x - wide / 2, y: base - high, width: wide, height: high }, arch(wide, high), vertical(mix(deep, pale, 0.2), deep)),
        path(view, { x: x - wide * 0.36, y: base - high * 0.8, width: wide * 0.72, height: high * 0.8 }, arch(wide * 0.72, high * 0.8), vertical(pale, deep)),
      ];
    }
    const radius = Math.min(wide * 0.52, tall * 0.8);
    const y = base - tall * 0.62;
    if (kind === 1) return [circle(view, x, y, radius * 1.16, alpha(pale, 0.5)), circle(view, x, y, radius, vertical(mix(palette.accent, pale, 0.25), mix(palette.accent, pale, 0.75))), circle(view, x - radius * 0.3, y - radius * 0.3, radius * 0.9, radial([alpha("#ffffff", 0.3), alpha("#ffffff", 0)]))];
    const steps = [[-0.5, 0.72, 0.42], [0.1, 1.08, 0.4]] as const;
    return steps.map(([left, high, width], k) => rect(view, { x: x + left * wide, y: base - tall * high, width: width * wide, height: tall * high + 20 }, vertical(k === 0 ? pale : mix(palette.second, pale, 0.55), deep), { radius: width * wide * 0.5 }));
  });
}

/** The floor, lit before the wall, in its own darker tone. */
function floor(view: Panorama): Layer[] {
  const { size, palette, tall, horizon } = view;
  const top = horizon + tall * 0.14;
  const strips = 20;
  const width = size.width / strips;
  const ground = Array.from({ length: strips }, (_, i) => {
    const x = view.index * size.width + (i + 0.5) * width;
    return rect(view, { x: i * width, y: top, width, height: size.height - top }, vertical(tint(view, x, palette.dark ? 0.1 : 0.035), tint(view, x, palette.dark ? -0.04 : -0.12)));
  });
  return [...ground, rect(view, { x: 0, y: top - 2, width: size.width, height: 3 }, alpha(palette.light, 0.6))];
}

/** One silk ribbon, turning as it goes, over the heads, from the first slide to the last. */
function ribbon(view: Panorama): Layer[] {
  const { palette, horizon, tall } = view;
  const line = ridge(view.random.fork("ribbon"), horizon - tall * 0.6, tall * 0.42, 2900);
  const tones = [-0.06, -0.02, 0.03, 0.08, 0.02, -0.03, -0.08];
  return tones.map((lift, i) => trail(view, (x) => line(x) + (i - 3) * 13 * Math.sin(x / 460), shift(palette.accent, ({ l }) => ({ l: l + lift + (palette.dark ? -0.12 : 0.04) })), 17, { opacity: 0.9 }));
}

function plinths(view: Panorama): Layer[] {
  const { size, palette } = view;
  return [view.index - 1, view.index, view.index + 1].filter((i) => i >= 0 && i < view.count).flatMap((i) => {
    const centre = (i + 0.5) * size.width;
    if (!shows(view, centre, size.width * 0.6)) return [];
    const loud = view.plan.roles[i] === "hook" || view.plan.roles[i] === "action";
    const x = inWindow(view, centre);
    return [...(loud ? drum(view, x, view.floor + view.tall * 0.16, size.width * (PLINTH + 0.11), view.tall * 0.1, tint(view, centre, palette.dark ? 0.02 : -0.06)) : []), ...drum(view, x, view.floor + view.tall * 0.06, size.width * PLINTH, view.floor + view.tall * 0.06 - plinthTop(view), tint(view, centre, palette.dark ? 0.12 : 0.05))];
  });
}

/** A round block: `half` its half width, `high` from its foot to the middle of its top. */
function drum(view: Panorama, x: number, foot: number, half: number, high: number, color: string): Layer[] {
  const { palette } = view;
  const flat = half * 0.17;
  const side = { x: x - half, y: foot - high, width: half * 2, height: high + flat };
  const d = `M0 0L0 ${high}A${half} ${flat} 0 0 0 ${half * 2} ${high}L${half * 2} 0Z`;
  const body = { kind: "linear", from: [0, 0.5], to: [1, 0.5], stops: [[0, -0.12], [0.22, 0.02], [0.5, -0.02], [1, -0.2]].map(([at, lift]) => ({ at: at!, color: shift(color, ({ l }) => ({ l: l + lift! })) })) } as const;
  return [
    pool(view, { x: x - half * 1.5, y: foot - flat * 1.1, width: half * 3.2, height: flat * 4 }, [alpha(palette.shade, 0.42), alpha(palette.shade, 0.14), alpha(palette.shade, 0)]),
    path(view, side, d, { ...body, from: [0, 0.5], to: [1, 0.5], stops: [...body.stops] }),
    ellipse(view, { x: x - half, y: foot - high - flat, width: half * 2, height: flat * 2 }, { kind: "linear", from: [0, 0], to: [1, 0.6], stops: [{ at: 0, color: shift(color, ({ l }) => ({ l: l + 0.07 })) }, { at: 1, color }] }),
  ];
}

/** Spheres on the floor, lit from the upper left. */
function pearls(view: Panorama): Layer[] {
  const { size, palette, tall } = view;
  const chance = view.random.fork("pearls");
  return Array.from({ length: view.count * 3 }, (_, i) => {
    const place = ((i + chance.between(0.2, 0.8)) / 3) * size.width;
    const radius = tall * chance.between(0.035, 0.085);
    const foot = view.floor + tall * chance.between(0.04, 0.3);
    const color = chance.pick([palette.accent, palette.second, tint(view, place, 0.05)]);
    if (!shows(view, place, radius * 2)) return [];
    const x = inWindow(view, place);
    return [
      pool(view, { x: x - radius * 1.4, y: foot - radius * 0.3, width: radius * 3, height: radius * 0.8 }, [alpha(palette.shade, 0.5), alpha(palette.shade, 0)]),
      circle(view, x, foot - radius, radius, radial([shift(color, ({ l }) => ({ l: l + 0.16 })), color, shift(color, ({ l }) => ({ l: l - 0.16 }))], [0.34, 0.3], 0.75)),
    ];
  }).flat();
}
