import type { CreativeFormat } from "#lib/contracts/creative.ts";
import type { BeatRole } from "#lib/creative/storyboard.ts";

/** Four beats: what opens, what follows, what convinces, what to do. */
export type Arc = readonly [BeatRole, BeatRole, BeatRole, BeatRole];

/** The narrative arcs of a short. Each ends with an action. */
export const ARCS: Record<CreativeFormat, Arc> = {
  problem_solution: ["problem", "turn", "benefit", "action"],
  mistake_fix: ["hook", "turn", "benefit", "action"],
  myth_vs_reality: ["hook", "contrast", "proof", "action"],
  before_after: ["problem", "contrast", "benefit", "action"],
  proof_demo: ["hook", "proof", "benefit", "action"],
  product_reveal: ["hook", "reveal", "benefit", "action"],
};
