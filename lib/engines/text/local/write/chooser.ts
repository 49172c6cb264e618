import type { Language } from "#lib/kernel/languages.ts";
import { stem, words } from "../words.ts";

/** Words this long carry meaning; two lines that share one say nearly the same. */
const TELLING = 5;

function telling(line: string, language: Language): Set<string> {
  return new Set(words(line).filter((word) => word.folded.length >= TELLING).map((word) => stem(word.folded, language)));
}

/** A line without what may differ where it stands as a headline or as a caption. */
function sameness(line: string): string {
  return line.toLowerCase().replace(/\.$/, "");
}

/** Picks lines for one piece of copy, so that none repeats another in words or in sense. */
export type Chooser = {
  /** The first candidate, in order of preference, that shares no telling word with what was chosen; else the one that shares fewest. */
  prefer(candidates: readonly string[], maxLength: number): string;
};

/** A chooser for one piece of copy. `quiet` words (the product, the name) may return without counting as repetition. */
export function chooser(language: Language, quiet: readonly string[]): Chooser {
  const silent = new Set(quiet.flatMap((text) => [...telling(text, language)]));
  const said = new Set<string>();
  const lines = new Set<string>();
  const overlap = (line: string) => [...telling(line, language)].filter((word) => said.has(word) && !silent.has(word)).length;

  function prefer(candidates: readonly string[], maxLength: number): string {
    const fitting = candidates.filter((line) => line.length <= maxLength);
    const pool = fitting.length > 0 ? fitting : [candidates.toSorted((a, b) => a.length - b.length)[0]!];
    const fresh = pool.filter((line) => !lines.has(sameness(line)));
    const ranked = (fresh.length > 0 ? fresh : pool).map((line) => ({ line, shared: overlap(line) })).sort((a, b) => a.shared - b.shared);
    const { line } = ranked[0]!;
    lines.add(sameness(line));
    for (const word of telling(line, language)) said.add(word);
    return line;
  }

  return { prefer };
}
