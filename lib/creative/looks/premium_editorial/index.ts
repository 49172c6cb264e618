import { legible, oklch } from "#lib/creative/color/color.ts";
import type { Look, Palette } from "#lib/creative/looks/look.ts";
import { steer, type Mood } from "#lib/creative/looks/mood.ts";
import { furniture, ground, panel, stand } from "#lib/creative/looks/premium_editorial/materials.ts";
import { makeSurface } from "#lib/creative/looks/surface.ts";
import type { Random } from "#lib/kernel/random.ts";

const INK = "#1b1814";

function palette(mood: Mood, random: Random): Palette {
  const hue = steer(mood.hue, [50, 128], [34, 146]);
  const warm = 82 + random.between(-8, 8);
  const accent = oklch(0.5, 0.135, hue);
  const paper = makeSurface({ tones: [oklch(0.958, 0.012, warm), oklch(0.94, 0.016, warm)], ink: INK, accent, raise: oklch(0.86, 0.055, hue), deep: oklch(0.8, 0.03, warm) });
  const tint = makeSurface({ tones: [oklch(0.905, 0.036, hue), oklch(0.885, 0.042, hue)], ink: INK, accent, raise: oklch(0.965, 0.012, warm), deep: oklch(0.76, 0.06, hue) });
  const dark = makeSurface({ tones: [oklch(0.46, 0.1, hue)], ink: "#fbf6ec", accent: oklch(0.9, 0.05, hue), raise: oklch(0.62, 0.09, hue) });
  return { surfaces: [paper, tint, dark], accent, second: oklch(0.72, 0.085, mood.counter), card: "#fdfaf3", onCard: INK, light: "#fff6e4", shade: oklch(0.26, 0.035, hue) };
}

/** A page of a good magazine: paper, a serif that dares to be large, hairlines, one picture plate. */
export const premiumEditorial: Look = {
  name: "premium_editorial",
  palette,
  type: {
    headline: { family: "playfair_display", weight: 500, tracking: -0.018, leading: 1.06, upper: false, align: "left", size: { most: 172, least: 52 } },
    subheadline: { family: "manrope", weight: 500, tracking: 0, leading: 1.3, upper: false, align: "left", size: { most: 48, least: 42 } },
    caption: { family: "playfair_display", weight: 400, italic: true, tracking: 0, leading: 1.14, upper: false, align: "left", size: { most: 76, least: 54 } },
    statement: { family: "playfair_display", weight: 500, tracking: -0.018, leading: 1.06, upper: false, align: "left", size: { most: 132, least: 50 } },
    name: { family: "playfair_display", weight: 600, tracking: -0.02, leading: 1.04, upper: false, align: "left", size: { most: 150, least: 56 } },
    action: { family: "manrope", weight: 700, tracking: 0.09, leading: 1.2, upper: true, align: "left", size: { most: 42, least: 32 } },
    label: { family: "manrope", weight: 700, tracking: 0.14, leading: 1.2, upper: true, align: "left", size: { most: 34, least: 28 } },
  },
  margin: 20,
  motion: { enter: "out_expo", enterFrames: 26, stagger: 5, camera: 0.35, push: 0.065, glide: 44, shot: null, step: 2, float: 0, punch: 0.02, text: { style: "mask_up", unit: "line", frames: 20, stagger: 4 }, exit: "mask_up" },
  object: { size: 1, contact: 0.9, cast: null, outline: 0, glow: 0, reflection: 0, companionBlur: 0, companions: true },
  transitions: [
    { kind: "page", frames: 18, direction: "left" },
    { kind: "wipe", frames: 18, direction: "up" },
    { kind: "slide", frames: 20, direction: "left" },
  ],
  posterTransition: { kind: "wipe", frames: 18, direction: "up" },
  positions: ["top", "bottom", "top"],
  animations: ["reveal", "reveal", "fade_in"],
  plinth: 0.1,
  signs: true,
  headlineShare: 0.38,
  footSurface: (surface, { surfaces }) => (surface === surfaces[0] ? surfaces[1] : surfaces[0]),
  affinity: { macro_crop: 2.4, window_light_still: 2, hero_pedestal: 2, ingredient_flatlay: 2, collage_scraps: 0.5, type_slam: 0, problem_pile: 0.6, swipe_stack: 0.3, hero_orbit: 0.3, product_spotlight: 0.5 },
  ground,
  stand,
  panelInk: (_surface, { onCard }) => onCard,
  panel,
  furniture,
  paint(role, surface, { accent }) {
    if (role === "action") return { color: "#fdfaf3", on: [legible(accent, ["#fdfaf3"])], plate: { paint: legible(accent, ["#fdfaf3"]), padX: 40, padY: 28, radius: 0, mode: "block" } };
    if (role === "subheadline") return { color: surface.muted, on: surface.tones };
    if (role === "caption" || role === "label") return { color: surface.accent, on: surface.tones };
    return { color: surface.ink, on: surface.tones, accent: surface.accent };
  },
  finish: (_palette, frames, random, size) => [
    { id: "finish.grain", kind: "light", style: "grain", x: 0, y: 0, box: { x: 0, y: 0, ...size }, color: "#6b6152", intensity: 0.07, seed: random.int(0, 1e6), frames },
  ],
};
