import type { CreativeFormat } from "#lib/contracts/creative.ts";
import type { Brief } from "#lib/creative/brief.ts";
import { ARCS } from "#lib/creative/formats/arcs.ts";
import type { BeatRole } from "#lib/creative/storyboard.ts";
import type { Random } from "#lib/kernel/random.ts";
import type { Library, LineSet } from "../lines/lines.ts";
import type { Chooser } from "./chooser.ts";
import { fillAll, type Slots } from "./slots.ts";
import { sentence, typeset } from "./typography.ts";

/** A caption that reads in one glance, and the most that a scene can set, in characters. */
const GLANCE = 40;
const MAX_BEAT = 60;

export type Beat = { role: BeatRole; text: string };

type Writing = { brief: Brief; library: Library; lines: LineSet; slots: Slots; chance: Random; chooser: Chooser };

function labelled(pattern: string, line: string): string {
  return pattern.replace("{line}", line);
}

/** The two lines that open an arc. Pairs belong together and are drawn as one. */
function opening(format: CreativeFormat, { library: { patterns }, lines, slots, chance, brief }: Writing): [string[], string[]] {
  const [mistake, mend] = chance.pick(lines.mistakes);
  const [myth, truth] = chance.pick(lines.myths);
  const [before, after] = chance.pick(lines.changes);
  switch (format) {
    case "problem_solution":
      return [[...lines.problems], [...lines.turns, ...fillAll(patterns.nameReveal, slots)]];
    case "mistake_fix":
      return [[labelled(patterns.mistake, mistake)], [mend]];
    case "myth_vs_reality":
      return [[labelled(patterns.myth, myth)], [truth]];
    case "before_after":
      return [[labelled(patterns.before, before)], [labelled(patterns.after, after)]];
    case "proof_demo":
      return [[...lines.hooks], [...lines.proofs]];
    case "product_reveal":
      return [[...lines.hooks], reveals(brief, patterns, lines, slots)];
  }
}

function reveals(brief: Brief, patterns: Library["patterns"], lines: LineSet, slots: Slots): string[] {
  if (slots.name) return fillAll(patterns.nameReveal, slots);
  return brief.offer ? fillAll(patterns.productReveal, slots).concat(lines.reveals) : [...lines.reveals, ...fillAll(patterns.productReveal, slots)];
}

/** What convinces: first the prompt's own facts, then whom it is for, then a line of its kind. */
function convincing({ brief, library: { patterns }, lines, slots, chance }: Writing): string[] {
  const facts = brief.benefits.map((benefit) => sentence(benefit, brief.language)).filter((line) => line.length <= MAX_BEAT);
  const people = chance.chance(0.35) || facts.length === 0 ? fillAll(patterns.forAudience, slots) : [];
  return [...people, ...chance.shuffle(facts), ...chance.shuffle(lines.benefits)];
}

/** What to do, in the prompt's own words where it has them, with its offer where both fit. */
function action({ brief, lines, slots, chance }: Writing): string[] {
  const asked = brief.callToAction ? [sentence(brief.callToAction, brief.language)] : chance.shuffle(lines.actions);
  const offer = brief.offer ? sentence(brief.offer, brief.language) : null;
  if (offer) return [...asked.map((line) => `${offer} ${line}`).filter((line) => line.length <= MAX_BEAT), offer];
  const signed = slots.name && chance.chance(0.5) ? asked.map((line) => `${slots.name}. ${line}`) : [];
  return [...signed.filter((line) => line.length <= GLANCE), ...asked];
}

/** The four captions of a short, in the parts of its arc. */
export function writeBeats(format: CreativeFormat, writing: Writing): Beat[] {
  const { chooser, brief } = writing;
  const [first, second] = opening(format, writing);
  const set = (lines: string[]) => lines.map((line) => typeset(line, brief.language));
  const texts = [
    chooser.choose(set(first), GLANCE),
    chooser.choose(set(second), GLANCE),
    chooser.prefer(set(convincing(writing)), GLANCE),
    chooser.prefer(set(action(writing)), MAX_BEAT),
  ];
  return ARCS[format].map((role, at) => ({ role, text: texts[at]! }));
}
