import { sliders } from "#lib/contracts/sliders.ts";
import { editSlide } from "#lib/features/sliders/restyle.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const PATCH = route(sliders.updateSlide, async ({ db, account, params, body, request }) => ({
  status: 202,
  data: await editSlide(db, { ownerId: account.id, slug: params.slug, position: params.position, body, origin: originOf(request.headers) }),
}));
