import type { CreativeFormat } from "#lib/contracts/creative.ts";
import type { Brief, ProductCategory, Tone } from "#lib/creative/brief.ts";
import { random } from "#lib/kernel/random.ts";

type Weights = Partial<Record<CreativeFormat, number>>;

/** What each category tells best: things to look at are revealed, things that solve are argued for. */
const BY_CATEGORY: Record<ProductCategory, Weights> = {
  home_decor: { product_reveal: 4, before_after: 3, mistake_fix: 1 },
  beauty: { product_reveal: 3, mistake_fix: 2, myth_vs_reality: 2, before_after: 2 },
  wellness: { problem_solution: 3, before_after: 3, myth_vs_reality: 2 },
  food: { product_reveal: 3, problem_solution: 2, proof_demo: 2, myth_vs_reality: 1 },
  drink: { product_reveal: 3, proof_demo: 3, problem_solution: 1 },
  coffee_tea: { product_reveal: 3, proof_demo: 2, mistake_fix: 1, myth_vs_reality: 1 },
  bakery_sweets: { product_reveal: 4, proof_demo: 2, before_after: 1 },
  restaurant: { product_reveal: 3, problem_solution: 3, before_after: 1 },
  fashion: { product_reveal: 4, mistake_fix: 2, before_after: 1 },
  shoes: { product_reveal: 3, problem_solution: 2, proof_demo: 2 },
  jewelry: { product_reveal: 5, mistake_fix: 1 },
  fitness: { before_after: 3, mistake_fix: 3, myth_vs_reality: 2, problem_solution: 1 },
  sports_outdoor: { proof_demo: 3, product_reveal: 2, problem_solution: 2 },
  travel: { before_after: 3, product_reveal: 2, problem_solution: 2 },
  mobility: { before_after: 3, problem_solution: 3, proof_demo: 2 },
  electronics: { proof_demo: 4, problem_solution: 2, product_reveal: 2 },
  software: { problem_solution: 4, before_after: 3, proof_demo: 2 },
  gaming: { product_reveal: 3, proof_demo: 2, before_after: 1 },
  finance: { problem_solution: 3, mistake_fix: 2, myth_vs_reality: 2, before_after: 2 },
  education: { myth_vs_reality: 3, before_after: 2, mistake_fix: 2, problem_solution: 1 },
  books_stationery: { product_reveal: 3, before_after: 2, problem_solution: 1 },
  kids_baby: { problem_solution: 3, product_reveal: 3, before_after: 1 },
  pets: { product_reveal: 3, problem_solution: 2, myth_vs_reality: 2 },
  garden: { before_after: 3, mistake_fix: 2, product_reveal: 2 },
  cleaning: { before_after: 4, proof_demo: 3, mistake_fix: 1 },
  tools_diy: { proof_demo: 4, mistake_fix: 2, problem_solution: 2 },
  furniture: { product_reveal: 3, before_after: 3, mistake_fix: 1 },
  services: { problem_solution: 4, before_after: 2, mistake_fix: 1 },
  events: { product_reveal: 4, before_after: 2 },
  health: { problem_solution: 3, myth_vs_reality: 3, mistake_fix: 1 },
  real_estate: { before_after: 3, product_reveal: 3, problem_solution: 2 },
  music_audio: { proof_demo: 3, product_reveal: 3, before_after: 1 },
  gifts: { product_reveal: 4, mistake_fix: 1, problem_solution: 1 },
  general: { product_reveal: 2, problem_solution: 2, before_after: 1 },
};

const BY_TONE: Record<Tone, Weights> = {
  warm: { before_after: 1 },
  bold: { proof_demo: 1, myth_vs_reality: 1 },
  playful: { myth_vs_reality: 1, mistake_fix: 1 },
  calm: { product_reveal: 1 },
  premium: { product_reveal: 3 },
  expert: { problem_solution: 1, myth_vs_reality: 1 },
  urgent: { product_reveal: 2 },
};

/** A promotion wants the goods on screen; several facts want a demonstration. */
function byContent(brief: Brief): Weights {
  return {
    product_reveal: brief.offer ? 2 : 0,
    proof_demo: brief.benefits.length >= 2 ? 2 : 0,
  };
}

/** The arc for a brief whose owner chose none: weighted by category, tone and content, settled by the seed. */
export function chooseFormat(brief: Brief, seed: number): CreativeFormat {
  const weights = new Map<CreativeFormat, number>();
  for (const source of [BY_CATEGORY[brief.category], BY_TONE[brief.tone], byContent(brief)]) {
    for (const [format, weight] of Object.entries(source) as [CreativeFormat, number][]) {
      weights.set(format, (weights.get(format) ?? 0) + weight);
    }
  }
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  let draw = random(`format:${brief.category}:${brief.product}:${brief.name}:${seed}`).next() * total;
  for (const [format, weight] of weights) {
    draw -= weight;
    if (draw < 0) return format;
  }
  return "product_reveal";
}
