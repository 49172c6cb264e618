import { oklch } from "#lib/creative/color/color.ts";
import { furniture, ground, panel, stand } from "#lib/creative/looks/cinematic_product/materials.ts";
import type { Look, Palette } from "#lib/creative/looks/look.ts";
import type { Mood } from "#lib/creative/looks/mood.ts";
import { makeSurface } from "#lib/creative/looks/surface.ts";
import type { Random } from "#lib/kernel/random.ts";

function palette(mood: Mood, random: Random): Palette {
  const warm = 62 + random.between(-10, 14);
  const light = oklch(0.86, 0.09, warm);
  const night = (hue: number, l: number) =>
    makeSurface({ tones: [oklch(l, 0.04, hue), oklch(l + 0.07, 0.06, hue), oklch(l - 0.06, 0.03, hue)], ink: "#f7f2ea", accent: light, raise: oklch(l + 0.14, 0.07, hue), deep: oklch(0.07, 0.02, hue) });
  return {
    surfaces: [night(mood.hue, 0.2), night(mood.counter, 0.18), night(mood.hue, 0.3)],
    accent: oklch(0.8, 0.13, warm),
    second: oklch(0.62, 0.13, mood.hue),
    card: oklch(0.28, 0.05, mood.hue),
    onCard: "#f7f2ea",
    light,
    shade: "#030305",
  };
}

/** A dark set, one warm light, lenses wide open: the product film between two black bars. */
export const cinematicProduct: Look = {
  name: "cinematic_product",
  palette,
  type: {
    headline: { family: "montserrat", weight: 700, tracking: 0.012, leading: 1.12, upper: true, align: "center", size: { most: 120, least: 46 } },
    subheadline: { family: "manrope", weight: 500, tracking: 0.005, leading: 1.3, upper: false, align: "center", size: { most: 46, least: 42 } },
    caption: { family: "manrope", weight: 600, tracking: -0.01, leading: 1.16, upper: false, align: "center", size: { most: 68, least: 52 } },
    statement: { family: "montserrat", weight: 700, tracking: 0.012, leading: 1.12, upper: true, align: "center", size: { most: 112, least: 46 } },
    name: { family: "montserrat", weight: 600, tracking: 0.16, leading: 1.14, upper: true, align: "center", size: { most: 104, least: 44 } },
    action: { family: "montserrat", weight: 600, tracking: 0.08, leading: 1.2, upper: true, align: "center", size: { most: 42, least: 32 } },
    label: { family: "montserrat", weight: 600, tracking: 0.18, leading: 1.2, upper: true, align: "center", size: { most: 32, least: 26 } },
  },
  margin: 24,
  motion: { enter: "out_cubic", enterFrames: 30, stagger: 7, camera: 0.6, push: 0.11, glide: 50, shot: null, step: 2, float: 5, punch: 0.03, text: { style: "blur_in", unit: "line", frames: 22, stagger: 5 }, exit: "fade" },
  object: { size: 1, contact: 1, cast: null, outline: 0, glow: 0.55, reflection: 0.2, companionBlur: 4, companions: true },
  transitions: [
    { kind: "dip", frames: 18, color: "#000000" },
    { kind: "crossfade", frames: 20 },
    { kind: "flash", frames: 12, color: "#fff1d6" },
  ],
  posterTransition: { kind: "dip", frames: 16, color: "#000000" },
  positions: ["bottom", "top", "bottom"],
  animations: ["fade_in", "reveal", "fade_in"],
  plinth: 0.1,
  signs: false,
  headlineShare: 0.36,
  footSurface: (surface) => surface,
  affinity: { product_spotlight: 3, hero_orbit: 1.6, window_light_still: 0.3, macro_crop: 0, hero_pedestal: 1.5, collage_scraps: 0, swipe_stack: 0, type_slam: 0, benefit_checklist: 0.6, steps_path: 0.4, proof_meter: 0.5, ingredient_flatlay: 0.5 },
  ground,
  stand,
  panelInk: (_surface, { onCard }) => onCard,
  panel,
  furniture,
  paint(role, surface, { card, accent }) {
    if (role === "action") return { color: "#120d08", on: [accent], plate: { paint: accent, padX: 44, padY: 28, radius: 60, mode: "block" } };
    if (role === "caption" || role === "label") return { color: surface.accent, on: [...surface.tones, card] };
    return { color: surface.ink, on: surface.tones, accent: surface.accent };
  },
  finish: (_palette, frames, random, size) => [
    { id: "finish.vignette", kind: "light", style: "vignette", x: 0, y: 0, box: { x: 0, y: 0, ...size }, color: "#000000", intensity: 0.5, seed: 1, frames },
    { id: "finish.grain", kind: "light", style: "grain", x: 0, y: 0, box: { x: 0, y: 0, ...size }, color: "#b0a898", intensity: 0.07, seed: random.int(0, 1e6), frames },
    { id: "finish.letterbox", kind: "light", style: "letterbox", x: 0, y: 0, box: { x: 0, y: 0, ...size }, color: "#000000", intensity: 0.05, seed: 1, frames },
  ],
};
