import type { ShortFontFamily } from "#lib/contracts/creative.ts";
import type { Look, TextRole, TextStyle, TypeSystem } from "#lib/creative/looks/look.ts";

type FamilyHabit = Pick<TextStyle, "weight" | "tracking" | "leading" | "upper"> & {
  /** How large this family may be set where a look would set its own at 1. */
  scale: number;
};

/** How each display family wants to be set when a person imposes it on a look. */
const HABITS: Record<ShortFontFamily, FamilyHabit> = {
  anton: { weight: 400, tracking: -0.005, leading: 1.04, upper: true, scale: 1.3 },
  archivo: { weight: 800, tracking: -0.02, leading: 1.08, upper: false, scale: 1 },
  bebas_neue: { weight: 400, tracking: 0.005, leading: 1.02, upper: true, scale: 1.4 },
  bricolage_grotesque: { weight: 800, tracking: -0.028, leading: 1.06, upper: false, scale: 1 },
  playfair_display: { weight: 600, tracking: -0.015, leading: 1.08, upper: false, scale: 1.02 },
  cormorant_garamond: { weight: 600, tracking: -0.008, leading: 1.06, upper: false, scale: 1.12 },
  dm_serif_display: { weight: 400, tracking: -0.01, leading: 1.06, upper: false, scale: 1.04 },
  bodoni_moda: { weight: 600, tracking: -0.015, leading: 1.1, upper: false, scale: 0.98 },
  space_grotesk: { weight: 700, tracking: -0.03, leading: 1.08, upper: false, scale: 0.98 },
  syne: { weight: 800, tracking: -0.02, leading: 1.1, upper: false, scale: 0.88 },
  poppins: { weight: 700, tracking: -0.025, leading: 1.12, upper: false, scale: 0.92 },
  montserrat: { weight: 800, tracking: -0.015, leading: 1.12, upper: false, scale: 0.92 },
  manrope: { weight: 800, tracking: -0.028, leading: 1.1, upper: false, scale: 0.96 },
  outfit: { weight: 700, tracking: -0.015, leading: 1.08, upper: false, scale: 1 },
  caveat: { weight: 700, tracking: 0, leading: 0.98, upper: false, scale: 1.3 },
  permanent_marker: { weight: 400, tracking: -0.01, leading: 1.1, upper: false, scale: 1 },
};

const DISPLAY_ROLES: readonly TextRole[] = ["headline", "statement", "name"];

/** What a display family is measured against: the size at which an ordinary grotesque fills a headline well. */
const DISPLAY_SIZE = 124;

/** The look's type, with the person's own display family in place of the look's where they named one. */
export function typeSystem(look: Look, family: ShortFontFamily | null): TypeSystem {
  if (family === null) return look.type;
  const habit = HABITS[family];
  const type = { ...look.type };
  for (const role of DISPLAY_ROLES) {
    const own = look.type[role];
    const same = own.family === family;
    if (same) continue;
    type[role] = {
      family,
      weight: habit.weight,
      tracking: habit.tracking,
      leading: habit.leading,
      upper: habit.upper,
      align: own.align,
      size: { most: Math.round(DISPLAY_SIZE * habit.scale), least: own.size.least },
    };
  }
  return type;
}
