import { shorts } from "#lib/contracts/shorts.ts";
import { removeBrandImage } from "#lib/features/shorts/brand-images.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const DELETE = route(shorts.removeProduct, async ({ db, account, params, request }) => ({
  status: 200,
  data: await removeBrandImage(db, { ownerId: account.id, slug: params.slug, role: "product", origin: originOf(request.headers) }),
}));
