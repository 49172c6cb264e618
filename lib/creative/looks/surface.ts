import { legible, mix, shift, toLch } from "#lib/creative/color/color.ts";
import type { Surface } from "#lib/creative/looks/look.ts";

/**
 * A surface whose text colours are certain to be readable on every tone of its painter.
 * `ink` and `accent` are wishes: they keep their hue and give way in lightness.
 */
export function makeSurface(options: {
  tones: readonly [string, ...string[]];
  ink: string;
  accent: string;
  raise?: string;
  deep?: string;
}): Surface {
  const { tones } = options;
  const base = tones[0];
  const dark = toLch(base).l < 0.5;
  const ink = legible(options.ink, tones, 7);
  return {
    tones,
    ink,
    muted: legible(mix(ink, base, 0.34), tones),
    accent: legible(options.accent, tones),
    raise: options.raise ?? shift(base, ({ l }) => ({ l: l + (dark ? 0.07 : -0.05) })),
    deep: options.deep ?? shift(base, ({ l }) => ({ l: l - (dark ? 0.06 : 0.16) })),
  };
}
