import { sliders } from "#lib/contracts/sliders.ts";
import { sliderCost } from "#lib/features/sliders/generate.ts";
import { route } from "#lib/http/route.ts";

export const GET = route(sliders.cost, async ({ db, account, params }) => ({ status: 200, data: await sliderCost(db, { ownerId: account.id, slug: params.slug }) }));
