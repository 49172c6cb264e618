import type { Layer } from "#lib/composition/model.ts";
import { alpha, mix, oklch, shift } from "#lib/creative/color/color.ts";
import { circle, path, pool, rect, vertical } from "#lib/creative/kit/shapes.ts";
import { across, backdrop, inWindow, shows, wholeWidth, windowStart, type Panorama } from "#lib/creative/slides/scenery/panorama.ts";
import type { Scenery } from "#lib/creative/slides/scenery/scenery.ts";

/** A wall with one shelf the length of the carousel: papered behind, bunting above, books and boxes between the things. */
export const shelf: Scenery = {
  name: "shelf",
  suits: ["books_stationery", "education", "kids_baby", "furniture", "gifts", "home_decor", "tools_diy", "fashion", "music_audio", "general"],
  back(view) {
    const { palette } = view;
    const wall = wallColors(view);
    return [
      ...backdrop(view, [shift(wall[0], ({ l }) => ({ l: l + 0.02 })), shift(wall[1], ({ l }) => ({ l: l + 0.02 }))], [mix(wall[0], palette.shade, 0.07), mix(wall[1], palette.shade, 0.07)], view.floor),
      ...stripes(view),
      ...bunting(view),
      ...books(view),
      ...board(view),
    ];
  },
  spot: (view, _x, depth) => ({ floor: view.floor + { back: -10, main: 0, front: 6 }[depth] }),
  front: () => [],
};

function wallColors({ palette }: Panorama): readonly [string, string] {
  const tone = palette.dark ? { l: 0.32, c: 0.07 } : { l: 0.86, c: 0.06 };
  return [oklch(tone.l, tone.c, palette.hue), oklch(tone.l, tone.c * 1.05, (palette.hue + 44) % 360)];
}

/** Stripes begin so far from the seams that none of their edges lies on one. */
const SEAM = 40;

/** Wallpaper: broad tone-on-tone stripes with a fine sprig in each. */
function stripes(view: Panorama): Layer[] {
  const { size, palette, floor } = view;
  const pitch = 180;
  const [paths, sprigs]: [string[], string[]] = [[], []];
  for (let x = SEAM - ((windowStart(view) % pitch) + pitch); x < size.width + pitch; x += pitch) {
    paths.push(`M${x} 0h${pitch / 2}V${floor}h${-pitch / 2}Z`);
    for (let y = 60; y < floor - 60; y += 150) sprigs.push(`M${x + 135} ${y + 40}v-40m0 22q-16 -4 -18 -20m18 14q16 -4 18 -20`);
  }
  const box = { x: 0, y: 0, ...size };
  return [path(view, box, paths.join(""), alpha(palette.dark ? "#ffffff" : palette.light, palette.dark ? 0.035 : 0.3)), path(view, box, sprigs.join(""), undefined, { stroke: { paint: alpha(palette.dark ? palette.light : palette.shade, 0.1), width: 4, cap: "round" } })];
}

/** Pennants on a string that sags between nails, one span a slide. */
function bunting(view: Panorama): Layer[] {
  const { palette, size, horizon, tall } = view;
  const start = windowStart(view);
  const span = size.width;
  const offset = span * 0.35;
  const line = (x: number) => horizon - tall * 0.98 + tall * 0.28 * (1 - (2 * ((((x + offset) % span) + span) % span) / span - 1) ** 2);
  const inks = [palette.accent, palette.second, mix(palette.light, palette.accent, 0.2), mix(palette.accent, palette.second, 0.5)];
  const pitch = 108;
  const first = Math.floor(start / pitch) - 1;
  const cord = Array.from({ length: 30 }, (_, i) => `${i === 0 ? "M" : "L"}${i * 40 - 40} ${Math.round(line(start + i * 40 - 40))}`).join("");
  return [
    ...Array.from({ length: 13 }, (_, i) => first + i).map((k) => {
      const x = k * pitch;
      const [y, w, h] = [line(x + 38), 76, 92];
      const fall = line(x + w) - line(x);
      const ink = inks[((k % inks.length) + inks.length) % inks.length]!;
      return path(view, { x: x - start, y: y - fall / 2, width: w, height: h }, `M0 0L${w} ${fall}L${w / 2} ${h + fall / 2}Z`, vertical(shift(ink, ({ l }) => ({ l: l + 0.03 })), shift(ink, ({ l }) => ({ l: l - 0.06 }))), { shadow: { color: alpha(palette.shade, 0.2), blur: 8, dx: 2, dy: 7 } });
    }),
    path(view, { x: 0, y: 0, ...size }, cord, undefined, { stroke: { paint: alpha(palette.shade, 0.55), width: 4, cap: "round" } }),
  ];
}

