/**
 * How well an entry answers what was typed: every word must begin one of the entry's words (1) or at least stand
 * somewhere in it (0.5); else 0. Looser matching would bring up things that nobody asked for.
 */
export function match(entry: string, typed: string): number {
  const text = entry.toLowerCase();
  const words = text.split(/[\s:/-]+/);
  const scores = typed
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .map((part) => (words.some((word) => word.startsWith(part)) ? 1 : text.includes(part) ? 0.5 : 0));
  return scores.length === 0 ? 1 : Math.min(...scores);
}
