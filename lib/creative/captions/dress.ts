import { FONT_FAMILIES, isFontFamily } from "#lib/composition/fonts.ts";
import type { TextLayer } from "#lib/composition/model.ts";
import type { CaptionStyle } from "#lib/contracts/editor/vocabulary.ts";
import type { VisualLanguage } from "#lib/contracts/creative.ts";
import { alpha, contrast, legible, mix, shift, toLch, worstContrast } from "#lib/creative/color/color.ts";
import type { Look, Palette, TextStyle, TypeSystem } from "#lib/creative/looks/look.ts";

/** How a caption style is set and painted in a look: colours that can be read over any picture, light or dark. */
export type Dress = {
  face: { family: string; weight: number; italic?: boolean };
  upper: boolean;
  tracking: number;
  leading: number;
  /** Pixels: what a short cue is set at, and what a long one may shrink to before it takes more lines. */
  size: { most: number; least: number };
  /** Everything that is painted; lengths that go with the size are in ems. */
  color: string;
  /** Outer outline. */
  stroke?: { color: string; width: number };
  shadow?: { color: string; blur: number; dx: number; dy: number };
  plate?: { paint: string; padX: number; padY: number; radius: number; mode: "line" | "block" };
  spoken?: { style: "mark" | "fill"; paint: string; plate?: { paint: string; padX: number; padY: number; radius: number } };
};

/** What lies behind captions where it is plain: its colours, and ink that can be read on all of them. */
export type Ground = { tones: readonly string[]; ink: string; accent: string };

/** `ground` null: anything may lie behind, light or dark. */
export type DressContext = { look: Look; palette: Palette; type: TypeSystem; ground: Ground | null };

/** How each look cuts its corners (in ems), how hard its outlines are, and what its plates are made of. */
const MANNERS: Record<VisualLanguage, { radius: number; outline: number; plate: "paper" | "ink" }> = {
  kinetic_creator: { radius: 0.06, outline: 0.085, plate: "ink" },
  ugc_realism: { radius: 0.24, outline: 0.075, plate: "paper" },
  startup_explainer: { radius: 0.26, outline: 0.05, plate: "paper" },
  cinematic_product: { radius: 0.14, outline: 0.052, plate: "ink" },
  premium_editorial: { radius: 0.02, outline: 0.05, plate: "paper" },
  luxury_minimal: { radius: 0.02, outline: 0.045, plate: "paper" },
};

/** Contrast of a coloured word among white ones: enough for its letters, and bright enough to glow. */
const LOUD = 7.5;
/** Part of what lies behind that shows through a plate. */
const THROUGH = 0.16;
/** How far words that are still to be sung stand back into what is behind them. */
const WAITING = 0.46;
/** Least contrast of a plate with a plain ground: a patch that one sees at a glance. */
const PATCH = 2.2;

export function dressOf(style: CaptionStyle, context: DressContext): Dress {
  return DRESSES[style](context);
}

const DRESSES: Record<CaptionStyle, (context: DressContext) => Dress> = {
  highlight({ look, palette, type, ground }) {
    const { radius, outline } = MANNERS[look.name];
    const plate = patchOn(ground, palette);
    return {
      ...set(sturdy(type, 700), { most: 78, least: 48 }),
      // Room for a plate between two lines, so that it covers no letter of the other.
      leading: 1.28,
      ...inked(ground, palette, outline),
      spoken: { style: "mark", paint: readableOn(plate), plate: { paint: plate, padX: 0.115, padY: 0.13, radius: Math.max(radius, 0.06) } },
    };
  },
  karaoke({ look, palette, type, ground }) {
    const { radius, plate } = MANNERS[look.name];
    const face = set(sturdy(type, 700), { most: 68, least: 46 });
    if (ground) return { ...face, color: legible(mix(ground.ink, ground.tones[0]!, WAITING), ground.tones), spoken: { style: "fill", paint: legible(livelier(palette), ground.tones, LOUD) } };
    const base = plate === "ink" ? dark(palette) : palette.card;
    const grounds = behind(base);
    const strong = legible(livelier(palette), grounds);
    return {
      ...face,
      color: legible(mix(plate === "ink" ? "#ffffff" : palette.onCard, base, WAITING), grounds),
      plate: { paint: alpha(base, 1 - THROUGH), padX: 0.46, padY: 0.4, radius: radius * 1.6, mode: "block" },
      spoken: { style: "fill", paint: strong },
    };
  },
  pop({ look, palette, type, ground }) {
    const { outline } = MANNERS[look.name];
    const { headline } = type;
    const slender = FONT_FAMILIES[familyOf(headline)].kind === "serif" || FONT_FAMILIES[familyOf(headline)].kind === "grotesque";
    return {
      ...set({ ...headline, weight: Math.max(headline.weight, slender ? 700 : 400) }, { most: 150, least: 60 }),
      ...inked(ground, palette, outline),
      spoken: { style: "mark", paint: ground ? legible(livelier(palette), ground.tones) : legible(livelier(palette), [dark(palette)], LOUD) },
    };
  },
  lines({ look, palette, type }) {
    const { radius } = MANNERS[look.name];
    const { caption } = type;
    return {
      ...set({ ...caption, weight: Math.max(500, caption.weight) }, { most: Math.min(72, Math.max(58, caption.size.most * 0.86)), least: 46 }),
      leading: Math.max(1.36, caption.leading),
      color: legible(palette.onCard, [palette.card]),
      plate: { paint: palette.card, padX: 0.36, padY: 0.26, radius, mode: "line" },
    };
  },
  minimal({ palette, type, ground }) {
    return { ...set(sturdy(type, 600), { most: 52, least: 44 }), ...inked(ground, palette, 0.045) };
  },
};

