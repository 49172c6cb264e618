import type { Layer } from "#lib/composition/model.ts";
import { alpha, mix, shift } from "#lib/creative/color/color.ts";
import { circle, path, pool, radial, rect, vertical } from "#lib/creative/kit/shapes.ts";
import { inWindow, land, ridge, shows, sky, trail, wholeWidth, type Panorama, type Ridge } from "#lib/creative/slides/scenery/panorama.ts";
import type { Scenery } from "#lib/creative/slides/scenery/scenery.ts";

/** Rolling land under a wide sky, ridge behind ridge into the haze, with a path through the grass. */
export const hills: Scenery = {
  name: "hills",
  suits: ["garden", "sports_outdoor", "travel", "pets", "mobility", "food", "wellness", "fitness", "kids_baby", "real_estate"],
  back(view) {
    const { palette, horizon, floor, tall } = view;
    const [far, middle, near] = palette.grounds;
    const lines = ridges(view);
    const haze = alpha(palette.sky[0][1], palette.dark ? 0.25 : 0.7);
    return [
      ...sky(view),
      ...sun(view),
      ...clouds(view),
      land(view, lines[0]!, vertical(mix(far, palette.sky[0][1], 0.45), far)),
      mist(view, horizon + tall * 0.1, haze),
      land(view, lines[1]!, vertical(mix(far, middle, 0.45), middle)),
      ...woods(view, lines[1]!, mix(middle, near, 0.35), 0.6),
      mist(view, horizon + tall * 0.36, haze),
      land(view, lines[2]!, vertical(shift(middle, ({ l }) => ({ l: l + 0.03 })), near)),
      ...woods(view, lines[2]!, mix(near, palette.shade, 0.25), 1),
      land(view, lines[3]!, vertical(shift(middle, ({ l, c }) => ({ l: l + (palette.dark ? 0.06 : 0.09), c: c * 1.1 })), shift(near, ({ l }) => ({ l: l + 0.04 })))),
      land(view, (x) => floor - tall * 0.02 + 22 * Math.sin(x / 260), alpha(palette.light, palette.dark ? 0.1 : 0.42), { bottom: (x) => floor + tall * 0.08 + 34 * Math.sin(x / 340 + 1) }),
      trail(view, (x) => floor + tall * 0.03 + 26 * Math.sin(x / 300 + 0.5), alpha(palette.light, 0.5), 3, { dash: [2, 22] }),
    ];
  },
  spot: (view, _x, depth) => ({ floor: view.floor + view.tall * { back: -0.09, main: 0, front: 0.1 }[depth] }),
  front(view) {
    const { palette, floor, tall, size } = view;
    const line = ridge(view.random.fork("fore"), floor + (size.height - floor) * 0.5 + tall * 0.05, tall * 0.09, 900);
    return [land(view, line, vertical(shift(palette.grounds[2], ({ l }) => ({ l: l - 0.02 })), palette.grounds[3])), ...grass(view, line)];
  },
};

function ridges(view: Panorama): Ridge[] {
  const { horizon, floor, tall, random } = view;
  const gap = floor - horizon;
  return [
    ridge(random.fork("far"), horizon - gap * 0.1, tall * 0.3, 1500),
    ridge(random.fork("middle"), horizon + gap * 0.2, tall * 0.2, 1200),
    ridge(random.fork("near"), horizon + gap * 0.5, tall * 0.15, 1000),
    ridge(random.fork("meadow"), floor - gap * 0.24, tall * 0.05, 1400),
  ];
}

/** One sun (by night the moon) above the second third of the first slide, another light where the carousel ends. */
function sun(view: Panorama): Layer[] {
  const { palette, horizon, tall, size } = view;
  return [0.74 * size.width, wholeWidth(view) - 0.28 * size.width].flatMap((place, i) => {
    const radius = tall * (i === 0 ? 0.24 : 0.19);
    if (!shows(view, place, radius * 5)) return [];
    const [x, y] = [inWindow(view, place), horizon - tall * (i === 0 ? 0.3 : 0.42)];
    return [
      circle(view, x, y, radius * 4.6, radial([alpha(palette.light, 0.75), alpha(palette.light, 0.22), alpha(palette.light, 0)])),
      circle(view, x, y, radius, palette.dark ? vertical(palette.light, mix(palette.light, palette.accent, 0.35)) : vertical(palette.light, mix(palette.light, palette.accent, 0.5))),
    ];
  });
}

