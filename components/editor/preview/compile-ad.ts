import { setInPage } from "#components/studio/data/compile.ts";
import type { Composition } from "#lib/composition/model.ts";
import type { AdPlan } from "#lib/creative/ad/plan.ts";

/** An ad on paper as the film that the worker would render. */
export async function compileAdInPage(plan: AdPlan): Promise<Composition> {
  const { compileAd } = await import("#lib/creative/ad/compile.ts");
  return setInPage((typesetter) => compileAd(plan, { typesetter }));
}
