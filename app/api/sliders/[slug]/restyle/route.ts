import { sliders } from "#lib/contracts/sliders.ts";
import { restyleSlider } from "#lib/features/sliders/restyle.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(sliders.restyle, async ({ db, account, params, body, request }) => ({
  status: 202,
  data: await restyleSlider(db, { ownerId: account.id, slug: params.slug, body, origin: originOf(request.headers) }),
}));
