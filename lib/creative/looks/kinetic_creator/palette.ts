import { contrast, hueDistance, legible, oklch, shift } from "#lib/creative/color/color.ts";
import type { Palette, Surface } from "#lib/creative/looks/look.ts";
import type { Mood } from "#lib/creative/looks/mood.ts";
import { makeSurface } from "#lib/creative/looks/surface.ts";
import type { Random } from "#lib/kernel/random.ts";

export const INK = "#111013";
/** Hues that shout; so many that some stay apart from any two grounds. */
const POPS = [100, 135, 355, 45, 215] as const;
const CHALK = "#fffdf5";

/** Lightness at which a hue is loudest in sRGB: yellows are light, blues and violets dark. */
function loud(hue: number): string {
  const turn = ((hue % 360) + 360) % 360;
  const l = 0.66 + 0.22 * Math.exp(-(((turn - 102) / 48) ** 2)) - 0.08 * Math.exp(-(((turn - 268) / 40) ** 2));
  return oklch(l, 0.25, turn);
}

/**
 * A colour and the tone of its pattern. Text has to be readable on both, so the colour keeps its distance from the ink
 * and the pattern leads away from it.
 */
const block = (color: string, accent: string): Surface => {
  const ink = contrast(INK, color) >= contrast(CHALK, color) ? INK : CHALK;
  const base = legible(color, [ink], 5);
  const pattern = shift(base, ({ l }) => ({ l: ink === INK ? l + (l > 0.93 ? -0.05 : 0.06) : l - 0.07 }));
  return makeSurface({ tones: [base, pattern], ink, accent, deep: pattern });
};

/** Poster colours at full strength: two loud grounds that fight, and black. */
export function kineticPalette(mood: Mood, random: Random): Palette {
  const first = loud(mood.hue + random.between(-8, 8));
  const second = loud(mood.counter + random.between(-8, 8));
  const pop = loud(random.pick(POPS.filter((hue) => hueDistance(hue, mood.hue) > 30 && hueDistance(hue, mood.counter) > 30)));
  const surfaces = [block(first, INK), block(second, INK), block(CHALK, second)] as const;
  return { surfaces, accent: pop, second, card: CHALK, onCard: INK, light: "#ffffff", shade: "#0d0b12" };
}
