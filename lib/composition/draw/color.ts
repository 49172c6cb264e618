import { converter, formatHex, formatHex8, interpolate, modeOklab, modeOklch, modeRgb, parseHex, useMode } from "culori/fn";

useMode(modeRgb);
useMode(modeOklab);
useMode(modeOklch);
const toOklch = converter("oklch");
const toRgb = converter("rgb");

function read(hex: string) {
  const color = parseHex(hex);
  if (!color) throw new RangeError(`${hex} is not a hex colour`);
  return color;
}

/** A colour between two, mixed in OKLab so that the middle is neither grey nor dark. `amount` 0 gives `a`. */
export function mix(a: string, b: string, amount: number): string {
  return formatHex(interpolate([read(a), read(b)], "oklab")(amount)) ?? a;
}

/** Lighter (above 0) or darker (below 0) by `amount` of OKLCH lightness; hue kept, chroma eased at the ends. */
export function lift(hex: string, amount: number): string {
  const color = toOklch(read(hex));
  const l = Math.min(1, Math.max(0, color.l + amount));
  const c = color.c * (1 - Math.max(0, Math.abs(l - 0.6) - 0.25) * 1.2);
  return formatHex(toRgb({ ...color, l, c: Math.max(0, c) }));
}

/** The colour with its alpha multiplied. */
export function fade(hex: string, alpha: number): string {
  const color = read(hex);
  return formatHex8({ ...color, alpha: (color.alpha ?? 1) * Math.min(1, Math.max(0, alpha)) });
}

/** Perceived lightness, 0 black … 1 white. */
export function lightness(hex: string): number {
  return toOklch(read(hex)).l;
}

/** Red, green and blue as bytes. */
export function bytes(hex: string): [number, number, number] {
  const { r, g, b } = read(hex);
  return [Math.round(r * 255), Math.round(g * 255), Math.round(b * 255)];
}

/** The palette's colour at an index, starting over at its end. */
export function pickColor(colors: readonly string[], index: number): string {
  return colors[((index % colors.length) + colors.length) % colors.length]!;
}
