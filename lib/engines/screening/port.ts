import type { Language } from "#lib/kernel/languages.ts";

/** Why a text is refused; shown to the person. */
export type ScreeningCategory =
  | "sexual_content"
  | "minors"
  | "hate"
  | "violence"
  | "weapons"
  | "drugs"
  | "self_harm"
  | "terrorism"
  | "fraud"
  | "impersonation";

export type ScreeningVerdict =
  | { outcome: "pass" }
  | { outcome: "warn"; category: ScreeningCategory; reason: string }
  | { outcome: "block"; category: ScreeningCategory; reason: string };

/** Screens a prompt before anything is charged. Throws only when the screen itself is down. */
export type ScreeningEngine = {
  screen(text: string, language: Language): Promise<ScreeningVerdict>;
};
