import type { CreativeFormat } from "#lib/contracts/creative.ts";
import type { ProjectIntent } from "#lib/contracts/editor/vocabulary.ts";
import type { BeatRole } from "#lib/creative/storyboard.ts";
import type { Pool } from "./words/words.ts";

/** One scene's part in its ad: which pictures suit it, and what it does for the arc. */
export type Moment = { pool: Pool; role: BeatRole };

/** A moment and how soon a growing ad takes it in: rank 1 is in every ad, rank 10 only in one of ten scenes. */
type Step = readonly [pool: Pool, role: BeatRole, rank: number];

const ARCS: Record<CreativeFormat, readonly Step[]> = {
  problem_solution: [
    ["trouble", "problem", 1], ["start", "problem", 6], ["trouble", "problem", 9], ["show", "turn", 3], ["use", "benefit", 4],
    ["fact", "proof", 7], ["use", "benefit", 8], ["test", "proof", 10], ["after", "benefit", 5], ["close", "action", 2],
  ],
  mistake_fix: [
    ["wrong", "hook", 1], ["trouble", "problem", 7], ["wrong", "problem", 9], ["mend", "turn", 3], ["show", "reveal", 4],
    ["use", "benefit", 5], ["fact", "proof", 8], ["use", "benefit", 10], ["after", "benefit", 6], ["close", "action", 2],
  ],
  myth_vs_reality: [
    ["myth", "hook", 1], ["start", "problem", 8], ["truth", "contrast", 3], ["test", "proof", 4], ["show", "reveal", 5],
    ["use", "benefit", 7], ["fact", "proof", 9], ["after", "benefit", 6], ["crowd", "benefit", 10], ["close", "action", 2],
  ],
  before_after: [
    ["past", "problem", 1], ["trouble", "problem", 5], ["start", "problem", 9], ["show", "turn", 4], ["use", "benefit", 6],
    ["present", "contrast", 3], ["after", "benefit", 7], ["fact", "proof", 8], ["use", "benefit", 10], ["close", "action", 2],
  ],
  proof_demo: [
    ["dare", "hook", 1], ["show", "reveal", 5], ["test", "proof", 3], ["fact", "proof", 6], ["test", "proof", 7],
    ["use", "benefit", 4], ["use", "benefit", 9], ["after", "benefit", 8], ["crowd", "benefit", 10], ["close", "action", 2],
  ],
  product_reveal: [
    ["veil", "hook", 1], ["veil", "hook", 6], ["show", "reveal", 3], ["show", "reveal", 5], ["use", "benefit", 4],
    ["fact", "proof", 7], ["use", "benefit", 9], ["after", "benefit", 8], ["crowd", "benefit", 10], ["close", "action", 2],
  ],
};

/** What a longer ad than the arcs know goes on with, before its close. */
const MORE: readonly Moment[] = [
  { pool: "use", role: "benefit" },
  { pool: "after", role: "benefit" },
  { pool: "test", role: "proof" },
  { pool: "crowd", role: "benefit" },
];

/** A shorter story has no scene to spare before its arc. */
const FIRST_OPENED = 5;

/** How a story tells what an ad would state. */
const TOLD: Partial<Record<Pool, Pool>> = { fact: "middle", crowd: "middle", close: "end" };

function shortened(format: CreativeFormat, count: number): Moment[] {
  const taken = ARCS[format].filter(([, , rank]) => rank <= count).map(([pool, role]) => ({ pool, role }));
  const more = Array.from({ length: Math.max(0, count - taken.length) }, (_, at) => MORE[at % MORE.length]!);
  return [...taken.slice(0, -1), ...more, ...taken.slice(-1)];
}

/**
 * The moments of an ad of `count` scenes. A creative story opens on its person before the arc begins, if it is long
 * enough, and states nothing.
 */
export function arcOf(format: CreativeFormat, count: number, intent: ProjectIntent = "social_ad"): Moment[] {
  if (intent === "social_ad") return shortened(format, count);
  const opened = count >= FIRST_OPENED;
  const told = shortened(format, opened ? count - 1 : count).map(({ pool, role }) => ({ pool: TOLD[pool] ?? pool, role }));
  return opened ? [{ pool: "open", role: "hook" }, ...told] : told;
}

const OF_POOL: Record<Pool, BeatRole> = {
  start: "problem", trouble: "problem", use: "benefit", after: "benefit",
  show: "reveal", screen: "reveal", venue: "reveal", veil: "hook", dare: "hook", test: "proof", wrong: "problem", mend: "turn", myth: "hook", truth: "contrast",
  past: "problem", present: "contrast", fact: "proof", crowd: "benefit", close: "action", open: "hook", middle: "benefit", end: "action",
};

/** The part that pictures of a pool play wherever they stand. */
export function roleOf(pool: Pool): BeatRole {
  return OF_POOL[pool];
}
