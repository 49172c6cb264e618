import { oklch } from "#lib/creative/color/color.ts";
import type { Look, Palette } from "#lib/creative/looks/look.ts";
import { furniture, ground, panel, stand } from "#lib/creative/looks/luxury_minimal/materials.ts";
import { steer, type Mood } from "#lib/creative/looks/mood.ts";
import { makeSurface } from "#lib/creative/looks/surface.ts";
import type { Random } from "#lib/kernel/random.ts";

const GOLD = "#b8935a";

function palette(mood: Mood, random: Random): Palette {
  const stone = (l: number, hue: number, c: number) => makeSurface({ tones: [oklch(l, c, hue), oklch(l - 0.03, c * 1.1, hue)], ink: "#2a2420", accent: "#7d5f31", raise: oklch(l + 0.035, c * 0.8, hue), deep: oklch(l - 0.14, c * 1.4, hue) });
  const deep = steer(mood.hue, [62, 140], [38, 158]);
  const velvet = makeSurface({ tones: [oklch(0.29, 0.055, deep), oklch(0.25, 0.05, deep)], ink: "#f4ecdf", accent: "#d6b47c", raise: oklch(0.42, 0.06, deep) });
  const ivory = stone(0.925, 84, 0.014);
  const blush = stone(0.885, mood.hue, 0.026);
  const surfaces = random.chance(0.62) ? ([ivory, blush, velvet] as const) : ([velvet, ivory, blush] as const);
  return { surfaces, accent: GOLD, second: oklch(0.72, 0.05, mood.hue), card: "#f7f2e8", onCard: "#2a2420", light: "#fff5df", shade: oklch(0.2, 0.025, 60) };
}

/** Stone, silk, a line of gold and a great deal of nothing; everything takes its time. */
export const luxuryMinimal: Look = {
  name: "luxury_minimal",
  palette,
  type: {
    headline: { family: "cormorant_garamond", weight: 500, tracking: -0.008, leading: 1.08, upper: false, align: "center", size: { most: 142, least: 54 } },
    subheadline: { family: "montserrat", weight: 500, tracking: 0.01, leading: 1.36, upper: false, align: "center", size: { most: 43, least: 42 } },
    caption: { family: "cormorant_garamond", weight: 500, italic: true, tracking: 0, leading: 1.08, upper: false, align: "center", size: { most: 80, least: 56 } },
    statement: { family: "cormorant_garamond", weight: 500, tracking: -0.008, leading: 1.08, upper: false, align: "center", size: { most: 128, least: 54 } },
    name: { family: "cormorant_garamond", weight: 500, tracking: 0.2, leading: 1.1, upper: true, align: "center", size: { most: 104, least: 46 } },
    action: { family: "montserrat", weight: 500, tracking: 0.16, leading: 1.3, upper: true, align: "center", size: { most: 42, least: 32 } },
    label: { family: "montserrat", weight: 500, tracking: 0.22, leading: 1.3, upper: true, align: "center", size: { most: 32, least: 26 } },
  },
  margin: 44,
  motion: { enter: "out_quint", enterFrames: 44, stagger: 10, camera: 0.18, push: 0.075, glide: 26, shot: null, step: 2, float: 0, punch: 0, text: { style: "fade_in", unit: "line", frames: 34, stagger: 8 }, exit: "fade" },
  object: { size: 0.8, contact: 0.8, cast: { dx: 46, dy: 30, blur: 70, opacity: 0.2 }, outline: 0, glow: 0, reflection: 0, companionBlur: 6, companions: false },
  transitions: [
    { kind: "crossfade", frames: 30 },
    { kind: "dip", frames: 28, color: "#f4eee2" },
  ],
  posterTransition: { kind: "crossfade", frames: 24 },
  positions: ["top", "bottom", "top"],
  animations: ["fade_in", "reveal", "fade_in"],
  plinth: 0.3,
  signs: true,
  headlineShare: 0.34,
  footSurface: (surface) => surface,
  affinity: { window_light_still: 3, hero_pedestal: 2.4, product_spotlight: 1.4, end_lockup: 1.2, macro_crop: 0.3, collage_scraps: 0, swipe_stack: 0, type_slam: 0, problem_pile: 0, split_contrast: 0, proof_meter: 0.4, benefit_checklist: 0.5, steps_path: 0, ingredient_flatlay: 0, hero_orbit: 0 },
  ground,
  stand,
  panelInk: ({ ink }) => ink,
  panel,
  furniture,
  paint(role, surface) {
    if (role === "subheadline") return { color: surface.muted, on: surface.tones };
    if (role === "caption" || role === "label" || role === "action") return { color: surface.accent, on: surface.tones };
    return { color: surface.ink, on: surface.tones, accent: surface.accent };
  },
  finish: (_palette, frames, random, size) => [
    { id: "finish.grain", kind: "light", style: "grain", x: 0, y: 0, box: { x: 0, y: 0, ...size }, color: "#8a8070", intensity: 0.06, seed: random.int(0, 1e6), frames },
  ],
};
