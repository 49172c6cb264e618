import { ICON_STEMS } from "#lib/creative/slides/words/icon-stems.ts";

/** Stems shorter than this match whole words only. */
const SHORT = 4;

type Rule = { icon: string; stem: string; whole: boolean };

const RULES: readonly Rule[] = ICON_STEMS.flatMap(([icon, stems]) =>
  stems.split(" ").map((stem) => {
    const bare = stem.replace(/^=/u, "");
    return { icon, stem: bare, whole: bare !== stem || bare.length < SHORT };
  }),
);

/** The icon that pictures a text best: by a long stem among its words, and its first words before the others. */
export function iconFor(text: string): string | null {
  const words = text.toLocaleLowerCase("en").match(/[\p{L}\p{N}]+/gu) ?? [];
  let best: { icon: string; score: number } | null = null;
  for (const [place, word] of words.entries())
    for (const rule of RULES) {
      if (rule.whole ? word !== rule.stem : !word.startsWith(rule.stem)) continue;
      const score = Math.min(rule.stem.length, 6) - place * 1.5;
      if (!best || score > best.score) best = { icon: rule.icon, score };
    }
  return best?.icon ?? null;
}

/** One icon for each text, none twice: by its words first, then from `spare`. */
export function iconsFor(texts: readonly { label: string | null; text: string | null }[], spare: readonly string[]): string[] {
  const taken = new Set<string>();
  const own = texts.map(({ label, text }) => [label, text].map((part) => (part ? iconFor(part) : null)).find((icon) => icon !== null && !taken.has(icon)) ?? null).map((icon) => {
    if (icon === null || taken.has(icon)) return null;
    taken.add(icon);
    return icon;
  });
  return own.map((icon) => {
    if (icon) return icon;
    const next = spare.find((name) => !taken.has(name)) ?? spare[0]!;
    taken.add(next);
    return next;
  });
}
