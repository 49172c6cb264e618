import { legible } from "#lib/creative/color/color.ts";
import { INK, kineticPalette } from "#lib/creative/looks/kinetic_creator/palette.ts";
import { furniture, ground, panel, stand } from "#lib/creative/looks/kinetic_creator/materials.ts";
import type { Look } from "#lib/creative/looks/look.ts";
import { makeSurface } from "#lib/creative/looks/surface.ts";

/** Huge condensed type, hard blocks of colour, die-cut stickers, whip cuts: a creator's cut that will not sit still. */
export const kineticCreator: Look = {
  name: "kinetic_creator",
  palette: kineticPalette,
  type: {
    headline: { family: "anton", weight: 400, tracking: -0.005, leading: 1.02, upper: true, align: "left", size: { most: 280, least: 62 } },
    subheadline: { family: "archivo", weight: 800, tracking: -0.005, leading: 1.16, upper: false, align: "left", size: { most: 58, least: 44 } },
    caption: { family: "archivo", weight: 900, tracking: -0.02, leading: 1.1, upper: false, align: "left", size: { most: 92, least: 60 } },
    statement: { family: "anton", weight: 400, tracking: -0.005, leading: 1.02, upper: true, align: "left", size: { most: 230, least: 62 } },
    name: { family: "anton", weight: 400, tracking: 0, leading: 1.02, upper: true, align: "left", size: { most: 190, least: 64 } },
    action: { family: "archivo", weight: 900, tracking: 0, leading: 1.1, upper: true, align: "left", size: { most: 62, least: 42 } },
    label: { family: "archivo", weight: 800, tracking: 0.02, leading: 1.1, upper: true, align: "left", size: { most: 38, least: 30 } },
  },
  margin: 12,
  motion: { enter: "out_back", enterFrames: 13, stagger: 3, camera: 0.9, push: 0.05, glide: 40, shot: 30, step: 2, float: 8, punch: 0.1, text: { style: "slide_up", unit: "word", frames: 7, stagger: 2 }, exit: "shrink" },
  object: { size: 1, contact: 0, cast: { dx: 16, dy: 20, blur: 2, opacity: 0.9 }, outline: 15, glow: 0, reflection: 0, companionBlur: 0, companions: true },
  transitions: [
    { kind: "whip", frames: 8, direction: "left" },
    { kind: "whip", frames: 8, direction: "up" },
    { kind: "zoom", frames: 8 },
    { kind: "blinds", frames: 10, direction: "left" },
  ],
  posterTransition: { kind: "whip", frames: 8, direction: "left" },
  positions: ["top", "top", "top", "bottom"],
  animations: ["pop", "bounce", "pop"],
  plinth: 0.1,
  signs: false,
  headlineShare: 0.46,
  footSurface: (_surface, palette) => makeSurface({ tones: [INK], ink: palette.card, accent: palette.accent }),
  affinity: { type_slam: 3, macro_crop: 1.5, split_contrast: 2, problem_pile: 2, swipe_stack: 1.4, window_light_still: 0, product_spotlight: 0.5, collage_scraps: 0.5 },
  busy: true,
  ground,
  stand,
  panelInk: (_surface, { onCard }) => onCard,
  panel,
  furniture,
  paint(role, surface, palette) {
    const loud = legible(palette.accent, [INK]);
    if (role === "caption" && surface.tones[0] !== INK) return { color: palette.card, accent: loud, on: [INK], plate: { paint: INK, padX: 30, padY: 30, radius: 0, mode: "block" } };
    if (role === "caption") return { color: palette.card, accent: loud, on: surface.tones };
    if (role === "action") return { color: INK, on: [palette.card], plate: { paint: palette.card, padX: 40, padY: 30, radius: 0, mode: "block" } };
    return { color: surface.ink, accent: surface.accent, on: surface.tones };
  },
  finish: () => [],
};