function set(style: Pick<TextStyle, "family" | "weight" | "italic" | "upper" | "tracking" | "leading">, size: Dress["size"]): Omit<Dress, "color"> {
  const { family, weight, italic, upper, tracking, leading } = style;
  return { face: { family, weight, ...(italic && { italic }) }, upper, tracking, leading: Math.max(1.1, Math.min(1.24, leading)), size };
}

const familyOf = ({ family }: TextStyle) => (isFontFamily(family) ? family : "inter");

/** A face that can be read over footage: the look's caption, or what it sets beside it where that is a thin or written hand. */
function sturdy(type: TypeSystem, weight: number): TextStyle {
  const plain = [type.caption, type.subheadline, type.action].find((style) => FONT_FAMILIES[familyOf(style)].kind === "grotesque") ?? { ...type.caption, family: "inter" };
  const { italic: _italic, ...upright } = plain;
  return { ...upright, weight: Math.max(weight, plain.weight), tracking: 0, upper: false };
}

/** On a plain ground its own ink, bare; else letters that bring their ground along. */
function inked(ground: Ground | null, palette: Palette, width: number): Pick<Dress, "color" | "stroke" | "shadow"> {
  return ground ? { color: ground.ink } : outlined(palette, width);
}

/** The colour of a spoken word's plate: the livelier accent, unless it is lost on the ground. */
function patchOn(ground: Ground | null, palette: Palette): string {
  const patch = livelier(palette);
  return ground && worstContrast(patch, ground.tones) < PATCH ? ground.accent : patch;
}

/** White letters with a dark edge, and a soft shadow that parts them from what is busy behind: the finer the edge, the lighter. */
function outlined(palette: Palette, width: number): Pick<Dress, "color" | "stroke" | "shadow"> {
  const edge = dark(palette);
  return { color: "#ffffff", stroke: { color: edge, width }, shadow: { color: alpha(edge, width < 0.05 ? 0.7 : 0.8), blur: 0.26, dx: 0, dy: 0.04 } };
}

/** Near black, with a breath of the look's own shade. */
const dark = (palette: Palette): string => shift(palette.shade, ({ l, c }) => ({ l: Math.min(l, 0.17), c: Math.min(c, 0.03) }));

/** The palette's more colourful accent. */
const livelier = ({ accent, second }: Palette): string => (toLch(second).c > toLch(accent).c * 1.25 ? second : accent);

/** Dark or light letters on a plate, whichever stand out more. */
const readableOn = (plate: string): string => (contrast("#ffffff", plate) >= 4.5 || contrast("#ffffff", plate) > contrast("#101010", plate) ? legible("#ffffff", [plate]) : "#101010");

/** What a translucent plate looks like over black and over white. */
function behind(plate: string): string[] {
  const over = (ground: number) => `#${[1, 3, 5].map((at) => Math.round(Number.parseInt(plate.slice(at, at + 2), 16) * (1 - THROUGH) + ground * THROUGH).toString(16).padStart(2, "0")).join("")}`;
  return [over(0), over(255)];
}

/** The parts of a text layer that a dress decides, at a size. */
export function painted(dress: Dress, size: number): Pick<TextLayer, "color" | "stroke" | "shadow" | "plate" | "spoken"> {
  const { color, stroke, shadow, plate, spoken } = dress;
  return {
    color,
    ...(stroke && { stroke: { ...stroke, width: round(stroke.width * size) } }),
    ...(shadow && { shadow: { ...shadow, blur: round(shadow.blur * size), dx: round(shadow.dx * size), dy: round(shadow.dy * size) } }),
    ...(plate && { plate: { ...plate, padX: round(plate.padX * size), padY: round(plate.padY * size), radius: round(plate.radius * size) } }),
    ...(spoken && { spoken: { ...spoken, ...(spoken.plate && { plate: { ...spoken.plate, padX: round(spoken.plate.padX * size), padY: round(spoken.plate.padY * size), radius: round(spoken.plate.radius * size) } }) } }),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
