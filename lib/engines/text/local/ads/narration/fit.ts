import type { BeatRole } from "#lib/creative/storyboard.ts";
import type { Random } from "#lib/kernel/random.ts";
import { chooser } from "../../write/chooser.ts";
import type { Material } from "../material.ts";
import { sentencesOf } from "../reading/divide.ts";
import { countWords } from "./budget.ts";
import { linesByRole, NEXT_ROLES, shorterForms } from "./material.ts";

/** A paragraph, how many words it has, and what any shorter form of it must still say. */
export type Spoken = { role: BeatRole; text: string; words: number; keep: string | null };

/** How far from its budget a text may end, as a share of it. */
const SLACK = 0.06;

const total = (paragraphs: readonly Spoken[]): number => paragraphs.reduce((sum, paragraph) => sum + paragraph.words, 0);
const key = (line: string): string => line.toLowerCase().replace(/[.?!…\s]+$/u, "");
const withText = (paragraph: Spoken, text: string): Spoken => ({ ...paragraph, text, words: countWords(text) });
const holds = (text: string, phrase: string): boolean => text.toLowerCase().includes(phrase.toLowerCase());

/** Lengthens the shortest paragraphs with lines of their roles until the budget is met. The last one keeps its end. */
function lengthen(paragraphs: Spoken[], budget: number, material: Material, chance: Random): Spoken[] {
  const lines = linesByRole(material, chance);
  const said = new Set(paragraphs.flatMap(({ text }) => sentencesOf(text).map(key)));
  const { brief } = material;
  const choice = chooser(brief.language, [brief.product, brief.name ?? ""]);
  for (const { text } of paragraphs) choice.prefer([text], Number.POSITIVE_INFINITY);
  const grown = [...paragraphs];
  const idle = new Set<number>();
  const lineFor = (role: BeatRole, room: number) => {
    const fresh = (line: string) => !sentencesOf(line).some((part) => said.has(key(part))) && countWords(line) <= room;
    const [own, ...others] = NEXT_ROLES[role].map((next) => lines[next].filter(fresh));
    const candidates = own!.length > 0 ? own! : [...new Set(others.flat())];
    return candidates.length > 0 ? choice.prefer(candidates, Number.POSITIVE_INFINITY) : null;
  };
  while (total(grown) < budget * (1 - SLACK)) {
    const open = grown.map((_, at) => at).filter((at) => !idle.has(at) && (at < grown.length - 1 || grown.length === 1));
    if (open.length === 0) break;
    const at = open.reduce((best, index) => (grown[index]!.words < grown[best]!.words ? index : best));
    const line = lineFor(grown[at]!.role, budget * (1 + SLACK) - total(grown));
    if (!line) {
      idle.add(at);
      continue;
    }
    for (const part of sentencesOf(line)) said.add(key(part));
    grown[at] = withText(grown[at]!, `${grown[at]!.text} ${line}`);
  }
  return grown;
}

/** Shorter ways to say a paragraph, the longest first. */
function shorter(paragraph: Spoken, last: boolean, lines: Record<BeatRole, string[]>, material: Material): Spoken[] {
  const { keep } = paragraph;
  const own = last ? lastForms(paragraph.text, material) : [...shorterForms(paragraph.text, material), ...lines[paragraph.role]];
  const fitting = own.filter((text) => keep === null || holds(text, keep));
  return fitting.map((text) => withText(paragraph, text)).filter(({ words }) => words < paragraph.words && words > 0).sort((a, b) => b.words - a.words);
}

/** An ending keeps its name and its call: what stands before the name may go. */
function lastForms(text: string, { brief, brand }: Material): string[] {
  const at = text.toLowerCase().indexOf(brand.toLowerCase());
  const named = at > 0 ? [text.slice(at, at + 1).toUpperCase() + text.slice(at + 1)] : [];
  const offer = brief.offer ? sentencesOf(text).filter((line) => key(line) !== key(brief.offer!)).join(" ") : null;
  return offer && offer !== text ? [...named, offer] : named;
}

/** Shortens the longest paragraphs until the budget is met, each by as little as will do. */
function shorten(paragraphs: Spoken[], budget: number, material: Material, chance: Random): Spoken[] {
  const lines = linesByRole(material, chance);
  const cut = [...paragraphs];
  const done = new Set<number>();
  while (total(cut) > budget * (1 + SLACK) && done.size < cut.length) {
    const open = cut.map((_, at) => at).filter((at) => !done.has(at));
    const at = open.reduce((best, index) => (cut[index]!.words > cut[best]!.words ? index : best));
    const said = new Set(cut.filter((_, other) => other !== at).map(({ text }) => key(text)));
    const forms = shorter(cut[at]!, at === cut.length - 1, lines, material).filter(({ text }) => !said.has(key(text)));
    if (forms[0]) cut[at] = forms[0];
    else done.add(at);
  }
  return cut;
}

/** Brings paragraphs to about `budget` words without touching what the first says first or how the last ends. */
export function fit(paragraphs: Spoken[], budget: number, material: Material, chance: Random): string[] {
  const cut = shorten(paragraphs, budget, material, chance);
  return lengthen(cut, budget, material, chance).map(({ text }) => text);
}

