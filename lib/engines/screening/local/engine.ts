import type { ScreeningCategory, ScreeningEngine, ScreeningVerdict } from "../port.ts";

type Rules = typeof import("./rules.ts");

let rules: Promise<Rules> | null = null;

const PASS: ScreeningVerdict = { outcome: "pass" };

/**
 * The embedded screen: word lists, no model. It refuses a short, severe list and lets ordinary commerce
 * through; it reads words, not intentions, and says so in its README.
 */
export const localScreening: ScreeningEngine = {
  async screen(text, language) {
    rules ??= import("./rules.ts");
    const { blockedAs, warnedAs, REASONS, reasonToWarn } = await rules;
    const blocked: ScreeningCategory | null = blockedAs(text);
    if (blocked) return { outcome: "block", category: blocked, reason: REASONS[blocked] };
    const warned = warnedAs(text, language);
    return warned ? { outcome: "warn", category: warned.category, reason: reasonToWarn(warned) } : PASS;
  },
};
