import { sliders } from "#lib/contracts/sliders.ts";
import { generateSlider } from "#lib/features/sliders/generate.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(sliders.generate, async ({ db, account, params, request }) => ({
  status: 202,
  data: await generateSlider(db, { ownerId: account.id, slug: params.slug, origin: originOf(request.headers) }),
}));
