import type { BeatRole } from "#lib/creative/storyboard.ts";
import type { Random } from "#lib/kernel/random.ts";
import { fillAll, slotsOf } from "../../write/slots.ts";
import { sentence, typeset } from "../../write/typography.ts";
import type { Image } from "../words/words.ts";
import { sentencesOf } from "../reading/divide.ts";
import { fill } from "../fill.ts";
import type { Material } from "../material.ts";

/** Every sentence that can be said in a role, the most telling first, without the halves of pairs, which mean nothing alone. */
export function linesByRole({ brief, lines, library: { patterns }, facts, world }: Material, chance: Random): Record<BeatRole, string[]> {
  const spoken = (list: readonly string[]) => chance.shuffle(list.map((line) => sentence(line, brief.language)));
  const told = (images: readonly Image[]) => chance.shuffle(images.map(([, say]) => fill(say, {}, brief.language)));
  const people = spoken(fillAll(patterns.forAudience, slotsOf(brief)).slice(0, 1));
  return {
    hook: spoken(lines.hooks),
    problem: [...spoken(lines.problems), ...told([...world.trouble, ...world.start])],
    turn: spoken(lines.turns),
    reveal: [...spoken(lines.reveals), ...spoken(lines.headlines)],
    proof: [...facts, ...spoken(lines.proofs)],
    benefit: [...facts.slice(1), ...people, ...spoken(lines.benefits), ...told(world.after), ...spoken(lines.subheadlines)],
    contrast: spoken(lines.echoes ?? []),
    action: spoken(lines.subheadlines),
  };
}

/** What a role may go on with once its own lines are told. */
export const NEXT_ROLES: Record<BeatRole, readonly BeatRole[]> = {
  hook: ["hook", "problem", "reveal"],
  problem: ["problem", "hook"],
  turn: ["turn", "reveal", "benefit"],
  reveal: ["reveal", "benefit", "proof"],
  proof: ["proof", "benefit", "contrast"],
  benefit: ["benefit", "contrast", "proof", "reveal"],
  contrast: ["contrast", "benefit", "turn"],
  action: ["action", "benefit"],
};

/** Shorter forms of a text: each run of its sentences that makes sense by itself. */
export function shorterForms(text: string, { brief }: Material): string[] {
  const all = sentencesOf(text);
  const runs = all.flatMap((_, from) => all.slice(from).map((_, length) => all.slice(from, from + length + 1)));
  const shorter = runs.filter((run) => run.length < all.length).map((run) => run.join(" "));
  return shorter.filter((line) => /\s/u.test(line.trim())).map((line) => typeset(line, brief.language));
}
