import { sliders } from "#lib/contracts/sliders.ts";
import { filmSlider } from "#lib/features/sliders/start-film.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(sliders.video, async ({ db, account, params, request }) => ({
  status: 202,
  data: await filmSlider(db, { ownerId: account.id, slug: params.slug, origin: originOf(request.headers) }),
}));
