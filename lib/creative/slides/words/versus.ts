/** Two sides set against each other, row by row. */
export type Versus = {
  heads: readonly [string, string] | null;
  rows: readonly (readonly [string, string])[];
  /** Lines that belong to neither side. */
  notes: string[];
};

const BAR = /\s*[|¦]\s*/u;
const VERSUS = /\s+(?:vs\.?|versus|→|->|=>|⇒|➜)\s+/iu;
/** Headings are no longer than this, and no sentences. */
const HEAD = { characters: 22, words: 2 };

/** The two columns that a body text asks for by "left | right" lines; null where fewer than one row does. */
export function versusOf(body: string | null): Versus | null {
  if (!body) return null;
  const lines = body.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  const cut = lines.map((line) => sides(line));
  const pairs = cut.filter((pair) => pair !== null);
  if (pairs.length === 0) return null;
  const notes = lines.filter((_, i) => cut[i] === null);
  const [first, ...rest] = pairs;
  const headed = rest.length > 1 && cut[0] !== null && isHeading(first!, rest);
  return headed ? { heads: first!, rows: rest, notes } : { heads: null, rows: pairs, notes };
}

function sides(line: string): readonly [string, string] | null {
  const parts = line.split(BAR.test(line) ? BAR : VERSUS).filter((part) => part !== "");
  return parts.length >= 2 ? [parts[0]!, parts.slice(1).join(" · ")] : null;
}

/** A first row of a word or two a side, no sentence, and not longer than what follows. */
function isHeading(pair: readonly [string, string], rest: readonly (readonly [string, string])[]): boolean {
  const length = ([left, right]: readonly [string, string]) => left.length + right.length;
  const usual = rest.reduce((sum, row) => sum + length(row), 0) / rest.length;
  const short = (side: string) => side.length <= HEAD.characters && side.split(" ").length <= HEAD.words && !/[.!?]$/u.test(side);
  return pair.every(short) && length(pair) <= usual * 1.15;
}

/** A body for templates without columns: "left | right" rows as lines that lead from one to the other. */
export function asLines(body: string | null): string | null {
  const versus = versusOf(body);
  if (!versus) return body;
  const rows = versus.heads ? [versus.heads, ...versus.rows] : versus.rows;
  return [...rows.map(([left, right]) => `${left} → ${right}`), ...versus.notes].join("\n");
}
