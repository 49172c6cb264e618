import type { ShortFontFamily } from "#lib/contracts/creative.ts";

/**
 * The bundled families. One file per face lies in public/fonts, made by bin/build-fonts.ts; the browser and the
 * worker load the same bytes, so type is set and drawn alike on both.
 */

export type FontFamily = ShortFontFamily | "inter";

/** One file of a family. */
export type Face = { family: FontFamily; weight: number; italic: boolean };

export type FamilyEntry = {
  /** Name for people. */
  label: string;
  kind: "grotesque" | "serif" | "display" | "hand";
  weights: readonly number[];
  italics: readonly number[];
  /** Family that sets a whole text in which this one lacks a letter; null where none is lacking. */
  fallback: FontFamily | null;
};

export const FONT_FAMILIES: Record<FontFamily, FamilyEntry> = {
  anton: { label: "Anton", kind: "display", weights: [400], italics: [], fallback: "inter" },
  archivo: { label: "Archivo", kind: "grotesque", weights: [400, 500, 600, 700, 800, 900], italics: [500, 800], fallback: "inter" },
  bebas_neue: { label: "Bebas Neue", kind: "display", weights: [400], italics: [], fallback: "anton" },
  bodoni_moda: { label: "Bodoni Moda", kind: "serif", weights: [400, 500, 600, 700, 800], italics: [400, 600], fallback: "playfair_display" },
  bricolage_grotesque: { label: "Bricolage Grotesque", kind: "grotesque", weights: [400, 500, 600, 700, 800], italics: [], fallback: "inter" },
  caveat: { label: "Caveat", kind: "hand", weights: [400, 500, 600, 700], italics: [], fallback: "inter" },
  cormorant_garamond: { label: "Cormorant Garamond", kind: "serif", weights: [400, 500, 600, 700], italics: [400, 500, 600], fallback: "playfair_display" },
  dm_serif_display: { label: "DM Serif Display", kind: "serif", weights: [400], italics: [400], fallback: "playfair_display" },
  inter: { label: "Inter", kind: "grotesque", weights: [400, 500, 600, 700, 800, 900], italics: [400, 600], fallback: null },
  manrope: { label: "Manrope", kind: "grotesque", weights: [400, 500, 600, 700, 800], italics: [], fallback: "inter" },
  montserrat: { label: "Montserrat", kind: "grotesque", weights: [400, 500, 600, 700, 800, 900], italics: [500, 800], fallback: "inter" },
  outfit: { label: "Outfit", kind: "grotesque", weights: [300, 400, 500, 600, 700, 800], italics: [], fallback: "inter" },
  permanent_marker: { label: "Permanent Marker", kind: "hand", weights: [400], italics: [], fallback: "caveat" },
  playfair_display: { label: "Playfair Display", kind: "serif", weights: [400, 500, 600, 700, 800, 900], italics: [400, 600, 800], fallback: "inter" },
  poppins: { label: "Poppins", kind: "grotesque", weights: [300, 400, 500, 600, 700, 800, 900], italics: [500, 700], fallback: "inter" },
  space_grotesk: { label: "Space Grotesk", kind: "grotesque", weights: [400, 500, 600, 700], italics: [], fallback: "inter" },
  syne: { label: "Syne", kind: "display", weights: [400, 500, 600, 700, 800], italics: [], fallback: "inter" },
};

/** Every face there is a file for. */
export const FACES: readonly Face[] = (Object.keys(FONT_FAMILIES) as FontFamily[]).flatMap((family) => [
  ...FONT_FAMILIES[family].weights.map((weight) => ({ family, weight, italic: false })),
  ...FONT_FAMILIES[family].italics.map((weight) => ({ family, weight, italic: true })),
]);

/** Whether a family name is one of the bundled ones. */
export function isFontFamily(name: string): name is FontFamily {
  return Object.hasOwn(FONT_FAMILIES, name);
}

/** The face that comes nearest to what is wanted: upright where there is no italic, then the closest weight. */
export function nearestFace(family: string, weight: number, italic = false): Face {
  const known: FontFamily = isFontFamily(family) ? family : "inter";
  const entry = FONT_FAMILIES[known];
  const slanted = italic && entry.italics.length > 0;
  const weights = slanted ? entry.italics : entry.weights;
  const closest = weights.reduce((best, next) => (Math.abs(next - weight) < Math.abs(best - weight) ? next : best));
  return { family: known, weight: closest, italic: slanted };
}

/**
 * The name under which a face is registered with a canvas. Each face has a family of its own, so that no canvas
 * ever picks another weight or slants an upright by itself.
 */
export function faceName(face: Face): string {
  return `hookline-${faceSlug(face)}`;
}

/** File name inside public/fonts. */
export function faceFile(face: Face): string {
  return `${faceSlug(face)}.ttf`;
}

function faceSlug(face: Face): string {
  return `${face.family.replaceAll("_", "-")}-${face.weight}${face.italic ? "-italic" : ""}`;
}
