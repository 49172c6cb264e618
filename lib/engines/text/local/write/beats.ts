import type { CreativeFormat } from "#lib/contracts/creative.ts";
import type { Brief } from "#lib/creative/brief.ts";
import { ARCS } from "#lib/creative/formats/arcs.ts";
import type { BeatRole } from "#lib/creative/storyboard.ts";
import type { Random } from "#lib/kernel/random.ts";
import type { Library, LineSet } from "../lines/lines.ts";
import type { Chooser } from "./chooser.ts";
import { productTitles } from "./headline.ts";
import { fillAll, type Slots } from "./slots.ts";
import { sentence, typeset } from "./typography.ts";

/** A caption that reads in one glance, what a call to action with its offer may take, and the most that a scene can set. */
const GLANCE = 40;
const CLOSING = 48;
const MAX_BEAT = 60;

export type Beat = { role: BeatRole; text: string };

type Writing = { brief: Brief; library: Library; lines: LineSet; slots: Slots; headline: string; chance: Random; chooser: Chooser };

/** What may stand in the two opening beats, best first; where the second answers the first, each holds one line. */
type Opening = [first: string[], second: string[]];

function labelled(pattern: string, line: string): string {
  return pattern.replace("{line}", line);
}

/** A problem and the turn that answers it; a named product may itself be the turn. */
function troubled({ library: { patterns }, lines, slots, chance }: Writing): Opening {
  const at = chance.int(0, lines.problems.length - 1);
  const turns = lines.turns.length === lines.problems.length ? [lines.turns[at]!] : chance.shuffle(lines.turns);
  const named = chance.chance(0.4) ? chance.shuffle(fillAll(patterns.nameReveal, slots)) : [];
  return [[lines.problems[at]!], [...named, ...turns]];
}

/** The goods come on stage: by name, as a title, or as what was missing. */
function revealed({ library: { patterns }, lines, slots, headline, chance }: Writing): string[] {
  const own = chance.shuffle(lines.reveals);
  const named = headline.toLowerCase().includes((slots.name ?? slots.product ?? "").toLowerCase());
  if (named) return own;
  if (slots.name) return chance.shuffle(fillAll(patterns.nameReveal, slots));
  const titles = lines.echoes ? productTitles(lines, slots) : fillAll(patterns.productReveal, slots);
  const short = chance.shuffle(titles.filter((line) => line.length <= GLANCE));
  return chance.chance(0.5) ? [...short, ...own] : [...own, ...short];
}

/** The two lines that open an arc. Pairs belong together and are drawn as one. */
function opening(format: CreativeFormat, writing: Writing): Opening {
  const { library: { patterns }, lines, chance, brief } = writing;
  const [mistake, mend] = chance.pick(lines.mistakes);
  const [myth, truth] = chance.pick(lines.myths);
  const [before, after] = chance.pick(lines.changes);
  const hooks = chance.shuffle(lines.hooks);
  switch (format) {
    case "problem_solution":
      return troubled(writing);
    case "mistake_fix":
      return [[labelled(patterns.mistake, mistake)], [mend]];
    case "myth_vs_reality":
      return [[labelled(patterns.myth, myth)], [truth]];
    case "before_after":
      return [[labelled(patterns.before, before)], [labelled(patterns.after, after)]];
    case "proof_demo":
      // With two facts of the prompt to tell, the first is the proof; with one, it is kept for the benefit.
      return [hooks, brief.benefits.length > 1 ? [...captions(brief), ...lines.proofs] : chance.shuffle(lines.proofs)];
    case "product_reveal":
      return [hooks, revealed(writing)];
  }
}

/** The prompt's own facts that are short enough to be captions, in the prompt's order. */
function captions(brief: Brief): string[] {
  return brief.benefits.map((benefit) => sentence(benefit, brief.language)).filter((line) => line.length <= MAX_BEAT);
}

/**
 * What convinces: a fact of the prompt that was not told yet, whatever words it shares with other lines, since
 * it is what the person cares about; else whom it is for, or a line of its kind.
 */
function convincing({ brief, library: { patterns }, lines, slots, headline, chance }: Writing, proof: string): string[] {
  const told = typeset(`${headline} ${proof}`, brief.language).toLowerCase();
  const facts = captions(brief).filter((line) => !told.includes(line.slice(0, -1).toLowerCase()));
  if (facts.length > 0) return chance.shuffle(facts);
  return [...chance.shuffle(fillAll(patterns.forAudience, slots)).slice(0, 1), ...chance.shuffle(lines.benefits)];
}

/** What to do, in the prompt's own words where it has them, with its offer where both fit. */
function action({ brief, lines, slots, chance }: Writing): string[] {
  const asked = brief.callToAction ? [sentence(brief.callToAction, brief.language)] : chance.shuffle(lines.actions);
  const offer = brief.offer ? sentence(brief.offer, brief.language) : null;
  if (offer) return [...asked.map((line) => `${offer} ${line}`).filter((line) => line.length <= CLOSING), offer];
  const signed = slots.name && chance.chance(0.5) ? asked.map((line) => `${slots.name}. ${line}`) : [];
  return [...signed.filter((line) => line.length <= GLANCE), ...asked];
}

/** The four captions of a short, in the parts of its arc. */
export function writeBeats(format: CreativeFormat, writing: Writing): Beat[] {
  const { chooser, brief } = writing;
  const [first, second] = opening(format, writing);
  const set = (lines: string[]) => lines.map((line) => typeset(line, brief.language));
  const opener = chooser.prefer(set(first), GLANCE);
  const answer = chooser.prefer(set(second), GLANCE);
  const reason = chooser.prefer(set(convincing(writing, answer)), GLANCE);
  const texts = [opener, answer, reason, chooser.prefer(set(action(writing)), CLOSING)];
  return ARCS[format].map((role, at) => ({ role, text: texts[at]! }));
}
