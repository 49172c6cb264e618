import { clampChroma, converter, formatHex, parse, wcagContrast } from "culori";

/** Colours of the creative core: OKLCH in, `#rrggbb` out, because OKLCH steps look even and stay in hue. */

const toOklch = converter("oklch");

export type Oklch = { l: number; c: number; h: number };

/** WCAG 2.2 AA for text of any size. */
export const TEXT_CONTRAST = 4.5;

/** Lightness 0…1, chroma 0…0.37, hue in degrees; chroma is reduced until the colour exists in sRGB. */
export function oklch(l: number, c: number, h: number): string {
  return formatHex(clampChroma({ mode: "oklch", l, c, h }, "oklch"));
}

/** A hex colour as OKLCH; greys have hue 0. Alpha is dropped. */
export function toLch(hex: string): Oklch {
  const color = toOklch(parse(hex.slice(0, 7)));
  return { l: color?.l ?? 0, c: color?.c ?? 0, h: color?.h ?? 0 };
}

/** The same colour with some of its OKLCH parts changed. */
export function shift(hex: string, change: (lch: Oklch) => Partial<Oklch>): string {
  const lch = toLch(hex);
  const next = { ...lch, ...change(lch) };
  return oklch(Math.min(1, Math.max(0, next.l)), Math.max(0, next.c), next.h);
}

/** The colour with an opacity of 0…1, as `#rrggbbaa`. */
export function alpha(hex: string, opacity: number): string {
  const byte = Math.round(Math.min(1, Math.max(0, opacity)) * 255);
  return hex.slice(0, 7) + byte.toString(16).padStart(2, "0");
}

/** From `a` (0) to `b` (1), straight through OKLCH lightness and chroma, hue by the short way. */
export function mix(a: string, b: string, amount: number): string {
  const [from, to] = [toLch(a), toLch(b)];
  const turn = ((to.h - from.h + 540) % 360) - 180;
  const hue = from.c < 0.01 ? to.h : to.c < 0.01 ? from.h : from.h + turn * amount;
  return oklch(from.l + (to.l - from.l) * amount, from.c + (to.c - from.c) * amount, hue);
}

/** WCAG contrast ratio of two opaque colours, 1…21. */
export function contrast(a: string, b: string): number {
  return wcagContrast(a.slice(0, 7), b.slice(0, 7));
}

/** The lowest contrast of `text` against any of the grounds it may stand on. */
export function worstContrast(text: string, grounds: readonly string[]): number {
  return Math.min(...grounds.map((ground) => contrast(text, ground)));
}

/**
 * `wanted`, moved in lightness no further than needed to be readable on all `grounds`; near-black or near-white
 * of its hue when nothing closer will do.
 */
export function legible(wanted: string, grounds: readonly string[], ratio: number = TEXT_CONTRAST): string {
  if (worstContrast(wanted, grounds) >= ratio) return wanted;
  const { l } = toLch(wanted);
  for (let step = 0.02; step <= 1; step += 0.02) {
    for (const next of [l - step, l + step]) {
      if (next < 0 || next > 1) continue;
      const candidate = shift(wanted, () => ({ l: next }));
      if (worstContrast(candidate, grounds) >= ratio) return candidate;
    }
  }
  return worstContrast("#000000", grounds) > worstContrast("#ffffff", grounds) ? "#000000" : "#ffffff";
}

/** Shortest distance of two hues in degrees, 0…180. */
export function hueDistance(a: number, b: number): number {
  return Math.abs(((a - b + 540) % 360) - 180);
}
