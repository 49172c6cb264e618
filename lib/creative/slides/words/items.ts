/** A point of a list: what it is about, and what is said of it. */
export type Item = { label: string | null; text: string | null };

/** Signs that open a list's line. */
const BULLET = /^(?:[-•*·–—→✓✔✅☑➜▪]\ufe0f?|\d{1,2}[.)])\s+/u;
/** A label may be this long; a longer beginning before a colon is a sentence. */
const LABEL = 32;
/** A part of a sentence that can stand alone as a point. */
const CLAUSE = { least: 3, most: 48 };
export const MOST_ITEMS = 8;
/** A running text is gathered into no more points than this. */
const MOST_SENTENCES = 4;

/**
 * The points of a body text: its lines, each "label: text" where a colon or a dash says so. A text of one line is
 * cut at its sentences, or at the commas of an enumeration; one sentence stays one point.
 */
export function itemsOf(body: string | null): Item[] {
  if (!body) return [];
  const lines = body.split("\n").map((line) => line.replace(BULLET, "").trim()).filter((line) => line !== "");
  const points = lines.length > 1 ? lines.map(point) : single(lines[0] ?? "");
  if (points.length <= MOST_ITEMS) return points;
  const [kept, rest] = [points.slice(0, MOST_ITEMS - 1), points.slice(MOST_ITEMS - 1)];
  return [...kept, { label: null, text: rest.map(plain).join(" · ") }];
}

/** A point as one text. */
export function plain({ label, text }: Item): string {
  return label && text ? `${label}: ${text}` : (label ?? text ?? "");
}

function point(line: string): Item {
  const cut = /^(.{1,80}?)(?:\s?:(?!\d|\/\/)\s*|\s+[–—]\s+)(.+)$/u.exec(line);
  if (cut && cut[1]!.length <= LABEL) return { label: cut[1]!.trim(), text: cut[2]!.trim() };
  return line.length <= LABEL ? { label: line.replace(/[.:]$/u, ""), text: null } : { label: null, text: line };
}

function single(line: string): Item[] {
  if (line === "") return [];
  const sentences = sentencesOf(line);
  if (sentences.length > 1) return gathered(sentences).map(point);
  const clauses = line.replace(/[.!]$/u, "").split(/\s*[,;]\s+/u);
  const list = clauses.length >= 3 && clauses.every((clause) => clause.length >= CLAUSE.least && clause.length <= CLAUSE.most);
  return list ? clauses.map((clause) => point(capital(clause))) : [point(line)];
}

/** Sentences of a text; a full stop within a figure or after a single letter ends none. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[^\d\s.]{2}[.!?…]["”»)]?|\d[.!?…])\s+(?=[^\p{Ll}])/u).filter((sentence) => sentence.trim() !== "");
}

/** Neighbouring sentences joined, so that few points of like length are left. */
function gathered(sentences: readonly string[]): string[] {
  const count = Math.min(MOST_SENTENCES, sentences.length);
  return Array.from({ length: count }, (_, i) => sentences.slice(Math.round((i * sentences.length) / count), Math.round(((i + 1) * sentences.length) / count)).join(" "));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