/** Rows of spines and leaning books near the seams, out of the middle's way. */
function books(view: Panorama): Layer[] {
  const { palette, size, tall, floor } = view;
  const chance = view.random.fork("books");
  const inks = [palette.accent, palette.second, palette.grounds[2], palette.grounds[1], mix(palette.accent, palette.light, 0.4)];
  const layers: Layer[] = [];
  for (let i = 0; i <= view.count; i++) {
    const start = i * size.width - chance.between(150, 210);
    let x = start;
    for (let k = chance.int(4, 7); k > 0; k--) {
      const [w, h, ink, bands] = [chance.between(34, 62), tall * chance.between(0.34, 0.56), chance.pick(inks), chance.int(1, 3)];
      if (x > -60 && x < wholeWidth(view) + 60 && shows(view, x, 80)) layers.push(...book(view, { x: inWindow(view, x), y: floor - 16 - h, width: w, height: h }, ink, bands));
      x += w + 3;
    }
  }
  return layers;
}

function book(view: Panorama, box: { x: number; y: number; width: number; height: number }, ink: string, bands: number): Layer[] {
  const faded = mix(ink, wallColors(view)[0], 0.3);
  const spine = { kind: "linear", from: [0, 0.5], to: [1, 0.5], stops: [{ at: 0, color: shift(faded, ({ l }) => ({ l: l - 0.08 })) }, { at: 0.35, color: shift(faded, ({ l }) => ({ l: l + 0.04 })) }, { at: 1, color: shift(faded, ({ l }) => ({ l: l - 0.1 })) }] } as const;
  const marks = Array.from({ length: bands }, (_, i) => rect(view, { x: box.x, y: box.y + box.height * (0.14 + i * 0.07), width: box.width, height: 7 }, alpha("#ffffff", 0.4)));
  return [rect(view, box, { ...spine, from: [0, 0.5], to: [1, 0.5], stops: [...spine.stops] }, { radius: 5 }), ...marks];
}

/** The board, its edge, its brackets and the shadow on the wall below. */
function board(view: Panorama): Layer[] {
  const { palette, size, floor, tall } = view;
  const wood = palette.dark ? oklch(0.42, 0.07, 50) : oklch(0.76, 0.085, 66);
  const top = floor - 24;
  const brackets = [0.5].flatMap((at) => {
    const x = size.width * at;
    return [path(view, { x: x - 24, y: floor + 30, width: 48, height: tall * 0.22 }, `M0 0H48V22Q40 26 36 ${tall * 0.1}Q30 ${tall * 0.2} 24 ${tall * 0.22}Q18 ${tall * 0.2} 12 ${tall * 0.1}Q8 26 0 22Z`, vertical(shift(wood, ({ l }) => ({ l: l - 0.2 })), shift(wood, ({ l }) => ({ l: l - 0.28 })))), circle(view, x, floor + 56, 6, alpha(palette.light, 0.7))];
  });
  return [
    rect(view, { x: 0, y: top + 50, width: size.width, height: tall * 0.2 }, vertical(alpha(palette.shade, 0.34), alpha(palette.shade, 0))),
    ...brackets,
    rect(view, { x: 0, y: top, width: size.width, height: 40 }, across(view, [shift(wood, ({ l }) => ({ l: l + 0.03 })), shift(wood, ({ h }) => ({ h: h - 10 }))])),
    rect(view, { x: 0, y: top + 40, width: size.width, height: 26 }, vertical(shift(wood, ({ l }) => ({ l: l - 0.12 })), shift(wood, ({ l }) => ({ l: l - 0.17 })))),
    rect(view, { x: 0, y: top, width: size.width, height: 3 }, alpha(palette.light, 0.7)),
    ...[0.2, 0.8].map((at) => pool(view, { x: size.width * at - 240, y: top - 4, width: 480, height: 40 }, [alpha(palette.light, 0.2), alpha(palette.light, 0)])),
  ];
}
