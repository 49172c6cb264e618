import { contrast, legible, oklch } from "#lib/creative/color/color.ts";
import type { Look, Palette } from "#lib/creative/looks/look.ts";
import { steer, type Mood } from "#lib/creative/looks/mood.ts";
import { furniture, ground, panel, stand } from "#lib/creative/looks/startup_explainer/materials.ts";
import { makeSurface } from "#lib/creative/looks/surface.ts";
import type { Random } from "#lib/kernel/random.ts";

function palette(mood: Mood, random: Random): Palette {
  const hue = steer(mood.hue, [58, 135], [42, 152]) + random.between(-6, 6);
  const accent = oklch(0.58, 0.21, hue);
  const ink = oklch(0.22, 0.04, hue);
  const white = makeSurface({ tones: [oklch(0.982, 0.006, hue), oklch(0.962, 0.014, hue)], ink, accent, raise: "#ffffff", deep: oklch(0.86, 0.04, hue) });
  const tint = makeSurface({ tones: [oklch(0.94, 0.035, hue), oklch(0.92, 0.045, hue)], ink, accent, raise: "#ffffff", deep: oklch(0.8, 0.08, hue) });
  const solid = makeSurface({ tones: [oklch(0.45, 0.18, hue), oklch(0.42, 0.17, hue)], ink: "#ffffff", accent: oklch(0.9, 0.09, mood.counter), raise: oklch(0.58, 0.18, hue) });
  return { surfaces: [white, tint, solid], accent, second: oklch(0.78, 0.15, mood.counter), card: "#ffffff", onCard: ink, light: "#ffffff", shade: oklch(0.28, 0.08, hue) };
}

/** An interface that explains itself: dotted grid, white cards, one bright colour, lines that draw the argument. */
export const startupExplainer: Look = {
  name: "startup_explainer",
  palette,
  type: {
    headline: { family: "bricolage_grotesque", weight: 800, tracking: -0.028, leading: 1.06, upper: false, align: "left", size: { most: 152, least: 50 } },
    subheadline: { family: "inter", weight: 500, tracking: -0.01, leading: 1.28, upper: false, align: "left", size: { most: 48, least: 42 } },
    caption: { family: "inter", weight: 700, tracking: -0.022, leading: 1.16, upper: false, align: "left", size: { most: 70, least: 54 } },
    statement: { family: "bricolage_grotesque", weight: 800, tracking: -0.028, leading: 1.06, upper: false, align: "left", size: { most: 126, least: 48 } },
    name: { family: "bricolage_grotesque", weight: 800, tracking: -0.03, leading: 1.06, upper: false, align: "left", size: { most: 142, least: 50 } },
    action: { family: "inter", weight: 700, tracking: -0.01, leading: 1.2, upper: false, align: "left", size: { most: 50, least: 38 } },
    label: { family: "inter", weight: 700, tracking: 0.01, leading: 1.2, upper: false, align: "left", size: { most: 40, least: 28 } },
  },
  margin: 20,
  motion: { enter: "spring_soft", enterFrames: 22, stagger: 4, camera: 0.3, push: 0.05, glide: 30, shot: null, step: 2, float: 7, punch: 0.04, text: { style: "slide_up", unit: "word", frames: 14, stagger: 2 }, exit: "slide_up" },
  object: { size: 0.9, contact: 0.55, cast: null, outline: 0, glow: 0, reflection: 0, companionBlur: 0, companions: true },
  transitions: [
    { kind: "slide", frames: 16, direction: "left" },
    { kind: "iris", frames: 18 },
    { kind: "slide", frames: 16, direction: "up" },
  ],
  posterTransition: { kind: "slide", frames: 16, direction: "up" },
  positions: ["top", "top", "bottom"],
  animations: ["reveal", "pop", "fade_in"],
  plinth: 0.12,
  signs: true,
  headlineShare: 0.38,
  footSurface: (surface, palette) => makeSurface({ tones: [palette.card], ink: palette.onCard, accent: surface.accent }),
  affinity: { benefit_checklist: 2.4, steps_path: 2.4, proof_meter: 2.2, swipe_stack: 2, split_contrast: 1.5, window_light_still: 0, collage_scraps: 0.3, product_spotlight: 0.4, macro_crop: 0.8, type_slam: 0.3 },
  ground,
  stand,
  panelInk: (_surface, { onCard }) => onCard,
  panel,
  furniture,
  paint(role, surface, palette) {
    const plate = legible(palette.accent, ["#ffffff"]);
    if (role === "action") return { color: "#ffffff", on: [plate], plate: { paint: plate, padX: 46, padY: 30, radius: 30, mode: "block" } };
    if (role === "caption") return { color: "#ffffff", on: [plate], plate: { paint: plate, padX: 42, padY: 36, radius: 46, mode: "block" } };
    if (role === "subheadline") return { color: surface.muted, on: surface.tones };
    if (role === "label") return { color: surface.accent, on: surface.tones };
    return { color: surface.ink, on: surface.tones, accent: contrast(surface.accent, surface.tones[0]) >= 4.5 ? surface.accent : surface.ink };
  },
  finish: () => [],
};
