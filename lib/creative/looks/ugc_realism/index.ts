import { legible, oklch } from "#lib/creative/color/color.ts";
import type { Look, Palette } from "#lib/creative/looks/look.ts";
import type { Mood } from "#lib/creative/looks/mood.ts";
import { makeSurface } from "#lib/creative/looks/surface.ts";
import { furniture, ground, panel, stand } from "#lib/creative/looks/ugc_realism/materials.ts";
import type { Random } from "#lib/kernel/random.ts";

const INK = "#23201d";

function palette(mood: Mood, random: Random): Palette {
  const marker = random.pick([oklch(0.56, 0.21, 18), oklch(0.52, 0.2, 262), oklch(0.55, 0.18, 345), oklch(0.56, 0.15, 152)]);
  const kraft = makeSurface({ tones: [oklch(0.84, 0.05, 72), oklch(0.81, 0.055, 70)], ink: INK, accent: marker, raise: oklch(0.9, 0.035, 75), deep: oklch(0.7, 0.06, 66) });
  const desk = makeSurface({ tones: [oklch(0.88, 0.06, mood.hue), oklch(0.85, 0.065, mood.hue)], ink: INK, accent: marker, raise: oklch(0.94, 0.03, mood.hue), deep: oklch(0.75, 0.08, mood.hue) });
  const linen = makeSurface({ tones: [oklch(0.93, 0.018, 85), oklch(0.91, 0.022, 82)], ink: INK, accent: marker, raise: oklch(0.86, 0.07, mood.counter), deep: oklch(0.8, 0.03, 80) });
  const order = random.chance(0.5) ? ([desk, kraft, linen] as const) : ([linen, desk, kraft] as const);
  return { surfaces: order, accent: marker, second: oklch(0.87, 0.15, 98), card: "#fffefa", onCard: INK, light: "#fff8e8", shade: "#2a211a" };
}

/** Something a customer made on the kitchen table: notes by hand, tape, prints, and a phone that is never quite still. */
export const ugcRealism: Look = {
  name: "ugc_realism",
  palette,
  type: {
    headline: { family: "permanent_marker", weight: 400, tracking: -0.01, leading: 1.1, upper: false, align: "left", size: { most: 128, least: 50 } },
    subheadline: { family: "caveat", weight: 700, tracking: 0, leading: 1, upper: false, align: "left", size: { most: 64, least: 52 } },
    caption: { family: "inter", weight: 700, tracking: -0.012, leading: 1.42, upper: false, align: "center", size: { most: 72, least: 54 } },
    statement: { family: "permanent_marker", weight: 400, tracking: -0.01, leading: 1.1, upper: false, align: "left", size: { most: 124, least: 50 } },
    name: { family: "permanent_marker", weight: 400, tracking: -0.01, leading: 1.08, upper: false, align: "left", size: { most: 132, least: 50 } },
    action: { family: "inter", weight: 800, tracking: -0.01, leading: 1.15, upper: false, align: "left", size: { most: 54, least: 40 } },
    label: { family: "caveat", weight: 700, tracking: 0, leading: 1.1, upper: false, align: "left", size: { most: 46, least: 36 } },
  },
  margin: 34,
  motion: { enter: "spring_bouncy", enterFrames: 18, stagger: 5, camera: 0.7, push: 0.03, glide: 24, shot: 45, step: 6, float: 4, punch: 0.04, text: { style: "pop", unit: "word", frames: 8, stagger: 3 }, exit: "shrink" },
  object: { size: 0.92, contact: 0, cast: { dx: 6, dy: 10, blur: 18, opacity: 0.35 }, outline: 10, glow: 0, reflection: 0, companionBlur: 0, companions: true },
  transitions: [
    { kind: "cut", frames: 1 },
    { kind: "slide", frames: 9, direction: "up" },
    { kind: "flash", frames: 6, color: "#ffffff" },
  ],
  posterTransition: { kind: "slide", frames: 10, direction: "up" },
  positions: ["top", "top", "bottom"],
  animations: ["typewriter", "pop", "bounce"],
  plinth: 0.14,
  signs: false,
  headlineShare: 0.36,
  // A strip of another paper; marked words, which lie on notes, keep the scene's accent.
  footSurface: ({ accent }, { surfaces }) => ({ ...surfaces[2], accent }),
  affinity: { collage_scraps: 3, swipe_stack: 1.6, steps_path: 1.6, ingredient_flatlay: 1.5, problem_pile: 1.4, product_spotlight: 0, hero_orbit: 0.3, macro_crop: 0.8, type_slam: 0.6, proof_meter: 0.3 },
  ground,
  stand,
  panelInk: (_surface, { onCard }) => onCard,
  panel,
  furniture,
  paint(role, surface, palette) {
    if (role === "caption") return { color: "#141210", accent: legible(palette.accent, ["#ffffff"]), on: ["#ffffff"], plate: { paint: "#ffffff", padX: 28, padY: 18, radius: 22, mode: "line" } };
    if (role === "action") return { color: "#ffffff", on: ["#141210"], plate: { paint: "#141210", padX: 40, padY: 26, radius: 22, mode: "block" } };
    const on = [palette.card];
    if (role === "subheadline" || role === "label") return { color: palette.onCard, on };
    return { color: palette.onCard, on, accent: surface.accent };
  },
  finish: (_palette, frames, random, size) => [
    { id: "finish.grain", kind: "light", style: "grain", x: 0, y: 0, box: { x: 0, y: 0, ...size }, color: "#777777", intensity: 0.06, seed: random.int(0, 1e6), frames },
  ],
};
