import { capitalise } from "../../words.ts";

const SENTENCES = /(?<=[.!?…]["”’»)]*)\s+(?=["“„«‘(¿¡[]*[\p{Lu}\d])/u;
const CLAUSES = /(?<=[,;:–—])\s+/u;

/** A part of fewer words is no scene. */
const LEAST_WORDS = 3;

/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  return text.split(SENTENCES).filter((piece) => piece.trim() !== "");
}

/** Pieces fine enough that `count` parts can be made of them: sentences, else clauses, else words; and how many parts they give. */
function piecesOf(text: string, count: number): { pieces: string[]; parts: number } {
  const sentences = sentencesOf(text);
  const clauses = sentences.flatMap((sentence) => sentence.split(CLAUSES));
  for (const pieces of [sentences, clauses]) if (pieces.length >= count) return { pieces, parts: count };
  const words = text.split(/\s+/u);
  const parts = Math.min(count, Math.floor(words.length / LEAST_WORDS));
  return parts > clauses.length ? { pieces: words, parts } : { pieces: clauses, parts: clauses.length };
}

/** Divides a text into `count` parts of nearly the same length; fewer where it is too short. */
export function divide(text: string, count: number): string[] {
  if (count <= 1) return [text];
  const { pieces, parts } = piecesOf(text.trim(), count);
  const total = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const groups: string[][] = [];
  let at = 0;
  let passed = 0;
  for (let group = 0; group < parts; group++) {
    const taken: string[] = [];
    const reach = (total * (group + 1)) / parts;
    const last = pieces.length - (parts - group - 1);
    while (at < last && (taken.length === 0 || passed + pieces[at]!.length / 2 <= reach)) {
      passed += pieces[at]!.length;
      taken.push(pieces[at++]!);
    }
    groups.push(taken);
  }
  groups.at(-1)!.push(...pieces.slice(at));
  return groups.map((group) => capitalise(group.join(" ")));
}

/** How many parts each text gives, by its length, so that together they are `count`. */
function shares(texts: readonly string[], count: number): number[] {
  const parts = texts.map(() => 1);
  for (let spare = count - texts.length; spare > 0; spare--) {
    const longest = texts.reduce((best, text, at) => (text.length / (parts[at]! + 1) > texts[best]!.length / (parts[best]! + 1) ? at : best), 0);
    parts[longest]! += 1;
  }
  return parts;
}

/** Divides texts until they are `count`, the longest first; fewer where they are too short. */
export function divideAll(texts: readonly string[], count: number): string[] {
  const parts = shares(texts, count);
  const divided = texts.flatMap((text, at) => divide(text, parts[at]!));
  const grew = divided.length > texts.length;
  return grew && divided.length < count ? divideAll(divided, count) : divided;
}

/** Joins neighbours, the shortest first, until `count` are left. */
export function join(texts: readonly string[], count: number): string[] {
  const joined = [...texts];
  while (joined.length > count) {
    let at = 0;
    for (let i = 1; i < joined.length - 1; i++) {
      if (joined[i]!.length + joined[i + 1]!.length < joined[at]!.length + joined[at + 1]!.length) at = i;
    }
    joined.splice(at, 2, `${closed(joined[at]!)} ${joined[at + 1]!}`);
  }
  return joined;
}

/** A text that another may follow. */
export function closed(text: string): string {
  return /[.!?…:;,"”»’)]$/u.test(text) ? text : `${text}.`;
}

/** The text up to the last sentence, or else the last word, that ends within `length` characters. */
export function within(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const ends = [...cut.matchAll(/[.!?…]["”’»)]*(?=\s)/gu)].at(-1);
  if (ends) return cut.slice(0, ends.index + ends[0].length);
  const space = cut.lastIndexOf(" ");
  return space > 0 ? cut.slice(0, space) : wellFormed(cut);
}

/** Without the first half of a character that was cut in two. */
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/u, "");
}
