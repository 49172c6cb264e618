import { contrast, oklch, shift } from "#lib/creative/color/color.ts";
import type { Palette, Surface } from "#lib/creative/looks/look.ts";
import type { Mood } from "#lib/creative/looks/mood.ts";
import { makeSurface } from "#lib/creative/looks/surface.ts";
import type { Random } from "#lib/kernel/random.ts";

export const INK = "#111013";
const CHALK = "#fffdf5";

/** Lightness at which a hue is loudest in sRGB: yellows are light, blues and violets dark. */
function loud(hue: number): string {
  const turn = ((hue % 360) + 360) % 360;
  const l = 0.66 + 0.22 * Math.exp(-(((turn - 102) / 48) ** 2)) - 0.08 * Math.exp(-(((turn - 268) / 40) ** 2));
  return oklch(l, 0.25, turn);
}

/** A colour and the slightly deeper one of its pattern; text has to be readable on both. */
const block = (base: string, accent: string): Surface => {
  const ink = contrast(INK, base) >= contrast(CHALK, base) ? INK : CHALK;
  const deeper = shift(base, ({ l }) => ({ l: l * (ink === INK ? 0.9 : 1.3) }));
  return makeSurface({ tones: [base, deeper], ink, accent, deep: deeper });
};

/** Poster colours at full strength: two loud grounds that fight, and black. */
export function kineticPalette(mood: Mood, random: Random): Palette {
  const first = loud(mood.hue + random.between(-8, 8));
  const second = loud(mood.counter + random.between(-8, 8));
  const pop = loud(random.pick([100, 135, 355].filter((hue) => Math.abs(hue - mood.hue) > 30)));
  const surfaces = [block(first, INK), block(second, INK), block(CHALK, second)] as const;
  return { surfaces, accent: pop, second, card: CHALK, onCard: INK, light: "#ffffff", shade: "#0d0b12" };
}
