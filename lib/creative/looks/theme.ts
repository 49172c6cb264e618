import type { VisualLanguage } from "#lib/contracts/creative.ts";

/** Words in the free-text `theme` of the API that speak for a look. */
const THEME_LOOKS: readonly [RegExp, VisualLanguage][] = [
  [/luxur|elegan|minimal/i, "luxury_minimal"],
  [/editorial|magazine|fashion|vintage/i, "premium_editorial"],
  [/cinema|film|dark|dramatic|noir/i, "cinematic_product"],
  [/ugc|real|hand|cozy|natural|authentic/i, "ugc_realism"],
  [/tech|startup|clean|corporate|explain|saas/i, "startup_explainer"],
  [/kinetic|bold|energetic|fun|pop|neon|vibrant/i, "kinetic_creator"],
];

/** The look that a theme asks for; null when it asks for none in particular. */
export function lookOfTheme(theme: string | null): VisualLanguage | null {
  return THEME_LOOKS.find(([words]) => theme && words.test(theme))?.[1] ?? null;
}
