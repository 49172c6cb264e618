import type { VisualLanguage } from "#lib/contracts/creative.ts";
import { cinematicProduct } from "#lib/creative/looks/cinematic_product/index.ts";
import { kineticCreator } from "#lib/creative/looks/kinetic_creator/index.ts";
import type { Look } from "#lib/creative/looks/look.ts";
import { luxuryMinimal } from "#lib/creative/looks/luxury_minimal/index.ts";
import { premiumEditorial } from "#lib/creative/looks/premium_editorial/index.ts";
import { startupExplainer } from "#lib/creative/looks/startup_explainer/index.ts";
import { ugcRealism } from "#lib/creative/looks/ugc_realism/index.ts";

/** The six visual languages. */
export const LOOKS: Readonly<Record<VisualLanguage, Look>> = {
  kinetic_creator: kineticCreator,
  premium_editorial: premiumEditorial,
  cinematic_product: cinematicProduct,
  ugc_realism: ugcRealism,
  startup_explainer: startupExplainer,
  luxury_minimal: luxuryMinimal,
};
