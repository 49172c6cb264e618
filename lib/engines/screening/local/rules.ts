import type { Language } from "#lib/kernel/languages.ts";
import type { ScreeningCategory } from "../port.ts";
import { disguised, isCoarse } from "./coarse.ts";
import { RESTRICTED } from "./lexicon/ambiguous.ts";
import { ORDINARY } from "./lexicon/ordinary.ts";
import { MINOR_WORDS, SEVERE, SEXUAL_WORDS } from "./lexicon/severe.ts";
import { readings } from "./normalise.ts";
import { expressionOf } from "./phrases.ts";
import { COARSE_REASON, RESTRICTED_REASON } from "./reasons.ts";

export { REASONS } from "./reasons.ts";

/** Why a text is let through with a word of caution. */
export type Warning = { category: ScreeningCategory; kind: "restricted" | "coarse" };

/** Words that may lie between a minor and a sexual word for the two to count as one thought. */
const NEAR = 6;

type Rule = { category: ScreeningCategory; expression: RegExp };

function rulesOf(lists: Partial<Record<ScreeningCategory, readonly string[]>>): Rule[] {
  return (Object.entries(lists) as [ScreeningCategory, readonly string[]][]).map(([category, phrases]) => ({
    category,
    expression: expressionOf(phrases),
  }));
}

const severe = rulesOf(SEVERE);
const restricted = rulesOf(RESTRICTED);
const ordinary = expressionOf(ORDINARY);
const near = `(?:[^a-z0-9]+[a-z0-9]+){0,${NEAR}}?[^a-z0-9]+`;
const minors = expressionOf(MINOR_WORDS).source;
const sexual = expressionOf(SEXUAL_WORDS).source;
const minorsInSexualContext = new RegExp(`${minors}${near}${sexual}|${sexual}${near}${minors}`);

/** Set once: `test` on a global expression would remember its place between texts. */
const found = (expression: RegExp, text: string) => text.search(expression) >= 0;

function withoutOrdinary(text: string): string[] {
  return readings(text).map((reading) => reading.replace(ordinary, " · "));
}

/** The category under which a text is refused, or null. Minors come first, as the gravest. */
export function blockedAs(text: string): ScreeningCategory | null {
  const plain = withoutOrdinary(text);
  const hit = (rule: Rule) => plain.some((reading) => found(rule.expression, reading));
  if (plain.some((reading) => minorsInSexualContext.test(reading)) || severe.some((rule) => rule.category === "minors" && hit(rule))) return "minors";
  const rule = severe.find(hit);
  if (rule) return rule.category;
  return plain.some((reading) => disguised(reading) === "slur") ? "hate" : null;
}

/** What a text is let through with a word about, or null. */
export function warnedAs(text: string, language: Language): Warning | null {
  const plain = withoutOrdinary(text);
  const rule = restricted.find(({ expression }) => plain.some((reading) => found(expression, reading)));
  if (rule) return { category: rule.category, kind: "restricted" };
  const coarse = isCoarse(plain, language) || disguised(plain[0]!) === "coarse";
  return coarse ? { category: "sexual_content", kind: "coarse" } : null;
}

/** A warning in plain words. */
export function reasonToWarn(warning: Warning): string {
  return warning.kind === "coarse" ? COARSE_REASON : RESTRICTED_REASON;
}