/** Flat-bottomed clouds, lit from above. */
export function clouds(view: Panorama): Layer[] {
  const { palette, size, horizon } = view;
  const chance = view.random.fork("clouds");
  const count = Math.ceil(view.count * 1.6);
  return Array.from({ length: count }, (_, i) => {
    const place = ((i + chance.between(0.1, 0.9)) / count) * wholeWidth(view);
    const y = horizon * chance.between(0.2, 0.66);
    const wide = size.width * chance.between(0.2, 0.4);
    if (!shows(view, place, wide)) return [];
    return puffs(view, inWindow(view, place), y, wide, palette.dark ? alpha(palette.sky[0][1], 0.4) : alpha("#ffffff", 0.62));
  }).flat();
}

function puffs(view: Panorama, x: number, y: number, wide: number, color: string): Layer[] {
  const h = wide * 0.3;
  const d = `M0 ${h}C${-wide * 0.02} ${h * 0.62} ${wide * 0.1} ${h * 0.5} ${wide * 0.2} ${h * 0.56}C${wide * 0.24} ${h * 0.1} ${wide * 0.46} ${-h * 0.12} ${wide * 0.58} ${h * 0.3}C${wide * 0.72} ${h * 0.1} ${wide * 0.86} ${h * 0.36} ${wide * 0.82} ${h * 0.6}C${wide * 0.96} ${h * 0.56} ${wide * 1.02} ${h * 0.8} ${wide} ${h}Z`;
  return [path(view, { x: x - wide / 2, y: y - h, width: wide, height: h }, d, vertical(color, alpha(color, 0.12)))];
}

function mist(view: Panorama, y: number, color: string): Layer {
  return rect(view, { x: 0, y: y - view.tall * 0.22, width: view.size.width, height: view.tall * 0.3 }, vertical(alpha(color, 0), color, alpha(color, 0)));
}

/** Groups of firs along a ridge. */
function woods(view: Panorama, line: Ridge, color: string, scale: number): Layer[] {
  const chance = view.random.fork(`woods ${scale}`);
  const clumps = Math.round(view.count * 2.2);
  return Array.from({ length: clumps }, (_, i) => {
    const start = ((i + chance.next() * 0.8) / clumps) * wholeWidth(view);
    const trees = Array.from({ length: chance.int(2, 6) }, (_, k) => ({ x: start + k * 46 * scale * chance.between(0.7, 1.3), tall: view.tall * scale * chance.between(0.12, 0.24) }));
    return trees.filter((tree) => shows(view, tree.x, 60)).map((tree) => fir(view, inWindow(view, tree.x), line(tree.x) + 8, tree.tall, color));
  }).flat();
}

function fir(view: Panorama, x: number, foot: number, tall: number, color: string): Layer {
  const w = tall * 0.5;
  const tiers = [0, 1, 2].map((tier) => {
    const [top, low, half] = [tall * tier * 0.24, tall * (0.44 + tier * 0.24), w * (0.26 + tier * 0.12)];
    return `M${w / 2} ${top}L${w / 2 + half} ${low}Q${w / 2} ${low - tall * 0.06} ${w / 2 - half} ${low}Z`;
  });
  return path(view, { x: x - w / 2, y: foot - tall, width: w, height: tall }, `${tiers.join("")}M${w * 0.45} ${tall * 0.9}h${w * 0.1}v${tall * 0.1}h${-w * 0.1}Z`, vertical(mix(color, view.palette.light, 0.1), color));
}

/** Blades and small flowers along the near edge. */
function grass(view: Panorama, line: Ridge): Layer[] {
  const { palette } = view;
  const chance = view.random.fork("grass");
  const tufts = view.count * 9;
  return Array.from({ length: tufts }, (_, i) => {
    const place = ((i + chance.next()) / tufts) * wholeWidth(view);
    const [tall, lean, bloom] = [chance.between(30, 74), chance.between(-16, 16), chance.chance(0.36)];
    const color = chance.pick([palette.accent, palette.light, palette.second]);
    if (!shows(view, place, 60)) return [];
    const [x, y] = [inWindow(view, place), line(place) + 10];
    const blades = [-1, 0, 1].map((k) => `M${20 + k * 6} ${tall}Q${20 + k * 9} ${tall * 0.5} ${20 + k * 14 + lean} ${Math.abs(k) * tall * 0.25}`).join("");
    const stem: Layer = path(view, { x: x - 20, y: y - tall, width: 40, height: tall }, blades, undefined, { stroke: { paint: mix(palette.grounds[2], palette.grounds[3], 0.4), width: 5, cap: "round" } });
    return bloom ? [stem, circle(view, x + lean, y - tall, 10, color), pool(view, { x: x + lean - 4, y: y - tall - 4, width: 8, height: 8 }, [alpha("#ffffff", 0.8), alpha("#ffffff", 0)])] : [stem];
  }).flat();
}
